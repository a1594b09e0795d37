/** Changes since a year whose level is told earlier: 1986年拨款977.36万元。2000年拨款10335万元，比1986年增加9357.64万元. */
import {
  addable,
  constant,
  difference,
  dimensionOf,
  type Formula,
  leaf,
  percentage,
  quotient,
  Rational,
  type RelationClaim
} from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { anyOf } from "../scene/cues.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import {
  agrees,
  figureAt,
  findAtEach,
  type Finder,
  hasCue,
  likeness,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"

const since =
  /(?:比|较|与|同)((?:19|20)\d{2})年(?:底|末)?(?:的|同期|相比)*(?:净|共)?(?:增加|增长|减少|下降|降低|提高|上升|回升|扩大|缩小|多|少|增|减|升|降)[^,，。;\d]{0,6}$/
/** 是2011年的2.4倍 */
const timesThat = /(?:是|为|相当于)((?:19|20)\d{2})年的?$/
const years = anyOf("年")
const MOST_BACK = 16
/** A paragraph for each year tells as many levels as the other. */
const MOST_BACK_BY_YEAR = 24
const MOST_BETWEEN = 4
/** How far before a level its paragraph may name the year of all that it tells. */
const LONGEST_YEAR = 240
/** 比1964年上升0.88人: a year that is compared with governs nothing that follows. */
const anyYear = /(?<![比较与同])(?:19|20)\d{2}(?=年)/g

/** Whether the words from the start of its sentence to a figure name the year. */
const toldOf = (scene: Scene, index: number, year: string): boolean => {
  const { sentence } = nearOf(scene, index)
  const { start } = figureAt(scene, index)
  const words = scene.plain.slice(Math.max(sentence.start, start - 80), start)
  return words.match(anyYear)?.includes(year) === true
}

/** 1964年大学程度105人，…小学程度8343人: whether it is the last year that the paragraph names before the figure. */
const isOfYear = (scene: Scene, index: number, year: string): boolean => {
  const { start } = figureAt(scene, index)
  const from = Math.max(nearOf(scene, index).paragraph.start, start - LONGEST_YEAR)
  return scene.plain.slice(from, start).match(anyYear)?.at(-1) === year
}

/** Names that tell one thing share most of what is left of the shorter without its verbs. */
const aside = /(?:19|20)\d{2}年(?:底|末)?|全[区县市省旗州]|[,，、;的有具共为达到中]/g
const LEAST_ALIKE = 2
const namesOf = (scene: Scene, ...figures: ReadonlyArray<number>): ReadonlyArray<string> =>
  figures.map((each) => wordsBefore(scene, each).replace(aside, ""))

const isNamedAlike = (scene: Scene, a: number, b: number): boolean => {
  const [one, other] = namesOf(scene, a, b) as [string, string]
  const least = Math.max(LEAST_ALIKE, Math.ceil(Math.min(one.length, other.length) / 2))
  return likeness(one, other) >= least
}

/** 大学程度105人，每千人口中0.96人: of names that say the same the words before tell which is meant. */
const LEAD = 36
const WEIGHT_OF_NAME = 100
const leadOf = (scene: Scene, index: number): string => {
  const { start } = figureAt(scene, index)
  return scene.plain
    .slice(Math.max(nearOf(scene, index).paragraph.start, start - LEAD), start)
    .replace(/[\d.,，;]/g, "")
}

/** What the words may tell of, and how much of its name they share. */
interface Slipped {
  readonly claim: RelationClaim
  readonly alike: number
  readonly isSame: boolean
}

/** The one whose name is most alike: one slip away, or of the very name, nothing else can be meant. */
const likeliestOf = (scene: Scene, slipped: ReadonlyArray<Slipped>): RelationClaim | undefined => {
  const most = Math.max(...slipped.map(({ alike }) => alike))
  const [only, ...others] = slipped.filter(({ alike }) => alike === most)
  if (only === undefined || others.length > 0) return undefined
  const { result, computed } = only.claim
  return only.isSame || isOneSlipAway(scene, result, computed) ? only.claim : undefined
}

const changeAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  const dimension = dimensionOf(figure.unit)
  // 比1986年增加809.33万元,增长203.9倍: the year is told once for both.
  const times = figure.unit === "倍" ? timesThat.exec(words)?.[1] : undefined
  const year =
    times ??
    (hasCue(scene, index, years) ? since.exec(words)?.[1] : undefined) ??
    (dimension === "percent" || figure.unit === "倍" ? sinceIn(scene, index) : undefined)
  if (year === undefined) return undefined
  const relative = dimension === "percent" || figure.unit === "倍"
  const fell = falling.test(words)
  const { paragraph } = nearOf(scene, index)
  const slipped: Array<Slipped> = []
  for (let now = index - 1; now >= 0 && now >= index - MOST_BETWEEN; now--) {
    // 占74.36%，较1985年提高59个百分点: shares lie points apart, and nothing else.
    const isShare = dimension === "points" && scene.roles[now] === "share"
    if (scene.roles[now] !== "level" && scene.roles[now] !== "mean" && !isShare) continue
    const unit = figureAt(scene, now).unit
    // 是2011年的2.5倍: what has grown so is told in the same sentence.
    if (figureAt(scene, now).start < (relative ? nearOf(scene, index).sentence.start : paragraph.start)) break
    if (!relative && !addable(unit, figure.unit) && !(dimension === "points" && unit === "%")) continue
    for (let then = now - 1; then >= 0 && then >= index - MOST_BACK_BY_YEAR; then--) {
      if (!addable(figureAt(scene, then).unit, unit)) continue
      const near = figureAt(scene, then).start >= paragraph.start && then >= index - MOST_BACK
      // The paragraph of the other year, where each level bears the name that it has in this.
      const told = near
        ? toldOf(scene, then, year) || isOfYear(scene, then, year)
        : isOfYear(scene, then, year) && isNamedAlike(scene, now, then)
      if (!told) continue
      const change = fell ? difference(leaf(then), leaf(now)) : difference(leaf(now), leaf(then))
      const computed: Formula<number> =
        figure.unit === "倍"
          ? times === undefined
            ? difference(quotient(leaf(now), leaf(then)), constant(Rational.one))
            : quotient(leaf(now), leaf(then))
          : relative
            ? percentage(change, leaf(then))
            : change
      const claim: RelationClaim = {
        kind: relative ? "growth" : "difference",
        result: index,
        computed,
        comparison: "equals",
        basis: "prose",
        words,
        certain: true
      }
      if (agrees(scene, index, computed)) return claim
      if (now !== index - 1 || !isNamedAlike(scene, now, then)) continue
      const [one, other] = namesOf(scene, now, then) as [string, string]
      const alike = WEIGHT_OF_NAME * likeness(one, other) + likeness(leadOf(scene, now), leadOf(scene, then))
      slipped.push({ claim: { ...claim, certain: false }, alike, isSame: one === other })
    }
  }
  return likeliestOf(scene, slipped)
}

const sinceIn = (scene: Scene, index: number): string | undefined => {
  const { start } = figureAt(scene, index)
  const words = scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, start - 60), start)
  return words.includes("年") ? /(?:比|较)((?:19|20)\d{2})年[^。;]{0,30}$/.exec(words)?.[1] : undefined
}

/** Changes since a named year, of the whole text. What does not agree is asked about where one slip would mend it. */
export const findSinceBaseYear: Finder = findAtEach(changeAt)
