import { compose, type LetterModel } from "../../src/index.ts"
import { filingOfSchools, type Told } from "../filing-of-schools.ts"

/** The paragraphs of a letter as printed, headings left out. */
export const paragraphsOf = ({ blocks }: LetterModel): ReadonlyArray<string> =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.inlines.map(({ text }) => text).join("")] : []))

/** What a letter of 2021 tells of these facts under one item of the outline. */
export const toldOfItem = (facts: Told, item: number): ReadonlyArray<string> => {
  const letter = compose(filingOfSchools([], facts, "2021"))
  const blocks = letter.blocks.filter((block) => block.kind === "paragraph" && block.item === item)
  return paragraphsOf({ ...letter, blocks })
}
