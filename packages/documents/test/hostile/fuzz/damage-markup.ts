/** Markup whose elements are moved, repeated, lost or told other values: it stays well formed, and means what nobody wrote. */
import { type Chance, upTo } from "./chance.ts"

interface Range {
  readonly start: number
  readonly end: number
}

const MOST_EDITS = 4
const MOST_REPEATS = 40

/** Values that attributes have where somebody means harm, or a program erred. */
const values = [
  "",
  "0",
  "-1",
  "1",
  "2",
  "63",
  "1048577",
  "4294967296",
  "1e999",
  "restart",
  "true",
  "../../a",
  "&lt;",
  "甲"
]

/** From its opening to its closing tag each element, by places among the tags and texts. */
const elementsOf = (tokens: ReadonlyArray<string>): ReadonlyArray<Range> => {
  const open: Array<number> = []
  const elements: Array<Range> = []
  for (const [at, token] of tokens.entries()) {
    if (!token.startsWith("<") || /^<[?!]/.test(token)) continue
    if (token.startsWith("</")) {
      const start = open.pop()
      if (start !== undefined) elements.push({ start, end: at + 1 })
    } else if (token.endsWith("/>")) elements.push({ start: at, end: at + 1 })
    else open.push(at)
  }
  return elements
}

const withOtherValue = (tag: string, chance: Chance): string => {
  const attributes = [...tag.matchAll(/="([^"]*)"/g)]
  const chosen = attributes[upTo(chance, attributes.length)]
  if (chosen === undefined) return tag
  const other = chance() < 0.3 ? attributes[upTo(chance, attributes.length)]?.[1] : values[upTo(chance, values.length)]
  return `${tag.slice(0, chosen.index)}="${other ?? ""}"${tag.slice(chosen.index + chosen[0].length)}`
}

const editedOnce = (markup: string, chance: Chance): string => {
  const tokens = Array.from(markup.matchAll(/<[^>]+>|[^<]+/g), ([token]) => token)
  const elements = elementsOf(tokens)
  const chosen = elements[upTo(chance, elements.length)]
  const other = elements[upTo(chance, elements.length)]
  if (chosen === undefined || other === undefined) return markup
  const { start, end } = chosen
  const from = (at: number, to = tokens.length): string => tokens.slice(at, to).join("")
  const kind = chance()
  if (kind < 0.35) return `${from(0, start)}${withOtherValue(tokens[start] ?? "", chance)}${from(start + 1)}`
  if (kind < 0.5) return `${from(0, start)}${from(end)}`
  if (kind < 0.7) return `${from(0, end)}${from(start, end).repeat(1 + upTo(chance, MOST_REPEATS))}${from(end)}`
  // Into another, or round it: the copy may hold the whole of what it is put in.
  if (tokens[other.start]?.endsWith("/>")) return markup
  return `${from(0, other.start + 1)}${from(start, end)}${from(other.start + 1)}`
}

export const damagedMarkup = (markup: string, chance: Chance): string => {
  let result = markup
  for (let left = 1 + upTo(chance, MOST_EDITS); left > 0; left--) result = editedOnce(result, chance)
  return result
}
