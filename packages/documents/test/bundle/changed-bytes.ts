/** One bit of one byte turned over, here and there, and whether it is noticed. */
import * as Effect from "effect/Effect"
import { districtKey, packed, told } from "./made-bundle.ts"

const trusted = [districtKey.fingerprint]

export const isFailure = (line: string): boolean => line.startsWith("failure ") || line.startsWith("unreadable ")

const turned = (content: Uint8Array, at: number): Uint8Array => {
  const copy = content.slice()
  copy.set(
    content.subarray(at, at + 1).map((byte) => byte ^ (1 << (at % 8))),
    at
  )
  return copy
}

/** So many places, from the first to the last; all where there are no more. */
const places = (length: number, count: number): ReadonlyArray<number> =>
  length <= count
    ? Array.from({ length }, (_, at) => at)
    : Array.from({ length: count }, (_, index) => Math.round((index * (length - 1)) / (count - 1)))

/** The places at which what is told of the changed bundle does not say so. */
const unnoticed = (
  at: ReadonlyArray<number>,
  changed: (place: number) => Uint8Array,
  says: (lines: ReadonlyArray<string>) => boolean
): Promise<ReadonlyArray<number>> =>
  Effect.runPromise(
    Effect.filter(at, (place) =>
      Effect.map(
        Effect.promise(() => told(changed(place), trusted)),
        (lines) => !says(lines)
      )
    )
  )

/** A changed part is named; a changed manifest is one that nobody signed, or none at all. */
const sayingOf = (name: string): RegExp =>
  name === "manifest.json"
    ? /failure signature|malformed-manifest|unknown-bundle-format/u
    : /failure parts changed-part/u

/** The places of a part at which a change is not told of as it has to be. */
export const unnoticedInPart = (
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  count: number
): Promise<ReadonlyArray<number>> => {
  const content = parts.get(name) ?? new Uint8Array()
  return unnoticed(
    places(content.length, count),
    (at) => packed(new Map([...parts, [name, turned(content, at)]])),
    (lines) => lines.some((line) => isFailure(line) && sayingOf(name).test(line))
  )
}

/** The places of the archive at which a change leaves nothing to be told. */
export const unnoticedInArchive = (bytes: Uint8Array, count: number): Promise<ReadonlyArray<number>> =>
  unnoticed(
    places(bytes.length, count),
    (at) => turned(bytes, at),
    (lines) => lines.length > 0
  )
