/** Binds figures to the measures of the registry by the words that stand with them. */
import { addable, denominatorsOf, dimensionOf, type Measure, numeratorOf, type Wording } from "@duxue/core"
import type { Surroundings } from "../context/clauses.ts"
import type { Binding, BindingContext } from "./binding-context.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { withoutNamedList } from "./named-lists.ts"
import { isChangeOf, isIntended } from "./not-now.ts"
import { isOfTitle, officialTitle, type Titled, withoutTitle } from "./official-titles.ts"
import { inRestrictedLists } from "./restricted-lists.ts"
import { countingOthers, isTellable, toldOf } from "./tellable.ts"

/** Classifiers that count schools and other things alike. */
const generic = new Set(["个", "处"])

/** Percentage points are at times printed as %, and a rate's denominator is often left to its name. */
const unitsAgree = (written: string, measure: string): boolean => {
  const left = dimensionOf(written)
  const right = dimensionOf(measure)
  if (addable(written, measure)) return left === right || generic.has(written) || generic.has(measure)
  // 提高2% is often meant for points; what is told in points is no rate, but how far one moved.
  if (left === "percent" && right === "points") return true
  if (left !== right) return false
  if (numeratorOf(written) !== numeratorOf(measure) && left === "things") return true
  return (
    numeratorOf(written) === numeratorOf(measure) &&
    (denominatorsOf(written).length === 0 ||
      denominatorsOf(measure).length === 0 ||
      denominatorsOf(written)[0] === denominatorsOf(measure)[0])
  )
}

/** By index of the measures' units: 1 where a written one agrees with it. */
type UnitAgreement = (written: string) => Uint8Array

/** Letters have few units, and all letters much the same ones; beyond so many they are made up. */
const MOST_UNITS = 1_000

/** Each unit is compared with those of the measures once, for all letters. */
const unitAgreement = (units: ReadonlyArray<string>): UnitAgreement => {
  const known = new Map<string, Uint8Array>()
  return (written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    const agreeing = Uint8Array.from(units, (unit) => (unitsAgree(written, unit) ? 1 : 0))
    if (known.size < MOST_UNITS) known.set(written, agreeing)
    return agreeing
  }
}

const agreements = new WeakMap<Lexicon, UnitAgreement>()

const agreementWith = (lexicon: Lexicon): UnitAgreement => {
  const known = agreements.get(lexicon)
  if (known !== undefined) return known
  const built = unitAgreement(lexicon.units)
  agreements.set(lexicon, built)
  return built
}

const longest = (words: ReadonlyArray<string>, text: string): number => {
  let best = 0
  for (const word of words) if (word.length > best && text.includes(word)) best = word.length
  return best
}

/** What the words around add to the score of a wording, `undefined` where a group of them is missing. */
const aroundScore = (wording: Wording, near: string, around: string): number | undefined => {
  if (wording.apart?.some((word) => around.includes(word)) === true) return undefined
  let score = 0
  for (const group of wording.around ?? []) {
    const beside = longest(group, near)
    const length = beside > 0 ? beside : longest(group, around)
    if (length === 0) return undefined
    score += beside > 0 ? 2 * length : length
  }
  return score
}

interface Option {
  readonly figure: number
  readonly measure: Measure
  readonly wording: Wording
  readonly score: number
}

const conjoined = /[\u4e00-\u9fff](?:以及|和|及)$/

/** 新建特教学校和6所农村初中: what stands before the conjunction is told of nothing behind it. */
const afterJoint = (near: Surroundings): Surroundings =>
  conjoined.test(near.left) ? { ...near, left: "", clauseLeft: "" } : near

/** 上年分别为15874元、20915元: of what they are is told beside this year's, in the same order. */
const namesStandElsewhere =
  /^(?:而|较|比)?(?:上年度?|去年|[上前]一年度?|同期|(?:19|20)\d{2}年)(?:则|也)?分别(?:为|是|达)?$/

/** A title outweighs whatever other words may add up to; a longer one is told before a shorter one. */
const TITLED = 1_000
/** A phrase of our letters weighs by its length what words beside a figure do, and a little more: it stands there whole. */
const PHRASED = 4

const titledOptions = (
  context: BindingContext,
  figure: number,
  { meant, length, reach, short, joined, official }: Titled
): ReadonlyArray<Option> => {
  if (context.elsewhere || context.ahead || isIntended(withoutTitle(context, reach))) return []
  const told = toldOf(context)
  const isTellableHere = (measure: Measure): boolean =>
    short ? isTellable(context, told, false, measure) : !joined || !told.isOfJointKinds(measure)
  return meant.flatMap(({ measure, following }, index) =>
    isTellableHere(measure)
      ? [
          {
            figure,
            measure,
            wording: { near: [], ...(following === undefined ? {} : { following }) },
            // Of several the first that can be is meant.
            score: (official ? TITLED + length : PHRASED * (length + 1)) - index / meant.length
          }
        ]
      : []
  )
}

/** Every wording that fits a figure by its words alone; what it asks of the neighbours is looked at later. */
const optionsOf = (
  context: BindingContext,
  figure: number,
  lexicon: Lexicon,
  agreeing: UnitAgreement,
  countsOther: boolean
): ReadonlyArray<Option> => {
  if (
    context.elsewhere ||
    context.ahead ||
    context.unnamed ||
    isIntended(context) ||
    namesStandElsewhere.test(context.near.left)
  )
    return []
  const { left, right, clauseLeft } = withoutNamedList(afterJoint(context.near))
  const { unit } = context.figure
  const near = `${left}|${right}`
  const options: Array<Option> = []
  const words = { left, right, clause: clauseLeft }
  const told = toldOf(context)
  for (const { measure, wording, score: nearScore } of lexicon.nearMatches(words, agreeing(unit))) {
    const around = aroundScore(wording, near, context.around)
    if (around === undefined || !isTellable(context, told, countsOther, measure)) continue
    if (isChangeOf(context, measure)) continue
    const score = nearScore + around
    // The item's own section is where a measure is usually told, never where it must be.
    const home = measure.items.some((item) => item.section === context.section) ? 2 : 0
    // 所 and 个 count alike, but a measure of schools is sooner told in 所.
    const own = numeratorOf(unit) === numeratorOf(measure.unit) ? 3 : 0
    const asked = (wording.following === undefined ? 0 : 4) + (wording.preceding === undefined ? 0 : 4)
    options.push({ figure, measure, wording, score: score + home + own + asked })
  }
  return options
}

const sameSentence = (contexts: ReadonlyArray<BindingContext>, a: number, b: number): boolean =>
  contexts[a]?.near.sentence.start === contexts[b]?.near.sentence.start

/**
 * 教职工5361人(含专任教师4720人)，小学2360人: a list goes on with what stands before a bracket, and not with what the bracket
 * adds. The figure before, or the one before the bracket that closed in between.
 */
const pastBracket = (contexts: ReadonlyArray<BindingContext>, figure: number): number => {
  const { before, figure: own } = contexts[figure] as BindingContext
  const previous = contexts[figure - 1]
  if (previous === undefined) return figure - 1
  const length = own.start - previous.figure.end
  if (length > before.length) return figure - 1
  const words = before.slice(before.length - length)
  const close = words.indexOf(")")
  if (close < 0 || words.lastIndexOf("(", close) >= 0) return figure - 1
  const open = before.lastIndexOf("(")
  if (open < 0) return figure - 1
  const start = own.start - before.length + open
  let host = figure - 1
  while (host >= 0 && (contexts[host] as BindingContext).figure.end > start) host--
  return host < 0 ? figure - 1 : host
}

/** Whether the neighbours state what the wording asks of them, by the binding so far. */
const neighboursAgree = (option: Option, contexts: ReadonlyArray<BindingContext>, bound: Binding): boolean => {
  const { figure, wording } = option
  const states = (neighbour: number, asked: ReadonlyArray<string> | undefined): boolean =>
    asked === undefined || (sameSentence(contexts, figure, neighbour) && asked.includes(bound[neighbour]?.id as string))
  const before = option.measure.unit === "人" ? pastBracket(contexts, figure) : figure - 1
  return states(before, wording.following) && states(figure + 1, wording.preceding)
}

/** For each measure, by the sentence in which it is stated, the periods it is stated for. */
type Taken = Map<Measure, Map<number, Set<string | null>>>

/** Whether the measure is still free for the figure's sentence and period; it is taken then. */
const take = (taken: Taken, measure: Measure, { near, period }: BindingContext): boolean => {
  const sentences = taken.get(measure)
  const periods = sentences?.get(near.sentence.start)
  if (periods?.has(period) === true) return false
  if (periods !== undefined) periods.add(period)
  else if (sentences !== undefined) sentences.set(near.sentence.start, new Set([period]))
  else taken.set(measure, new Map([[near.sentence.start, new Set([period])]]))
  return true
}

/** In one sentence a measure is stated once for a period: the figure that fits best has it. */
const assign = (options: ReadonlyArray<Option>, contexts: ReadonlyArray<BindingContext>, before: Binding): Binding => {
  const bound: Array<Measure | undefined> = Array.from({ length: contexts.length })
  const taken: Taken = new Map()
  for (const option of options) {
    if (bound[option.figure] !== undefined || !neighboursAgree(option, contexts, before)) continue
    if (take(taken, option.measure, contexts[option.figure] as BindingContext)) bound[option.figure] = option.measure
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
  const agreeing = agreementWith(lexicon)
  const counting = countingOthers(contexts)
  const restricted = inRestrictedLists(contexts)
  const titled = contexts.map((context) => {
    const agreed = agreeing(context.figure.unit)
    return officialTitle(context, measures, ({ unit }) => agreed[lexicon.units.indexOf(unit)] === 1)
  })
  const options = contexts
    .flatMap((context, figure) => {
      const title = titled[figure]
      const byTitle = title === undefined ? [] : titledOptions(context, figure, title)
      if (title?.official === true) return byTitle
      return restricted[figure] === true || isOfTitle(contexts, titled, figure)
        ? byTitle
        : [...byTitle, ...optionsOf(context, figure, lexicon, agreeing, counting[figure] === true)]
    })
    .toSorted((a, b) => b.score - a.score || a.figure - b.figure)
  let bound: Binding = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = complete(assign(options, contexts, bound))
    if (round > 0 && next.every((measure, figure) => measure === bound[figure])) return next
    bound = next
  }
  return bound
}
