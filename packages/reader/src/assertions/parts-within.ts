/** 校舍建筑面积41.16万平方米，其中危房4.4万平方米; 108所民办幼儿园中，普惠92所; 12名(含专项3名): a part is no more than its whole. */
import { dimensionOf, Rational } from "@duxue/core"
import { figureAt, type Scene } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const among = /^[^,，。;:\d()]{0,12}(?:[,，:]?其中[,，:]?|(?<![初高其])中[,，])[^,，。;\d()]{0,24}$/
/** What a bracket right behind a number holds is of that number and no other. */
const inBracket = /^[^,，。;:\d()]{0,8}\((?:其中|含)[^,，。;\d()]{1,16}$/

/** Counts, money and areas have parts; rates have none, for one group's may lie above that of all. */
const isWhole = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  if (value === undefined || qualifier !== "exact" || scene.roles[index] !== "level" || unit.includes("/")) return false
  return !["percent", "points", "ratio", "coefficient"].includes(dimensionOf(unit))
}

export const partsWithin: AssertionFinder = ({ scene, figures, words }) => {
  if (!words.includes("中") && !words.includes("含")) return []
  return figures.slice(1).flatMap((part, at): ReadonlyArray<Asserted> => {
    const whole = figures[at] as number
    const [a, b] = [figureAt(scene, whole), figureAt(scene, part)]
    if (a.unit !== b.unit || !isWhole(scene, whole) || !isWhole(scene, part)) return []
    const joint = scene.plain.slice(a.end, b.start)
    const isBracketed = inBracket.test(joint)
    if (!isBracketed && !among.test(joint)) return []
    // 学校42所，新建5所，其中城区30所: 其中 may reach back to a greater number of the sentence.
    const isOfEarlier = figures.slice(0, at).some((earlier) => {
      const { unit, value } = figureAt(scene, earlier)
      return unit === b.unit && value !== undefined && b.value !== undefined && Rational.compare(value, b.value) >= 0
    })
    if (isOfEarlier && !isBracketed) return []
    const from = a.end + (/^[,，:(]*/.exec(joint)?.[0].length ?? 0)
    return [{ from, to: b.start, figure: part, relation: "not-higher", against: { figure: whole } }]
  })
}
