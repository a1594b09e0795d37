import { describe, expect, it } from "vitest"
import {
  assess,
  type BoundFigure,
  compose,
  coordinatesOf,
  factIdOf,
  type Filing,
  type Inline,
  type LetterModel,
  Rational,
  type Verdict
} from "../../src/index.ts"
import { generatedDistricts } from "./generated-districts.ts"
import { paragraphsOf } from "./told.ts"

const { compare, decimal } = Rational

interface Placed {
  readonly figure: BoundFigure
  /** The words of its paragraph before it. */
  readonly before: string
}

const inlinesOf = ({ blocks }: LetterModel): ReadonlyArray<ReadonlyArray<Inline>> =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.inlines] : []))

const placed = (letter: LetterModel): ReadonlyArray<Placed> =>
  inlinesOf(letter).flatMap((inlines) => {
    let before = ""
    return inlines.flatMap((inline): ReadonlyArray<Placed> => {
      const here = before
      before += inline.text
      return inline.kind === "figure" ? [{ figure: inline, before: here }] : []
    })
  })

const statedIn = ({ facts }: Filing, measure: string): string | null | undefined =>
  facts.find((fact) => fact.measure === measure && fact.organisation === null)?.value

/** A rate as the counts of the district come to, else as it states it, as of anything else. */
const valueIn = (filing: Filing, measure: string): Rational.Rational => {
  const computed = assess(filing).verdicts.find(({ metric }) => `${metric}-stated` === measure)?.value
  const value = computed ?? statedIn(filing, measure)
  if (value === undefined || value === null) throw new Error(`nothing is known of ${measure}`)
  return decimal(value)
}

/** 增加, 增长, 提高 where it rose, 减少 and 下降 where it fell. */
const changeAgrees = (filing: Filing, { figure, before }: Placed): boolean => {
  if (figure.binding.kind !== "change" || figure.value === null) return true
  const [now, then] = [figure.binding.now, figure.binding.before].map((id) =>
    valueIn(filing, coordinatesOf(id).measure)
  )
  if (now === undefined || then === undefined) return false
  const order = compare(now, then)
  if (/(?:增加|增长|提高)$/.test(before)) return order > 0 && decimal(figure.value).numerator > 0n
  return /(?:减少|下降)$/.test(before) && order < 0 && decimal(figure.value).numerator > 0n
}

/** Of a standard that judges one metric of the letter alone, its verdict; of others the words are held to all of them. */
const judgedBy = (verdicts: ReadonlyArray<Verdict>, standard: string): ReadonlyArray<Verdict> =>
  verdicts.filter((each) => each.standard === standard && (each.verdict === "met" || each.verdict === "unmet"))

const standing: ReadonlyArray<readonly [words: RegExp, agrees: (order: number, met: boolean) => boolean]> = [
  [/高于$/, (order, met) => met && order > 0],
  [/低于$/, (order, met) => !met && order < 0],
  [/未达到$/, (_, met) => !met],
  [/达到$/, (order, met) => met && order === 0],
  [/控制在$/, (order, met) => met && order < 0],
  [/未超过$/, (order, met) => met && order === 0],
  [/超过$/, (order, met) => !met && order > 0],
  [/符合$/, (_, met) => met]
]

const standingAgrees = (verdicts: ReadonlyArray<Verdict>, { figure, before }: Placed): boolean => {
  if (figure.binding.kind !== "standard" || /(?:均|其余)[^，。]*$/.test(before)) return true
  const judged = judgedBy(verdicts, figure.binding.standard)
  const claim = standing.find(([words]) => words.test(before))
  return (
    claim !== undefined &&
    judged.some(({ value, threshold, verdict }) => {
      const order = value === null || threshold === null ? Number.NaN : compare(decimal(value), decimal(threshold))
      return claim[1](order, verdict === "met")
    })
  )
}

const slips = /[，、；：][，、；。]|。。|[（“《][）”》]|undefined|NaN|null| {2}|其中。|^[，。、；]|(?<!\d)%/

describe.each(generatedDistricts.map((filing, index) => ({ index, filing, letter: compose(filing) })))(
  "the letter of district $index",
  ({ filing, letter }) => {
    const figures = placed(letter)
    const verdicts = assess(filing).verdicts

    it("says of no fall that it rose, and of no rise that it fell", () => {
      expect(figures.filter((each) => !changeAgrees(filing, each)).map(({ before }) => before.slice(-40))).toEqual([])
    })

    it("says of no number that it stands otherwise to its line than it does", () => {
      expect(figures.filter((each) => !standingAgrees(verdicts, each)).map(({ before }) => before.slice(-40))).toEqual(
        []
      )
    })

    it("tells every fact, bound to it", () => {
      const bound = new Set(
        figures.flatMap(({ figure }) => (figure.binding.kind === "fact" ? [figure.binding.fact] : []))
      )
      const untold = filing.facts.map((fact) => factIdOf(fact, filing.period)).filter((id) => !bound.has(id))
      expect(untold).toEqual([])
    })

    it("binds the value that the district states", () => {
      for (const { figure } of figures) {
        if (figure.binding.kind !== "fact") continue
        const { measure } = coordinatesOf(figure.binding.fact)
        expect([measure, compare(decimal(figure.value ?? ""), decimal(statedIn(filing, measure) ?? ""))]).toEqual([
          measure,
          0
        ])
      }
    })

    it("has whole sentences", () => {
      const paragraphs = paragraphsOf(letter)
      expect(paragraphs.filter((text) => slips.test(text))).toEqual([])
      expect(paragraphs.filter((text) => !text.endsWith("。"))).toEqual([])
      expect(paragraphs.flatMap((text) => text.split("。")).filter((each) => each !== "" && each.length < 4)).toEqual(
        []
      )
    })
  }
)

describe("a district that tells all", () => {
  it("is told in sentences, not by the names of the registry", () => {
    const [everything] = generatedDistricts
    if (everything === undefined) throw new Error("no district was generated")
    const listed = paragraphsOf(compose(everything)).filter((text) => /（自报）|数为\d|次数为|总数为|人次为/.test(text))
    expect(listed).toEqual([])
  })
})
