/**
 * 小学27所<教学点18所不计校数>, 在校生320人[含寄宿生41人]: other signs for a bracket inside a sentence, often within round ones.
 * What begins with a digit is no remark but a comparison (<50人), a document's number or the mark of a note.
 */
import { isHan } from "./characters.ts"

const LONGEST = 60
const ROUND = { open: 0x28, close: 0x29 } as const
const pairs: ReadonlyMap<string, string> = new Map([
  ["<", ">"],
  ["[", "]"]
])
const openings: ReadonlyMap<string, string> = new Map(Array.from(pairs, ([open, close]) => [close, open]))

/** The round bracket, as a UTF-16 unit, that the sign at `at` stands for; `undefined` where it stands for itself. */
export const remarkBracketAt = (line: string, at: number): number | undefined => {
  const sign = line.charAt(at).normalize("NFKC")
  const closing = pairs.get(sign)
  if (closing !== undefined) {
    const inside = line.slice(at + 1, at + 1 + LONGEST).normalize("NFKC")
    const close = inside.indexOf(closing)
    return close > 0 && isHan(inside.charCodeAt(0)) && !inside.slice(0, close).includes(sign) ? ROUND.open : undefined
  }
  const opening = openings.get(sign)
  if (opening === undefined) return undefined
  const inside = line.slice(Math.max(0, at - LONGEST), at).normalize("NFKC")
  const open = inside.lastIndexOf(opening)
  return open >= 0 && isHan(inside.charCodeAt(open + 1)) && !inside.slice(open).includes(sign) ? ROUND.close : undefined
}
