/**
 * 报录比12.4∶1, 生师比16.1∶1, 男女比1.08∶1: ratios named by one character for each of their two sides. Where one figure alone of
 * the sentence is of each side, the name leaves no other reading, and the ratio is claimed whether or not it holds.
 */
import { type Formula, leaf, quotient, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { wordsAround } from "./each-words.ts"

/** 报录比, 普职比, 报考比例; 占比 and 同比 name no two sides. */
const named = /([\u4e00-\u9fff])([\u4e00-\u9fff])之?比(?:例|率)?(?:约|为|达到?|是|控制在|优化[到为]|降[到至为]|[,，])*$/

interface Side {
  /** What its figures are told of. */
  readonly words: RegExp
  readonly units: ReadonlySet<string>
  /** Words of some of the side only. */
  readonly some?: RegExp
}

/** What is told of some pupils or teachers, whom a ratio is not of: 随迁子女, 新增教师, 高级教师. */
const ofSome = /其中|普惠|公办|民办|随迁|留守|寄宿|残疾|毕业|新生|学历|职称|高级|骨干|以上|以下|新[增招]|减少|增加|占/

const people: ReadonlySet<string> = new Set(["人", "人次"])
/** Posts are offered, and so are places. */
const posts: ReadonlySet<string> = new Set(["人", "个"])
const machines: ReadonlySet<string> = new Set(["台", "个"])

const sides: ReadonlyMap<string, Side> = new Map([
  ["生", { words: /学生|在[校园读]|[小中]学生|[初高]中生/, units: people, some: ofSome }],
  ["幼", { words: /幼儿(?!园)|在园/, units: people, some: ofSome }],
  ["师", { words: /教师/, units: people, some: ofSome }],
  ["教", { words: /教师|教职/, units: people, some: ofSome }],
  ["机", { words: /计算机|电脑|终端/, units: machines }],
  ["班", { words: /教学班|班级/, units: new Set(["个", "班"]), some: ofSome }],
  ["男", { words: /男/, units: people }],
  ["女", { words: /女/, units: people }],
  ["普", { words: /普通高中|普高/, units: people }],
  ["职", { words: /中职|职业|职高/, units: people }],
  ["报", { words: /报名|报考|应聘/, units: people }],
  ["录", { words: /招聘|招录|录用|录取|招考|拟招|引进/, units: posts }],
  ["考", { words: /招聘|招录|录用|录取|岗位/, units: posts }],
  ["专", { words: /专职/, units: people }],
  ["兼", { words: /兼职/, units: people }]
])
/** Of these there are more, in whichever order the two are named. */
const many = "生幼报"
const startsWithOne = /^1[:∶]/

const MOST_BACK = 10
const MOST_AHEAD = 3

/** The figures of one side in the sentence; where it has none, in the nearest one before that one of the marks parts from it. */
const ofSide = (scene: Scene, index: number, { words, units, some }: Side, marks: string): ReadonlyArray<number> => {
  const { end } = nearOf(scene, index).sentence
  let from = nearOf(scene, index).sentence.start
  const found: Array<number> = []
  for (let at = Math.min(scene.figures.length - 1, index + MOST_AHEAD); at >= 0 && at >= index - MOST_BACK; at--) {
    const { start, unit, value, qualifier } = figureAt(scene, at)
    while (start < from && found.length === 0 && marks.includes(scene.plain[from - 1] ?? "\n"))
      from = partBefore(scene, from)
    if (start < from) break
    if (at === index || start >= end || scene.roles[at] !== "level" || qualifier !== "exact") continue
    if (value === undefined || value.numerator <= 0n || !units.has(unit)) continue
    if (words.test(wordsAround(scene, at)) && some?.test(wordsBefore(scene, at)) !== true) found.push(at)
  }
  // 专任教师2640人，生师比20.5:1；校外教师99人: what was told before is meant sooner.
  const before = found.filter((at) => at < index)
  return before.length > 0 ? before : found
}

/** Where the part of a sentence begins that the semicolon before `from` ends. */
const partBefore = (scene: Scene, from: number): number =>
  Math.max(...[";", "。", "\n"].map((mark) => scene.plain.lastIndexOf(mark, from - 2))) + 1

/** The quotient of the two sides, where each has one figure. */
const quotientAt = (scene: Scene, index: number, names: Names, marks: string): Formula<number> | undefined => {
  const [one, other] = [sides.get(names.first), sides.get(names.second)]
  if (one === undefined || other === undefined) return undefined
  const [a, ...moreOfFirst] = ofSide(scene, index, one, marks)
  const [b, ...moreOfSecond] = a === undefined ? [] : ofSide(scene, index, other, marks)
  if (a === undefined || b === undefined || a === b || moreOfFirst.length + moreOfSecond.length > 0) return undefined
  // 师生比1∶16 and 师生比16∶1 are written for one another; of 男 and 女 the order tells.
  const { start, end } = figureAt(scene, index)
  const isOneToMany = startsWithOne.test(scene.plain.slice(start, end))
  const isInOrder = many.includes(names.first) || (!many.includes(names.second) && !isOneToMany)
  return isInOrder ? quotient(leaf(a), leaf(b)) : quotient(leaf(b), leaf(a))
}

interface Names {
  readonly first: string
  readonly second: string
}

const ratioAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  const [, first = "", second = ""] = named.exec(words) ?? []
  if (!sides.has(first) || !sides.has(second) || figureAt(scene, index).qualifier !== "ratio") return undefined
  const names: Names = { first, second }
  const told = quotientAt(scene, index, names, ";")
  // Sentences away others may be meant: a slip must explain what does not agree.
  const computed = told ?? quotientAt(scene, index, names, ";。")
  if (computed === undefined || (told === undefined && !isOneSlipAway(scene, index, computed))) return undefined
  return { kind: "ratio", result: index, computed, comparison: "equals", basis: "prose", words, certain: false }
}

/** Ratios named by their two sides, of the whole text, where `claims` tell none that holds. */
export const findRatiosOfTwo = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  let explained: ReadonlySet<number> | undefined
  return scene.figures.flatMap(({ unit }, index) => {
    if (unit !== "比") return []
    explained ??= new Set(
      claims.flatMap(({ kind, result, computed }) =>
        kind === "ratio" && agreesExactly(scene, result, computed) ? [result] : []
      )
    )
    const claim = explained.has(index) ? undefined : ratioAt(scene, index)
    return claim === undefined ? [] : [claim]
  })
}
