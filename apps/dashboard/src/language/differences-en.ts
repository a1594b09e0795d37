import type { FigureDifference, ParagraphDifference } from "@duxue/core"
import type { DifferencesMessages } from "./differences-zh.ts"

const figureKinds: Readonly<Record<FigureDifference["kind"], string>> = {
  changed: "changed",
  added: "added",
  removed: "removed"
}

const paragraphKinds: Readonly<Record<ParagraphDifference["kind"], string>> = { ...figureKinds, moved: "moved" }

/** 2 changed, 1 removed: what there is none of is not told. */
const told = (counts: ReadonlyArray<readonly [number, string]>): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(", ")

/** The words of the page on which two letters are held against each other, in English. */
export const differencesEn: DifferencesMessages = {
  navigation: "Differences",
  documentTitle: "Differences · Duxue",
  title: "Differences of two letters",
  lead: "Before and after a correction, a submission, a year: which numbers changed, and which paragraphs. Both are read on this machine.",
  slots: { before: "The earlier one", after: "The later one" },
  drop: "Drop a file here",
  choose: "Choose a file",
  useOpen: (name) => `Take “${name}”, which is open`,
  replace: "Take another",
  working: "Being compared",
  waiting: "They are compared once both are here.",
  refused: (name) => `“${name}” could not be read`,
  broke: "The comparison did not finish. Reload the page and try again; failing that, save both as .docx first.",
  same: "The letters do not differ, in numbers or in paragraphs.",
  headline: (changed, added, removed) =>
    changed + added + removed === 0
      ? "No number differs"
      : `Numbers: ${told([
          [changed, "changed"],
          [added, "added"],
          [removed, "removed"]
        ])}`,
  paragraphsHeadline: (changed, added, removed, moved) =>
    changed + added + removed + moved === 0
      ? "No paragraph differs"
      : `Paragraphs: ${told([
          [changed, "changed"],
          [added, "added"],
          [removed, "removed"],
          [moved, "moved"]
        ])}`,
  sameFigures: (count) => `${count} more numbers are the same.`,
  figureKinds,
  paragraphKinds,
  columns: { kind: "Change", what: "What it states", before: "Before", after: "After", by: "By" },
  whole: "Show the whole paragraph",
  unknown: "unclassified",
  none: "none",
  figures: "Numbers",
  paragraphs: "Paragraphs"
}
