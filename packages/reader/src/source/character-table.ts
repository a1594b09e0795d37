/** Sets of characters by code, for passes that look at every character of a text and stop at few. */

/** By character code: the kind of the character, 0 for one of none. */
export type CharacterTable = Uint8Array

/** The characters of each string are of the kind that stands beside it. */
export const characterTable = (kinds: ReadonlyArray<readonly [characters: string, kind: number]>): CharacterTable => {
  const table = new Uint8Array(65_536)
  for (const [characters, kind] of kinds) {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = kind
  }
  return table
}

/** Where the next character of some kind stands, at `from` or behind it; the length of the text where none does. */
export const nextOf = (plain: string, table: CharacterTable, from: number): number => {
  const { length } = plain
  let at = from
  while (at < length && table[plain.charCodeAt(at)] === 0) at++
  return at
}
