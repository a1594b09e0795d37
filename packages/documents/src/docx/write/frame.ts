/** What stands around the text of a letter: number, title, addressee, signature, date, contact, copies. */
import type { LetterFrame } from "@duxue/core"
import { formatDate } from "@duxue/core"
import { faces, sizes } from "../official-format.ts"
import { body, emptyLine, paragraph, title } from "./paragraphs.ts"
import { run } from "./runs.ts"

const TITLE_CHARACTERS = 20
const natural = /关于|的(?:自查|报告|函|通知)/g

/** 7.3.1: a long title breaks by its meaning, not in a word. */
export const titleLines = (text: string): ReadonlyArray<string> => {
  if (text.length <= TITLE_CHARACTERS) return [text]
  const breaks = Array.from(text.matchAll(natural), ({ 0: words, index }) =>
    words.startsWith("的") ? index + 1 : index
  ).filter((at) => at > 0)
  const lines: Array<string> = []
  let start = 0
  while (text.length - start > TITLE_CHARACTERS) {
    const fitting = breaks.filter((at) => at > start && at - start <= TITLE_CHARACTERS)
    const end = fitting.at(-1) ?? start + TITLE_CHARACTERS
    lines.push(text.slice(start, end))
    start = end
  }
  return [...lines, text.slice(start)]
}

export const openingParagraphs = (frame: LetterFrame): string =>
  [
    frame.documentNumber === null ? "" : paragraph(run(frame.documentNumber, body), { align: "right" }),
    emptyLine(),
    ...titleLines(frame.title).map((line) => paragraph(run(line, title), { align: "center", style: "Title" })),
    emptyLine(),
    frame.addressee === null ? "" : paragraph(run(`${frame.addressee.replace(/[:：]$/, "")}：`, body))
  ].join("")

/** 7.3.5, without a seal: the name two characters from the right, the date below it beginning two to the right of the name. */
const signature = ({ signedBy, signedOn }: LetterFrame): string => {
  const date = signedOn === null ? "    年  月  日" : formatDate(signedOn, "zh")
  const overhang = Math.max(0, signedBy.length - Math.ceil(date.length * 0.75))
  const name = paragraph(run(signedBy, body), { align: "right", right: 200 + Math.max(0, 200 - overhang * 100) })
  return `${emptyLine()}${name}${paragraph(run(date, body), { align: "right", right: 200 })}`
}

export const closingParagraphs = (frame: LetterFrame, annexes: ReadonlyArray<string>): string =>
  [
    ...annexes.map((annex, index) =>
      paragraph(
        run(`${index === 0 ? "附件：" : "　　　"}${annexes.length === 1 ? "" : `${index + 1}.`}${annex}`, body),
        { left: 200 }
      )
    ),
    signature(frame),
    frame.contact === null ? "" : paragraph(run(`（${frame.contact}）`, body), { firstLine: 200 }),
    frame.copiesTo.length === 0
      ? ""
      : paragraph(run(`抄送：${frame.copiesTo.join("，")}。`, { face: faces.body, size: sizes.四号 }), {
          left: 100,
          right: 100
        })
  ].join("")
