/** What the model calls a thing that a report names by its id; an id that it does not know goes by itself. */
import { type Bilingual, checks, findMeasure } from "@duxue/core"

const itself = (id: string): Bilingual => ({ zh: id, en: id })

export const measureTitle = (id: string): Bilingual => findMeasure(id)?.title ?? itself(id)

export const checkTitle = (id: string): Bilingual => checks.find((check) => check.id === id)?.title ?? itself(id)

/** Of what a letter is silent, without the words that say so, which stand before it anyway. */
export const silenceSubject = (title: Bilingual): Bilingual => ({
  zh: title.zh.replace(/^没有写到：/, ""),
  en: title.en.replace(/^Not spoken of: /, "")
})
