/** What became of the words of a paragraph that was rewritten. */
import { diffArrays } from "diff"

export interface ChangedPart {
  readonly kind: "same" | "gone" | "new"
  readonly text: string
}

/** A number is one word, so that 12 and 15 differ as a whole; so is a foreign word; of Han each character is one. */
const words = (text: string): Array<string> => text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|[\s\S]/gu) ?? []

/** What two changes have between them, where it is too short for a reader to hold on to. */
const isCrumb = (text: string): boolean => text.length < 2

/** In order of the text, what is gone before what is new in its place; joined they are the one paragraph, and the other. */
export const changedParts = (before: string, after: string): ReadonlyArray<ChangedPart> => {
  const changes = diffArrays(words(before), words(after))
  const parts: Array<ChangedPart> = []
  let [gone, come] = ["", ""]
  const flush = () => {
    if (gone !== "") parts.push({ kind: "gone", text: gone })
    if (come !== "") parts.push({ kind: "new", text: come })
    gone = come = ""
  }
  for (const [index, { value, removed, added }] of changes.entries()) {
    const text = value.join("")
    const between = (gone !== "" || come !== "") && index < changes.length - 1
    if (removed) gone += text
    else if (added) come += text
    else if (between && isCrumb(text)) {
      gone += text
      come += text
    } else {
      flush()
      parts.push({ kind: "same", text })
    }
  }
  flush()
  return parts
}

/** So much of an unchanged stretch stands before and after a change; the rest of a long paragraph is left out. */
const kept = 36

/** The first words that fill `kept`, none cut in two: of 13630人 there is no 136. */
const filling = (some: ReadonlyArray<string>): ReadonlyArray<string> => {
  let length = 0
  return some.filter((word) => {
    length += word.length
    return length <= kept
  })
}

/** The parts with what is far from any change cut to its ends, as a reader skims it; `…` stands for what is left out. */
export const skimmed = (parts: ReadonlyArray<ChangedPart>): ReadonlyArray<ChangedPart> =>
  parts.map((part, index) => {
    const first = index === 0
    const last = index === parts.length - 1
    const room = kept * (first || last ? 1 : 2)
    if (part.kind !== "same" || part.text.length <= room + 2) return part
    const all = words(part.text)
    const head = first ? "" : filling(all).join("")
    const tail = last ? "" : filling(all.toReversed()).toReversed().join("")
    return { kind: "same", text: `${head}…${tail}` }
  })
