/** What `review-numbers` says to a reader at a terminal: what is to be looked at first, and what merely is a number last. */
import type { Bilingual, NumberReview, ReviewedNumber, UnboundReason } from "@duxue/core"
import type { ReadLetter } from "../../report/letter-report.ts"
import { lineIndex, type LineColumn } from "../../report/place.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { heading, headline } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"

interface Group {
  readonly title: Bilingual
  /** What it means, and what to do about it. */
  readonly note: Bilingual
  readonly holds: (number: ReviewedNumber) => boolean
}

const groups: ReadonlyArray<Group> = [
  {
    title: { zh: "绑定后被改动", en: "Changed after they were bound" },
    note: {
      zh: "与所绑定的数据不再一致：请核对是数据有误，还是改错了。",
      en: "They differ from what they were bound to: either the data or the change is wrong."
    },
    holds: ({ status }) => status === "touched"
  },
  {
    title: { zh: "绑定的数字已不是数字", en: "Bound, and no number any more" },
    note: { zh: "原有的数字被删去或改成了文字。", en: "The number was deleted, or words took its place." },
    holds: ({ status }) => status === "gone"
  },
  {
    title: { zh: "未绑定，可归入指标项", en: "Bound to nothing, though their words state a measure" },
    note: {
      zh: "请与报表核对；由督学重新写成函件（duxue export）即可绑定。",
      en: "Hold them against the returns; duxue export binds them."
    },
    holds: ({ reason }) => reason === "measure-not-bound"
  },
  {
    title: { zh: "未绑定，不属于任何指标项", en: "Bound to nothing, and of no known measure" },
    note: { zh: "只凭执笔人一句话，请逐个核对出处。", en: "Their author's word is all there is: ask for the source." },
    holds: ({ reason }) => reason === "no-measure"
  },
  {
    title: { zh: "不表示数量", en: "No figures" },
    note: {
      zh: "日期、文号、序号和名称中的数字。",
      en: "Dates, numbers of documents, marks of lists, numbers within names."
    },
    holds: ({ status, reason }) => status === "unbound" && reason !== "measure-not-bound" && reason !== "no-measure"
  }
]

const reasons: Readonly<Record<UnboundReason, Bilingual>> = {
  "measure-not-bound": { zh: "有指标项", en: "measure known" },
  "no-measure": { zh: "无指标项", en: "no measure" },
  date: { zh: "日期", en: "date" },
  "document-number": { zh: "文号", en: "document number" },
  numbering: { zh: "序号", en: "mark of a list" },
  "in-words": { zh: "名称中的数字", en: "within a name" }
}

const totals = ({ counts, boundShare }: NumberReview): Bilingual => {
  const { figures, bound, touched, gone, unbound, measureNotBound, others } = counts
  const share = boundShare === null ? "" : `${boundShare}%`
  return {
    zh: `数字 ${figures} · 已绑定 ${bound}${share === "" ? "" : `（${share}）`} · 改动 ${touched} · 失去 ${gone} · 未绑定 ${unbound}（其中可归入指标项 ${measureNotBound}） · 不表示数量 ${others}`,
    en: `${figures} figures · ${bound} bound${share === "" ? "" : ` (${share})`} · ${touched} changed · ${gone} gone · ${unbound} unbound (${measureNotBound} of a known measure) · ${others} no figures`
  }
}

const rowOf = (page: Page, number: ReviewedNumber, { line, column }: LineColumn): ReadonlyArray<string> => {
  const { text, was, title, reason, sentence } = number
  const what = title !== null ? say(page, title) : reason === null ? "" : say(page, reasons[reason])
  const written = was === null ? printable(text) : `${printable(was)} → ${printable(text)}`
  return [`${line}:${column}`, written, printable(what), printable(sentence)]
}

const groupLines = (
  page: Page,
  { title, note, holds }: Group,
  numbers: ReadonlyArray<ReviewedNumber>,
  placeOf: (offset: number) => LineColumn
): ReadonlyArray<string> => {
  const own = numbers.filter(holds)
  if (own.length === 0) return []
  const columns = [
    { title: say(page, { zh: "行:字", en: "Line:char" }), align: "right" as const },
    { title: say(page, { zh: "原文", en: "As written" }), align: "left" as const, flexible: true },
    { title: say(page, { zh: "所指", en: "What it states" }), align: "left" as const, flexible: true },
    { title: say(page, { zh: "所在句", en: "In its sentence" }), align: "left" as const, flexible: true }
  ]
  return [
    ...heading(page, { zh: `${title.zh} ${own.length}`, en: `${title.en}: ${own.length}` }),
    ...wrapped(say(page, note), page.width, 2).map((line) => page.paint(line, "dim")),
    ...table(
      page,
      columns,
      own.map((number) => rowOf(page, number, placeOf(number.span[0])))
    )
  ]
}

export const numberReviewText = (page: Page, letter: ReadLetter, review: NumberReview): ReadonlyArray<string> => {
  const placeOf = lineIndex(letter.reading.text)
  return [
    ...headline(page, letter),
    ...wrapped(say(page, totals(review)), page.width, 0),
    ...groups.flatMap((group) => groupLines(page, group, review.numbers, placeOf))
  ]
}
