import { type Bilingual, formatQuantity, type Reconciliation } from "@duxue/core"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"

/** What the district states beside what the returns of its schools come to. */
export const reconciliationTable = (
  page: Page,
  reconciliations: ReadonlyArray<Reconciliation>
): ReadonlyArray<string> => {
  if (reconciliations.length === 0) return []
  const differing = reconciliations.filter(({ agrees }) => !agrees).length
  const name: Bilingual = {
    zh: `自报与测算　${reconciliations.length} 项，${differing === 0 ? "全部相符" : `${differing} 项不符`}`,
    en: `Stated and computed  ${reconciliations.length}, ${differing === 0 ? "all agree" : `${differing} differ`}`
  }
  const inUnit = (value: string | null, unit: string): string =>
    value === null ? "—" : formatQuantity(value, unit, page.language)
  return [
    ...heading(page, name),
    ...table(
      page,
      [
        { title: "", align: "left" },
        { title: say(page, { zh: "指标项", en: "Measure" }), align: "left", flexible: true },
        { title: say(page, { zh: "自报", en: "Stated" }), align: "right" },
        { title: say(page, { zh: "测算", en: "Computed" }), align: "right" },
        { title: say(page, { zh: "相差", en: "Difference" }), align: "right" }
      ],
      reconciliations
        .toSorted((a, b) => Number(a.agrees) - Number(b.agrees))
        .map(({ title: measure, unit, stated, computed, difference, agrees }) => [
          say(page, agrees ? { zh: "✓ 相符", en: "✓ agrees" } : { zh: "✗ 不符", en: "✗ differs" }),
          say(page, measure),
          inUnit(stated, unit),
          inUnit(computed, unit),
          difference === null || /^-?0(\.0+)?$/.test(difference) ? "·" : inUnit(difference, unit)
        ])
    )
  ]
}
