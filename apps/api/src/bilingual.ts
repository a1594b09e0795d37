/**
 * OpenAPI, and validation libraries, have room for one string where Duxue has two languages. A text is written as a
 * Chinese paragraph, a blank line and an English one; a title as both on one line. `pick` takes one half out again.
 */
import type { Bilingual, Language } from "@duxue/core"

const betweenParagraphs = "\n\n"
const betweenTitles = " / "

/** Neither half may hold a blank line of its own. */
export const join = (text: Bilingual): string => `${text.zh}${betweenParagraphs}${text.en}`

/** Neither half may hold a slash between spaces. */
export const joinTitle = (title: Bilingual): string => `${title.zh}${betweenTitles}${title.en}`

/** The half in `language`; a string that was not joined is the same in both. */
export const pick = (joined: string, language: Language): string => {
  const between = joined.includes(betweenParagraphs) ? betweenParagraphs : betweenTitles
  const at = joined.indexOf(between)
  if (at < 0) return joined
  return language === "zh" ? joined.slice(0, at) : joined.slice(at + between.length)
}
