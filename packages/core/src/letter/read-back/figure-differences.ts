/** The numbers of two versions of a letter, by what they state: what was changed, what came, what went. */
import type { DifferingFigure, FigureDifference } from "../../domain/letter-diff.ts"
import type { LetterReading } from "../../domain/letter.ts"
import { decimal, subtract, toDecimal } from "../../quantity/rational.ts"
import type { BoundReading } from "./bound-span.ts"
import { sentenceAround } from "./quoted-sentence.ts"
import { type Stated, statedIn } from "./stated.ts"

export type ReadLetter = LetterReading & Partial<BoundReading>

/** Of what nothing is known the words and the unit are all there is to know it by; without words nothing is. */
const keyOf = ({ key, figure }: Stated): string => key ?? `? ${figure.subject} ${figure.unit}`
const isKnown = ({ key, figure }: Stated): boolean => key !== undefined || figure.subject !== ""

const canonical = (text: string | null): string => (text === null ? "" : toDecimal(decimal(text)))

/** What a figure says, in one writing: 66100万元 is 6.61亿元. Bounds are those of the words; exact values have none. */
const saying = ({ figure }: Stated): string => {
  const bounds = figure.qualifier === "exact" ? "" : `${canonical(figure.lower)} ${canonical(figure.upper)}`
  return `${canonical(figure.value)} ${figure.unit} ${figure.qualifier} ${bounds}`
}

const grouped = (all: ReadonlyArray<Stated>): Map<string, Array<Stated>> => {
  const groups = new Map<string, Array<Stated>>()
  for (const each of all) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return groups
}

type Key = (each: Stated) => string

/** Both without those that have one of the same key in the other, each matched once. */
const unmatchedBy = (
  one: ReadonlyArray<Stated>,
  other: ReadonlyArray<Stated>,
  keys: readonly [ofOne: Key, ofOther: Key]
): readonly [ReadonlyArray<Stated>, ReadonlyArray<Stated>] => {
  const left = new Map<string, Array<Stated>>()
  for (const each of other) {
    const key = keys[1](each)
    left.set(key, [...(left.get(key) ?? []), each])
  }
  const rest = one.filter((each) => left.get(keys[0](each))?.shift() === undefined)
  const remaining = new Set(Array.from(left.values()).flat())
  return [rest, other.filter((each) => remaining.has(each))]
}

/**
 * What one letter says and the other does not: paragraphs may have changed places. What stands in the same sentence is
 * matched first, then what is printed alike, so that of a number told twice the one that was edited is left.
 */
const unmatched = (
  one: ReadonlyArray<Stated>,
  other: ReadonlyArray<Stated>,
  letters: readonly [ReadLetter, ReadLetter]
): readonly [ReadonlyArray<Stated>, ReadonlyArray<Stated>] => {
  const inSentence =
    ({ text }: ReadLetter): Key =>
    (each) =>
      `${saying(each)} ${sentenceAround(text, [each.figure.start, each.figure.end])}`
  const printed: Key = (each) => `${saying(each)} ${each.figure.text}`
  const [first, second] = unmatchedBy(one, other, [inSentence(letters[0]), inSentence(letters[1])])
  const [third, fourth] = unmatchedBy(first, second, [printed, printed])
  return unmatchedBy(third, fourth, [saying, saying])
}

const asPrinted = (letter: ReadLetter, { figure, bond }: Stated): DifferingFigure => {
  const { start, end, text, value, lower, upper, unit, qualifier } = figure
  const sentence = sentenceAround(letter.text, [start, end])
  const state = bond === undefined || bond.state === "gone" ? "none" : bond.state
  return { span: [start, end], text, sentence, value, lower, upper, unit, qualifier, bond: state }
}

const byHowMuch = (before: Stated, after: Stated): FigureDifference["by"] => {
  const [old, now] = [before.figure, after.figure]
  if (old.value === null || now.value === null || old.unit !== now.unit) return null
  const unit = now.unit === "%" ? "百分点" : now.unit
  return { value: toDecimal(subtract(decimal(now.value), decimal(old.value))), unit }
}

/** Facts, then what is computed of them, then what nothing is known of. */
const rank = ({ fact, key }: Stated): number => (fact !== null ? 0 : key !== undefined ? 1 : 2)

interface Pair {
  readonly before: Stated | undefined
  readonly after: Stated | undefined
}

const inOrder = (a: Pair, b: Pair): number => {
  const [one, other] = [(a.after ?? a.before) as Stated, (b.after ?? b.before) as Stated]
  return rank(one) - rank(other) || one.figure.start - other.figure.start
}

/** What is left over of one key is the same figure, written anew, in the order of both texts. */
const pairs = (before: ReadonlyArray<Stated>, after: ReadonlyArray<Stated>): ReadonlyArray<Pair> => {
  const known = [...before, ...after].every(isKnown)
  if (!known) {
    return [
      ...before.map((each): Pair => ({ before: each, after: undefined })),
      ...after.map((each): Pair => ({ before: undefined, after: each }))
    ]
  }
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => ({ before: before[index], after: after[index] }))
}

export const figureDifferences = (before: ReadLetter, after: ReadLetter): ReadonlyArray<FigureDifference> => {
  const [old, now] = [grouped(statedIn(before)), grouped(statedIn(after))]
  const keys = new Set([...old.keys(), ...now.keys()])
  const differing = Array.from(keys).flatMap((key) => {
    const [one, other] = [old.get(key) ?? [], now.get(key) ?? []]
    return pairs(...unmatched(one, other, [before, after]))
  })
  return differing.toSorted(inOrder).map((pair): FigureDifference => {
    const told = (pair.after ?? pair.before) as Stated
    const { subject } = told.figure
    return {
      kind: pair.before === undefined ? "added" : pair.after === undefined ? "removed" : "changed",
      title: told.title ?? { zh: subject, en: subject },
      fact: told.fact,
      metric: told.metric,
      before: pair.before === undefined ? null : asPrinted(before, pair.before),
      after: pair.after === undefined ? null : asPrinted(after, pair.after),
      by: pair.before === undefined || pair.after === undefined ? null : byHowMuch(pair.before, pair.after)
    }
  })
}
