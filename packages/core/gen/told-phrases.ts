/**
 * The words by which the letters of `compose` tell each measure, taken from letters of filings that know much or little: so
 * that a letter whose bindings were lost is still read as it was meant.
 */
import { type Fact } from "../src/domain/fact.ts"
import { coordinatesOf } from "../src/domain/fact-id.ts"
import { type Filing, FilingId } from "../src/domain/filing.ts"
import type { BoundFigure, Inline, Paragraph } from "../src/domain/letter-model.ts"
import type { Measure } from "../src/domain/measure.ts"
import { OrganisationId } from "../src/domain/organisation.ts"
import { Period } from "../src/domain/period.ts"
import { compose } from "../src/letter/compose.ts"
import { measures } from "../src/measures/index.ts"
import { findMetric } from "../src/metrics/index.ts"
import { isYesNo } from "../src/quantity/unit.ts"

const district = measures.filter(({ level }) => level === "district")

/** Numbers that no word of a letter holds, and of every unit a believable one. */
const valueOf = ({ unit }: Measure, index: number): string => (unit === "%" ? "71.37" : String(3_001 + index))

type FactOf = (measure: Measure, index: number) => Fact

const factOf = (measure: Measure, value: string): Fact => ({
  measure: measure.id,
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: measure.unit,
  qualifier: measure.unit === "比" ? "ratio" : "exact",
  step: "0",
  provenance: { kind: "supposed" }
})

const filingWith = (fact: FactOf, isKnown: (index: number) => boolean): Filing => ({
  id: FilingId.make("phrases"),
  district: { id: OrganisationId.make("云岭区"), name: "云岭区", place: null },
  period: Period.make("2022"),
  schools: [],
  facts: district.flatMap((measure, index) => (isKnown(index) ? [fact(measure, index)] : [])),
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
})

const typical: FactOf = (measure, index) => factOf(measure, isYesNo(measure.unit) ? "1" : valueOf(measure, index))
const none: FactOf = (measure) => factOf(measure, measure.unit === "%" ? "71.37" : "0")

/** Units of what is counted in wholes and their parts. */
const things: ReadonlySet<string> = new Set(["所", "个", "人", "家", "项"])

/** From one to very many: parts of which nobody can deny that they come to their whole, which those of `typical` do not. */
const bounded: FactOf = (measure, index) =>
  things.has(measure.unit)
    ? { ...factOf(measure, "1"), value: null, upper: String(900_000 + index), qualifier: "range" }
    : typical(measure, index)

/** Sets of what is known, each a different part: a sentence loses its clauses one by one. */
const PARTS = 24

/** All, then by the bits of each index and by their opposites, then every so-manieth: all pairs are parted somewhere. */
const known = (part: number) => (index: number) => {
  if (part === 0) return true
  if (part <= 9) return ((index >> (part - 1)) & 1) === 1
  if (part <= 18) return ((index >> (part - 10)) & 1) === 0
  return index % (part - 15) === 0
}

const filings: ReadonlyArray<Filing> = [typical, none, bounded].flatMap((fact) =>
  Array.from({ length: PARTS }, (_, part) => filingWith(fact, known(part)))
)

/** Words that bound the number behind them stand in no phrase. */
const qualifying = /(?:近|约|超过|不超过)$/

/** The words behind the last mark, and before the first: marks in brackets part nothing. */
const last = /(?:（[^（）]*）|[^，。；：、（）\n])*$/
const first = /^(?:（[^（）]*）|[^，。；：、（）\n])*/

/** What a figure is told by: the words since the mark or figure before it; of an answer its whole clause. */
interface Told {
  readonly measure: string
  readonly figure: BoundFigure
  readonly before: string
  readonly behind: string
  /** The measure that the figure before it in the sentence states; `undefined` where it is the first. */
  readonly following: string | undefined
}

/** Of a metric the measure by which letters state it. */
const statedBy = (inline: Inline): string | undefined => {
  if (inline.kind !== "figure") return undefined
  const { binding } = inline
  if (binding.kind === "metric") return findMetric(binding.metric)?.statedAs
  return binding.kind === "fact" ? coordinatesOf(binding.fact).measure : undefined
}

const toldIn = ({ inlines }: Paragraph): ReadonlyArray<Told> =>
  inlines.flatMap((figure, index): ReadonlyArray<Told> => {
    if (figure.kind !== "figure" || figure.binding.kind !== "fact") return []
    const { measure, organisation } = coordinatesOf(figure.binding.fact)
    if (organisation !== null) return []
    const [previous, next] = [inlines[index - 1], inlines[index + 1]]
    const before = previous?.kind === "words" ? previous.text : ""
    const behind = next?.kind === "words" ? next.text : ""
    const beside = before.includes("。") ? undefined : inlines[index - 2]
    return [{ measure, figure, before, behind, following: beside === undefined ? undefined : statedBy(beside) }]
  })

const told: ReadonlyArray<Told> = filings.flatMap((filing) =>
  compose(filing).blocks.flatMap((block) => (block.kind === "paragraph" ? toldIn(block) : []))
)

const isInWords = ({ figure }: Told): boolean => !/\d/.test(figure.text)

const collected = (
  each: ReadonlyArray<readonly [measure: string, words: string]>
): ReadonlyMap<string, ReadonlySet<string>> => {
  const sets = new Map<string, Set<string>>()
  for (const [measure, words] of each) {
    if (words === "") continue
    const set = sets.get(measure)
    if (set === undefined) sets.set(measure, new Set([words]))
    else set.add(words)
  }
  return sets
}

/** 全区 is 全县 in another letter, and opens a clause of any measure. */
const opening = /^(?:全[区县市旗])?(?:[共现]?有)?(?=.{2})/

/** The verb before a number is not of its name: 培训学时最低为9学时. */
const copula = /(?:为|是|达到?|共?有)$/

const lastOf = (text: string): string => (last.exec(text)?.[0] ?? "").replace(qualifying, "")
const firstOf = (text: string): string => first.exec(text)?.[0] ?? ""

/** 公办小学、初中就近入学比例: what 、 joins to another name, and not to another figure, says less than both. */
const isJoined = (before: string): boolean => {
  const mark = before.length - (last.exec(before)?.[0] ?? "").length - 1
  return mark > 0 && before[mark] === "、"
}

const phraseOf = ({ before }: Told): string =>
  isJoined(before) ? "" : lastOf(before).replace(copula, "").replace(opening, "")

const inNumbers = told.filter((each) => !isInWords(each))

/** 配备保安, 班额达标的班级: what stands before the number, by measure. */
export const phrases = collected(inNumbers.map((each) => [each.measure, phraseOf(each)]))

/** 初中生视力筛查20149人，近视2531人: by measure and phrase the measures that figures before it state. */
export const followed = collected(
  inNumbers.flatMap((each) =>
    each.following === undefined ? [] : [[`${each.measure} ${phraseOf(each)}`, each.following] as const]
  )
)

/** 已建立教育督导问责机制 is 1, 未发生安全责任事故 is 0: clauses that say a value in words, by measure and value. */
export const clauses = collected(
  told.filter(isInWords).map((each) => {
    const { measure, figure, before, behind } = each
    return [
      `${measure} ${figure.value}`,
      `${lastOf(before)}${figure.text}${firstOf(behind)}`.replace(/^全[区县市旗]/, "")
    ]
  })
)
