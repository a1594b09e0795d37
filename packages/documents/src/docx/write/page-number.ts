/** 7.5: — 1 — in 四号宋体, an odd page's to the right and an even page's to the left, one character in. */
import { element } from "../../xml/element.ts"
import { faces, sizes } from "../official-format.ts"
import { paragraph } from "./paragraphs.ts"
import { run, runProperties, type Type } from "./runs.ts"

const type: Type = { face: faces.number, size: sizes.四号 }

const field = (): string =>
  ["begin", "instr", "separate", "text", "end"]
    .map((step) => {
      const content =
        step === "instr"
          ? `<w:instrText xml:space="preserve"> PAGE </w:instrText>`
          : step === "text"
            ? "<w:t>1</w:t>"
            : element("w:fldChar", { "w:fldCharType": step })
      return element("w:r", {}, runProperties(type), content)
    })
    .join("")

export const pageNumber = (side: "odd" | "even"): string =>
  paragraph(
    `${run("— ", type)}${field()}${run(" —", type)}`,
    side === "odd" ? { align: "right", right: 100 } : { left: 100 }
  )
