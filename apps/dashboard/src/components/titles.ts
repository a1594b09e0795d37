import type { Bilingual } from "@duxue/core"

/** The title that came with the report; an id that the model does not know goes by itself. */
export const titleOf = (titles: Readonly<Record<string, Bilingual>>, id: string): Bilingual =>
  titles[id] ?? { zh: id, en: id }

/** Of what a letter is silent, without the words that say so, which stand before it anyway. */
export const silenceSubject = (title: Bilingual): Bilingual => ({
  zh: title.zh.replace(/^没有写到：/, ""),
  en: title.en.replace(/^Not spoken of: /, "")
})
