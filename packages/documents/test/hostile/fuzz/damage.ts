/** Bytes or characters of which a few are changed, moved, repeated or lost. */
import { type Chance, upTo } from "./chance.ts"

type Units = Uint8Array | Uint16Array

/** What opens, closes or ends something in one format or another, and what no format expects. */
const marks = Array.from("<>&\"'/|\\()[]{}#=%;:,.-\n\r\t\u0000\u0001\ufeff\uffff\ud83d9０", (mark) =>
  mark.charCodeAt(0)
)

const MOST_EDITS = 6
const LONGEST = 200

const cut = (units: Units, at: number, length: number): Units => {
  const rest = units.slice(at + length)
  const kept = units.slice(0, at + rest.length)
  kept.set(rest, at)
  return kept
}

const inserted = (units: Units, at: number, stretch: Units, times: number): Units => {
  const result =
    units instanceof Uint8Array
      ? new Uint8Array(units.length + stretch.length * times)
      : new Uint16Array(units.length + stretch.length * times)
  result.set(units.subarray(0, at))
  for (let turn = 0; turn < times; turn++) result.set(stretch, at + turn * stretch.length)
  result.set(units.subarray(at), at + stretch.length * times)
  return result
}

const editedOnce = (units: Units, chance: Chance): Units => {
  const [at, from, length] = [
    upTo(chance, units.length),
    upTo(chance, units.length),
    1 + upTo(chance, chance() ** 3 * LONGEST)
  ]
  const changed = units.slice()
  const kind = chance()
  if (kind < 0.25) changed[at] = upTo(chance, 0x1_0000)
  else if (kind < 0.45) changed[at] = marks[upTo(chance, marks.length)] ?? 0
  else if (kind < 0.6) changed.copyWithin(at, from, from + length)
  else if (kind < 0.7) changed.fill(changed[from] ?? 0, at, at + length)
  else if (kind < 0.85) return cut(units, at, length)
  else if (kind < 0.95)
    return inserted(units, at, units.slice(from, from + length), 1 + upTo(chance, chance() ** 4 * LONGEST))
  else return units.slice(0, at)
  return changed
}

const edited = (units: Units, chance: Chance): Units => {
  let result = units
  for (let left = 1 + upTo(chance, MOST_EDITS); left > 0 && result.length > 1; left--)
    result = editedOnce(result, chance)
  return result
}

export const damagedBytes = (bytes: Uint8Array, chance: Chance): Uint8Array => Uint8Array.from(edited(bytes, chance))

/** Characters are damaged, and not the bytes that encode them, which would be refused before anything is read of them. */
export const damagedText = (text: string, chance: Chance): string => {
  const units = edited(
    Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    chance
  )
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(new Uint16Array(units))
}
