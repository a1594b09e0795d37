/**
 * Shares and rates that no wording known explains: of all parts and wholes told about one, those are claimed that its
 * numbers bear out beyond chance. Every author words a rate anew; that it is part ÷ whole is the same with all.
 */
import { percentage } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { oncePerScene, unknownOfAll } from "../scene/once.ts"
import { isToldAsPart } from "../shares/borne-out-shares.ts"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { yearOf } from "./changes-in-time.ts"
import { type Candidate, candidatesNamed, candidatesNear, isAmount, PARAGRAPH, wordsAround } from "./rate-candidates.ts"
import {
  distancesFrom,
  isListed,
  isOversized,
  mayBePart,
  type Operand,
  partsOf,
  toldWhole,
  wholesOf
} from "./rate-operands.ts"
import { type RateContext, type RateFinder, type Reading, SPELT_OUT, type Weighs } from "./rate-readings.ts"

/** Words that say of a per cent that it was reckoned from two numbers; others may, where the numbers say so the louder. */
const derived = /占|率|比例|比重|份额|覆盖|完成|达标|相当于|为[^,，。;]{1,16}的$/
/** Told of several years together, or set by law: reckoned from no two numbers of a letter. */
const unrelated = /年均|平均|税率|利率|费率|误差|按(?![^,，。;]{2,12}(?:计算|测算|折算|核算|口径|统计))[^,，。;]{0,16}$/
/** 按省定任务计算为: the whole that a rate is reckoned against. */
const reckonedAgainst = /按(?:照)?([^,，。;()\d]{2,10}?)(?:来)?(?:计算|测算|折算|核算|口径|统计)(?:为|达到?|是|则|约)*$/
/** What was done of a plan may be more than was planned. */
const ofPlan = /(?:完成|开工|竣工|完工|执行|到位|达成|实现|拨付|招录|报到)(?:率|比例)|完成[^,，。;]{0,14}的$|相当于/
const plan = /任务|计划|目标|预算|核定|应/
const MOST_OF_PLAN = 300
/** 轮岗比例14.1%。符合条件的1986人中有280人参加轮岗: so many characters of the next sentence may tell what a rate is of. */
const NEXT = 40
/** 占专任教师总数的: the name of the whole. */
const wholeName =
  /(?:占(?!比|有)(?:到|了)?|在|为|完成|达到?|相当于)(?:同期|当年|全部|所有)?(?:全[区县市省州]|我[区县市]|本[区县市])?([^,，。;()\d]{2,18}?)(?:总数|总量|总额|总人数|人数|数)?的?(?:比例|比重|份额)?(?:分别|依次)?(?:为|达到?|约|仅|近|至)*$/

/** 占公用经费预算5180万元的7.63%: the words of the share hold its whole, which may stand in a bracket. */
const isWholeInWords = (scene: Scene, share: number): boolean => {
  if (
    share === 0 ||
    !/^\)?[^,，。;\d]{0,8}的(?:比例|比重|份额)?(?:为|达到?|约|近)?$/.test(between(scene, share - 1, share))
  )
    return false
  const { start } = figureAt(scene, share - 1)
  return /(?:占|为|是|完成|达到?|相当于)[^,，。;\d]{0,26}$/.test(scene.plain.slice(Math.max(0, start - 30), start))
}

/** Whether a per cent may be a share: it is neither a growth, nor of another year, nor set by rule. */
const isShare = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  const role = scene.roles[index]
  if (unit !== "%" || value === undefined || qualifier !== "exact") return false
  return role !== "growth" && role !== "former" && !unrelated.test(wordsBefore(scene, index))
}

/** 占23.1%、45.2%和31.7%; 男生1324人(61.3%). */
const isToldAsShare = (scene: Scene, index: number): boolean =>
  derived.test(wordsBefore(scene, index)) ||
  reckonedAgainst.test(wordsBefore(scene, index)) ||
  isWholeInWords(scene, index) ||
  isListed(scene, index) ||
  (index > 0 && between(scene, index - 1, index) === "(")

/** 占经费的比例分别为9.8%、10.9%: the first of a list tells of what all of them are shares. */
const headOf = (scene: Scene, index: number): number => {
  let head = index
  while (index - head < LONGEST_LIST && isListed(scene, head) && wordsBefore(scene, head).length <= 2) head--
  return head
}
const LONGEST_LIST = 8

/** How many figures behind a share its whole may be told, in its paragraph and under its full name. */
const MOST_BEHIND = 10
const LEAST_NAME = 4

/** …占教育经费的12.1%。…当年教育经费总额为13.97亿元: the whole may be told after all shares of it. */
const namedBehind = ({ scene, values }: RateContext, index: number, name: string): ReadonlyArray<Candidate> => {
  const own = name.replace(/^(?:同级|同期|当年|全[区县市省]|本级)+/, "")
  const { paragraph } = nearOf(scene, index)
  const found: Array<Candidate> = []
  if (own.length < LEAST_NAME) return found
  for (let other = index + 1; other < scene.figures.length && other <= index + MOST_BEHIND; other++) {
    if (figureAt(scene, other).start > paragraph.end) break
    if (scene.roles[other] !== "level" || !isAmount(scene, other) || !wordsBefore(scene, other).includes(own)) continue
    found.push({ index: other, value: values[other] as number, place: PARAGRAPH, order: MOST_BEHIND })
  }
  return found
}

/** Two numbers of two years are no part and whole. */
const areOfTwoYears = (scene: Scene, part: Operand, whole: Operand): boolean => {
  const [one, other] = [part, whole].map(({ members }) => yearOf(scene, members[0] as number))
  return one !== undefined && other !== undefined && one !== other
}

/** What a share may be of, whatever it states. */
interface Operands {
  readonly pairs: ReadonlyArray<{ readonly part: Operand; readonly wholes: ReadonlyArray<Operand> }>
  /** Whether the words of the share hold its whole, or else name it. */
  readonly isTold: boolean
  readonly isNamed: boolean
}

/** Asked where numbers are to bear the share out, and again where a slip is to mend it. */
const knownIn = oncePerScene<Scene, Array<Operands | undefined>>(unknownOfAll)

const operandsOf = (context: RateContext, index: number): Operands => {
  const known = knownIn(context.scene)
  return (known[index] ??= operandsAt(context, index))
}

const operandsAt = (context: RateContext, index: number): Operands => {
  const { scene, values, byNoun } = context
  const near = candidatesNear(
    scene,
    values,
    index,
    (other) => (scene.roles[other] === "level" || scene.roles[other] === "threshold") && isAmount(scene, other),
    NEXT
  )
  if (near.length === 0) return { pairs: [], isTold: false, isNamed: false }
  const told = isWholeInWords(scene, index) ? near.find((each) => each.index === index - 1) : undefined
  const words = wordsBefore(scene, headOf(scene, index))
  const name = (reckonedAgainst.exec(words) ?? wholeName.exec(words))?.[1] ?? ""
  const behind = namedBehind(context, index, name).filter((each) => near.every((other) => other.index !== each.index))
  const distances = name === "" ? undefined : distancesFrom(scene, name)
  const called = new Map<string, ReadonlyArray<Candidate>>()
  const candidatesCalled = (noun: string): ReadonlyArray<Candidate> => {
    const before = called.get(noun)
    if (before !== undefined) return before
    const candidates = [...near, ...candidatesNamed(scene, values, byNoun(), index, noun), ...behind]
    called.set(noun, candidates)
    return candidates
  }
  // The whole in the words is no part, and stands before none.
  const others = near
    .filter((each) => each !== told)
    .map((each) => (told === undefined ? each : { ...each, order: Math.max(0, each.order - 1) }))
  const pairs = partsOf(scene, index, others).map((part) => {
    if (told !== undefined) return { part, wholes: [toldWhole(told)] }
    const last = part.members.at(-1) as number
    const own = isOversized(scene, last) ? "教学班" : name === "" ? countedNoun(scene, last) : name
    return { part, wholes: wholesOf(scene, part, distances, candidatesCalled(own)) }
  })
  return { pairs, isTold: told !== undefined, isNamed: name !== "" }
}

/** 恰好是四成: an author who has reckoned it says so, and a tenth told so is told to the hundredth. */
const exactly = /(?:恰好?|正好|刚好|整整)[^,，。;\d]{0,4}$/
const isNearly = (computed: number, stated: number): boolean => Math.abs(computed - stated) <= stated / 100

/** What a share or rate at `index` may be of; empty where it is none. */
const sharesAt = (context: RateContext, index: number, weighs: Weighs): ReadonlyArray<Reading> => {
  const { scene } = context
  const stated = context.values[index] as number
  const { pairs, isTold, isNamed } = operandsOf(context, index)
  const readings: Array<Reading> = []
  const plain = pairs.length === 0 || isToldAsShare(scene, index) ? 0 : 1
  const isExact = exactly.test(wordsBefore(scene, index))
  for (const { part, wholes } of pairs) {
    const last = part.members.at(-1) as number
    for (const whole of wholes) {
      const first = whole.members[0] as number
      const computed = (100 * part.value) / whole.value
      const units = figureAt(scene, last).unit === figureAt(scene, first).unit ? 0 : 1
      const distance = part.distance + whole.distance + plain + units
      if (!weighs(computed, distance) || !mayBePart(part, whole)) continue
      if (!isTold && !isNamed && isToldAsPart(scene, last, first)) continue
      if (areOfTwoYears(scene, part, whole)) continue
      if (computed > 100 && !plan.test(wordsAround(scene, first))) continue
      const isMet = isExact && plain + part.distance <= 1 && whole.distance <= 1 && isNearly(computed, stated)
      const formula = percentage(part.formula, whole.formula)
      readings.push({ formula, distance: isMet ? SPELT_OUT : distance, grain: 100 / whole.value })
    }
  }
  return readings
}

/** The share or rate at `index`, where some part and whole bear it out. */
export const shareAt: RateFinder = (context, index, claimed) => {
  const { scene, values } = context
  const stated = values[index] as number
  // Any two equal numbers make 100%; more than that a slip may have made.
  if (!isShare(scene, index) || stated <= 0 || stated === 100) return undefined
  const words = wordsBefore(scene, index)
  const most = stated > 100 && (ofPlan.test(words) || reckonedAgainst.test(words)) ? MOST_OF_PLAN : 100
  return claimed(scene, "share", index, (weighs) =>
    sharesAt(context, index, (computed, distance) => computed <= most && weighs(computed, distance))
  )
}
