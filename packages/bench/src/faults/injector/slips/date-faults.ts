/** Dates that cannot be: a document of a later year than the letter, a signature before the year is over. */
import { pick } from "../chance.ts"
import type { Fault, Place } from "../fault.ts"
import type { Key } from "../key.ts"
import type { Planter } from "../planter.ts"

interface Signature {
  readonly at: Place
  readonly year: number
  readonly month: number
}

/** The last date of the letter that stands alone on its line. */
const signatureOf = (text: string): Signature | undefined => {
  const dates = [...text.matchAll(/^[ \u3000]*((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日[ \u3000]*$/gm)]
  const last = dates.at(-1)
  if (last === undefined) return undefined
  const [line, year, month] = last
  const start = last.index + line.search(/\d/)
  return { at: [start, start + line.trim().length], year: Number(year), month: Number(month) }
}

/** The years in brackets of documents' numbers: 〔2021〕. */
const numberedYears = (text: string): ReadonlyArray<Place> =>
  [...text.matchAll(/[〔﹝[](?:19|20)\d{2}[〕﹞\]](?=\d+号)/g)].map(({ index }) => [index + 1, index + 5])

/** Words that only the end of the year that is signed can bear out. */
const endOfYear = (text: string, year: number): ReadonlyArray<Place> =>
  [...text.matchAll(new RegExp(`${year}年(?:底|末|年底|年末|12月)|截至${year}年`, "g"))].map(({ index, 0: words }) => [
    index,
    index + words.length
  ])

/** A cited document that bears a year after the signature's. */
const laterDocument = (key: Key, chance: () => number, signature: Signature): Fault | undefined => {
  const { name: letter, text } = key.letter
  const at = pick(chance, numberedYears(text))
  if (at === undefined) return undefined
  const after = String(signature.year + 1 + Math.floor(chance() * 2))
  return {
    kind: "date-impossible",
    letter,
    edits: [{ at, before: text.slice(...at), after }],
    breaks: [],
    against: [signature.at]
  }
}

/** A signature of the spring before the year's end that the letter speaks of. */
const earlySignature = (key: Key, signature: Signature): Fault | undefined => {
  const { name: letter, text } = key.letter
  const reported = signature.year - 1
  const ends = endOfYear(text, reported)
  if (signature.month > 9 || ends.length === 0) return undefined
  const before = text.slice(...signature.at)
  return {
    kind: "date-impossible",
    letter,
    edits: [{ at: signature.at, before, after: before.replace(String(signature.year), String(reported)) }],
    breaks: [],
    against: ends
  }
}

export const dateImpossible: Planter = (key, chance) => {
  const signature = signatureOf(key.letter.text)
  if (signature === undefined) return undefined
  return chance() < 0.7 ? laterDocument(key, chance, signature) : earlySignature(key, signature)
}
