/** Figures that total nothing, whatever is told after them. */
import { anyOf } from "../scene/cues.ts"
import { oncePerFigure } from "../scene/once.ts"
import { between, dimensionAt, figureAt, hasCue, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 分别占36%、32%、29%: a later member of a bare list totals nothing. */
const isListed = (scene: Scene, index: number): boolean =>
  index > 0 &&
  figureAt(scene, index - 1).unit === figureAt(scene, index).unit &&
  /^(?:、|和|与|及)$/.test(between(scene, index - 1, index))

const listMember = /^、(?!其中|含|包括|共|合计|总)[\u4e00-\u9fff]{2,10}$/

/** Whether a figure goes on a list that the one before it is a member of. */
const isMember = (scene: Scene, index: number): boolean =>
  index > 0 &&
  index < scene.figures.length &&
  figureAt(scene, index - 1).unit === figureAt(scene, index).unit &&
  scene.brackets[index - 1] === scene.brackets[index] &&
  listMember.test(between(scene, index - 1, index))

/** 幼儿园196所、小学83所、初中41所: between two members of a list, each with a name of its own, stands no total. */
const isMidList = (scene: Scene, index: number): boolean => isMember(scene, index) && isMember(scene, index + 1)

/**
 * 生师比19.4:1(城市20.1:1,农村18.4:1), 差异系数0.42: ratios of parts are no parts of the ratio. 入园率达到96%以上: a rate
 * without an upper bound is added up of nothing.
 */
const isRatioOrOpen = (scene: Scene, index: number): boolean => {
  const { lower, upper } = figureAt(scene, index)
  const dimension = dimensionAt(scene, index)
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

const mayBeRest = anyOf("余剩另")
const rest = /(?:其余|剩余|余下|剩下|另外)(?:的|有|为)?$/
/** What opens parts, before the sentence ends. */
const opened = /^[^。;]*(?:其中|包括|分别|[(:])/

/** 其余23个单位独立核算: what is left of a whole told before is no total of what comes next, unless that is said to divide it. */
const isRest = (scene: Scene, index: number): boolean =>
  hasCue(scene, index, mayBeRest) &&
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

/** One of these stands in the name of every stage. */
const mayBeStage = /[学幼中特职]/
const NO_STAGE = -1

/** The one stage that the words before a figure tell it to be of. */
const stageOf = oncePerFigure((scene: Scene, index): number => {
  const words = wordsBefore(scene, index)
  if (!mayBeStage.test(words) || summed.test(words)) return NO_STAGE
  let only = NO_STAGE
  for (const [at, stage] of stages.entries()) {
    if (!stage.test(words)) continue
    if (only !== NO_STAGE) return NO_STAGE
    only = at
  }
  return only
})

/** 学前9148万元，小学52370万元，初中34886万元: a member of a list by stages is no total of those behind it. */
const isOfStages = (scene: Scene, index: number): boolean => {
  const next = index + 1
  if (next >= scene.figures.length || figureAt(scene, index).unit !== figureAt(scene, next).unit) return false
  if (scene.brackets[index] !== scene.brackets[next]) return false
  const own = stageOf(scene, index)
  if (own === NO_STAGE || !/^[^,，。;、(:]{0,4}[,，、;]/.test(between(scene, index, next))) return false
  const other = stageOf(scene, next)
  return other !== NO_STAGE && other !== own && !opened.test(between(scene, index, next))
}

/** 从流向看，城镇到乡村137人，…: what a sentence opens to divide is no total of the parts that come after its first. */
const dividing = /(?:^|[。;\n,，])(?:按|从|就)[^,，。;\d]{1,10}(?:分类?|看|讲|划分|而言|统计)[,，:]$/
const DIVIDING = 20

const isFirstOfDivided = (scene: Scene, index: number): boolean => {
  const { start } = nearOf(scene, index).clause
  if (index > 0 && figureAt(scene, index - 1).end > start) return false
  const words = wordsBefore(scene, index)
  return (
    dividing.test(scene.plain.slice(Math.max(0, start - DIVIDING), start)) &&
    !/[共总全]|合计/.test(words) &&
    index + 1 < scene.figures.length &&
    !opened.test(between(scene, index, index + 1))
  )
}

const mayBeExcess = anyOf("超")
const excess = /超额[^,，。;\d]{0,6}$/

/** 认定完成46所，超额完成任务23所: what was done beyond a plan is a distance, and total of nothing. */
const isExcess = (scene: Scene, index: number): boolean =>
  hasCue(scene, index, mayBeExcess) && excess.test(wordsBefore(scene, index))

export const isNoTotal = oncePerFigure(
  (scene: Scene, index) =>
    isRatioOrOpen(scene, index) ||
    isListed(scene, index) ||
    isRest(scene, index) ||
    isExcess(scene, index) ||
    isFirstOfDivided(scene, index) ||
    isOfStages(scene, index) ||
    isMidList(scene, index) ||
    isFullMark(scene, index)
)
