/** What all lines of a text write into: each character as understood, and where it stands in the text as given. */
export interface Written {
  readonly codes: Uint16Array
  readonly places: Uint32Array
  /** 1 before what white space was dropped. */
  readonly spaced: Uint8Array
  size: number
}

/** Room for a text of `length` characters: none as given becomes more than one. */
export const writtenFor = (length: number): Written => ({
  codes: new Uint16Array(length),
  places: new Uint32Array(length),
  spaced: new Uint8Array(length),
  size: 0
})

/** Long lists of arguments overflow the stack. */
const MOST_ARGUMENTS = 8_192

/** What was written between two places. */
export const textOf = ({ codes }: Written, start: number, end: number): string => {
  let text = ""
  for (let from = start; from < end; from += MOST_ARGUMENTS) {
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(from, Math.min(end, from + MOST_ARGUMENTS)))
  }
  return text
}
