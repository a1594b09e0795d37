/** Lists of names with the number that announces them, counted: for their check, and as relations. */
import type { Figure } from "../domain/figure.ts"
import type { NameList } from "../domain/reading.ts"
import type { Relation, RelationVerdict } from "../domain/relation.ts"
import * as Interval from "../quantity/interval.ts"
import { fromInteger } from "../quantity/rational.ts"
import { type FigureValues, quoted, spanOf } from "./figure-values.ts"

export interface AnnouncedList {
  readonly list: NameList
  readonly figure: Figure
  /** Undecided where 等 leaves names out: fewer are told than announced, and more may be meant. */
  readonly verdict: RelationVerdict
}

/** The lists that announce how many they name, in order of the text. */
export const announcedLists = ({ reading, intervals }: FigureValues): ReadonlyArray<AnnouncedList> =>
  reading.nameLists.flatMap((list): ReadonlyArray<AnnouncedList> => {
    const figure = reading.figures[list.announced ?? -1]
    const interval = intervals[list.announced ?? -1]
    if (figure === undefined || interval === undefined) return []
    const named = fromInteger(list.names.length)
    if (Interval.contains(interval, named)) return [{ list, figure, verdict: "holds" }]
    const more = { ...Interval.point(named), upper: undefined, upperOpen: true }
    return [{ list, figure, verdict: list.open && Interval.overlaps(interval, more) ? "undecided" : "fails" }]
  })

/** What was counted, for the list of all that was recomputed; of a list that is left open nothing was. */
export const listRelations = (values: FigureValues): ReadonlyArray<Relation> =>
  announcedLists(values).flatMap(({ list: { names }, figure, verdict }): ReadonlyArray<Relation> => {
    if (verdict === "undecided") return []
    const count = String(names.length)
    return [
      {
        kind: "count",
        result: spanOf(figure),
        operands: names.map(({ span }) => span),
        stated: figure.value,
        computed: count,
        verdict,
        basis: "prose",
        certain: true,
        lower: count,
        upper: count,
        arithmetic:
          verdict === "holds"
            ? {
                zh: `实际列出${count}个，文中写${quoted(figure)}，成立`,
                en: `${count} named, ${quoted(figure)} told: holds`
              }
            : {
                zh: `实际列出${count}个，文中写${quoted(figure)}，不符`,
                en: `${count} named, but ${quoted(figure)} told`
              }
      }
    ]
  })
