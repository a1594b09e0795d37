/** 7.3.5: where the name and the date of a letter stand, in characters in from the right edge of the block. */
import type { LetterFrame } from "@duxue/core"
import { formatDate } from "@duxue/core"
import { blanks, grid } from "./format.ts"
import { widthOf } from "./text-width.ts"

export interface Signature {
  readonly name: string
  readonly date: string
  /** Whether the date is still to be written in. */
  readonly undated: boolean
  readonly nameRight: number
  readonly dateRight: number
}

const SEALED = 4
const PLAIN = 2

/** 7.3.5.1: the date four from the right, the name in the middle above it; the seal stands upon both. */
const sealed = (name: number, date: number): Pick<Signature, "nameRight" | "dateRight"> => {
  const nameRight = Math.max(0, SEALED + (date - name) / 2)
  return { nameRight, dateRight: nameRight + (name - date) / 2 }
}

/** 7.3.5.2: the name two from the right; the date begins two to the right of it, or ends two from the right if it is longer. */
const plain = (name: number, date: number): Pick<Signature, "nameRight" | "dateRight"> => {
  const room = grid.characters - name
  return name - date >= PLAIN
    ? { nameRight: PLAIN, dateRight: name - date }
    : { nameRight: Math.max(0, Math.min(room, 2 * PLAIN + date - name)), dateRight: PLAIN }
}

/** `seal` says whether a seal will be set upon it, as on every letter of a government that is sent on paper. */
export const signatureOf = ({ signedBy, signedOn }: LetterFrame, seal: boolean): Signature => {
  const date = signedOn === null ? blanks.date : formatDate(signedOn, "zh")
  const places = (seal ? sealed : plain)(widthOf(signedBy), widthOf(date))
  return { name: signedBy, date, undated: signedOn === null, ...places }
}
