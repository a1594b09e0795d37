/** Figures that words set apart from those before them: the rate of a group among those counted, and what several years brought. */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { between, type Scene, wordsBefore } from "../scene/scene.ts"

const rate = /率[^,，。;、]{0,6}$/
/** 其中公办园在园幼儿9120人。毛入园率为37.9%: what it opens ends with its sentence. */
const ofSome = /其中[^。\n]*$/

/** 应入学17862人，已入学17801人，入学率99.66%，其中女童入学率99.58%: the rate of some is not reckoned on the numbers of all. */
export const isRateOfSome = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const last = Math.max(...leavesOf(computed))
  return last < result && ofSome.test(between(scene, last, result)) && rate.test(wordsBefore(scene, result))
}

/** 九年一贯制学校104人, 九年义务教育 and 三年级 name schools and classes, and no time. */
const several =
  /(?:近|[前后]|这)?[两二三四五六七八九十]年(?!一贯|义务|制|级)(?:来|间|内|里|中|累计|共|期间)?[^,，。;\d]{0,10}$|累计[^,，。;\d]{0,8}$/

/** 未来三年新增小学学位6660个，新增初中学位4200个，总共新增10680个: what opens a sentence goes for all that it tells. */
const headsAll = (scene: Scene, told: ReadonlyArray<number>, all: ReadonlyArray<number>): boolean => {
  const [first, last] = [Math.min(...all), Math.max(...all)]
  return told.length === 1 && told[0] === first && !/[。;]/.test(between(scene, first, last))
}

/** 人口12.4万人，其中非文盲12.3万人；近三年脱盲1260人: what several years brought is no part of what there is. */
export const hasPartOfSeveralYears = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  if (several.test(wordsBefore(scene, result))) return false
  const parts = leavesOf(computed)
  const told = parts.filter((part) => several.test(wordsBefore(scene, part)))
  return told.length > 0 && told.length < parts.length && !headsAll(scene, told, [...parts, result])
}
