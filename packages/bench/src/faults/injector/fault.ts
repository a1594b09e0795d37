/** A clerical fault planted in a letter, with the proof that it shows. Spans are of the clean letter. */

/** Half-open, in UTF-16 units. */
export type Place = readonly [start: number, end: number]

export const faultKinds = [
  "digit-replaced",
  "digits-transposed",
  "digit-dropped",
  "digit-doubled",
  "point-dropped",
  "point-moved",
  "point-added",
  "unit-slip",
  "points-as-percent",
  "percent-as-points",
  "change-reversed",
  "neighbours-exchanged",
  "wrong-base",
  "stale-year",
  "sum-slip",
  "computed-slip",
  "repeat-differs",
  "name-variant",
  "date-impossible",
  "count-of-list",
  "name-dropped",
  "claim-against-figure"
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Edit {
  readonly at: Place
  readonly before: string
  readonly after: string
}

export interface Fault {
  readonly kind: FaultKind
  readonly letter: string
  /** In order of the text, not touching. */
  readonly edits: ReadonlyArray<Edit>
  /** The relations of the key, by index, that held and now fail beyond rounding; none where no arithmetic is hurt. */
  readonly breaks: ReadonlyArray<number>
  /** What the fault stands against: the other figures of those relations, the other spelling, the date. */
  readonly against: ReadonlyArray<Place>
}

/** The letter with the edits made. */
export const withEdits = (text: string, edits: ReadonlyArray<Edit>): string => {
  let out = ""
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, edit.at[0]) + edit.after
    at = edit.at[1]
  }
  return out + text.slice(at)
}

/** Where each edit stands in the letter that has them all. */
export const placesAfter = (edits: ReadonlyArray<Edit>): ReadonlyArray<Place> => {
  let shift = 0
  return edits.map(({ at, after }) => {
    const start = at[0] + shift
    shift += after.length - (at[1] - at[0])
    return [start, start + after.length]
  })
}

/** A place of the clean letter in the letter with the edits. */
export const placeAfter = (edits: ReadonlyArray<Edit>, place: Place): Place => {
  const moved = (offset: number): number => {
    let shift = 0
    for (const { at, after } of edits) if (at[1] <= offset) shift += after.length - (at[1] - at[0])
    return offset + shift
  }
  return [moved(place[0]), moved(place[1])]
}
