/** Figures as a reading gives them: with their place in the text as given, their period, subject and measure. */
import type { Figure, Measure } from "@duxue/core"
import { bind } from "../binding/bind.ts"
import { lastSentence } from "../binding/last-sentence.ts"
import { isAheadOf } from "../binding/not-now.ts"
import { isOfOtherScope, levelOfText } from "../binding/scopes.ts"
import type { Surroundings } from "../context/clauses.ts"
import { priorYears } from "../binding/prior-year.ts"
import { departuresOf, toldOf } from "../context/from-to.ts"
import type { Periods } from "../context/periods.ts"
import { respectivesOf } from "../context/respectively.ts"
import { subjectsOf } from "../context/subjects.ts"
import type { Structure } from "../outline/structure.ts"
import type { Source } from "../source/source.ts"
import type { ScannedFigure } from "./scanned.ts"
import { writtenFigure } from "./written.ts"

/** How much of the paragraph before a sentence may name what it speaks of. */
const REACH = 80
/** How much of its own paragraph says of which part of the district a figure is told. */
const TOLD_BEFORE = 240

/** 教育支出占财政支出38.6亿元的16%: what stands behind 占 is the name of the base. */
const isBase = /占(?!地)/
const baseOf = (words: string): string => words.slice(words.lastIndexOf("占") + 1)

/** 占一般公共预算支出(58.63亿元)的23.40%: the noun before the bracket is what its figure is of. */
const bracketedBase = /占(?!地)(?<base>[^占()]{2,24})\($/

/** 由52.4%下降到51.1%: the words before 由 tell of the second figure; the first is bound by it. */
const wordsOf = (
  near: ReadonlyArray<Surroundings>,
  departures: ReadonlyArray<number | undefined>,
  index: number
): Surroundings => {
  const told = near[index] as Surroundings
  const own = told.right.startsWith("的") && isBase.test(told.left) ? { ...told, left: baseOf(told.left) } : told
  const bracketed = bracketedBase.exec(own.clauseLeft)?.groups?.["base"]
  if (bracketed !== undefined && own.right === "") return { ...own, left: bracketed, clauseLeft: bracketed }
  if (departures[index + 1] === index) return { ...own, left: "", right: "", clauseLeft: "" }
  const departure = departures[index]
  if (departure === undefined) return own
  const { left, clauseLeft } = near[departure] as Surroundings
  return { ...own, left: toldOf(left), clauseLeft: toldOf(clauseLeft) }
}

export const placeFigures = (
  source: Source,
  structure: Structure,
  scanned: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>,
  periods: Periods,
  measures: ReadonlyArray<Measure>
): ReadonlyArray<Figure> => {
  const { plain } = source
  const respective = respectivesOf(plain, scanned, near)
  const subjects = subjectsOf(plain, scanned, near, respective)
  const ownLevel = levelOfText(plain)
  const departures = departuresOf(plain, scanned, near)
  const inBareList = (one: number, next: number): boolean => {
    const [first, second] = [scanned[one], scanned[next]]
    return (
      first !== undefined &&
      second !== undefined &&
      second.start - first.end === 1 &&
      plain[first.end] === "、" &&
      first.unit === second.unit
    )
  }
  const contexts = scanned.map((figure, index) => {
    const surroundings = wordsOf(near, departures, index)
    const { sentence, paragraph } = surroundings
    const own = respective[index]
    const location = structure.locate(figure.start)
    const from = Math.max(paragraph.start, sentence.start - REACH, figure.start - 400)
    const before = plain.slice(Math.max(paragraph.start, figure.start - TOLD_BEFORE), figure.start)
    const told = lastSentence(before, "。!?;")
    return {
      figure,
      near: own === undefined ? surroundings : { ...surroundings, left: own.name + own.change },
      around: `${location.heading}\n${plain.slice(from, Math.min(sentence.end, figure.end + 200))}`,
      heading: location.heading,
      before,
      elsewhere: isOfOtherScope(told, ownLevel),
      ahead: isAheadOf(told, structure.head.year),
      unnamed: own === undefined && (inBareList(index, index + 1) || inBareList(index - 1, index)),
      section: location.section,
      period: own?.year ?? periods.at(figure.start, surroundings),
      location
    }
  })
  const bound = bind(contexts, measures, priorYears(contexts, departures, measures))
  // A plan says what is meant to be: its figures state no measure of any year.
  const isPlanned = (index: number) => structure.planRanges.some((plan) => plan.start <= index && index < plan.end)
  return scanned.map((figure, index): Figure => {
    const { period, location } = contexts[index] as (typeof contexts)[number]
    return {
      ...writtenFigure(source, figure),
      period,
      subject: subjects[index] as string,
      measure: isPlanned(figure.start) ? null : (bound[index]?.id ?? null),
      section: location.section,
      item: location.item
    }
  })
}
