import type { Bilingual } from "@duxue/core"
import { hasLetterStructure, headParts, noStructure } from "../../report/letter-title.ts"
import type { ReadLetter } from "../../report/letter-report.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { type Page, say } from "./page.ts"

/** Title, file and the known parts of the letter's frame; and a warning where the text is no letter. */
export const headline = (page: Page, { file, reading, format, encoding }: ReadLetter): ReadonlyArray<string> => {
  const { letter } = reading
  const name = file === "-" ? say(page, { zh: "标准输入", en: "standard input" }) : printable(file)
  const title = printable(letter.title ?? name)
  const parts = headParts(letter).map((part) => printable(say(page, part)))
  const source = [letter.title === null ? "" : name, encoding === "utf-8" ? "" : (encoding ?? format).toUpperCase()]
  const lineOf = (texts: ReadonlyArray<string>): ReadonlyArray<string> =>
    wrapped(texts.filter(Boolean).join(" · "), page.width, 0).map((line) => page.paint(line, "dim"))
  return [
    ...wrapped(title, page.width, 0).map((line) => page.paint(line, "bold")),
    ...lineOf(parts),
    ...lineOf(source),
    ...(hasLetterStructure(reading) ? [] : wrapped(`! ${say(page, noStructure)}`, page.width, 2, 0))
  ].filter((line) => line !== "")
}

/** A heading of a part of the report, a blank line above it. */
export const heading = (page: Page, text: Bilingual): ReadonlyArray<string> => ["", page.paint(say(page, text), "bold")]
