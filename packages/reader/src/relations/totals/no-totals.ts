/** Figures that total nothing, whatever is told after them. */
import { dimensionOf } from "@duxue/core"
import { between, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

/** 分别占36%、32%、29%: a later member of a bare list totals nothing. */
const isListed = (scene: Scene, index: number): boolean =>
  index > 0 &&
  figureAt(scene, index - 1).unit === figureAt(scene, index).unit &&
  /^(?:、|和|与|及)$/.test(between(scene, index - 1, index))

const listMember = /^、(?!其中|含|包括|共|合计|总)[\u4e00-\u9fff]{2,10}$/

/** 幼儿园196所、小学83所、初中41所: between two members of a list, each with a name of its own, stands no total. */
const isMidList = (scene: Scene, index: number): boolean =>
  [index, index + 1].every(
    (at) =>
      scene.figures[at - 1] !== undefined &&
      scene.figures[at] !== undefined &&
      figureAt(scene, at - 1).unit === figureAt(scene, at).unit &&
      scene.brackets[at - 1] === scene.brackets[at] &&
      listMember.test(between(scene, at - 1, at))
  )

/**
 * 生师比19.4:1(城市20.1:1,农村18.4:1), 差异系数0.42: ratios of parts are no parts of the ratio. 入园率达到96%以上: a rate
 * without an upper bound is added up of nothing.
 */
const isRatioOrOpen = (scene: Scene, index: number): boolean => {
  const { unit, lower, upper } = figureAt(scene, index)
  const dimension = dimensionOf(unit)
  if (dimension === "ratio" || dimension === "coefficient") return true
  return dimension === "percent" && (lower === undefined || upper === undefined)
}

const attainable = /(?:满分|总分值?|分值)(?:为|是|共|:)*$/
const attained = /得分|自评|实得/

/** 满分100分，自评得分：教育投入19.5分、…: what could be attained is no total of what was. */
const isFullMark = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).unit === "分" &&
  index + 1 < scene.figures.length &&
  attained.test(between(scene, index, index + 1)) &&
  attainable.test(wordsBefore(scene, index))

const rest = /(?:其余|剩余|余下|剩下|另外)(?:的|有|为)?$/
/** What opens parts, before the sentence ends. */
const opened = /^[^。;]*(?:其中|包括|分别|[(:])/

/** 其余23个单位独立核算: what is left of a whole told before is no total of what comes next, unless that is said to divide it. */
const isRest = (scene: Scene, index: number): boolean =>
  rest.test(wordsBefore(scene, index)) &&
  index + 1 < scene.figures.length &&
  !opened.test(between(scene, index, index + 1))

/** Stages of schooling, of which one is no part of another. */
const stages: ReadonlyArray<RegExp> = [
  /学前|幼儿/,
  /(?<!中)小学/,
  /初中/,
  /(?:普通|普)?高中(?!阶段|段)/,
  /中职|中等职业|职高|中专/,
  /特殊教育|特教/
]
const summed = /共|总|合计|累计|义务教育/

/** The one stage that the words before a figure tell it to be of. */
const stageOf = (scene: Scene, index: number): number | undefined => {
  const words = wordsBefore(scene, index)
  if (summed.test(words)) return undefined
  const found = stages.flatMap((stage, at) => (stage.test(words) ? [at] : []))
  return found.length === 1 ? found[0] : undefined
}

/** 学前9148万元，小学52370万元，初中34886万元: a member of a list by stages is no total of those behind it. */
const isOfStages = (scene: Scene, index: number): boolean => {
  const next = index + 1
  if (next >= scene.figures.length || figureAt(scene, index).unit !== figureAt(scene, next).unit) return false
  if (scene.brackets[index] !== scene.brackets[next]) return false
  const own = stageOf(scene, index)
  if (own === undefined || !/^[^,，。;、(:]{0,4}[,，、;]/.test(between(scene, index, next))) return false
  const other = stageOf(scene, next)
  return other !== undefined && other !== own && !opened.test(between(scene, index, next))
}

export const isNoTotal = (scene: Scene, index: number): boolean =>
  isListed(scene, index) ||
  isRest(scene, index) ||
  isOfStages(scene, index) ||
  isMidList(scene, index) ||
  isRatioOrOpen(scene, index) ||
  isFullMark(scene, index)
