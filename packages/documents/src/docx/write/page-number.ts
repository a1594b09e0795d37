/** 7.5: — 1 — in 四号宋体, an odd page's to the right and an even page's to the left, one character in. */
import { element } from "../../xml/element.ts"
import { faces } from "../official-format.ts"
import { paragraph } from "./paragraphs.ts"
import { run } from "./runs.ts"

/** Its figures are half-width 宋体 too, where the rest of the letter has those of the Latin face. */
const digits = element("w:rPr", {}, element("w:rFonts", { "w:ascii": faces.number, "w:hAnsi": faces.number }))

const step = (content: string): string => element("w:r", {}, digits, content)

const field = (): string =>
  [
    element("w:fldChar", { "w:fldCharType": "begin" }),
    `<w:instrText xml:space="preserve"> PAGE </w:instrText>`,
    element("w:fldChar", { "w:fldCharType": "separate" }),
    "<w:t>1</w:t>",
    element("w:fldChar", { "w:fldCharType": "end" })
  ]
    .map(step)
    .join("")

export const pageNumber = (side: "odd" | "even"): string =>
  paragraph(`${run("— ")}${field()}${run(" —")}`, {
    style: "PageNumber",
    ...(side === "odd" ? { align: "right", right: 1 } : { left: 1 })
  })
