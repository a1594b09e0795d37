/** What two levels lie apart: 核定编制3560名，实有3412名，空编148名; 9.86万元与9.72万元，高出1400元. */
import { addable, difference, leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { isPost } from "../scene/posts.ts"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** Posts left empty or filled beyond the number: the pair just before must give them. */
const posts = /(?:空编|缺编|超编|空岗|缺员|空缺|(?:结|空|剩|尚)余)(?:编制|岗位)?(?:为|达|有|约)?$/
/**
 * Words after which a gap is told, of whatever two levels it may be: only what agrees is claimed. 减少, 提高 and 降低 tell of a
 * change, which has a direction.
 */
const gap =
  /(?:高出|超出(?:计划|预算|目标|编制|定额)?|(?<![最降减不])低于?|(?<![最提升增])高|多出|(?<![减缺])少|相差|差了?|缺额?|差额|差距|缺口|结余|余额|尚缺|剩余|节余|高于[^,，。;]{1,10})(?:为|达|有|约)?$/

const MOST_BACK = 8

/** 教职工6433人,其中小学3499人…;核定编制6747人,缺编314人: one of the levels may stand farther back, where it agrees. */
const fartherBack = (scene: Scene, index: number, words: string): RelationClaim | undefined => {
  const near = index - 1
  if (scene.roles[near] !== "level" || !addable(figureAt(scene, near).unit, figureAt(scene, index).unit))
    return undefined
  for (let far = near - 2; far >= 0 && far >= index - MOST_BACK; far--) {
    if (figureAt(scene, far).start < nearOf(scene, index).paragraph.start) return undefined
    if (scene.roles[far] !== "level" || figureAt(scene, far).unit !== figureAt(scene, near).unit) continue
    for (const computed of [difference(leaf(near), leaf(far)), difference(leaf(far), leaf(near))]) {
      if (!agrees(scene, index, computed)) continue
      return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** 前者比后者高0.15万元, 后一年比前一年多52名: of the two told last; 比前一年少1337人 alone is of a year not told. */
const ofBoth =
  /(?:前者|后者|两者|二者|后一年|(?<![比较与同])前一年)[^,，。;]{0,6}(?:高|多|低|少|相差|差)(?:出|于)?[^,，。;]{0,4}$/

/** 后一年比前一年多52名: the later less the former, also where both are written alike. */
const laterMore = /后(?:者|一年)[比较][^,，。;]{0,8}[多高]|前(?:者|一年)[比较][^,，。;]{0,8}[少低]/
const isOfLater = (words: string): boolean => laterMore.test(words)

/** 毕业生7426人，比招生数7398人多28人, 撤并14所，比计划的11所多撤3所, 比目标2.2万人次超0.27万人次: what it is compared with stands just before. */
const isCompared = (scene: Scene, index: number, words: string): boolean =>
  /^(?:多|少|高|低|超)(?:出|了|投入|安排|拨付|完成|建成|培训|资助|[招撤并拨投建花支收发开添购办修征缴派聘引评配])?了?$/.test(
    words
  ) && /(?:比|较)[^,，。;]{2,16}$/.test(wordsBefore(scene, index - 1))

const unfilled =
  /(?:空编|缺编|空岗|缺员|缺额|短缺|缺口|[尚还仍共][缺差]|^[,，]?[缺差])(?:编|员|口)?了?(?:为|达|有|约)?$/

/** 核定编制…，实有…，缺编: what is empty is the number less those in post, and never the other way round. */
const isUnfilled = (scene: Scene, norm: number, filled: number, words: string): boolean =>
  unfilled.test(words) &&
  /核定|编制|应配|应有|应[设聘]|岗位|需|按标准|计划|目标|任务/.test(wordsBefore(scene, norm)) &&
  /实有|实际|在编|在岗|已使用|已用|现有|现配|已有|已配|已[招聘]|完成/.test(wordsBefore(scene, filled))

const leftOver = /(?:剩余|剩下|结余|尚余|节余|余额)(?:为|达|有|约)?$/
const dealtWith = /已|完成|整改|办结|销号|使用|支出|化解/

/** 任务236座，已改造229座，剩余7座: what is left is all less what is done, and never the other way round. */
const isLeftOver = (scene: Scene, first: number, second: number, words: string): boolean =>
  leftOver.test(words) && dealtWith.test(wordsBefore(scene, second)) && !dealtWith.test(wordsBefore(scene, first))

/** 平均工资14.28万元，比公务员的14.16万元高1200元: means are held against one another as levels are. */
const isOneBreath = (scene: Scene, first: number, second: number, index: number): boolean =>
  second === index - 1 &&
  (scene.roles[first] === "level" || scene.roles[first] === "mean") &&
  /^[^,，。;、]{0,6}[,，][^,，。;、\d]{0,4}(?:比|较)/.test(between(scene, first, second))

/** Levels of the sentence that stand before `first`, in the unit of the gap. */
const leadsBefore = (scene: Scene, first: number, index: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, index).sentence
  const leads: Array<number> = []
  for (let at = first - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--)
    if (scene.roles[at] === "level" && figureAt(scene, at).unit === figureAt(scene, index).unit) leads.push(at)
  return leads
}

const isRateBetween = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).unit === "%" && /率(?:为|达到?|是|约)*$/.test(wordsBefore(scene, index))

const gapAt = (scene: Scene, index: number): RelationClaim | undefined => {
  if (index < 2) return undefined
  const words = wordsBefore(scene, index)
  // 分别高出280元、260元: each of a pair of its own.
  if (words.includes("分别")) return undefined
  const both = ofBoth.test(words)
  const firm = posts.test(words) || both
  const compared = isCompared(scene, index, words)
  if (!firm && !gap.test(words) && !compared) return undefined
  // 编制3890名，已使用3702名，使用率95.2%，结余188名: a rate between tells of the same pair.
  const second = isRateBetween(scene, index - 1) ? index - 2 : index - 1
  const first = second - 1
  if (first < 0) return undefined
  const [a, b, stated] = [first, second, index].map((each) => figureAt(scene, each))
  if (a === undefined || b === undefined || stated === undefined || a.value === undefined || b.value === undefined)
    return undefined
  if (a.start < nearOf(scene, index).sentence.start) return undefined
  // 编制3480个，实有在编3327人，空编153个: posts are filled by people.
  const filled = a.unit === stated.unit && b.unit === "人" && isPost(scene, first)
  if (!filled && (!addable(a.unit, b.unit) || !addable(b.unit, stated.unit))) return undefined
  const over = difference(leaf(first), leaf(second))
  const under = difference(leaf(second), leaf(first))
  // 在校生7426人，比上学年7398人多出28人: a level, the one that it is held against, and what they lie apart, in one breath.
  if (compared && isOneBreath(scene, first, second, index)) {
    // 培训2.47万人次，其中企业职工1.26万人次，…，比目标2.2万人次超0.27万人次: what is held against it may stand before its parts.
    const leads = leadsBefore(scene, first, index)
    const told = [first, ...leads]
      .map((lead) =>
        /少|低/.test(words) ? difference(leaf(second), leaf(lead)) : difference(leaf(lead), leaf(second))
      )
      .find((each) => agrees(scene, index, each))
    if (told === undefined && leads.length > 0) return undefined
    const holds = told !== undefined
    return {
      kind: "difference",
      result: index,
      computed: told ?? (/少|低/.test(words) ? under : over),
      comparison: "equals",
      basis: "prose",
      words,
      certain: holds
    }
  }
  // Two levels written alike lie no way apart: then the one told first is the greater, as gaps are told.
  const isLess = Rational.compare(a.value, b.value) < 0
  // 现有86人，应配98人，缺额12人: those in post may be told first.
  const isTurned = isUnfilled(scene, second, first, words)
  const isFixed = isTurned || isUnfilled(scene, first, second, words) || isLeftOver(scene, first, second, words)
  const isUnder =
    isTurned || (!isFixed && (isOfLater(words) ? !agrees(scene, index, over) : isLess && agrees(scene, index, under)))
  const computed = isUnder ? under : over
  const certain = agrees(scene, index, computed)
  const isPosts = firm && /编制|核定|应配|岗位/.test(wordsBefore(scene, first))
  // 上年结转320万元，当年安排1880万元，支出2010万元，结余190万元: what stands before belongs to it too.
  const other = scene.figures[first - 1]
  const isOther = other !== undefined && other.start >= nearOf(scene, index).sentence.start
  const isSole = isFixed && !(isOther && addable(other.unit, stated.unit))
  if (!certain && !both && !isPosts && !isSole) return undefined
  return {
    kind: "difference",
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain: certain || both || isPosts
  }
}

/** 上年结转320万元，当年安排1880万元，当年支出2010万元，结余190万元: what came in, less what went out, is left. */
const balanceAt = (scene: Scene, index: number, words: string): RelationClaim | undefined => {
  if (index < 3 || !/(?:结余|余额|结存|结转下年)(?:为|达|有|约)?$/.test(words)) return undefined
  const [carried, received, spent] = [index - 3, index - 2, index - 1] as const
  const told = [carried, received, spent]
  const { sentence, paragraph } = nearOf(scene, index)
  // 上年结转320万元。当年安排1880万元，…: what was carried over may have a sentence of its own.
  const { start } = /结[转余]/.test(wordsBefore(scene, carried)) ? paragraph : sentence
  if (figureAt(scene, carried).start < start) return undefined
  if (told.some((each) => !addable(figureAt(scene, each).unit, figureAt(scene, index).unit))) return undefined
  if (!/支出|使用|拨付/.test(wordsBefore(scene, spent))) return undefined
  const computed = difference(sum(leaf(carried), leaf(received)), leaf(spent))
  return agrees(scene, index, computed)
    ? { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    : undefined
}

const lyingApart = /(?:高出|多出|(?<!最)低|(?<!最)少|相差|差额)(?:了|为|达|有|约)?$/

/** 工资比公务员高出1260元，其中教师8.96万元、公务员8.834万元: both levels are told after. */
const levelsAfter = (scene: Scene, index: number, words: string): RelationClaim | undefined => {
  const [first, second] = [index + 1, index + 2] as const
  if (second >= scene.figures.length || !lyingApart.test(words)) return undefined
  const near = nearOf(scene, index)
  if (figureAt(scene, second).start > near.sentence.end) return undefined
  if ([first, second].some((each) => !addable(figureAt(scene, each).unit, figureAt(scene, index).unit)))
    return undefined
  for (const computed of [difference(leaf(first), leaf(second)), difference(leaf(second), leaf(first))]) {
    if (agrees(scene, index, computed))
      return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** Gaps of the whole text. */
export const findGaps: Finder = findAtEach((scene, index) => {
  const words = wordsBefore(scene, index)
  return (
    balanceAt(scene, index, words) ??
    gapAt(scene, index) ??
    levelsAfter(scene, index, words) ??
    (posts.test(words) ? fartherBack(scene, index, words) : undefined)
  )
}, anyOf("高低多少差超缺余剩结编空"))
