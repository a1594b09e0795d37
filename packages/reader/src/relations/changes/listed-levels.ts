/**
 * Growths told in a list behind the levels that grew, in order: 分别为12650元、16820元，分别比上年增加350元、520元，增长2.85%、3.19%, and
 * 分别为1846元、4892元，分别增长4.12%、11.18%，其中小学增加492元, where of one member alone the change is told too.
 */
import {
  addable,
  constant,
  difference,
  type Formula,
  leaf,
  percentage,
  product,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { namesListed, type Respective, respectivesOf } from "../../context/respectively.ts"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { agrees, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const rising = /增|升|提|多|涨|扩/
const hundred = constant(Rational.fromInteger(100))

/** As many levels of one unit as the list has members, from `first` on. */
const levelsFrom = (scene: Scene, first: number, count: number, start: number): ReadonlyArray<number> => {
  if (first < 0 || figureAt(scene, first).start < start) return []
  const levels = Array.from({ length: count }, (_, at) => first + at)
  const { unit } = figureAt(scene, first)
  // 小学24.6㎡、初中31.2㎡: the levels may each have a name.
  return levels.every((level) => {
    const role = scene.roles[level]
    return (role === "level" || role === "mean") && figureAt(scene, level).unit === unit
  })
    ? levels
    : []
}

const claim = (
  kind: "growth" | "difference",
  result: number,
  computed: Formula<number>,
  words: string
): RelationClaim => ({ kind, result, computed, comparison: "equals", basis: "prose", words, certain: true })

/** The level that a change set out from. */
const formerOf = (now: number, by: number, fell: boolean): Formula<number> =>
  fell ? sum(leaf(now), leaf(by)) : difference(leaf(now), leaf(by))

/** Lists matched in order: what each member grew by, and at which rate. */
interface Matched {
  readonly levels: ReadonlyArray<number>
  readonly changes: ReadonlyArray<number>
  readonly growths: ReadonlyArray<number>
  readonly words: string
}

const growthsOf = ({ levels, changes, growths, words }: Matched, fell: boolean): ReadonlyArray<RelationClaim> =>
  growths.map((growth, at) => {
    const [now, by] = [levels[at] as number, changes[at] as number]
    return claim("growth", growth, percentage(leaf(by), formerOf(now, by, fell)), words)
  })

/** 分别增加312人、145人，分别下降2.56%、2.38%: the numbers bear out the verb of the changes. It stands before the first of its list. */
const withWrongGrowthVerb = (matched: Matched, fell: boolean): ReadonlyArray<RelationClaim> => {
  const [now, by, growth] = [matched.levels[0], matched.changes[0], matched.growths[0]]
  if (now === undefined || by === undefined || growth === undefined) return []
  const former = formerOf(now, by, fell)
  const turned = fell ? difference(leaf(now), former) : difference(former, leaf(now))
  return [claim("growth", growth, percentage(turned, former), matched.words), ...growthsOf(matched, fell).slice(1)]
}

/** 分别减少312人、145人，分别增长2.56%、2.38%: the numbers bear out the verb of the growths. */
const withWrongChangeVerb = (matched: Matched, fell: boolean): ReadonlyArray<RelationClaim> => {
  const [now, by, growth] = [matched.levels[0], matched.changes[0], matched.growths[0]]
  if (now === undefined || by === undefined || growth === undefined) return []
  const rate = fell ? difference(hundred, leaf(growth)) : sum(hundred, leaf(growth))
  const former: Formula<number> = { op: "quotient", of: product(leaf(now), hundred), by: rate }
  const turned = fell ? difference(leaf(now), former) : difference(former, leaf(now))
  return [...growthsOf(matched, fell), claim("difference", by, turned, matched.words)]
}

const areAllRight = (scene: Scene, claims: ReadonlyArray<RelationClaim>): boolean =>
  claims.every(({ result, computed }) => agrees(scene, result, computed))

/** A list of levels, of changes, of growths. */
export const byListedChanges = (
  scene: Scene,
  growths: ReadonlyArray<number>,
  words: string
): ReadonlyArray<RelationClaim> => {
  const count = growths.length
  const change = (growths[0] as number) - count
  const levels = levelsFrom(scene, change - count, count, nearOf(scene, growths[0] as number).paragraph.start)
  const level = levels[0]
  if (level === undefined || scene.roles[change] !== "change" || listFrom(scene, change).length !== count) return []
  if (!addable(figureAt(scene, change).unit, figureAt(scene, level).unit)) return []
  const changes = growths.map((growth) => growth - count)
  const told = wordsBefore(scene, change)
  const fell = falling.test(told)
  const fellAsGrowth = falling.test(words) || (fell && !rising.test(words))
  const matched = { levels, changes, growths, words }
  const claims = growthsOf(matched, fell)
  if (areListBorneOut(scene, claims)) {
    if (fell === fellAsGrowth) return claims
    return areAllRight(scene, claims) ? withWrongGrowthVerb(matched, fell) : claims
  }
  const turned = growthsOf(matched, !fell)
  return fell !== fellAsGrowth && areAllRight(scene, turned) ? withWrongChangeVerb(matched, !fell) : []
}

/** Farther back in a paragraph no level is what grew, unless its words say so. */
const MOST_BACK = 8

/** 教育支出13.42亿元，…。教育支出比上年净增7300万元，降幅为5.75%: of verbs at odds the level that bears out one of them tells which is wrong. */
export const byVerbsAtOdds = (scene: Scene, growth: number, words: string): ReadonlyArray<RelationClaim> => {
  const { start, end } = nearOf(scene, growth).paragraph
  const change = [growth - 1, growth + 1].find((each) => scene.roles[each] === "change")
  if (change === undefined || !(falling.test(words) || rising.test(words))) return []
  if (figureAt(scene, change).start < start || figureAt(scene, change).start > end) return []
  const told = wordsBefore(scene, change)
  const fell = falling.test(told)
  if (falling.test(words) === fell || !(fell || rising.test(told))) return []
  const first = Math.min(change, growth) - 1
  for (let at = first; at >= 0 && at > first - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const [level] = levelsFrom(scene, at, 1, start)
    if (level === undefined || !addable(figureAt(scene, change).unit, figureAt(scene, level).unit)) continue
    const matched = { levels: [level], changes: [change], growths: [growth], words }
    if (areAllRight(scene, growthsOf(matched, fell))) return withWrongGrowthVerb(matched, fell)
    if (areAllRight(scene, growthsOf(matched, !fell))) return withWrongChangeVerb(matched, !fell)
  }
  return []
}

/** No more figures stand between a list and what is told of one of its members. */
const MOST_BEHIND = 3
const aside = /^[,，;。()]*(?:其中)?[:：,，]?|(?:比|较|同比|相比)[^,，。;]*$|(?:净|共)?(?:增|减)[^,，。;]*$/g

/** Which member the words before a change name; none where they name several, or none. */
const memberNamed = (names: ReadonlyArray<string>, words: string): number | undefined => {
  const own = words.replace(aside, "")
  if (own.length < 2) return undefined
  const named = names.flatMap((name, at) => (name.includes(own) ? [at] : []))
  return named.length === 1 ? named[0] : undefined
}

/** A list of levels and of growths, and the change of one of them told behind. */
export const byChangeOfMember = (
  scene: Scene,
  growths: ReadonlyArray<number>,
  words: string,
  listed: () => ReadonlyArray<Respective | undefined>
): ReadonlyArray<RelationClaim> => {
  const [first, count] = [growths[0] as number, growths.length]
  const { start, end } = nearOf(scene, first).sentence
  const levels = levelsFrom(scene, first - count, count, start)
  const level = levels[0]
  if (level === undefined) return []
  const last = first + count - 1
  for (let change = last + 1; change <= last + MOST_BEHIND && change < scene.figures.length; change++) {
    const figure = figureAt(scene, change)
    if (figure.start > end) break
    if (scene.roles[change] !== "change" || !addable(figure.unit, figureAt(scene, level).unit)) continue
    const told = wordsBefore(scene, change)
    const lead = scene.plain.slice(start, figureAt(scene, level).start).replace(/(?:分别|依次)?[为达到是有]*$/, "")
    const enumerated = namesListed(lead, count)
    const names = levels.map((each, at) => listed()[each]?.name ?? enumerated?.[at]?.name ?? wordsBefore(scene, each))
    const member = memberNamed(names, told)
    if (member === undefined) continue
    const [now, growth] = [levels[member] as number, growths[member] as number]
    const fell = falling.test(told)
    const computed = percentage(leaf(change), formerOf(now, change, fell))
    const whole = fell ? difference(hundred, leaf(growth)) : sum(hundred, leaf(growth))
    // A slip in the change itself is solved where the change stands once.
    const solved: Formula<number> = { op: "quotient", of: product(leaf(now), leaf(growth)), by: whole }
    const isMeant = agrees(scene, growth, computed) || isOneSlipAway(scene, growth, computed)
    if (isMeant || isOneSlipAway(scene, change, solved)) return [claim("growth", growth, computed, words)]
  }
  return []
}

/** What the figures of 分别-lists are told of, looked up once and only where it is asked. */
export const listedOnce = (scene: Scene): (() => ReadonlyArray<Respective | undefined>) => {
  let known: ReadonlyArray<Respective | undefined> | undefined
  return () => (known ??= respectivesOf(scene.plain, scene.figures, scene.near))
}
