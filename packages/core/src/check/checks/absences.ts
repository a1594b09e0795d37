/** What a letter says is not there (无大班额, 全面消除), held against the figures that count it. */
import { type Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import { absenceIn, deniable } from "../../filing/stated-absences.ts"
import { compare, zero } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted } from "../figure-values.ts"
import { refutation } from "./refutation.ts"

/** 减少56个, 化解大班额12个: how many are gone, not how many there are. */
const gone = /减少|消除|化解|消化|下降|整改|劝返|复学|查处/

/** The figures of the year reported on that say there are some after all. */
const counted = (context: CheckContext, measure: string): ReadonlyArray<number> =>
  (context.statedBy.get(measure) ?? []).filter((index) => {
    const figure = context.reading.figures[index] as Figure
    const value = context.quantities[index]?.value
    if (value === undefined || compare(value, zero) <= 0 || gone.test(figure.subject)) return false
    return figure.period === null || figure.period.startsWith(String(context.reading.letter.year ?? ""))
  })

export const refutedAbsences = (context: CheckContext): ReadonlyArray<Finding> => {
  const declared = absenceIn(context.reading)
  const seen = new Set<number>()
  return deniable.flatMap((measure): ReadonlyArray<Finding> => {
    const [index] = counted(context, measure.id)
    const statement = index === undefined ? undefined : declared(measure.id)
    if (index === undefined || statement === undefined || seen.has(index)) return []
    seen.add(index)
    const figure = context.reading.figures[index] as Figure
    return [
      refutation(context, {
        claim: [statement.start, statement.end],
        figure: index,
        // Told apart, one may be of a stage or of a day that the other leaves out.
        severity: statement.section === figure.section ? "error" : "query",
        title: { zh: "称已没有，又列有数字", en: "Said to be absent, yet counted" },
        contrary: {
          zh: `${measure.title.zh}写为${quoted(figure)}`,
          en: `gives ${quoted(figure)}: ${measure.title.en}`
        }
      })
    ]
  })
}
