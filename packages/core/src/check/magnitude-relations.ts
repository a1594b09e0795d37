/** A series of like figures as a relation, for the list of all that was recomputed. */
import type { Figure } from "../domain/figure.ts"
import type { Relation } from "../domain/relation.ts"
import { toDecimal, toFixed } from "../quantity/rational.ts"
import { type FigureValues, quoted, spanOf } from "./figure-values.ts"
import { outlierOf } from "./magnitude.ts"

export const magnitudeRelations = (values: FigureValues): ReadonlyArray<Relation> =>
  values.reading.series.map((series): Relation => {
    const outlier = outlierOf(values, series)
    const index = outlier?.index ?? series.at(-1) ?? 0
    const figure = values.reading.figures[index] as Figure
    const siblings = series.filter((each) => each !== index).map((each) => values.reading.figures[each] as Figure)
    const list = siblings.map(quoted).join("、")
    return {
      kind: "magnitude",
      result: spanOf(figure),
      operands: siblings.map(spanOf),
      stated: figure.value,
      computed: outlier === undefined ? null : toDecimal(outlier.median),
      verdict: outlier === undefined ? "holds" : "fails",
      basis: "prose",
      certain: true,
      lower: null,
      upper: null,
      arithmetic:
        outlier === undefined
          ? { zh: `${quoted(figure)}与并列的${list}量级相当`, en: `${quoted(figure)} is of like size with ${list}` }
          : {
              zh: `${quoted(figure)}与并列的${list}相差约${toFixed(outlier.times, 0)}倍`,
              en: `${quoted(figure)} is out of line with ${list} by a factor of ${toFixed(outlier.times, 0)}`
            }
    }
  })
