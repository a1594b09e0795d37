/** 三项 with two named: a count that a list does not bear out. */
import { pick } from "../chance.ts"
import type { Fault, FaultKind, Place } from "../fault.ts"
import type { Key, ReadyFigure } from "../key.ts"
import { namedLists } from "../named-list.ts"
import type { Planter } from "../planter.ts"
import { placeOf } from "../proof.ts"

const numerals = "一二三四五六七八九十"

/** One more or one fewer, in digits or in a numeral up to ten; `undefined` for other writings. */
const besideIt = (text: string, by: 1 | -1): string | undefined => {
  const digits = /^\d+/.exec(text)?.[0]
  if (digits !== undefined) {
    const count = Number(digits) + by
    return count < 1 ? undefined : `${count}${text.slice(digits.length)}`
  }
  const at = text.startsWith("两") ? 1 : numerals.indexOf(text.slice(0, 1))
  const other = at < 0 ? undefined : numerals[at + by]
  return other === undefined ? undefined : `${other}${text.slice(1)}`
}

const faultOf = (
  key: Key,
  kind: FaultKind,
  at: Place,
  after: string,
  breaks: number,
  against: ReadonlyArray<Place>
): Fault => ({
  kind,
  letter: key.letter.name,
  edits: [{ at, before: key.letter.text.slice(...at), after }],
  breaks: [breaks],
  against
})

interface Counted {
  readonly count: ReadyFigure
  readonly relation: number
  readonly open: boolean
  readonly against: ReadonlyArray<Place>
}

/** Every count that holds, with the names that it counts where the key marks them. */
const countsOf = (key: Key): ReadonlyArray<Counted> => {
  const lists = namedLists(key)
  return key.relations.flatMap((each, relation): ReadonlyArray<Counted> => {
    const count = key.figures.get(each.result)
    if (each.kind !== "count" || !each.holds || count === undefined) return []
    const list = lists.find((one) => one.relation === relation)
    const { start, end } = list?.phrase ?? {}
    const against: ReadonlyArray<Place> = start === undefined || end === undefined ? [] : [[start, end]]
    return [{ count, relation, open: list?.open === true, against }]
  })
}

/** The number beside a list is one too many or too few. */
export const countOfList: Planter = (key, chance) => {
  const counted = pick(chance, countsOf(key))
  const by = chance() < 0.5 ? 1 : -1
  if (counted === undefined || counted.count.figure.qualifier !== "exact" || (counted.open && by === 1))
    return undefined
  const after = besideIt(counted.count.figure.text, by)
  if (after === undefined) return undefined
  return faultOf(key, "count-of-list", placeOf(counted.count), after, counted.relation, counted.against)
}

/**
 * One of the names is left out. The list with its count is the place: nobody can point at a name that does not stand
 * there, and nobody can give it back.
 */
export const nameDropped: Planter = (key, chance) => {
  const list = pick(
    chance,
    namedLists(key).filter(({ open }) => !open)
  )
  if (list === undefined) return undefined
  const { text } = key.letter
  const { phrase, names, count, relation } = list
  const dropped = Math.floor(chance() * names.length)
  const kept = names.filter((_, index) => index !== dropped).map((name) => text.slice(...name))
  const place: Place = [Math.min(phrase.start, count.figure.start), Math.max(phrase.end, count.figure.end)]
  const after = `${text.slice(place[0], phrase.start)}${kept.join("、")}${text.slice(phrase.end, place[1])}`
  return faultOf(key, "name-dropped", place, after, relation, [])
}
