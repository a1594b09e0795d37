/** How well the relations that were found agree with a key whose relations all hold. */
import type { CheckReport, Relation } from "@duxue/core"
import { idsOf, parseFormula } from "./formula.ts"
import type { KeyedFigure, KeyedLetter, KeyedRelation } from "./keyed-letter.ts"

/** How far apart, in characters, the figures of a relation may stand to be told in one passage. */
const PASSAGE = 400

export interface RelationScore {
  /** How many relations of the key stand in one passage: the others only a reader of the whole letter joins. */
  readonly asked: number
  /** Those that nobody found. */
  readonly missed: ReadonlyArray<KeyedRelation>
  /** Relations of the key that were found and said to fail. */
  readonly misjudged: ReadonlyArray<KeyedRelation>
  /** All that was said to fail, of the key or not: the letter contradicts itself nowhere. */
  readonly alarms: ReadonlyArray<Relation>
  /** From 0 to 1; of a letter without relations they are NaN. */
  readonly recall: number
  readonly verdict: number
}

/** Found is a relation that stands on all figures of the key's: which of them is called the result is a choice. */
export const scoreRelations = (letter: KeyedLetter, report: CheckReport): RelationScore => {
  const byId = new Map(letter.figures.map((figure) => [figure.id, figure]))
  const found = letter.relations.flatMap((relation) => {
    const figures = [relation.result, ...idsOf(parseFormula(relation.formula))].flatMap((id) => byId.get(id) ?? [])
    const starts = figures.map(({ start }) => start)
    if (Math.max(...starts) - Math.min(...starts) > PASSAGE) return []
    const matches = report.relations.filter((each) => figures.every((figure) => standsOn(each, figure)))
    return [{ relation, matches }]
  })
  const hits = found.filter(({ matches }) => matches.length > 0)
  const misjudged = hits.filter(({ matches }) => matches.every(({ verdict }) => verdict === "fails"))
  return {
    asked: found.length,
    missed: found.filter(({ matches }) => matches.length === 0).map(({ relation }) => relation),
    misjudged: misjudged.map(({ relation }) => relation),
    alarms: report.relations.filter(({ verdict }) => verdict === "fails"),
    recall: hits.length / found.length,
    verdict: 1 - misjudged.length / hits.length
  }
}

const standsOn = (relation: Relation, figure: KeyedFigure): boolean =>
  [relation.result, ...relation.operands].some(([start, end]) => start < figure.end && figure.start < end)
