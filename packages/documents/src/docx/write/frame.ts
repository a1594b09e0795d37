/** What stands around the text of a letter: number, title, addressee, annexes, signature, date, contact, copies. */
import type { Annex, LetterFrame } from "@duxue/core"
import { annexNotes } from "../../official/annex-notes.ts"
import { blanks, sizes } from "../../official/format.ts"
import { signatureOf } from "../../official/signature.ts"
import { element } from "../../xml/element.ts"
import { page, twips } from "../official-format.ts"
import { emptyLine, paragraph, titleParagraph } from "./paragraphs.ts"
import { blank, run } from "./runs.ts"

/** 10.1 and 7.3.1: the number below the line, the title two lines below it, the addressee one below the title. */
export const openingParagraphs = ({ documentNumber, title, addressee }: LetterFrame): string =>
  [
    paragraph(documentNumber === null ? blank("发文字号", blanks.documentNumber, "text") : run(documentNumber), {
      style: "DocumentNumber"
    }),
    emptyLine(),
    emptyLine(),
    titleParagraph(title),
    emptyLine(),
    paragraph(
      addressee === null ? blank("主送机关", blanks.addressee, "text") : run(`${addressee.replace(/[:：]$/, "")}：`),
      { style: "Addressee" }
    )
  ].join("")

const annexParagraphs = (annexes: ReadonlyArray<Annex>): string => {
  const notes = annexNotes(annexes).map(({ mark, title, markLeft, titleLeft }) =>
    paragraph(run(`${mark}${title}`), {
      style: "AnnexNote",
      left: titleLeft,
      hanging: titleLeft - markLeft,
      keepNext: true
    })
  )
  return notes.length === 0 ? "" : emptyLine({ keepNext: true }) + notes.join("")
}

/** A seal of 42 mm begins within a line of the text and covers name and date with its lower half: two lines are left for it. */
const signatureParagraphs = (frame: LetterFrame, seal: boolean): string => {
  const { name, date, undated, nameRight, dateRight } = signatureOf(frame, seal)
  return [
    ...Array.from({ length: seal ? 2 : 1 }, () => emptyLine({ keepNext: true })),
    paragraph(run(name), { style: "Signature", right: nameRight }),
    paragraph(undated ? blank("成文日期", date, "date") : run(date), {
      style: "SignedOn",
      keepNext: frame.contact !== null,
      right: dateRight
    })
  ].join("")
}

/** What comes below the text on its last page; it is kept with the end of the text. */
export const closingParagraphs = (frame: LetterFrame, annexes: ReadonlyArray<Annex>, seal: boolean): string =>
  [
    annexParagraphs(annexes),
    signatureParagraphs(frame, seal),
    frame.contact === null ? "" : paragraph(run(`（${frame.contact}）`), { style: "Contact" })
  ].join("")

/** A character in on either side; 抄送： is of three characters of 四号. */
const COPIES_INDENT = 1
const COPIES_WORD = (3 * sizes.四号) / sizes.三号

/** 10.1: copies are named at the foot of the last page, annexes and all, with no line above or below. */
const copiesParagraph = ({ copiesTo }: LetterFrame): string =>
  copiesTo.length === 0
    ? ""
    : paragraph(run(`抄送：${copiesTo.join("，")}。`), {
        style: "CopiesTo",
        left: COPIES_INDENT + COPIES_WORD,
        hanging: COPIES_WORD,
        right: COPIES_INDENT,
        frame: element("w:framePr", {
          "w:w": page.width - page.left - page.right,
          "w:wrap": "notBeside",
          "w:vAnchor": "margin",
          "w:hAnchor": "margin",
          "w:xAlign": "left",
          "w:yAlign": "bottom"
        })
      })

/**
 * A body ends in a paragraph of its own, which a table and what stands at a place of the page are no end for; it is a
 * point high, so that it begins no page.
 */
const endParagraph = (): string =>
  element(
    "w:p",
    {},
    element(
      "w:pPr",
      {},
      element("w:snapToGrid", { "w:val": 0 }),
      element("w:spacing", { "w:line": twips(1), "w:lineRule": "exact" })
    )
  )

/** What ends the last page, behind text and annexes. */
export const lastParagraphs = (frame: LetterFrame): string => copiesParagraph(frame) + endParagraph()
