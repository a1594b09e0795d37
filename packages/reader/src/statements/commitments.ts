/** Promises with a date: 2021年底移交, 拟于2022年起停止招生, 完成时限:2023年9月30日前. */
import type { Commitment } from "@duxue/core"
import { endOfMonth, lastDayOf } from "../documents/calendar.ts"
import { type PlacedDate, readDates } from "../documents/dates.ts"
import type { PlacedText, Structure } from "../outline/structure.ts"
import { wordingOf } from "../outline/wording.ts"
import type { Source } from "../source/source.ts"
import { type Clause, clausesOf, longestClause } from "./clauses.ts"

/** Words that promise; 将 only where it is no 把. */
const promise =
  /(?:拟(?!定)|计划(?![》）”])|力争|争取|预计|将(?=于|在|全面|全部|完成|实现|建成|达到|启动|继续|按)|打算|确保(?=.*(?:到|于|在)?20\d\d年))/

/** What follows a date that something is due by or begins from. */
const due =
  /^(?:\d{1,2}月)?(?:年?[底末初]|年内|前|之前|以前|起|开始|之后|后|春季?|秋季?|全面|全部|完成|实现|成为|建成|达到|移交|停止|转|开工|投用|启用|撤|新增|新建|开办|取消|清理|消除|覆盖|通过|创建)/

/** What stands before a date that something is due by. */
const towards = /(?:到|至|于|在|从|自|截至|拟|将|计划|力争|争取|时限|期限|时间)[:]?(?:于|在|到)?$/

const past = /(?:了|已经?|均已|曾|以来|基础上)/

const longestSubject = 40

/**
 * Promises whose date lies after the year reported on, or in it where the words say that they are still meant. A date
 * that had passed when the letter was signed promises nothing. `due` is a year, or the last day that the words allow;
 * 起 gives the first.
 */
export const readCommitments = (source: Source, structure: Structure): ReadonlyArray<Commitment> => {
  const { plain } = source
  const { year, signedOn } = structure.head
  const clauses = clausesOf(source)
  const commitments: Array<Commitment> = []
  let next = 0
  for (const date of readDates(source, year ?? undefined)) {
    while (next < clauses.length && (clauses[next] as Clause).end <= date.start) next++
    const clause = clauses[next]
    if (clause === undefined || clause.start > date.start || date.date.includes("/")) continue
    if (clause.end - clause.start > longestClause) continue
    const { part } = structure.locate(date.start)
    if (part === "frame") continue
    const dated = Number(date.date.slice(0, 4))
    const meant = promise.test(clause.bare) || part === "plans"
    if (past.test(clause.bare.slice(date.end - clause.start)) && !meant) continue
    const ahead =
      year === null
        ? meant
        : dated > year
          ? meant || isDue(plain, clause, date)
          : dated === year && promise.test(clause.bare)
    if (!ahead || (part === "problems" && !promise.test(clause.bare))) continue
    if (signedOn !== null && lastDayOf(date.date) < signedOn && !signedTooEarly(year, signedOn)) continue
    // 2021—2025年教育规划: the ends of a range are no dates by which anything is due.
    if (
      /\d年?[-—–~至到]{1,2}$/.test(plain.slice(clause.start, date.start)) ||
      /^[-—–~至到]{1,2}\d/.test(plain.slice(date.end, date.end + 3))
    )
      continue
    const following = clauses[next + 1]
    const whole =
      following !== undefined && following.sentence === clause.sentence && restOf(plain, clause, date).length < 2
    const [start, end] = source.span(clause.start, whole ? following.end : clause.end)
    const subject = subjectOf(source, structure, clause, whole ? following : undefined, date)
    commitments.push({ start, end, due: dueBy(plain, date), subject })
  }
  return commitments
}

/** A letter dated before its year was over is misdated: its date settles nothing. */
const signedTooEarly = (year: number | null, signedOn: string): boolean =>
  year !== null && Number(signedOn.slice(0, 4)) <= year

const isDue = (plain: string, clause: Clause, date: PlacedDate): boolean => {
  const before = plain.slice(clause.start, date.start)
  const after = plain.slice(date.end, clause.end)
  return (
    /[底末]$/.test(plain.slice(date.start, date.end)) ||
    due.test(after) ||
    (towards.test(before) && after.length > 0 && !/^(?:度|对|以来)/.test(after))
  )
}

const dueBy = (plain: string, { date, end }: PlacedDate): string => {
  if (date.length !== 7) return date
  return /^(?:起|开始|以后|后)/.test(plain.slice(end, end + 2))
    ? `${date}-01`
    : endOfMonth(Number(date.slice(0, 4)), Number(date.slice(5)))
}

/** What a clause says after its date. */
const restOf = (plain: string, clause: Clause, date: PlacedDate): string =>
  plain.slice(date.end, clause.end).replace(afterDate, "")

const afterDate = /^(?:年?[底末]?(?:之|以)?前|起|开始|以后|后|年内|内|止|,)+/
const beforeDate = /(?:拟定?|计划|力争|争取|预计|将|打算|定)?(?:于|到|至|在|从|自|截至)?$/
const limit = /^(?:完成|整改|办结)?(?:时限|期限|时间)[:]?$/

const subjectOf = (
  source: Source,
  structure: Structure,
  clause: Clause,
  following: Clause | undefined,
  date: PlacedDate
): string => {
  const { plain } = source
  const before = plain.slice(clause.start, date.start)
  const head = before.replace(beforeDate, "").replace(/^(?:并且?|同时|\d{1,2}[.、]|[一二三四五六七八九十]是)+/, "")
  const isLimit =
    limit.test(before.replace(/[:]$/, "")) || limit.test(plain.slice(Math.max(0, clause.start - 5), clause.start))
  if (isLimit) return entryHeading(source, structure, date.start)
  const headStart = clause.start + before.lastIndexOf(head)
  const restStart = clause.end - restOf(plain, clause, date).length
  const words =
    wordingOf(source, headStart, headStart + head.length) +
    wordingOf(source, restStart, clause.end) +
    (following === undefined ? "" : wordingOf(source, following.start, following.end))
  return words.length > 1 ? words.slice(0, longestSubject) : entryHeading(source, structure, date.start)
}

/** 完成时限:… speaks of the entry that it closes. */
const entryHeading = (source: Source, { problemRanges, planRanges, locate }: Structure, at: number): string => {
  const entry = entryAt(planRanges, at) ?? entryAt(problemRanges, at)
  if (entry === undefined) return locate(at).heading.split(" ").at(-1)?.slice(0, longestSubject) ?? ""
  const stop = entry.text.search(/[。;\n]/)
  const mark = /^\([^()]{1,3}\)|^\d{1,2}[.、]/.exec(entry.text)?.[0].length ?? 0
  return wordingOf(source, entry.start + mark, entry.start + (stop < 0 ? entry.text.length : stop)).slice(
    0,
    longestSubject
  )
}

const entryAt = (entries: ReadonlyArray<PlacedText>, at: number): PlacedText | undefined => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as PlacedText).end <= at) low = middle + 1
    else high = middle
  }
  const entry = entries[low]
  return entry !== undefined && entry.start <= at ? entry : undefined
}
