/** The frame of a letter: what stands above and below its prose. */
import type { LetterHead, Span } from "@duxue/core"
import type { PlacedDate } from "../documents/dates.ts"
import type { Source } from "../source/source.ts"
import { annexesStart } from "./annexes.ts"
import { districtInProse, districtInTitle, districtOf } from "./district.ts"
import { markAt } from "./marks.ts"
import { hashesBefore, type Paragraph, type Range } from "./paragraphs.ts"
import { isBody, type Signature, signatureOf, trailerStart } from "./signature.ts"
import { undatedBody } from "./undated.ts"
import { wordingOf } from "./wording.ts"

export interface Frame {
  readonly title: Range | undefined
  readonly addressee: Range | undefined
  readonly issuer: Range | undefined
  readonly signature: Signature | undefined
  /** Who signs, with or without a date. */
  readonly signedBy: Range | undefined
  /** The prose stands between. */
  readonly bodyStart: number
  readonly bodyEnd: number
}

const closesTitle =
  /(?:函|报告|汇报|总结|材料|概貌|概况|概述|说明|公报|安排|回顾|要点|通知|请示|情况|意见|方案|清单|综述|自评表|自查表)(?:\([^()]{1,24}\))?$/

/** A title that ran into the text below it. */
const leadsText =
  /^(?:(?<issuer>[^,。;:《》|\n]{4,30}?(?:政府|办公室|局|委员会|教委))?(?<title>关于[^,。;:《》\n]{4,60}?(?:自查自评报告|自评报告|情况报告|工作报告|情况汇报|工作汇报|汇报|报告)(?:的函)?|关于[^,。;:《》\n]{4,60}?情况的函)|[^,。;:《》|\n]{4,40}?(?:自查自评报告|自评报告|自查报告|情况汇报|工作总结))(?=.)/

/** （按指标顺序填报，数据取自年度决算）: a note under the title says how the report was made, and is no part of its name. */
const note = /\((?=[^()]*(?:[,;:]|按|注|数据|截[至止]|[根依]据|均为|统计))[^()]{4,90}\)$/
/** 关于2020年…的报告: with a colon behind it, where nobody is addressed on a line of its own. */
const beforeColon = /^(?<title>[^,。;:]*(?:关于|(?:19|20)\d\d年)[^,。;:]{4,}(?:报告|汇报|总结|函)):$/
const withoutNote = (text: string): string =>
  text.endsWith(")") ? text.replace(note, "") : (beforeColon.exec(text)?.groups?.["title"] ?? text)

const isHeadLine = (source: Source, paragraph: Paragraph): boolean =>
  paragraph.text.length <= 100 &&
  !/[。;!?|]/.test(paragraph.text) &&
  !paragraph.text.startsWith("【") &&
  markAt(source.plain, paragraph.start) === undefined &&
  hashesBefore(source, paragraph) <= 1

/** 市教督委: on a line of its own. */
const addressed = /^([^:,。]{2,40}):$/
const leadIn = /如下|有关|情况|方面|报告$/
const isAddressed = (text: string): boolean => addressed.test(text) && !beforeColon.test(text)

/** The lines above the prose, the addressee last if there is one. */
const headLines = (source: Source, paragraphs: ReadonlyArray<Paragraph>): ReadonlyArray<Paragraph> => {
  const head: Array<Paragraph> = []
  for (const paragraph of paragraphs.slice(0, 10)) {
    if (!isHeadLine(source, paragraph)) break
    if (isAddressed(paragraph.text) && !leadIn.test(paragraph.text)) return [...head, paragraph]
    if (/[:,]/.test(withoutNote(paragraph.text)) && !paragraph.text.startsWith("关于")) break
    head.push(paragraph)
  }
  return head
}

export const frameOf = (
  source: Source,
  paragraphs: ReadonlyArray<Paragraph>,
  dates: ReadonlyArray<PlacedDate>
): Frame => {
  const head = headLines(source, paragraphs)
  const last = head[head.length - 1]
  const title = titleOf(source, head) ?? runIn(source, paragraphs[0])
  const addressee =
    last !== undefined && last.text.endsWith(":") && !beforeColon.test(last.text)
      ? { start: last.start, end: last.end - 1 }
      : addressedAfter(source, title)
  const issuer =
    head.find(({ text, start }) => isBody(text) && (title === undefined || start < title.start)) ??
    issuerOf(title, paragraphs[0])
  const signature = apart(signatureOf(paragraphs, dates), title)
  const isSigned = ({ start, end }: Range) =>
    signature !== undefined &&
    ((signature.date.start <= end && signature.date.end >= start) || signature.body?.start === start)
  // Without an addressee the head ends with the title, or with the body and date that stand under it.
  const framed = head.filter((line) => addressee !== undefined || line === issuer || isSigned(line))
  const top = Math.max(
    addressee === undefined ? 0 : addressee.end + 1,
    title?.end ?? 0,
    ...framed.map(({ end }) => end)
  )
  const undated = signature === undefined ? undatedBody(source, paragraphs, nameBefore(source, title)) : undefined
  const below =
    signature !== undefined && signature.date.start >= top
      ? signature.start
      : trailerStart(paragraphs, undated?.start ?? paragraphs[paragraphs.length - 1]?.end ?? 0)
  const annexes = annexesStart(source, paragraphs) ?? below
  return {
    title,
    addressee,
    issuer,
    signature,
    signedBy: signature?.body ?? undated,
    bodyStart: top,
    bodyEnd: Math.max(top, Math.min(below, annexes))
  }
}

/** 某区人民政府 of 某区人民政府关于2020年…的报告: whose letter it is by its title. */
const nameBefore = (source: Source, title: Range | undefined): string | undefined => {
  const words = title === undefined ? "" : source.plain.slice(title.start, title.end).replaceAll("\n", "")
  const name = words.slice(0, Math.max(0, words.indexOf("关于")))
  return isBody(name) ? name : undefined
}

/** A body whose name shares its line with the title begins where the title ends. */
const apart = (signature: Signature | undefined, title: Range | undefined): Signature | undefined => {
  const body = signature?.body
  if (signature === undefined || body === undefined || title === undefined) return signature
  if (body.start < title.start || body.start >= title.end || title.end >= body.end) return signature
  return { ...signature, body: { start: title.end, end: body.end } }
}

/** 关于… over one or several lines, a Markdown heading, or a line that ends as titles do. */
const titleOf = (source: Source, head: ReadonlyArray<Paragraph>): Range | undefined => {
  const from = head.findIndex(({ text }) => text.startsWith("关于"))
  if (from >= 0) {
    let to = from
    while (to + 1 < head.length && to - from < 3 && !closesTitle.test(withoutNote((head[to] as Paragraph).text))) {
      const next = (head[to + 1] as Paragraph).text
      if (next.endsWith(":") || isBody(next) || next.length > 50) break
      to++
    }
    const { start, text } = head[to] as Paragraph
    return { start: (head[from] as Paragraph).start, end: start + withoutNote(text).length }
  }
  const hashed = head.find((paragraph) => hashesBefore(source, paragraph) === 1)
  const line =
    hashed ??
    head.find(({ text }) => closesTitle.test(withoutNote(text)) && text.length >= 6) ??
    head.find(({ text }) => bodyAfterSpace(source, text, head) !== undefined)
  if (line === undefined) return undefined
  const end = bodyAfterSpace(source, line.text, head) ?? line.start + withoutNote(line.text).length
  const above = head[head.indexOf(line) - 1]
  return { start: above !== undefined && isUnfinished(above) ? above.start : line.start, end }
}

/** 云岭区人民政府关于2022年 over 履行教育职责情况的自评报告: a title set over two lines. */
const isUnfinished = ({ text }: Paragraph): boolean => /^[^,。:]{2,30}关于/.test(text) && !closesTitle.test(text)

/** 某县人民政府县长: a report on one's duties names who makes it under its title. */
const officer =
  /^[^,。]{2,20}(?:政府|委员会|局|县|区|市)(?:代理|常务)?(?:副?[县区市局]长|书记|主任)(?:[\u4e00-\u9fff]{2,4})?$/

/** Where a body's name joined the title's line, the place of the white space between them. */
const bodyAfterSpace = (source: Source, text: string, head: ReadonlyArray<Paragraph>): number | undefined => {
  const line = head.find((paragraph) => paragraph.text === text)
  if (line === undefined) return undefined
  for (let at = line.start + 4; at < line.end - 2; at++) {
    const before = source.plain.slice(line.start, at)
    const after = source.plain.slice(at, line.end)
    if (source.spacedAt(at) && closesTitle.test(before) && (isBody(after) || officer.test(after))) return at
  }
  return undefined
}

const runIn = (source: Source, first: Paragraph | undefined): Range | undefined => {
  if (first === undefined || first.text.length <= 60) return undefined
  const match = leadsText.exec(first.text)
  if (match === null || source.plain[first.start + match[0].length] === "》") return undefined
  const issuer = match.groups?.["issuer"]?.length ?? 0
  return { start: first.start + issuer, end: first.start + match[0].length }
}

/** Whom a title addresses that runs on into the text. */
const addressedAfter = (source: Source, title: Range | undefined): Range | undefined => {
  if (title === undefined) return undefined
  const words = /^([^,。:《“\n]{2,30}):/.exec(source.plain.slice(title.end, title.end + 32))?.[1]
  return words === undefined || leadIn.test(words) ? undefined : { start: title.end, end: title.end + words.length }
}

/** The body whose name ran into the title. */
const issuerOf = (title: Range | undefined, first: Paragraph | undefined): Range | undefined =>
  title !== undefined && first !== undefined && title.start > first.start && title.start < first.end
    ? { start: first.start, end: title.start }
    : undefined

export const letterHead = (source: Source, frame: Frame, year: number | undefined): LetterHead => {
  const words = (range: Range | undefined) => (range === undefined ? null : wordingOf(source, range.start, range.end))
  const understood = (range: Range | undefined) =>
    range === undefined ? "" : source.plain.slice(range.start, range.end).replaceAll("\n", "")
  const { title, issuer, addressee, signature, signedBy } = frame
  const signedOn = signature?.date.date
  return {
    title: words(title),
    district:
      districtOf(understood(issuer)) ??
      districtOf(understood(signedBy)) ??
      districtInTitle(understood(title)) ??
      districtInProse(source.plain) ??
      null,
    year: year ?? null,
    // ＿＿＿＿: is a blank that nobody has filled in.
    addressee: /\p{L}/u.test(understood(addressee)) ? words(addressee) : null,
    signedBy: words(signedBy),
    signedOn: signedOn !== undefined && signedOn.length === 10 ? signedOn : null
  }
}

export const signedAt = (source: Source, frame: Frame): Span | undefined =>
  frame.signature === undefined ? undefined : source.span(frame.signature.date.start, frame.signature.date.end)
