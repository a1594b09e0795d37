/**
 * Shares and rates that no wording known explains: of all parts and wholes told about one, those are claimed that its
 * numbers bear out beyond chance. Every author words a rate anew; that it is part ÷ whole is the same with all.
 */
import { percentage, type RelationClaim } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { between, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { yearOf } from "./changes-in-time.ts"
import { type ByNoun, type Candidate, candidatesNamed, candidatesNear, isAmount } from "./rate-candidates.ts"
import { areApart, isListed, type Operand, partsOf, toldWhole, wholesOf } from "./rate-operands.ts"
import { bornOut, isNear, type Reading } from "./rate-readings.ts"

/** Words that say of a per cent that it was reckoned from two numbers. */
const derived = /占|率|比例|比重|份额|覆盖|完成|达标|相当于|为[^,，。;]{1,16}的$/
/** Told of several years together, or set by law: reckoned from no two numbers of a letter. */
const unrelated = /年均|平均|税率|利率|费率|误差|按[^,，。;]{0,16}$/
/** 占专任教师总数的: the name of the whole. */
const wholeName =
  /(?:占(?:到|了)?|在|为|完成|达到?|相当于)(?:同期|当年|全部|所有)?(?:全[区县市省州]|我[区县市]|本[区县市])?([^,，。;()\d]{2,18}?)(?:总数|总量|总额|总人数|人数|数)?的?(?:比例|比重|份额)?(?:为|达到?|约|仅|近|至)*$/

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

const isDerived = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  const role = scene.roles[index]
  if (unit !== "%" || value === undefined || qualifier !== "exact" || role === "growth" || role === "former")
    return false
  const words = wordsBefore(scene, index)
  if (unrelated.test(words)) return false
  // 占23.1%、45.2%和31.7%; 男生1324人(61.3%).
  return (
    derived.test(words) ||
    isWholeInWords(scene, index) ||
    isListed(scene, index) ||
    (index > 0 && between(scene, index - 1, index) === "(")
  )
}

/** Two numbers of two years are no part and whole. */
const areOfTwoYears = (scene: Scene, part: Operand, whole: Operand): boolean => {
  const [one, other] = [part, whole].map(({ members }) => yearOf(scene, members[0] as number))
  return one !== undefined && other !== undefined && one !== other
}

const readingsOf = (
  scene: Scene,
  index: number,
  stated: number,
  near: ReadonlyArray<Candidate>,
  named: (name: string) => ReadonlyArray<Candidate>
): ReadonlyArray<Reading> => {
  const told = isWholeInWords(scene, index) ? near.find((each) => each.index === index - 1) : undefined
  const name = wholeName.exec(wordsBefore(scene, index))?.[1] ?? ""
  const readings: Array<Reading> = []
  for (const part of partsOf(scene, index, near)) {
    const own = name === "" ? countedNoun(scene, part.members.at(-1) as number) : name
    const wholes = told === undefined ? wholesOf(scene, part, name, [...near, ...named(own)]) : [toldWhole(told)]
    for (const whole of wholes) {
      const computed = (100 * part.value) / whole.value
      if (computed > 100 || !isNear(computed, stated) || !areApart(part, whole)) continue
      if (areOfTwoYears(scene, part, whole)) continue
      const formula = percentage(part.formula, whole.formula)
      readings.push({ formula, distance: part.distance + whole.distance, grain: 100 / whole.value })
    }
  }
  return readings
}

/** The share or rate at `index`, where some part and whole bear it out. */
export const shareAt = (
  scene: Scene,
  values: Float64Array,
  byNoun: () => ByNoun,
  index: number
): RelationClaim | undefined => {
  if (!isDerived(scene, index)) return undefined
  const stated = values[index] as number
  // Any two equal numbers make 100%.
  if (stated <= 0 || stated >= 100) return undefined
  const near = candidatesNear(
    scene,
    values,
    index,
    (other) => (scene.roles[other] === "level" || scene.roles[other] === "threshold") && isAmount(scene, other)
  )
  if (near.length === 0) return undefined
  const readings = readingsOf(scene, index, stated, near, (name) =>
    candidatesNamed(scene, values, byNoun(), index, name)
  )
  const found = bornOut(scene, index, stated, readings)
  if (found === undefined) return undefined
  const words = wordsBefore(scene, index)
  return {
    kind: "share",
    result: index,
    computed: found.formula,
    comparison: "equals",
    basis: "prose",
    words,
    certain: true
  }
}
