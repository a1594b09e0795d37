/** What a letter declares without a number, clause by clause. */
import type { Statement } from "@duxue/core"
import { scanDates } from "../documents/dates.ts"
import { within } from "../documents/ranges.ts"
import type { Structure } from "../outline/structure.ts"
import { wordingOf } from "../outline/wording.ts"
import type { Source } from "../source/source.ts"
import { absences } from "./absences.ts"
import { claims } from "./claims.ts"
import { type Clause, clausesOf, longestClause } from "./clauses.ts"
import { completions } from "./completions.ts"
import type { Declared, Finder } from "./declared.ts"
import { duties } from "./duties.ts"
import { prohibitions } from "./prohibitions.ts"

/** A clause is of the first kind that fits: what is denied must not pass for something done. */
const kinds: ReadonlyArray<Finder> = [prohibitions, absences, completions, claims, duties]
const inHeadings = kinds.slice(0, -1)

const longestSubject = 30

/** 报名人数超过计划的, 在做到…的基础上: the clause puts a case or says when. */
const circumstance = /(?:的|基础上|前提下|的同时|过程中|情况下|之后|以来)$/
const circumstanceEnds = "的上下时中后来"
const isCircumstance = (bare: string): boolean =>
  circumstanceEnds.includes(bare.charAt(bare.length - 1)) && circumstance.test(bare)

/** Marks and connecting words in front of what is declared. */
const lead =
  /^(?:[一二三四五六七八九十]{1,2}是|\d{1,2}[.、](?!\d)|\([一二三四五六七八九十\d]{1,3}\)|[①-⑳]|同时|并且?|因此|从而|此外|另外)+/

const subjectLead =
  /^(?:(?:[一二三四五六七八九十]{1,2}是|\d{1,2}[.、](?!\d)|同时|目前|现已?|截至目前|截至年底|年内|全年|按规定|确保|保证|其中)(?=.{2}))+/
const completedLead = new RegExp(subjectLead.source.replace("|其中)", "|其中|对|将|把)"))

/**
 * Statements of the report itself, in order. Problems and plans declare nothing done, nor does a clause about a time
 * after the year reported on. A heading declares what it completes or claims (实现“两个只增不减”), but no duty.
 */
export const readStatements = (source: Source, structure: Structure): ReadonlyArray<Statement> => {
  const clauses = clausesOf(source)
  const future = futureClauses(source, structure, clauses)
  const inHeading = within(structure.headings)
  const outlined = structure.sections.length > 0
  const statements: Array<Statement> = []
  for (const [index, clause] of clauses.entries()) {
    if (future.has(index)) continue
    const at = structure.locate(clause.start)
    const heading = inHeading(clause.start)
    // What stands above the first section greets and introduces.
    if (at.part !== "body" || (outlined && at.heading === "") || (heading && at.item === null)) continue
    if (clause.end - clause.start > longestClause || isCircumstance(clause.bare)) continue
    for (const declared of declaredIn(clause, heading ? inHeadings : kinds)) {
      const skip = lead.exec(clause.text)?.[0].length ?? 0
      const earlier = declared.subject === undefined ? earlierSubject(clauses, index, declared) : undefined
      const joint = jointSubject(clauses, index, declared)
      const from =
        joint?.start ??
        (earlier !== undefined && declared.to - declared.from < 6 ? earlier.start : undefined) ??
        clause.start + Math.max(declared.from, Math.min(skip, declared.to - 1))
      const [start, end] = source.span(from, clause.start + declared.to)
      const [ownStart, subjectEnd] = subjectRange(clause, declared, earlier)
      const subjectStart = joint?.start ?? ownStart
      const subject = wordingOf(source, subjectStart, subjectEnd).slice(0, longestSubject)
      statements.push({
        start,
        end,
        kind: declared.kind,
        polarity: declared.polarity,
        subject,
        section: at.section,
        item: at.item
      })
    }
  }
  return statements
}

const declaredIn = (clause: Clause, finders: ReadonlyArray<Finder>): ReadonlyArray<Declared> => {
  for (const find of finders) {
    const declared = find(clause.bare, clause.text, clause.cues)
    if (declared.length > 0) return declared
  }
  return []
}

/** 视频监控达标率,护学岗设置率均达100%: a clause without a verb shares that of the next. */
const jointSubject = (
  clauses: ReadonlyArray<Clause>,
  index: number,
  { kind, subject }: Declared
): Clause | undefined => {
  const before = clauses[index - 1]
  const clause = clauses[index] as Clause
  if (kind !== "completion" || subject?.[0] !== 0 || before?.sentence !== clause.sentence) return undefined
  return /[均都]/.test(clause.bare) && /(?:率|比例)$/.test(before.bare) && !/\d/.test(before.bare) ? before : undefined
}

const subjectRange = (
  clause: Clause,
  { kind, subject, from, to }: Declared,
  earlier: Clause | undefined
): readonly [number, number] => {
  if (subject !== undefined) {
    const words = clause.text.slice(subject[0], subject[1])
    const skip = (kind === "completion" ? completedLead : subjectLead).exec(words)?.[0].length ?? 0
    return [clause.start + subject[0] + skip, clause.start + subject[1]]
  }
  if (earlier === undefined) return [clause.start + from, clause.start + to]
  const cut = /分别|为(?!了)|达|有(?=\d)/.exec(earlier.bare)
  return [earlier.start, cut !== null && cut.index >= 4 ? earlier.start + cut.index : earlier.end]
}

/**
 * Where a clause leaves open what it speaks of: of a claim (比上年均有增长) the first clause of the sentence, of what is
 * not there (全区无) the clause before.
 */
const earlierSubject = (clauses: ReadonlyArray<Clause>, index: number, declared: Declared): Clause | undefined => {
  const { sentence } = clauses[index] as Clause
  if (declared.kind === "completion") return undefined
  if (declared.kind !== "claim" || declared.polarity === "denied") {
    const before = clauses[index - 1]
    return before?.sentence === sentence ? before : undefined
  }
  let first = index
  while (first > 0 && (clauses[first - 1] as Clause).sentence === sentence && index - first < 12) first--
  return first === index ? undefined : clauses[first]
}

/** Clauses that a date after the year reported on governs, in their sentence. */
const futureClauses = (source: Source, { head }: Structure, clauses: ReadonlyArray<Clause>): ReadonlySet<number> => {
  const future = new Set<number>()
  const { year } = head
  if (year === null) return future
  const dates = scanDates(source)
  let next = 0
  let governing = year
  let sentence = -1
  for (const [index, clause] of clauses.entries()) {
    if (clause.sentence !== sentence) governing = year
    sentence = clause.sentence
    for (let date = dates[next]; date !== undefined && date.start < clause.end; date = dates[++next]) {
      if (date.date !== undefined && date.start >= clause.start) governing = Number(date.date.slice(0, 4))
    }
    if (governing > year) future.add(index)
  }
  return future
}
