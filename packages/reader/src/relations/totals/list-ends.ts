/** Where a list of parts ends though the sentence goes on: with another deed, a plan that was met, a mean. */
import { dimensionOf } from "@duxue/core"
import { between, type Scene, wordsBefore } from "../scene/scene.ts"

/** What is done to things: 新建, 改造 … at the head of a clause. */
const deed =
  /^(?:[,，;；])?(?:同时|并)?(?:新建|改建|扩建|改扩建|改造|维修|迁建|新增|购置|添置|配备|更新|建成|撤并|招聘|引进|培训|组织|开展|惠及|受益|覆盖|完成|实现|发放|减免)/
/** 完成年度任务1.5万个的124%: what the next rate is of. */
const baseOfRate = /^[^,，。;；、]{0,4}的$/
/** 比例为2.53间、2.64间; 平均每校12间: means of the parts are none. */
const mean = /(?:^|[,，])[^,，]{0,6}(?:比例|平均|均|每)[^,，]{0,4}$/

const isBaseOfRate = (scene: Scene, index: number): boolean => {
  const next = scene.figures[index + 1]
  return next !== undefined && dimensionOf(next.unit) === "percent" && baseOfRate.test(between(scene, index, index + 1))
}

/** 其中教学用房3.14万平方米、生活用房1.72万平方米，改造运动场地6.3万平方米: of things told by their names another deed is no part. */
const isOtherDeed = (scene: Scene, first: number, lead: string): boolean =>
  /^[,，;；]/.test(lead) &&
  deed.test(lead) &&
  !deed.test(wordsBefore(scene, first).replace(/^.*(?:其中|包括|[:：])/, ""))

/** Whether `lead` leads to a mean where the list that began with `first` tells none. */
export const isMean = (scene: Scene, first: number, lead: string): boolean =>
  mean.test(lead) && !mean.test(wordsBefore(scene, first))

/** Whether the list that began with `first` has ended before the figure, which `lead` leads to. */
export const isBehindList = (scene: Scene, first: number, index: number, lead: string): boolean =>
  isBaseOfRate(scene, index) || isMean(scene, first, lead) || isOtherDeed(scene, first, lead)

/** 小学164所(民办6所、教学点67所在内): a bracket that ends so tells of some among those before it, and never of all. */
export const isAmongThose = (scene: Scene, inside: number): boolean => {
  const bracket = scene.brackets[inside]
  return bracket !== undefined && /[在其之]内$/.test(scene.plain.slice(bracket.close - 2, bracket.close))
}
