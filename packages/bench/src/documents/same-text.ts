/** Whether two programs told the same text of a letter: marks between cells and white space are each one's own. */
const bare = (text: string): string => text.replace(/[\s|]/g, "")

/** Throws with the first place where they differ; without this no time is worth telling. */
export const assertSameText = (ours: string, theirs: string, what: string): void => {
  const [one, other] = [bare(ours), bare(theirs)]
  if (one === other) return
  let at = 0
  while (one[at] === other[at]) at++
  throw new Error(`${what} differ at ${at}: ${one.slice(at - 10, at + 20)} / ${other.slice(at - 10, at + 20)}`)
}

/** The paragraphs that a letter is made of, without what stands around them. */
export const holdsText = (whole: string, parts: ReadonlyArray<string>, what: string): void => {
  const text = bare(whole)
  let behind = 0
  for (const part of parts.map(bare)) {
    const found = text.indexOf(part, behind)
    if (found < 0) throw new Error(`${what} lacks ${part.slice(0, 40)}`)
    behind = found + part.length
  }
}
