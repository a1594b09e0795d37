/** 比例达8%，高于规定的10%; 分别为8%、6%，均高于规定的10%和5%: figures held against lines that the sentence names. */
import { listFrom } from "../relations/scene/bare-lists.ts"
import { figureAt, nearOf, type Scene } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const relations: ReadonlyArray<readonly [words: RegExp, relation: Asserted["relation"]]> = [
  [/(?:不低于|未低于|不少于|达到或超过)/, "not-lower"],
  [/(?:不高于|未高于|不超过|未超过|没有超过|不多于)/, "not-higher"],
  [/(?:未|没有|尚未|未能)(?:达到|完全达到|满足)/, "lower"],
  [/不小于/, "not-lower"],
  [/不大于/, "not-higher"],
  [/(?:高于|超过|优于|多于|超出|大于)/, "higher"],
  [/(?:低于|少于|小于)/, "lower"],
  [/(?:达到|符合|满足)/, "not-lower"]
]
const related = /(?:高于|低于|大于|小于|超过|超出|优于|多于|少于|达到|符合|满足)[^,，。;]{0,16}$/
const normBefore = /(?:规定|要求|标准|定额|底线|基准|国标|省标)(?:值|规定|要求)?(?:的|为|是|\()?$/
const normAfter =
  /^(?:及?以上|及?以下|以内)?的?(?:[^,，。;、\d]{0,8})?(?:标准|要求|规定|底线|定额|基准)|^的(?:全[省市国区县])?平均(?:水平|值)/
/** 力争达到50%的要求, 距50%的要求还差: nothing is said to be reached. */
const wished = /力争|争取|努力|确保|要求各|目标|计划|预计|距|离/
/** 生师比优于1:19, 差异系数均优于规定的0.65: of a ratio, and of what nobody wants more of, the smaller may be the better. */
const better = /优于|达到|符合|满足/
const unwanted = /差异|系数|辍学|流失|近视|肥胖|超重|班额|大班|事故|负担|师比|人比/
const ofAll = /均|都|全部|分别/
/** 小学87.2%，初中为92.1%: one list, with the names of its members between. */
const joint = /^(?:[^,，。;\d]{0,4}[、,，]|和|与|及|以及)[^,，。;、\d]{0,14}$/

const relationOf = (scene: Scene, norm: number, words: string): Asserted["relation"] | undefined => {
  const relation = relations.find(([told]) => told.test(words))?.[1]
  const { unit, qualifier } = figureAt(scene, norm)
  const { sentence } = nearOf(scene, norm)
  const isUnwanted = (): boolean => unwanted.test(scene.plain.slice(sentence.start, sentence.end))
  if (better.test(words) && (unit === "比" || unit === "系数" || (/优于/.test(words) && isUnwanted()))) return undefined
  // 达到45人以下的标准: what is reached is an upper bound.
  return relation === "not-lower" && qualifier === "at_most" ? "not-higher" : relation
}

/** The figures of one list that ends right before `end`, nearest first: at most `most` of them. */
const listBefore = (scene: Scene, end: number, first: number, most: number): ReadonlyArray<number> => {
  const told = [end - 1]
  for (let at = end - 2; at >= first && told.length < most; at--) {
    if (figureAt(scene, at).unit !== figureAt(scene, end - 1).unit) break
    if (!joint.test(scene.plain.slice(figureAt(scene, at).end, figureAt(scene, at + 1).start))) break
    told.push(at)
  }
  return told
}

export const againstNorms: AssertionFinder = ({ scene, figures }) =>
  figures.flatMap((index, at): ReadonlyArray<Asserted> => {
    const norm = figureAt(scene, index)
    const told = figures[at - 1]
    if (told === undefined) return []
    const figure = figureAt(scene, told)
    if (figure.unit !== norm.unit || figure.value === undefined || scene.roles[told] === "former") return []
    // 由0.463降至0.349，降低了0.114，均优于…: what a level changed by is held against no line.
    if (scene.roles[told] === "change") return []
    const { clause } = nearOf(scene, index)
    const before = scene.plain.slice(Math.max(clause.start, figure.end), norm.start)
    const match = related.exec(before)
    if (match === null || wished.test(before)) return []
    const norms = listFrom(scene, index)
    const last = figureAt(scene, norms.at(-1) as number)
    if (!normBefore.test(before) && !normAfter.test(scene.plain.slice(last.end, last.end + 16))) return []
    const relation = relationOf(scene, index, before)
    if (relation === undefined) return []
    const most = norms.length > 1 ? norms.length : ofAll.test(before) ? figures.length : 1
    const list = listBefore(scene, index, figures[0] as number, most)
    // 均高于规定的85%和50%: each has a line of its own, and which, only a list as long says.
    if (norms.length > 1 && list.length !== norms.length) return []
    return list.flatMap((each, back): ReadonlyArray<Asserted> => {
      const own = figureAt(scene, each)
      if (own.value === undefined || scene.roles[each] === "former") return []
      const line = norms.length > 1 ? (norms[norms.length - 1 - back] as number) : index
      return [{ from: own.start, to: figureAt(scene, line).end, figure: each, relation, against: { figure: line } }]
    })
  })
