import type { Bilingual, Language } from "@duxue/core"
import type { html } from "hono/html"
import { pick } from "../bilingual.ts"

/** A piece of the page. */
export type Fragment = ReturnType<typeof html>

/** For whom the page is made, and where its examples would be sent. */
export interface View {
  readonly language: Language
  /** `http://127.0.0.1:4300`. */
  readonly origin: string
}

export const say = ({ language }: View, text: Bilingual): string => text[language]

/** A text out of the OpenAPI document, which holds both languages. */
export const told = ({ language }: View, joined: string): string => pick(joined, language)
