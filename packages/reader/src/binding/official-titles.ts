/**
 * Figures told by the official title of a measure, as the forms that a district fills in have it (图书册数为12.3万册,
 * 专职督学人数达到14名), or by the words of the letters that are composed from facts. They say all that can be said, so that
 * no other words are weighed; the longest of several is meant (初中超大班额班级数, and not 超大班额班级数).
 */
import { type Measure, toldPhrases } from "@duxue/core"
import { understand } from "../source/source.ts"
import type { BindingContext } from "./binding-context.ts"
import { lastSentence } from "./last-sentence.ts"

/** What stands between a title and its number: a verb that says what it is, and words that bound it. */
const copula =
  /(?:[:,]|(?:总计|合计|共计|累计|一共)?(?:为|是|有|共有|共|达到|达|计)?)(?:约|近|接近|超过|超|逾|不超过|不低于|不少于|不足|至少|最多|仅|只|仅有|只有|了)?$/

/** What may stand before a title and takes nothing away from it. */
const opening =
  /(?:^|[,，。;:、(\n|]|其中|全[区县市旗]|我[区县市旗]|本[区县市旗]|年[底末]?|[区县市]的)[,，]?(?:[共现]?有)?$/

/** （自报） says where a number comes from; what else stands in brackets at the end explains the title. */
const reported = /\(自报\)/
const explained = /\([^()]*\)$/

/** A title of so few characters may be said of a part too, by the sentences around it: 教职工总数 of kindergartens. */
const SHORT = 5

/** A measure that a title may mean. */
interface Meant {
  readonly measure: Measure
  /** Of these the figure before it in the sentence must state one; `undefined` where the title says enough. */
  readonly following: ReadonlyArray<string> | undefined
}

export interface Titled {
  readonly meant: ReadonlyArray<Meant>
  /** How many characters it has. */
  readonly length: number
  /** Where it begins, counted back from the figure. */
  readonly reach: number
  /** Whether the words around may yet say that it is told of a part. */
  readonly short: boolean
  /** Whether another noun is joined to it: 小学、幼儿园教职工. */
  readonly joined: boolean
  /** Whether it is an official title, beside which no other words count. */
  readonly official: boolean
}

/** A measure of several that one phrase tells, and the words of its title that the others have not. */
interface Candidate {
  readonly measure: Measure
  readonly own: string
  /** What it follows in our letters. */
  readonly following: ReadonlyArray<string>
}

interface Title {
  readonly text: string
  readonly candidates: ReadonlyArray<Candidate>
  /** An official title says all; a phrase of our letters may say enough, or only what it follows tells its measure. */
  readonly says: "all" | "enough" | "little"
}

/** By its last character the titles that end with it, the longest first. */
type Titles = ReadonlyMap<string, ReadonlyArray<Title>>

/** 随班就读学生数: in a sentence the unit counts, 随班就读学生62人. What is left must still say enough. */
const counting = /[人次总项起园]?数$/
const LEAST_STEM = 5
/** What says less than this is told of much else: 近视, 优秀, 在校学生. */
const LEAST_PHRASE = 5
/** 普通高中 and 比上年增长 say not of what. */
const sayingNothing =
  /^(?:(?:普通|中等|特殊|九年|一贯制|完全|职业|教育)*(?:幼儿园|小学|初中|高中|中学|学校|教学点)|(?:其中|比?上年).*)$/

const plainOf = (text: string): string => understand(text).plain.trim()

const titleWritings = ({ title }: Measure): ReadonlyArray<string> => {
  const whole = plainOf(title.zh).replace(reported, "")
  const plain = whole.replace(explained, "")
  const stem = plain.replace(counting, "")
  return [...new Set([whole, plain, ...(stem.length < LEAST_STEM ? [] : [stem])])]
}

const commonStart = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

const reversed = (text: string): string => [...text].toReversed().join("")

/** 小学生近视人数, 初中生近视人数: 小学, and 初中. */
const ownWords = (title: string, others: ReadonlyArray<string>): string => {
  const start = Math.min(...others.map((other) => commonStart(title, other)))
  const end = Math.min(...others.map((other) => commonStart(reversed(title), reversed(other))))
  return title.slice(Math.min(start, title.length - end), title.length - end)
}

/** The measures that each phrase tells, and what they follow in our letters. */
type Tellings = Map<string, Map<Measure, ReadonlyArray<string>>>

const tell = (tellings: Tellings, text: string, measure: Measure, following: ReadonlyArray<string>): void => {
  const known = tellings.get(text)
  if (known === undefined) tellings.set(text, new Map([[measure, following]]))
  else known.set(measure, [...(known.get(measure) ?? []), ...following])
}

const titleOf = (text: string, told: ReadonlyMap<Measure, ReadonlyArray<string>>, says: Title["says"]): Title => {
  const titles = new Map(Array.from(told.keys(), (measure) => [measure, plainOf(measure.title.zh)]))
  const candidates = Array.from(told, ([measure, following]): Candidate => {
    const others = Array.from(titles).flatMap(([other, title]) => (other === measure ? [] : [title]))
    return { measure, following, own: others.length === 0 ? "" : ownWords(titles.get(measure) ?? "", others) }
  })
  return { text, candidates, says }
}

const titlesOf = (measures: ReadonlyArray<Measure>): Titles => {
  const tellings: Tellings = new Map()
  const byId = new Map<string, Measure>()
  for (const measure of measures) {
    if (measure.level !== "district" || measure.unit === "是否") continue
    byId.set(measure.id, measure)
    for (const text of titleWritings(measure)) tell(tellings, text, measure, [])
  }
  const official = new Set(tellings.keys())
  for (const { phrase, measure: id, following } of toldPhrases) {
    const measure = byId.get(id)
    if (measure !== undefined) tell(tellings, plainOf(phrase), measure, following)
  }
  const titles = new Map<string, Array<Title>>()
  for (const [text, told] of tellings) {
    const enough = text.length >= LEAST_PHRASE && !sayingNothing.test(text)
    const title = titleOf(text, told, official.has(text) ? "all" : enough ? "enough" : "little")
    const ending = titles.get(text.at(-1) ?? "")
    if (ending === undefined) titles.set(text.at(-1) ?? "", [title])
    else ending.push(title)
  }
  for (const each of titles.values()) each.sort((a, b) => b.text.length - a.text.length)
  return titles
}

const known = new WeakMap<ReadonlyArray<Measure>, Titles>()

const titlesIn = (measures: ReadonlyArray<Measure>): Titles => {
  const before = known.get(measures)
  if (before !== undefined) return before
  const built = titlesOf(measures)
  known.set(measures, built)
  return built
}

/** Of several the one whose own words the sentence said last: 初中校际差异系数:生均教学仪器设备值. */
const saidLast = (candidates: ReadonlyArray<Candidate>, lead: string): Candidate | undefined => {
  if (candidates.length < 2) return candidates[0]
  const sentence = lastSentence(lead, "。!?;")
  let best: Candidate | undefined
  let place = -1
  for (const candidate of candidates) {
    const at = candidate.own === "" ? -1 : sentence.lastIndexOf(candidate.own)
    if (at > place) [best, place] = [candidate, at]
  }
  return best
}

/** 全区有在校学生38540人: of all that there are. */
const ofWhole = /全[区县市旗](?:[共现]?有)$/
const LEAST_OF_WHOLE = 4

const meantBy = ({ text, says }: Title, candidates: ReadonlyArray<Candidate>, lead: string): ReadonlyArray<Meant> => {
  const enough = says !== "little" || (text.length >= LEAST_OF_WHOLE && ofWhole.test(lead))
  const said = enough ? saidLast(candidates, lead) : undefined
  const leaning = candidates.flatMap(({ measure, following }) =>
    following.length === 0 ? [] : [{ measure, following }]
  )
  // What follows its own figure is surer than what was named some way before.
  if (said === undefined) return leaning
  return candidates.length === 1
    ? [{ measure: said.measure, following: undefined }]
    : [...leaning, { measure: said.measure, following: undefined }]
}

/** No copula is longer. */
const REACH = 12
const OPENING = 6

/** The title that a figure is told by; `undefined` where the words before it are none. */
export const officialTitle = (
  { before }: Pick<BindingContext, "before">,
  measures: ReadonlyArray<Measure>,
  agrees: (measure: Measure) => boolean
): Titled | undefined => {
  const told = before.slice(0, before.length - (copula.exec(before.slice(-REACH))?.[0].length ?? 0))
  for (const title of titlesIn(measures).get(told.at(-1) ?? "") ?? []) {
    const { text, candidates } = title
    if (!told.endsWith(text)) continue
    const lead = told.slice(0, told.length - text.length)
    if (!opening.test(lead.slice(-OPENING))) continue
    const agreeing = candidates.filter(({ measure }) => agrees(measure))
    const meant = meantBy(title, agreeing, lead)
    if (meant.length === 0) continue
    const reach = before.length - lead.length
    return {
      meant,
      length: text.length,
      reach,
      short: text.length <= SHORT,
      joined: lead.endsWith("、"),
      official: title.says === "all"
    }
  }
  return undefined
}

/** 2017年后规划建设且办园条件达标的幼儿园数为4所: what a title says of plans is its own. */
export const withoutTitle = (context: BindingContext, reach: number): BindingContext => ({
  ...context,
  before: context.before.slice(0, context.before.length - reach),
  near: { ...context.near, left: "", clauseLeft: "" }
})

/** 在园幼儿超过360人的幼儿园数为11所: a number in the title of the next figure states nothing by itself. */
export const isOfTitle = (
  contexts: ReadonlyArray<BindingContext>,
  titled: ReadonlyArray<Titled | undefined>,
  figure: number
): boolean => {
  for (let next = figure + 1; next <= figure + 2; next++) {
    const [title, context] = [titled[next], contexts[next]]
    if (title === undefined || context === undefined || title.length < SHORT) continue
    if ((contexts[figure] as BindingContext).figure.start >= context.figure.start - title.reach) return true
  }
  return false
}
