/** Numbers that cannot be true by themselves: half a school. */
import type { Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import type * as Interval from "../../quantity/interval.ts"
import { fromInteger } from "../../quantity/rational.ts"
import { isCount } from "../../quantity/unit.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { soleCorrections } from "../localisation/sole-corrections.ts"
import { type Check, finding } from "./check-kind.ts"

/** The text before a figure, no further back than its sentence. */
const leadOf = ({ text }: { readonly text: string }, { start }: Figure, most: number): string => {
  const lead = text.slice(Math.max(0, start - most), start)
  return lead.slice(Math.max(lead.lastIndexOf("。"), lead.lastIndexOf("\n")) + 1)
}

/** 158.72人, 1.5所: decimals behind a count that 万 and 亿 do not shorten. */
const fraction = /^\d[\d,]*\.\d+\s*[^\d\s万萬亿億千百]/
/** What is told for each of many is a mean, and a mean may have decimals; so may a norm, which is set for so many heads. */
const ofMany = /均|每|比|率|标准|折|倍|中位|指标|至少|不少于|不低于/
/** Bodies and people are never told by halves; 个 and 节 may be (1.5个课时). */
const neverHalved = /^(?:人|生|学生|所|家|处|校|园|项|条|件|间|支|册|台|套|座|栋|幢|门|轮|届)$/

const isFraction = (context: CheckContext, figure: Figure): boolean =>
  isCount(figure.unit) &&
  neverHalved.test(figure.unit) &&
  figure.qualifier === "exact" &&
  fraction.test(figure.text) &&
  !ofMany.test(leadOf(context.reading, figure, 60)) &&
  !ofMany.test(figure.subject)

const allowed: Interval.Interval = { lower: fromInteger(0), upper: undefined, lowerOpen: true, upperOpen: true }

const findingOf = (context: CheckContext, figure: Figure, index: number): Finding => {
  const suggestions = soleCorrections(context.scene, index, allowed, ({ value }) => value.denominator === 1n)
  const [best] = suggestions
  const read = best?.text.replace(/\s+/g, "")
  return finding({
    check: "fractional-count",
    severity: "query",
    title: { zh: "计数带小数", en: "A count with decimals" },
    message: {
      zh: `文中写${quoted(figure)}，人数、机构数应为整数，请核实。${best === undefined ? "" : `可能的原因：${best.reason.zh}，宜为${read}。`}`,
      en: `The letter says ${quoted(figure)}; people and bodies come whole. Please confirm.${best === undefined ? "" : ` Probable cause: ${best.reason.en}; read ${read}.`}`
    },
    spans: [spanOf(figure)],
    suggestions,
    place: { section: figure.section, item: figure.item }
  })
}

/** A slip of the decimal point shows in what cannot be divided, even where no relation speaks of it. */
export const fractionalCount: Check = {
  entry: {
    id: "fractional-count",
    title: { zh: "计数带小数", en: "Counts with decimals" },
    description: {
      zh: "人数、学校数等是否写成了小数；平均数除外。",
      en: "Whether people or schools are told with decimals, means apart."
    },
    severity: "query"
  },
  run: (context) => ({
    applied: context.reading.figures.filter(({ unit }) => isCount(unit)).length,
    findings: context.reading.figures.flatMap((figure, index) =>
      isFraction(context, figure) ? [findingOf(context, figure, index)] : []
    )
  })
}
