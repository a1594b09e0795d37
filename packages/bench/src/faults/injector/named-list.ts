/** Names told one by one with the count that they bear out: 甲校、乙校、丙校等3所, 3所，分别是甲校、乙校和丙校. */
import type { Place } from "./fault.ts"
import type { Key, ReadyFigure } from "./key.ts"
import type { KeyedPhrase } from "./keyed-letter.ts"

export interface NamedList {
  readonly phrase: KeyedPhrase
  /** In order of the text; none where the list of a key has a single name. */
  readonly names: ReadonlyArray<Place>
  /** The figure that counts them, and its relation by index in the key. */
  readonly count: ReadyFigure
  readonly relation: number
  /** After 等 fewer may be named than are counted: only a count that is too small belies such a list. */
  readonly open: boolean
}

const joint = /、|和|及|以及/g
/** 和平小学 holds no joint: a joint parts two names that are each long enough to be one. */
const SHORTEST_NAME = 3

const namesIn = (phrase: KeyedPhrase): ReadonlyArray<Place> => {
  const names: Array<Place> = []
  let from = 0
  const take = (to: number): void => {
    names.push([phrase.start + from, phrase.start + to])
  }
  for (const match of phrase.text.matchAll(joint)) {
    if (match[0] !== "、" && match.index - from < SHORTEST_NAME) continue
    take(match.index)
    from = match.index + match[0].length
  }
  take(phrase.text.length)
  return names
}

/** The marked lists whose count holds. */
export const namedLists = (key: Key): ReadonlyArray<NamedList> =>
  key.letter.phrases.flatMap((phrase) => {
    if (phrase.kind !== "list") return []
    const relation = key.relations.findIndex(
      (each) => each.kind === "count" && each.holds && phrase.figures.includes(each.result)
    )
    const count = key.figures.get(key.relations[relation]?.result ?? "")
    const names = namesIn(phrase)
    if (count === undefined || names.length < 2) return []
    return [{ phrase, names, count, relation, open: key.letter.text.startsWith("等", phrase.end) }]
  })
