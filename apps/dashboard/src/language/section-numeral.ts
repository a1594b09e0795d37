import type { Language } from "@duxue/core"
import { chineseNumeral } from "./chinese-numeral.ts"

/** A section's place in the outline as each language counts: 六, or 6. */
export const sectionNumeral = (number: number, language: Language): string =>
  language === "zh" ? chineseNumeral(number) : String(number)
