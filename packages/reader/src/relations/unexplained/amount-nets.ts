/**
 * What is left of comings and goings: 补充236人，…；退休158人，调离21人，净增57人; 净减7所：合并4所、撤销8所、新建5所; 拨款
 * 1260万元，配套840万元，支出1935万元，滚存165万元. Each flow says by its
 * verb which way it goes, and the parts of a flow are no flows of their own.
 */
import { difference, type Formula, leaf, Rational, sum } from "@duxue/core"
import { COMING, GOING } from "../scene/change-words.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { areOfUnit, isAmount, isNested, type Passage } from "./amount-passages.ts"
import { type AmountReading, LIKELY, PLAIN } from "./amount-readings.ts"

const net =
  /净(?:增加?|增长|增多|流入|进|减少?|流出|流失|出)[了员]?(?:为|达|约)?$|相抵[^,，。;\d]{0,4}$|(?:结余|节余|滚存|结存|余额|盈余|结转(?:下年)?)(?:为|达|有|约)?$/
/** 增减相抵，总量减少5.89万人: what they leave is told in a clause of its own. */
const offset = /(?:相抵|抵消|两抵|一进一出|一增一减|有增有减)后?[,，][^,，。;\d]{0,8}$/
const OFFSET_REACH = 20
/** ，全年净增: of all that was told, and of no part of it. */
const ofAll =
  /^[,，;]?(?:全[年区县市校]|共|实际|合计|累计|当年|[一本]年[里内间]?|教师|专任|人员|学生|生源|人口|进出|增减|收支|相抵|后)*净[^,，。;、\d]{0,4}$/
const isLoss = /[减出失少]/
const announces = /^(?:[:(]|[,，](?:其中|包括))/
const came = new RegExp(`(?:${COMING})[^,，。;、]{0,8}$`)
const went = new RegExp(`(?:${GOING})[^,，。;、]{0,8}$`)

const MOST_FLOWS = 8
const MOST_PARTS = 4

/** The amounts of a list without those that a member before them is made up of: 补充236人，特岗120人，招聘82人，定向34人. */
const withoutParts = (scene: Scene, list: ReadonlyArray<number>): ReadonlyArray<number> => {
  const kept: Array<number> = []
  for (let at = 0; at < list.length; at++) {
    const whole = list[at] as number
    kept.push(whole)
    let told = Rational.zero
    for (let part = at + 1; part < list.length && part <= at + MOST_PARTS; part++) {
      told = Rational.add(told, figureAt(scene, list[part] as number).value ?? Rational.zero)
      if (part < at + 2 || !Rational.equals(told, figureAt(scene, whole).value ?? Rational.zero)) continue
      at = part
      break
    }
  }
  return kept
}

const totalOf = (flows: ReadonlyArray<number>): Formula<number> => {
  const [only] = flows
  return flows.length === 1 && only !== undefined ? leaf(only) : sum(...flows.map(leaf))
}

const readingOf = (
  scene: Scene,
  result: number,
  flows: ReadonlyArray<number>,
  fell: boolean,
  isNet: boolean
): AmountReading | undefined => {
  const gained: Array<number> = []
  const lost: Array<number> = []
  let untold = 0
  for (const flow of flows) {
    const words = wordsBefore(scene, flow).slice(-16)
    if (went.test(words)) lost.push(flow)
    else if (came.test(words)) gained.push(flow)
    else untold++
  }
  const [along, against] = fell ? [lost, gained] : [gained, lost]
  if (along.length === 0 || against.length === 0) return undefined
  const computed = difference(totalOf(along), totalOf(against))
  const bound = untold === 0 ? PLAIN : LIKELY
  return { kind: "difference", result, computed, bound, met: result, isSpeltOut: untold === 0 && isNet }
}

export const netReadings = (scene: Scene, result: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const words = wordsBefore(scene, result).slice(-12)
  const { start } = figureAt(scene, result)
  const told = net.exec(words)?.[0] ?? offset.exec(scene.plain.slice(Math.max(0, start - OFFSET_REACH), start))?.[0]
  if (told === undefined || isNested(scene, result, result)) return []
  // 结余 is of all that came in, which a text seldom tells.
  const isNet = ofAll.test(wordsBefore(scene, result))
  const fell = isLoss.test(told) || /减|少$/.test(words)
  const isFlow = (index: number): boolean =>
    isAmount(scene, index) && areOfUnit(scene, index, result) && !isNested(scene, index, result)
  const before: Array<number> = []
  for (let index = result - 1; index >= passage.ownFirst && before.length < MOST_FLOWS; index--)
    if (isFlow(index)) before.unshift(index)
  const behind: Array<number> = []
  const { end } = figureAt(scene, result)
  if (announces.test(scene.plain.slice(end, end + 3))) {
    const last = nearOf(scene, result).sentence.end
    for (let index = result + 1; index < passage.ownEnd && behind.length < MOST_FLOWS; index++) {
      if (figureAt(scene, index).start > last) break
      if (isAmount(scene, index) && areOfUnit(scene, index, result)) behind.push(index)
    }
  }
  return [behind, before].flatMap((list) => readingOf(scene, result, withoutParts(scene, list), fell, isNet) ?? [])
}
