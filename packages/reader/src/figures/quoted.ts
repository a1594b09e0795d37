/** Text between quotation marks, where a numeral is a slogan's: “一个目标、两大维度、六大要素”. */

const OPENS = 1
const CLOSES = 2
const BREAKS = 3

/** By character code: what the character does to a quotation, 0 for nothing. */
const kinds = new Uint8Array(65_536)
for (const sign of "“「") kinds[sign.charCodeAt(0)] = OPENS
for (const sign of "”」") kinds[sign.charCodeAt(0)] = CLOSES
kinds["\n".charCodeAt(0)] = BREAKS

/** Tells whether a place of the text is quoted. */
export const quotedRanges = (plain: string): ((index: number) => boolean) => {
  const quoted = new Uint8Array(plain.length)
  let open = -1
  for (let index = 0; index < plain.length; index++) {
    const kind = kinds[plain.charCodeAt(index)]
    if (kind === 0) continue
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
