/** 文号, the number under which a document was issued: 渝府教督〔2021〕1号, 国务院令第741号. */
import type { Range } from "../outline/paragraphs.ts"

export interface DocumentNumber extends Range {
  /** In the official form, 〔〕 around the year, however the brackets were typed or lost. */
  readonly number: string
  readonly year: number | null
}

const open = "[〔\\[(【{<〈]"
const close = "[〕\\])】}>〉]"
const year = "(?:19|20)\\d{2}"

/** Brackets may be of any kind; where both are lost, the letters before must end like a file series. */
const issued = `(?<letters>[\\u4e00-\\u9fff]{1,12})(?:${open}(?<year>${year})年?${close}|(?<=[发办函字文督规通令])(?<bare>${year}))(?:第)?(?<serial>\\d{1,4})号`
const decree = "(?<decree>[\\u4e00-\\u9fff]{1,12}令)第?(?<decreeSerial>\\d{1,4})号"

const standing = new RegExp(`(?:${issued}|${decree})$`)
/** No number is longer than this, its letters included. */
const LONGEST = 32

/** In the brackets after a title, with what else they may hold: (教育部,教基〔2018〕26号,以下简称《…》). */
const bracketed = new RegExp(
  `(?:\\((?:试行|暂行|修订|修正|修订版|\\d{4}年修订)\\))*\\((?:[^()《》。\\n]{0,20}?[,;、:])?(?:${issued}|${decree})[^()。\\n]{0,40}\\)?`,
  "y"
)

/** 根据市教委渝教发: what runs into the letters from the sentence before. */
const before =
  /^.*(?:根据|按照|依据|依照|对照|以及|印发|下发|转发|遵照|贯彻|落实|执行|文件|教委|教育局|教育部|国务院|政府|办公厅|办公室|[和及以的在《》])(?=.)/

const numbered = (match: RegExpExecArray, trim: boolean): DocumentNumber => {
  const groups = match.groups as Record<string, string | undefined>
  const given = (groups["letters"] ?? groups["decree"]) as string
  const letters = trim ? given.replace(before, "") : given
  const start = match.index + (trim ? given.length - letters.length : 0)
  const issuedIn = groups["year"] ?? groups["bare"]
  return {
    start,
    end: match.index + match[0].length,
    number:
      issuedIn === undefined
        ? `${letters}第${groups["decreeSerial"]}号`
        : `${letters}〔${issuedIn}〕${groups["serial"]}号`,
    year: issuedIn === undefined ? null : Number(issuedIn)
  }
}

/** The number that follows a title at `at`, if one does. */
export const numberAfter = (plain: string, at: number): DocumentNumber | undefined => {
  bracketed.lastIndex = at
  const match = bracketed.exec(plain)
  return match === null ? undefined : { ...numbered(match, false), start: at }
}

/** Every number in the text, whatever stands before it. Looked for from its last character, of which there are few. */
export const numbersIn = (plain: string): ReadonlyArray<DocumentNumber> => {
  const numbers: Array<DocumentNumber> = []
  let from = 0
  for (let at = plain.indexOf("号"); at >= 0; at = plain.indexOf("号", at + 1)) {
    if (!/\d/.test(plain[at - 1] ?? "")) continue
    const start = Math.max(from, at + 1 - LONGEST)
    const match = standing.exec(plain.slice(start, at + 1))
    if (match === null) continue
    match.index += start
    numbers.push(numbered(match, true))
    from = at + 1
  }
  return numbers
}
