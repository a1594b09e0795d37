/** One school or body under two spellings, as different hands in one office write it. */
import { pick } from "../chance.ts"
import type { Place } from "../fault.ts"
import type { Key } from "../key.ts"
import { namedLists } from "../named-list.ts"
import type { Planter } from "../planter.ts"

/** Characters that sound alike and stand in names of schools. */
const homophones: ReadonlyArray<readonly [string, string]> = [
  ["华", "花"],
  ["新", "兴"],
  ["明", "名"],
  ["阳", "杨"],
  ["江", "疆"],
  ["英", "樱"],
  ["育", "玉"],
  ["德", "得"],
  ["溪", "西"],
  ["桥", "乔"],
  ["滨", "宾"],
  ["荷", "河"],
  ["岭", "领"],
  ["城", "成"],
  ["南", "楠"],
  ["园", "圆"],
  ["苑", "院"],
  ["湖", "胡"],
  ["山", "杉"],
  ["云", "芸"],
  ["洲", "州"],
  ["湾", "弯"],
  ["澜", "兰"],
  ["景", "锦"],
  ["嘉", "佳"],
  ["港", "岗"]
]

const numerals = "一二三四五六七八九"
const ordinal = /第(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/

/** 第三十七 as 第37; `undefined` where no numeral below a hundred ends the words. */
const inDigits = (own: string): string | undefined => {
  const match = ordinal.exec(own)
  if (match === null || match[0] === "第") return undefined
  const [, tens = "", ten = "", ones = ""] = match
  const digit = (numeral: string): number => numerals.indexOf(numeral) + 1
  const whole = ten === "" ? 0 : tens === "" ? 10 : 10 * digit(tens)
  return `${own.slice(0, match.index)}第${whole + (ones === "" ? 0 : digit(ones))}`
}

/** The spellings that a slip may give a name; what it is a school of is left alone, and so is its number. */
const spellingsOf = (name: string): ReadonlyArray<string> => {
  const kind =
    /(?:实验|中心)?(?:小学|中学|学校|幼儿园|高级中学|职业中学|职业高中|一中|二中|大学|学院)$/.exec(name)?.[0] ?? ""
  const own = name.slice(0, name.length - kind.length)
  const numbered = inDigits(own)
  if (numbered !== undefined) return [`${numbered}${kind}`]
  const alike = homophones.flatMap(([a, b]) =>
    own.includes(a) ? [own.replace(a, b)] : own.includes(b) ? [own.replace(b, a)] : []
  )
  const long = own.length >= 3
  const swapped = long ? [`${own.slice(0, -2)}${own.at(-1)}${own.at(-2)}`] : []
  const short = long ? [`${own.slice(0, -2)}${own.at(-1)}`] : []
  return [...alike, ...swapped, ...short].filter((each) => each !== own).map((each) => `${each}${kind}`)
}

const placesOf = (text: string, name: string): ReadonlyArray<Place> => {
  const found: Array<Place> = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push([at, at + name.length])
  return found
}

/** Marked names, and those that lists tell. */
const namesOf = (key: Key): ReadonlyArray<string> => [
  ...key.letter.phrases.filter(({ kind }) => kind === "name").map(({ text }) => text),
  ...namedLists(key).flatMap(({ names }) => names.map((name) => key.letter.text.slice(...name)))
]

/** One of the mentions of a name that the letter gives more than once; the other spelling must be no other name. */
export const nameVariant: Planter = (key, chance) => {
  const { text } = key.letter
  const repeated = [...new Set(namesOf(key))].filter((name) => placesOf(text, name).length > 1)
  const name = pick(chance, repeated)
  if (name === undefined) return undefined
  const places = placesOf(text, name)
  const after = pick(chance, spellingsOf(name))
  const at = pick(chance, places)
  if (after === undefined || at === undefined || text.includes(after)) return undefined
  return {
    kind: "name-variant",
    letter: key.letter.name,
    edits: [{ at, before: name, after }],
    breaks: [],
    against: places.filter((place) => place[0] !== at[0])
  }
}
