/** A letter of which words alone are left: what of it still comes back. */
import { coordinatesOf, compose, type Fact, type Filing, filingOf, findMeasure, Rational } from "@duxue/core"
import { writeMarkdown } from "@duxue/documents"
import { read } from "@duxue/reader"
import { toldFacts } from "./written-letters.ts"

/** Markdown without its `data` elements, as text: no binding is left, and no mark of one. */
const wordsOf = (markdown: string): string =>
  markdown
    .replace(/<\/?data[^>]*>/g, "")
    .replace(/\\([\\`*_[\]<>|#])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")

const same = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && Rational.equals(Rational.decimal(one), Rational.decimal(other)))

type Said = Pick<Fact, "value" | "lower" | "upper" | "unit" | "qualifier">

const saysTheSame = (one: Said, other: Said): boolean =>
  same(one.value, other.value) &&
  one.unit === other.unit &&
  one.qualifier === other.qualifier &&
  (one.qualifier === "exact" || (same(one.lower, other.lower) && same(one.upper, other.upper)))

/** Of the district's measures that the prose of a letter tells, which come back by words and which do not. */
export interface ByWords {
  readonly back: ReadonlyArray<string>
  readonly lost: ReadonlyArray<string>
}

export const backByWords = (filing: Filing): ByWords => {
  const letter = compose(filing)
  const facts = filingOf(read(wordsOf(writeMarkdown(letter))))?.facts ?? []
  const byMeasure = Map.groupBy(facts, ({ measure }) => measure)
  const told = Array.from(toldFacts({ ...letter, annexes: [] })).filter(
    ([id]) => coordinatesOf(id).organisation === null
  )
  const [back, lost] = [[] as Array<string>, [] as Array<string>]
  for (const [id, figure] of told) {
    const { measure } = coordinatesOf(id)
    const found = byMeasure.get(measure)?.some((fact) => saysTheSame(fact, figure)) === true
    ;(found ? back : lost).push(measure)
  }
  return { back, lost }
}

/** Of how many measures of each section so many came back, in percent. */
export const bySection = (trips: ReadonlyArray<ByWords>): ReadonlyMap<string, number> => {
  const sections = new Map<string, { back: number; all: number }>()
  const count = (measure: string, back: 0 | 1): void => {
    const section = findMeasure(measure)?.items[0]?.section ?? "none"
    const known = sections.get(section) ?? { back: 0, all: 0 }
    sections.set(section, { back: known.back + back, all: known.all + 1 })
  }
  for (const { back, lost } of trips) {
    for (const measure of back) count(measure, 1)
    for (const measure of lost) count(measure, 0)
  }
  return new Map(Array.from(sections, ([section, { back, all }]) => [section, (100 * back) / all]))
}
