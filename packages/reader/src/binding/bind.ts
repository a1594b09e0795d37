/** Binds figures to the measures of the registry by the words that stand with them. */
import { addable, denominatorsOf, dimensionOf, type Measure, numeratorOf, type Wording } from "@duxue/core"
import type { Surroundings } from "../context/clauses.ts"
import type { ScannedFigure } from "../figures/scanned.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"

/** What the binder looks at for one figure. */
export interface BindingContext {
  readonly figure: ScannedFigure
  readonly near: Surroundings
  /** The words of its sentence and the headings above it. */
  readonly around: string
  readonly section: string | null
  readonly period: string | null
}

/** Classifiers that count schools and other things alike. */
const generic = new Set(["个", "处"])

/** Percentage points are at times printed as %, and a rate's denominator is often left to its name. */
const unitsAgree = (written: string, measure: string): boolean => {
  const left = dimensionOf(written)
  const right = dimensionOf(measure)
  if (addable(written, measure)) return left === right || generic.has(written) || generic.has(measure)
  if ((left === "percent" && right === "points") || (left === "points" && right === "percent")) return true
  if (left !== right) return false
  if (numeratorOf(written) !== numeratorOf(measure) && left === "things") return true
  return (
    numeratorOf(written) === numeratorOf(measure) &&
    (denominatorsOf(written).length === 0 ||
      denominatorsOf(measure).length === 0 ||
      denominatorsOf(written)[0] === denominatorsOf(measure)[0])
  )
}

type UnitAgreement = (written: string, measure: string) => boolean

/** `unitsAgree`, which is asked of few units many times over in a letter. */
const unitAgreement = (): UnitAgreement => {
  const known = new Map<string, Map<string, boolean>>()
  return (written, measure) => {
    let answers = known.get(written)
    if (answers === undefined) known.set(written, (answers = new Map<string, boolean>()))
    let agrees = answers.get(measure)
    if (agrees === undefined) answers.set(measure, (agrees = unitsAgree(written, measure)))
    return agrees
  }
}

const longest = (words: ReadonlyArray<string>, text: string): number => {
  let best = 0
  for (const word of words) if (word.length > best && text.includes(word)) best = word.length
  return best
}

/** Where a figure stands: the words beside it, those of its clause, those around. */
interface Words {
  /** Before the figure, and before and after it. */
  readonly left: string
  readonly near: string
  readonly clause: string
  readonly around: string
}

const isUnlike = (wording: Wording, words: string): boolean =>
  wording.unlike?.some((word) => words.includes(word)) === true

/**
 * How well a wording fits, 0 where it does not. Words beside the figure weigh most, then those of its clause beyond a
 * pause or a bracket, then those around; long ones more than short.
 */
const scoreOf = (wording: Wording, { left, near, clause, around }: Words): number => {
  if (isUnlike(wording, near)) return 0
  // Words between two figures that no mark parts belong sooner to the second: 两个以上校门的学校增设报警系统12个.
  let score = wording.near.every((group) => longest(group, left) > 0) ? 0.5 : 0
  for (const group of wording.near) {
    const beside = longest(group, near)
    const length = beside > 0 ? beside : longest(group, clause)
    if (length === 0 || (beside === 0 && isUnlike(wording, clause))) return 0
    score += beside > 0 ? 3 * length : length
  }
  for (const group of wording.around ?? []) {
    const inNear = longest(group, near)
    const length = inNear > 0 ? inNear : longest(group, around)
    if (length === 0) return 0
    score += inNear > 0 ? 2 * length : length
  }
  return score
}

interface Option {
  readonly figure: number
  readonly measure: Measure
  readonly wording: Wording
  readonly score: number
}

/** Every wording that fits a figure by its words alone; what it asks of the neighbours is looked at later. */
const optionsOf = (
  context: BindingContext,
  figure: number,
  lexicon: Lexicon,
  agrees: UnitAgreement
): ReadonlyArray<Option> => {
  const { left, right, clauseLeft } = context.near
  const near = `${left}|${right}`
  const words = { left, near, clause: clauseLeft, around: context.around }
  const { unit } = context.figure
  const options: Array<Option> = []
  // Mostly the words beside a figure are the last of its clause.
  const stretches = clauseLeft.endsWith(left) ? [clauseLeft, right] : [clauseLeft, left, right]
  for (const { measure, wording } of lexicon.entriesIn(stretches)) {
    if (!agrees(unit, measure.unit)) continue
    const score = scoreOf(wording, words)
    if (score === 0) continue
    // The item's own section is where a measure is usually told, never where it must be.
    const home = measure.items.some((item) => item.section === context.section) ? 2 : 0
    // 所 and 个 count alike, but a measure of schools is sooner told in 所.
    const own = numeratorOf(unit) === numeratorOf(measure.unit) ? 3 : 0
    const asked = (wording.following === undefined ? 0 : 4) + (wording.preceding === undefined ? 0 : 4)
    options.push({ figure, measure, wording, score: score + home + own + asked })
  }
  return options
}

export type Binding = ReadonlyArray<Measure | undefined>

const sameSentence = (contexts: ReadonlyArray<BindingContext>, a: number, b: number): boolean =>
  contexts[a]?.near.sentence.start === contexts[b]?.near.sentence.start

/** Whether the neighbours state what the wording asks of them, by the binding so far. */
const neighboursAgree = (option: Option, contexts: ReadonlyArray<BindingContext>, bound: Binding): boolean => {
  const { figure, wording } = option
  const states = (neighbour: number, asked: ReadonlyArray<string> | undefined): boolean =>
    asked === undefined || (sameSentence(contexts, figure, neighbour) && asked.includes(bound[neighbour]?.id as string))
  return states(figure - 1, wording.following) && states(figure + 1, wording.preceding)
}

/** Whether two figures stand in one sentence and are of one period. */
const tellTheSame = (a: BindingContext, b: BindingContext): boolean =>
  a.near.sentence.start === b.near.sentence.start && a.period === b.period

/** In one sentence a measure is stated once for a period: the figure that fits best has it. */
const assign = (options: ReadonlyArray<Option>, contexts: ReadonlyArray<BindingContext>, before: Binding): Binding => {
  const bound: Array<Measure | undefined> = Array.from({ length: contexts.length })
  const taken = new Map<Measure, Array<BindingContext>>()
  for (const option of options) {
    if (bound[option.figure] !== undefined || !neighboursAgree(option, contexts, before)) continue
    const context = contexts[option.figure] as BindingContext
    const holders = taken.get(option.measure)
    if (holders?.some((holder) => tellTheSame(holder, context)) === true) continue
    if (holders === undefined) taken.set(option.measure, [context])
    else holders.push(context)
    bound[option.figure] = option.measure
  }
  return bound
}

/** A chain of figures that lean on each other is no longer than this. */
const MOST_ROUNDS = 8

/**
 * The measure of each figure, `undefined` where no wording fits; the others fall to their next best. `complete` adds
 * after each round what follows from the binding so far, so that the next figures may lean on it.
 */
export const bind = (
  contexts: ReadonlyArray<BindingContext>,
  measures: ReadonlyArray<Measure>,
  complete: (bound: Binding) => Binding
): Binding => {
  const lexicon = lexiconOf(measures)
  const agrees = unitAgreement()
  const options = contexts
    .flatMap((context, figure) => optionsOf(context, figure, lexicon, agrees))
    .toSorted((a, b) => b.score - a.score || a.figure - b.figure)
  let bound: Binding = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = complete(assign(options, contexts, bound))
    if (round > 0 && next.every((measure, figure) => measure === bound[figure])) return next
    bound = next
  }
  return bound
}
