/** The clerk's own paragraphs of a filing file, each with a place that the letter has. */
import { isNarrativePlace, type Narrative, narrativeParts } from "../domain/narrative.ts"
import { items } from "../registry.ts"
import type { NarrativeDraft } from "./return-files.ts"
import { errorAt, jsonPlace, type ReturnProblem } from "./return-problem.ts"

const parts = narrativeParts.join("、")
const last = Math.max(...items.map(({ number }) => number))

const unknownPlace = (file: string, index: number, place: string | number): ReturnProblem =>
  errorAt("unknown-word", jsonPlace(file, ["narratives", index, "place"]), {
    zh: `报告中没有“${place}”这个位置。请填事项序号（1—${last}）、部分编号（如 preschool）或 ${parts}。`,
    en: `A letter has no place "${place}". Give an item's number (1 to ${last}), a section's id (preschool), or one of ${narrativeParts.join(", ")}.`
  })

const wordless = (file: string, index: number): ReturnProblem =>
  errorAt("missing-cell", jsonPlace(file, ["narratives", index, "text"]), {
    zh: "自写段落没有文字。请补写，或删去此段。",
    en: "The paragraph has no words. Write it, or remove it."
  })

/** What is wrong with them is added to `problems`. */
export const readNarratives = (
  file: string,
  drafts: ReadonlyArray<NarrativeDraft>,
  problems: Array<ReturnProblem>
): ReadonlyArray<Narrative> =>
  drafts.flatMap(({ place, text }, index) => {
    const isKnown =
      isNarrativePlace(place) && (typeof place === "string" || items.some((item) => item.number === place))
    if (!isKnown) problems.push(unknownPlace(file, index, place))
    if (text.trim() === "") problems.push(wordless(file, index))
    return isKnown ? [{ place, text }] : []
  })
