/** 三项 with two named: a count that a list does not bear out. */
import { pick } from "../chance.ts"
import type { Fault } from "../fault.ts"
import type { Key, ReadyFigure } from "../key.ts"
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

const faultAt = (key: Key, index: number, stated: ReadyFigure, after: string): Fault => ({
  kind: "count-of-list",
  letter: key.letter.name,
  edits: [{ at: placeOf(stated), before: stated.figure.text, after }],
  breaks: [index],
  against: []
})

export const countOfList: Planter = (key, chance) => {
  const counts = key.relations.flatMap((each, index) => (each.kind === "count" && each.holds ? [index] : []))
  const index = pick(chance, counts)
  const stated = index === undefined ? undefined : key.figures.get(key.relations[index]?.result ?? "")
  if (index === undefined || stated === undefined || stated.figure.qualifier !== "exact") return undefined
  const after = besideIt(stated.figure.text, chance() < 0.5 ? 1 : -1)
  return after === undefined ? undefined : faultAt(key, index, stated, after)
}
