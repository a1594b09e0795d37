/** The end of a letter: body and date, and what follows them. */
import type { PlacedDate } from "../documents/dates.ts"
import type { Paragraph, Range } from "./paragraphs.ts"

export interface Signature {
  readonly body: Range | undefined
  readonly date: Range & { readonly date: string }
  /** Where the frame at the end begins. */
  readonly start: number
}

const organ =
  /(?:人民政府|政府|办公室|办公厅|政府办|教育局|体育局|教体局|文体局|委员会|教委|党委|工委|区委|县委|市委|党组|督导室|领导小组|学校|中学|小学|幼儿园|中心|局|厅|部|院)(?:\((?:盖?章|代章|公章)\))?$/

/** Whether a line is the name of a body that may sign. */
export const isBody = (text: string): boolean =>
  text.length >= 3 && text.length <= 45 && !/[。,;!?|]/.test(text) && organ.test(text)

/** Lines that may follow the date. */
const trailing =
  /^(?:\(|【)?(?:联系(?:人|电话|方式)|此件|抄送|抄报|主送|附件?|附:|公开(?:方式|属性)|印发|信息公开|填报人|审核人|报送单位|电话|邮箱|地址|传真|主题词|校对|打字|共印)/

/** The date that closes a paragraph, if one does. `dates` are those up to its end. */
const closingDate = (paragraph: Paragraph, dates: ReadonlyArray<PlacedDate>): PlacedDate | undefined => {
  const last = dates[dates.length - 1]
  return last !== undefined && last.start >= paragraph.start && last.end >= paragraph.end - 1 ? last : undefined
}

/** 附件1 on a line of its own begins a page of its own: the letter is signed before it. */
const annex = /^附件(?:\d{1,2}|[一二三四五六七八九十]{1,2})?$/

export const isAnnexMark = ({ text }: Paragraph): boolean => annex.test(text)

/**
 * The last date that stands under a body, or alone at the very end, before the annexes if there are any. A date in the
 * middle of the text that closes a paragraph of prose is none.
 */
export const signatureOf = (
  paragraphs: ReadonlyArray<Paragraph>,
  dates: ReadonlyArray<PlacedDate>
): Signature | undefined => {
  const annexes = paragraphs.findIndex((paragraph, index) => index > 0 && isAnnexMark(paragraph))
  const signed = annexes < 0 ? undefined : lastSignature(paragraphs.slice(0, annexes), dates)
  return signed ?? lastSignature(paragraphs, dates)
}

const lastSignature = (
  paragraphs: ReadonlyArray<Paragraph>,
  dates: ReadonlyArray<PlacedDate>
): Signature | undefined => {
  const late = dates.filter(({ date }) => /^\d{4}-\d{2}/.test(date))
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index] as Paragraph
    // A long paragraph far from the end is prose, and what stands before it no end of a letter.
    if (paragraph.text.length > 60 && index < paragraphs.length - 40) return undefined
    while ((late[late.length - 1]?.end ?? 0) > paragraph.end) late.pop()
    const date = closingDate(paragraph, late)
    if (date === undefined) continue
    const line = lastSentence(paragraph, date.start)
    const before = paragraph.text.slice(line - paragraph.start, date.start - paragraph.start).replace(/\($/, "")
    if (before.length > 0 ? !isBody(before) : line > paragraph.start) continue
    const lines = before.length > 0 ? [] : bodyAbove(paragraphs, index)
    const body = before.length > 0 ? { start: line, end: line + before.length } : lines[lines.length - 1]
    if (body === undefined && !paragraphs.slice(index + 1).every(({ text }) => trailing.test(text))) continue
    return { body, date, start: attachmentsAbove(paragraphs, lines[0]?.start ?? line) }
  }
  return undefined
}

/** Where the words begin that stand after the last full stop: a signature may have run into the text above it. */
const lastSentence = ({ text, start }: Paragraph, at: number): number =>
  start + text.slice(0, at - start).lastIndexOf("。") + 1

/** One or two bodies may sign together. */
const bodyAbove = (paragraphs: ReadonlyArray<Paragraph>, index: number): ReadonlyArray<Paragraph> => {
  let first = index
  while (first > 0 && index - first < 3 && isBody((paragraphs[first - 1] as Paragraph).text)) first--
  return paragraphs.slice(first, index)
}

/** 附件:1.… 2.… stands between the text and the signature. */
const attachmentsAbove = (paragraphs: ReadonlyArray<Paragraph>, start: number): number => {
  const index = paragraphs.findIndex((paragraph) => paragraph.start === start)
  if (index < 0) return start
  for (let at = index - 1; at >= 0 && index - at <= 8; at--) {
    const { text, start: found } = paragraphs[at] as Paragraph
    if (/^附件?\d?:/.test(text)) return found
    if (!/^\d{1,2}[.、]/.test(text) || text.length > 60) return start
  }
  return start
}

/** 联系人:…, 抄送:…: a line below the signature. */
export const isTrailing = ({ text }: Paragraph): boolean => trailing.test(text)

/** Where contact lines and the like begin at the end of a letter that nobody signed. */
export const trailerStart = (paragraphs: ReadonlyArray<Paragraph>, end: number): number => {
  let start = end
  for (let index = paragraphs.length - 1; index > 0; index--) {
    const { text, start: found } = paragraphs[index] as Paragraph
    if (!trailing.test(text) || text.length > 80) return start
    start = found
  }
  return start
}
