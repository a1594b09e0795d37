/** One school or body under two spellings, as different hands in one office write it. */
import { pick } from "../chance.ts"
import type { Edit, Fault, Place } from "../fault.ts"
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
  ["云", "芸"]
]

const numerals = "一二三四五六七八九十"

/** The spellings that a slip may give a name; what it is a school of is left alone. */
const spellingsOf = (name: string): ReadonlyArray<string> => {
  const kind = /(?:实验|中心)?(?:小学|中学|学校|幼儿园|高级中学|职业中学|一中|二中|大学|学院)$/.exec(name)?.[0] ?? ""
  const own = name.slice(0, name.length - kind.length)
  const alike = homophones.flatMap(([a, b]) =>
    own.includes(a) ? [own.replace(a, b)] : own.includes(b) ? [own.replace(b, a)] : []
  )
  const swapped = own.length >= 3 ? [`${own.slice(0, -2)}${own.at(-1)}${own.at(-2)}`] : []
  const ordinal = /第([一二三四五六七八九十])/.exec(own)
  const inDigits = ordinal === null ? [] : [own.replace(ordinal[0], `第${numerals.indexOf(ordinal[1] as string) + 1}`)]
  return [...alike, ...swapped, ...inDigits].filter((each) => each !== own).map((each) => `${each}${kind}`)
}

const placesOf = (text: string, name: string): ReadonlyArray<Place> => {
  const found: Array<Place> = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push([at, at + name.length])
  return found
}

/** One of the mentions of a name that the letter gives more than once; the other spelling must be no other name. */
export const nameVariant: Planter = (key, chance) => {
  const { name: letter, phrases, text } = key.letter
  const phrase = pick(
    chance,
    phrases.filter((each) => each.kind === "name")
  )
  if (phrase === undefined) return undefined
  const places = placesOf(text, phrase.text)
  const after = pick(chance, spellingsOf(phrase.text))
  const at = pick(chance, places)
  if (places.length < 2 || after === undefined || at === undefined || text.includes(after)) return undefined
  const edit: Edit = { at, before: phrase.text, after }
  const fault: Fault = {
    kind: "name-variant",
    letter,
    edits: [edit],
    breaks: [],
    against: places.filter((place) => place[0] !== at[0])
  }
  return fault
}
