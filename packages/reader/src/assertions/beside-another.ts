/** 教师12.36万元，高于公务员12.21万元的水平: a figure said to be the greater, or the less, of two that are told. */
import { Rational } from "@duxue/core"
import { listFrom } from "../relations/scene/bare-lists.ts"
import { figureAt, type Scene } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const relations: Readonly<Record<string, Asserted["relation"]>> = {
  高于: "higher",
  多于: "higher",
  大于: "higher",
  超过: "higher",
  快于: "higher",
  低于: "lower",
  少于: "lower",
  小于: "lower",
  慢于: "lower",
  不低于: "not-lower",
  不少于: "not-lower",
  不高于: "not-higher",
  不超过: "not-higher"
}

const compared =
  /^(?<own>[^,，。;、\d]{0,6}[,，]?[^,，。;、\d]{0,16}?)(?<way>不低于|不少于|不高于|不超过|高于|多于|大于|超过|快于|低于|少于|小于|慢于)(?<of>[^,，。;、\d]{2,24})$/
const cue = /[于过]/
/** 高于上年0.3万元: of a figure told so bare it is open whether it is what was compared with, or what lies between. */
const isLine = /(?:的|水平|标准|增幅|增速|为|是|\()$/
/** 低于省定5%的控制线: what stands behind says that it is a line. */
const isLineBehind = /^的?(?:[^,，。;\d]{0,4})(?:线|标准|要求|上限|下限|水平|规定|目标|平均|均值)/
/** 高于县城平均85分的学校有3所: the comparison describes somebody else. */
const describes =
  /^[^,，。;]{0,3}的(?!水平|标准|平均|要求|目标|规定|[全省市国区县]|[增涨]?幅|增|基准|定额|底线|比例|控制线|上限|下限|规定|工资|收入|支出|投入)/
const intended = /力争|争取|努力|目标|计划|预计|要求|应|不得|确保|若|如|其中/
const growing = /增|幅|速|涨/

const isExact = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).value !== undefined && figureAt(scene, index).qualifier === "exact"

/** 每百名学生5.02人，高于规定学历教师2001人: what is compared is of like size, else the words name something else. */
const areOfLikeSize = (a: Rational.Rational, b: Rational.Rational): boolean => {
  const two = Rational.fromInteger(2)
  return Rational.compare(a, Rational.multiply(b, two)) <= 0 && Rational.compare(b, Rational.multiply(a, two)) <= 0
}

/** 高于规定学历教师: a kind of teachers, and no comparison. */
const ofDegree = /学历/

const levels: ReadonlySet<string> = new Set(["level", "share", "mean", "growth"])

export const besideAnother: AssertionFinder = ({ scene, figures }) =>
  figures.flatMap((index, at): ReadonlyArray<Asserted> => {
    const told = figures[at - 1]
    if (told === undefined || !isExact(scene, told) || !isExact(scene, index)) return []
    const [a, b] = [figureAt(scene, told), figureAt(scene, index)]
    if (a.unit !== b.unit || a.unit === "比" || !levels.has(scene.roles[told] ?? "")) return []
    const words = scene.plain.slice(a.end, b.start)
    if (words.length > 50 || !cue.test(words) || intended.test(words)) return []
    const { own = "", way = "", of = "" } = compared.exec(words)?.groups ?? {}
    if (a.value === undefined || b.value === undefined || !areOfLikeSize(a.value, b.value)) return []
    if (ofDegree.test(of)) return []
    // 均高于85%和50%: which of a list is meant, its own members say.
    if (listFrom(scene, index).length > 1) return []
    const relation = relations[way]
    const after = scene.plain.slice(b.end, b.end + 12)
    if (relation === undefined || describes.test(after)) return []
    // 增长8.1%，高于财政经常性收入增幅: growths are held against growths.
    if ((scene.roles[told] === "growth") !== growing.test(of) || growing.test(own)) return []
    if ((relation === "lower" || relation === "not-higher") && !isLine.test(of) && !isLineBehind.test(after)) return []
    return [{ from: a.start, to: b.end, figure: told, relation, against: { figure: index } }]
  })
