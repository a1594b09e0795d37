/** 比例达8%，高于规定的10%; 生均4.2平方米，达到4.5平方米的标准: a figure held against a line that the sentence names. */
import { figureAt, nearOf } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const relations: ReadonlyArray<readonly [words: RegExp, relation: Asserted["relation"]]> = [
  [/(?:不低于|未低于|不少于|达到或超过)/, "not-lower"],
  [/(?:不高于|未高于|不超过|未超过|没有超过|不多于)/, "not-higher"],
  [/(?:未|没有|尚未|未能)(?:达到|完全达到|满足)/, "lower"],
  [/(?:高于|超过|优于|多于|超出)/, "higher"],
  [/(?:低于|少于)/, "lower"],
  [/(?:达到|符合|满足)/, "not-lower"]
]
const related = /(?:高于|低于|超过|超出|优于|多于|少于|达到|符合|满足)[^,，。;]{0,16}$/
const normBefore = /(?:规定|要求|标准|定额|底线|基准|国标|省标)(?:值|规定|要求)?(?:的|为|是|\()?$/
const normAfter =
  /^(?:及?以上|及?以下|以内)?的?(?:[^,，。;、\d]{0,8})?(?:标准|要求|规定|底线|定额|基准)|^的(?:全[省市国区县])?平均(?:水平|值)/
/** 力争达到50%的要求, 距50%的要求还差: nothing is said to be reached. */
const wished = /力争|争取|努力|确保|要求各|目标|计划|预计|距|离/

export const againstNorms: AssertionFinder = ({ scene, figures }) =>
  figures.flatMap((index, at): ReadonlyArray<Asserted> => {
    const norm = figureAt(scene, index)
    const told = figures[at - 1]
    if (told === undefined) return []
    const figure = figureAt(scene, told)
    if (figure.unit !== norm.unit || figure.value === undefined || scene.roles[told] === "former") return []
    const { clause } = nearOf(scene, index)
    const from = Math.max(clause.start, figure.end)
    const before = scene.plain.slice(from, norm.start)
    const match = related.exec(before)
    if (match === null || wished.test(before)) return []
    const after = scene.plain.slice(norm.end, norm.end + 16)
    if (!normBefore.test(before) && !normAfter.test(after)) return []
    const relation = relations.find(([words]) => words.test(before))?.[1]
    if (relation === undefined) return []
    return [{ from: figure.start, to: norm.end, figure: told, relation, against: { figure: index } }]
  })
