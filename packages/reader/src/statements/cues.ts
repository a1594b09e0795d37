/**
 * Cues: characters one of which stands in every match of a pattern. Of the patterns that ask what a clause declares
 * hardly one can match, and which cannot is seen from the characters of the clause: those are never run.
 */

/** By character code the bits of the patterns whose cue it is; two patterns may share a bit, and then one is run in vain. */
const bits = new Int32Array(65_536)
const BITS = 32
let given = 0

/** The patterns that may match in a clause: the bits of its characters. */
export type Cues = number

export const cueOf = (code: number): Cues => bits[code] as number

/** A pattern with the bit of the characters of which every match holds one at least. */
export interface CuedPattern {
  readonly pattern: RegExp
  readonly cues: Cues
}

/** `characters`: one of them stands in whatever `pattern` matches. A cue that some matches lack would lose them. */
export const cued = (characters: string, pattern: RegExp): CuedPattern => {
  const cues = 1 << (given++ % BITS)
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    bits[code] = (bits[code] as number) | cues
  }
  return { pattern, cues }
}

/** The match of a pattern in words whose cues are `present`. */
export const matchIn = (words: string, present: Cues, { pattern, cues }: CuedPattern): RegExpExecArray | null =>
  (present & cues) === 0 ? null : pattern.exec(words)
