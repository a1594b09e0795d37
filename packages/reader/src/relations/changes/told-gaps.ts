/**
 * What two levels told in one breath lie apart: 毛入园率93.4%，比全省平均90.8%高2.6个百分点, 占比48.2%，距离50%的要求尚差1.8个百分点, 工资14.28万元，比公务员的
 * 14.16万元高1200元. The words name both and what lies between, so that the numbers are held to it whether or not they agree.
 */
import { addable, difference, dimensionOf, type Formula, leaf, Rational, type RelationClaim } from "@duxue/core"
import { listFrom } from "../scene/bare-lists.ts"
import { isLineOrLevel, lineAt } from "../scene/lines.ts"
import {
  agrees,
  between,
  figureAt,
  findAtEach,
  type Finder,
  likeness,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"

const over = /(?:(?<![提升最])高|高出|高于|快|快于|多|多出|超出|超过)(?:了|约)?$/
const under = /(?:(?<![降最])低|低于|慢|慢于|少|少于)(?:了|约)?$/
const apart = /(?:相差|差距|尚差|还差|仍差|仅差|差)(?:为|了|约|有)?$/
const verb = /[高快多超低慢少差]/
/** The line stands just before what lies between: 90.8%)高, 50%的要求尚差. */
const behindLine = /^[)]?(?:的)?[^,，。;\d()]{0,8}[,，]?[^,，。;\d()比较]{0,6}$/
/** 高于公务员的14.16万元1200元: nothing stands between the line and what lies between. */
const rightBehind =
  /^[)]?的?(?:平均|国家|省定|省级|市定|全[国省市区县]|部颁|规定|基本|督导|评估|验收|达标|创建|合格|最低)*(?:水平|标准|要求|目标|规定|底线|比例|定额|增幅|幅度|均值|指标)?[,，]?(?:约|整整|足足|恰好|正好)?$/
/** ，比全省平均水平, ，与50%的目标: what the level is held against. */
const heldAgainst =
  /^[^,，。;\d()]{0,6}[,，]?[^,，。;\d()]{0,14}(?<by>与|和|距离?|离|(?<!占)比(?![例重率])|较|高于|低于|高出|超过|超出|快于|多于|少于)[^,，。;\d()]{0,16}[(]?[^,，。;\d()]{0,8}$/
/** 教师14.28万元，公务员14.16万元，教师高出1200元: both told first. */
const inTurn = /^[^,，。;、\d()]{0,6}[,，;][^,，。;、\d()比较]{2,24}$/
/** 教师收入比公务员高出, 教师高于公务员, 教师高出. */
const named =
  /^[,，;]?(?<subject>[^,，。;、\d()比较高低多少]{2,16})(?:(?:比|较)(?<than>[^,，。;、\d()比较高低多少]{2,8}?))?[^,，。;、\d()]{0,8}?(?:(?<way>[高低多少]于|[高多]出)(?<other>[^,，。;、\d()高低]{2,8})|(?<bare>高出?|多出?|低|少)了?)$/
const aside = /^(?:其中|则|而|即)+|(?:要|略|仅|还|也|明显|平均|都|均)+$/g
/** 比全市平均水平高: the line itself is told after. */
const namedLine = /(?:比|较|高于|低于)(?<line>[^,，。;\d()]{2,10}?)(?:的?水平)?(?:高出?|低)?(?:了|约)?$/
const inTime = /上年|去年|[上前]一年|上学[年期]|年初|同期|(?:19|20)\d{2}年/

const isLevel = (scene: Scene, index: number, gap: string): boolean =>
  scene.figures[index]?.qualifier === "exact" && isLine(scene, index, gap)

/** 85%以上的标准, 不低于1000元的定额: what a level is held against may be open above. */
const isLine = (scene: Scene, index: number, gap: string): boolean => {
  const figure = scene.figures[index]
  if (figure === undefined || scene.roles[index] === "change" || !isLineOrLevel(scene, index)) return false
  return dimensionOf(gap) === "points" || gap === "%" ? figure.unit === "%" : addable(figure.unit, gap)
}

const formulaOf = (scene: Scene, level: number, line: number, words: string): Formula<number> | undefined => {
  const bound = lineAt(scene, line)
  const [up, down] = [difference(leaf(level), bound), difference(bound, leaf(level))]
  if (under.test(words)) return down
  if (over.test(words)) return up
  const [a, b] = [figureAt(scene, level).value, figureAt(scene, line).value]
  return a !== undefined && b !== undefined && apart.test(words) ? (Rational.compare(a, b) < 0 ? down : up) : undefined
}

/**
 * 2019年为71.2%，距离8%的目标还差0.88个百分点: whoever has a way to go lies below. Where the numbers say that the level lies above, and what
 * is told is not what it lies above by, the level is what is wrong.
 */
const shortOf = (scene: Scene, gap: number, level: number, line: number, by: string): Formula<number> | undefined => {
  if (!/[距离]/.test(by) || !/[还尚仍]差/.test(wordsBefore(scene, gap))) return undefined
  return agrees(scene, gap, difference(leaf(level), lineAt(scene, line)))
    ? undefined
    : difference(lineAt(scene, line), leaf(level))
}

const claim = (result: number, computed: Formula<number> | undefined, words: string): RelationClaim | undefined =>
  computed === undefined
    ? undefined
    : { kind: "difference", result, computed, comparison: "equals", basis: "prose", words, certain: true }

/** The level and its line told before: what a figure is said to lie between. */
const pairBefore = (scene: Scene, index: number, words: string): Formula<number> | undefined => {
  const [level, line] = [index - 2, index - 1] as const
  const { unit } = figureAt(scene, index)
  if (level < 0 || !isLine(scene, line, unit) || !isLevel(scene, level, unit)) return undefined
  if (figureAt(scene, level).start < nearOf(scene, index).sentence.start) return undefined
  const [held, beside] = [between(scene, level, line), between(scene, line, index)]
  const by = heldAgainst.exec(held)?.groups?.["by"]
  if (by !== undefined)
    return rightBehind.test(beside)
      ? formulaOf(scene, level, line, by)
      : behindLine.test(beside)
        ? (shortOf(scene, index, level, line, by) ?? formulaOf(scene, level, line, words))
        : undefined
  if (!inTurn.test(held) || !/^[,，;]/.test(beside)) return undefined
  // 教师收入高于公务员0.07万元: what is said to be higher is what the level told first is of.
  const told = named.exec(words)?.groups
  const subject = (told?.["subject"] ?? "").replace(aside, "")
  if (subject.length < 2) return undefined
  const [ofLevel, ofLine] = [level, line].map((each) => likeness(subject, wordsBefore(scene, each)) > 0)
  const way = told?.["way"] ?? told?.["bare"] ?? ""
  if (ofLevel && !ofLine) return formulaOf(scene, level, line, way)
  // 男童99.70%，女童99.72%，女童高出男童0.02个百分点: both are named, and the one told last is the higher.
  const other = told?.["other"] ?? told?.["than"] ?? ""
  const isOther = other.length >= 2 && wordsBefore(scene, level).includes(other.slice(0, 2))
  return ofLine && !ofLevel && isOther ? formulaOf(scene, line, level, way) : undefined
}

/** 前者比后者高1.25个百分点, 两者相差4.2个百分点: of the two told last, wherever the marks stand. */
const ofBoth = /^[,，;](?:(?<of>前者|后者)(?:比|较)(?:前者|后者)|[两二]者)[^,，。;\d]{0,8}$/

const bothBefore = (scene: Scene, index: number, words: string): Formula<number> | undefined => {
  const [first, second] = [index - 2, index - 1]
  const told = ofBoth.exec(words)
  const { unit } = figureAt(scene, index)
  if (told === null || first < 0 || !isLevel(scene, first, unit) || !isLevel(scene, second, unit)) return undefined
  if (figureAt(scene, first).start < nearOf(scene, index).paragraph.start) return undefined
  return told.groups?.["of"] === "后者"
    ? formulaOf(scene, second, first, words)
    : formulaOf(scene, first, second, words)
}

const higher =
  /(?<![^,，])[^,，。;、\d()高低多少]{2,8}(?:高于|低于|高出|快于|慢于|多于|少于)[^,，。;、\d()高低多少]{2,8}$/

/** 城镇、农村分别增长6.2%和8.4%，农村高于城镇2.2个百分点: of two told in one list the greater less the smaller. */
const listedPair = (scene: Scene, index: number, words: string): Formula<number> | undefined => {
  const [first, second] = [index - 2, index - 1]
  const { unit } = figureAt(scene, index)
  if (first < 0 || !higher.test(words) || !/^[,，]/.test(between(scene, second, index))) return undefined
  if (listFrom(scene, first).length !== 2 || (first > 0 && listFrom(scene, first - 1).length > 2)) return undefined
  const [a, b] = [figureAt(scene, first), figureAt(scene, second)]
  if (a.value === undefined || b.value === undefined || !isOver(a.unit, unit)) return undefined
  return Rational.compare(a.value, b.value) < 0
    ? difference(leaf(second), leaf(first))
    : difference(leaf(first), leaf(second))
}

const isOver = (level: string, gap: string): boolean =>
  level === "%" ? dimensionOf(gap) === "points" : addable(level, gap)

/** ，超出14.0个百分点: what the level lies above is what was just told. */
const overLine =
  /^[,，]?(?:已|仍|还|分别)?(?:高出|超出|超过|超|高|低|低于|尚差|还差|仍差|差|相差)(?:标准|要求|目标|规定)?(?:了|约)?$/
/** 国家标准为达到, 目标为不低于: a line is told as such. */
const ofLineToldFirst =
  /(?:标准|要求|目标|底线|红线|规定|定额|指标)(?:是|为|应|要|须|达|到|至|少|不|低|于|的|在)*[,，]?$/
/** Between a line and the level held against it stand no more than the counts that the level was reckoned from. */
const MOST_BETWEEN = 2

/** 国家标准为达到85%，我县为99.0%，超出14.0个百分点: the line is told first, and then the level. */
const lineBefore = (scene: Scene, index: number, words: string): Formula<number> | undefined => {
  const level = index - 1
  const { unit } = figureAt(scene, index)
  if (!overLine.test(words) || !isLevel(scene, level, unit)) return undefined
  for (let line = level - 1; line >= 0 && line >= level - 1 - MOST_BETWEEN; line--) {
    if (figureAt(scene, line).start < nearOf(scene, index).sentence.start) return undefined
    if (!isLine(scene, line, unit)) continue
    return ofLineToldFirst.test(wordsBefore(scene, line)) ? formulaOf(scene, level, line, words) : undefined
  }
  return undefined
}

/** 覆盖率88.6%，比全市平均水平高3.2个百分点，全市平均水平为85.4%: the line is told after. */
const pairAround = (scene: Scene, index: number, words: string): Formula<number> | undefined => {
  const [level, line] = [index - 1, index + 1]
  const { unit } = figureAt(scene, index)
  const { start, end } = nearOf(scene, index).sentence
  if (level < 0 || !isLevel(scene, level, unit) || figureAt(scene, level).start < start) return undefined
  const name = namedLine.exec(words)?.groups?.["line"]
  if (name === undefined || inTime.test(name) || !isLine(scene, line, unit)) return undefined
  const told = between(scene, index, line)
  if (figureAt(scene, line).start > end || told.length > 24 || !told.includes(name.slice(0, 4))) return undefined
  return formulaOf(scene, level, line, words)
}

const gapAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  if (words.length > 30 || figureAt(scene, index).qualifier !== "exact") return undefined
  // 高于公务员的14.16万元1200元: the verb stands before the line.
  const held = verb.test(words) ? words : `${wordsBefore(scene, index - 1)}${words}`
  if (!verb.test(held)) return undefined
  return claim(
    index,
    bothBefore(scene, index, words) ??
      pairBefore(scene, index, words) ??
      lineBefore(scene, index, words) ??
      listedPair(scene, index, words) ??
      pairAround(scene, index, words),
    held
  )
}

/** Gaps between levels told in one breath, of the whole text. */
export const findToldGaps: Finder = findAtEach((scene, index) => (index === 0 ? undefined : gapAt(scene, index)))
