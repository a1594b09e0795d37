/** Text between quotation marks, where a numeral is a slogan's: “一个目标、两大维度、六大要素”. */
export const quotedRanges = (plain: string): ((index: number) => boolean) => {
  const quoted = new Uint8Array(plain.length)
  let open = -1
  for (let index = 0; index < plain.length; index++) {
    const character = plain[index]
    if (character === "“" || character === "「") open = index
    else if (character === "\n") open = -1
    else if ((character === "”" || character === "」") && open >= 0) {
      // A quotation of a whole sentence is prose, not a slogan.
      if (index - open <= 60) quoted.fill(1, open, index)
      open = -1
    }
  }
  return (index) => quoted[index] === 1
}
