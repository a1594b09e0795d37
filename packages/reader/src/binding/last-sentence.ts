/** The words behind the last of some marks: what a sentence, or a clause of it, has said so far. */
export const lastSentence = (words: string, marks: string): string => {
  let from = 0
  for (let mark = 0; mark < marks.length; mark++) {
    const behind = words.lastIndexOf(marks[mark] as string) + 1
    if (behind > from) from = behind
  }
  return words.slice(from)
}
