import { replacementsOf, type Suggestion } from "@duxue/core"
import { textAt } from "./span.ts"

/** 25人 → 52人；52人 → 25人: all that a suggestion changes, in order of the text. */
export const changesIn = (text: string, suggestion: Suggestion): string =>
  replacementsOf(suggestion)
    .map((each) => `${textAt(text, each.span)} → ${each.text}`)
    .join("；")
