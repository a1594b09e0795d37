/**
 * Who came, who went, and how many more there are for it: 当年调入教师124人、调出85人，净增39人. The words say which is which, and that
 * nothing else lies between.
 */
import { addable, difference, leaf, type RelationClaim } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const net = /净(?:增加?|增长|流入|减少?|流出)了?$/
const went = /减|出/
const coming = /报到|招[聘录收考]|引进|新进|调入|转入|流入|迁入|补充|录用|进入|入职|新增|增加|收入|出生/
const going = /离校|离职|离岗|调出|转出|流出|迁出|退休|减少|流失|辞职|毕业|支出|死亡|撤销|撤并/
/** 、离校685人: nothing but who went stands between. */
const beside = /^[,，、;][^,，。;、\d]{0,12}$/
/** ，全年净增: of all that was told, and of no part of it. */
const right = /^[,，](?:全[年区县市]|共|实际|合计|累计|当年|[一本]年|教师|人员|学生|生源|人口)*净[^,，。;、\d]{0,4}$/

const netAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  const [first, second] = [index - 2, index - 1]
  if (first < 0 || !net.test(words) || figureAt(scene, first).start < nearOf(scene, index).sentence.start)
    return undefined
  const { unit } = figureAt(scene, index)
  if (![first, second].every((each) => isCounted(scene, each) && addable(figureAt(scene, each).unit, unit)))
    return undefined
  if (!beside.test(between(scene, first, second)) || !right.test(between(scene, second, index))) return undefined
  const told = [first, second].map((each) => wordsBefore(scene, each)) as [string, string]
  const cameFirst = coming.test(told[0]) && going.test(told[1]) && !going.test(told[0])
  const wentFirst = going.test(told[0]) && coming.test(told[1]) && !going.test(told[1])
  if (!cameFirst && !wentFirst) return undefined
  const [came, left] = cameFirst ? [leaf(first), leaf(second)] : [leaf(second), leaf(first)]
  const computed = went.test(net.exec(words)?.[0] ?? "") ? difference(left, came) : difference(came, left)
  return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

const isCounted = (scene: Scene, index: number): boolean => {
  const { value, qualifier } = figureAt(scene, index)
  return value !== undefined && qualifier === "exact"
}

/** Net changes of the whole text. */
export const findComingsAndGoings: Finder = findAtEach(netAt, anyOf("净"))
