/** Text between quotation marks, where a numeral is a slogan's: “一个目标、两大维度、六大要素”. */
import { characterTable, nextOf } from "../source/character-table.ts"

const OPENS = 1
const CLOSES = 2
const BREAKS = 3

/** What a character does to a quotation. */
const kinds = characterTable([
  ["“「", OPENS],
  ["”」", CLOSES],
  ["\n", BREAKS]
])

/** Tells whether a place of the text is quoted. */
export const quotedRanges = (plain: string): ((index: number) => boolean) => {
  const quoted = new Uint8Array(plain.length)
  let open = -1
  for (let index = nextOf(plain, kinds, 0); index < plain.length; index = nextOf(plain, kinds, index + 1)) {
    const kind = kinds[plain.charCodeAt(index)]
    if (kind === OPENS) open = index
    else if (kind === BREAKS) open = -1
    else if (open >= 0) {
      // A quotation of a whole sentence is prose, not a slogan.
      if (index - open <= 60) quoted.fill(1, open, index)
      open = -1
    }
  }
  return (index) => quoted[index] === 1
}
