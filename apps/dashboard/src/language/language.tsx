import type { Bilingual, Language } from "@duxue/core"
import { type Accessor, createContext, createEffect, createSignal, type ParentProps, useContext } from "solid-js"
import { recall, remember } from "../remembered.ts"
import { en } from "./messages-en.ts"
import { type Messages, zh } from "./messages-zh.ts"

export interface Words {
  readonly language: Accessor<Language>
  /** The words of the interface in the language chosen. */
  readonly t: Accessor<Messages>
  /** The side of a text of the model that is shown. */
  readonly pick: (text: Bilingual) => string
  readonly setLanguage: (language: Language) => void
}

const key = "duxue.language"
const catalogues: Readonly<Record<Language, Messages>> = { zh, en }

const createWords = (): Words => {
  const [language, setLanguage] = createSignal<Language>(recall(key, ["zh", "en"]) ?? "zh")
  createEffect(() => {
    document.documentElement.lang = language() === "zh" ? "zh-CN" : "en"
  })
  return {
    language,
    t: () => catalogues[language()],
    pick: (text) => text[language()],
    setLanguage: (chosen) => {
      setLanguage(chosen)
      remember(key, chosen)
    }
  }
}

const WordsContext = createContext<Words>()

export const WordsProvider = (props: ParentProps) => (
  <WordsContext.Provider value={createWords()}>{props.children}</WordsContext.Provider>
)

export const useWords = (): Words => {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error("useWords stands outside WordsProvider")
  return words
}
