/** What the clerk wrote, word for word, in its place between what is composed. */
import type { Filing } from "../domain/filing.ts"
import type { Paragraph } from "../domain/letter-model.ts"
import type { NarrativePlace } from "../domain/narrative.ts"

/** A paragraph of somebody's own words. */
export const ownParagraph = (text: string, item: number | null): Paragraph => ({
  kind: "paragraph",
  inlines: [{ kind: "words", text }],
  item,
  own: true
})

/** The lines of `text` as paragraphs; empty lines are none. */
export const ownParagraphs = (text: string, item: number | null = null): ReadonlyArray<Paragraph> =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ownParagraph(line, item))

export const narrated = ({ narratives = [] }: Filing, place: NarrativePlace): ReadonlyArray<Paragraph> =>
  narratives
    .filter((each) => each.place === place)
    .flatMap(({ text }) => ownParagraphs(text, typeof place === "number" ? place : null))
