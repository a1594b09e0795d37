/** Characters of symbol fonts that stand in letters: ticks and boxes, by their place in the font (Wingdings). */
import type { XmlElement } from "../../xml/parse-xml.ts"

const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x75: "◆",
  0xa1: "○",
  0xa8: "□",
  0xd8: "➢",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑"
}

/** The text of a `w:sym`; nothing of a symbol that no character of text stands for. */
export const symbolText = ({ attributes }: XmlElement): string => {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16)
  if (!Number.isInteger(code) || code < 0x20 || code > 0x10ffff) return ""
  // Fonts of symbols have their characters in the private area, or by their bytes.
  if (code >= 0xf000 && code <= 0xf0ff) return wingdings[code - 0xf000] ?? ""
  if (/wingdings/i.test(attributes["w:font"] ?? "")) return wingdings[code] ?? ""
  return code >= 0xd800 && code <= 0xdfff ? "" : String.fromCodePoint(code)
}
