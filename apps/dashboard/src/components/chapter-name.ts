import type { Bilingual } from "@duxue/core"
import type { Messages } from "../language/messages-zh.ts"
import type { Chapter } from "../letter/chapter.ts"

/** What a strip has room for: 四, 十二, 问, 落. */
export const chapterNumeral = (chapter: Chapter, t: Messages): string =>
  chapter.kind === "section" ? (chapter.numeral ?? "·") : t.sections.short[chapter.kind]

/** The short name of a chapter; a section that the model does not know goes by its own heading. */
export const chapterName = (
  chapter: Chapter,
  sections: Readonly<Record<string, Bilingual>>,
  t: Messages,
  pick: (text: Bilingual) => string
): string => {
  if (chapter.kind !== "section") return t.sections[chapter.kind]
  const known = sections[chapter.section ?? ""]
  return known === undefined ? (chapter.heading ?? "") : pick(known)
}
