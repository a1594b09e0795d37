/**
 * Stages that are made of stages, wherever they are told: 义务教育阶段在校生86123人 is 小学61902人 and 初中24221人.
 * What does not add up is asked about only beside others that do: a nine-year school, or one year more, may stand between.
 */
import { leaf, type RelationClaim, sum } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

interface Stage {
  /** What stands in each of its names: a search for it costs less than one for the names. */
  readonly cue: string
  readonly name: RegExp
  /** The stages that it is made of, by their place in the list. */
  readonly madeOf: ReadonlyArray<ReadonlyArray<number>>
}

/** Wider stages come first: 普通高中 is a name of 高中, and 中小学 of neither 中学 nor 小学. */
const stages: ReadonlyArray<Stage> = [
  { cue: "义", name: /义务教育/g, madeOf: [[4, 5]] },
  {
    cue: "中小学",
    name: /中小学/g,
    madeOf: [
      [3, 4],
      [4, 5],
      [4, 5],
      [4, 5, 6]
    ]
  },
  {
    cue: "高中",
    name: /高中(?:阶段|段|教育)/g,
    madeOf: [
      [6, 7],
      [6, 8],
      [6, 7, 8]
    ]
  },
  { cue: "中学", name: /(?<![初高])中学(?!生)/g, madeOf: [[5, 6]] },
  { cue: "小学", name: /小学/g, madeOf: [] },
  { cue: "初", name: /初中|初级中学/g, madeOf: [] },
  { cue: "高", name: /普通高中|普高|高中|高级中学/g, madeOf: [] },
  { cue: "职", name: /中职|中等职业|职业(?:高中|中专|学校)|职高|职中/g, madeOf: [] },
  { cue: "专", name: /(?<![初高])中专|中等专业/g, madeOf: [] }
]

const REACH = 60
/** Fewer digits add up by chance. */
const LEAST = 100

interface Named {
  readonly index: number
  readonly stage: number
  readonly noun: string
  /** The words of its clause. */
  readonly words: string
}

/** One of these stands in the name of every stage. */
const inNames = /[学中职务普]/

/** The stage named last; of two names in one place the wider, 中小学 before 小学. */
const stageIn = (words: string): number => {
  if (!inNames.test(words)) return -1
  let found = -1
  let end = -1
  for (const [stage, { cue, name }] of stages.entries()) {
    const at = words.includes(cue) ? lastEnd(name, words) : -1
    if (at > end) {
      found = stage
      end = at
    }
  }
  return found
}

const lastEnd = (name: RegExp, words: string): number => {
  let end = -1
  name.lastIndex = 0
  while (name.test(words)) end = name.lastIndex
  return end
}

/** Levels with the stage that they are told of: in their own words, or in those of the figure before. */
const namedOf = (scene: Scene): ReadonlyArray<Named> => {
  const named: Array<Named> = []
  let last = -1
  let paragraph = -1
  for (const [index, figure] of scene.figures.entries()) {
    const near = nearOf(scene, index)
    if (near.paragraph.start !== paragraph) {
      paragraph = near.paragraph.start
      last = stageIn(scene.plain.slice(paragraph, Math.min(figure.start, paragraph + 24)))
    }
    if (scene.roles[index] !== "level" || figure.value === undefined || figure.qualifier !== "exact") continue
    // ——小学。校数129所: the stage may stand in a heading between two figures.
    const from = Math.max(near.paragraph.start, scene.figures[index - 1]?.end ?? 0, figure.start - REACH)
    const own = stageIn(scene.plain.slice(from, figure.start))
    if (own >= 0) last = own
    const noun = countedNoun(scene, index)
    if (last >= 0 && (noun.length >= 2 || figure.unit === "所"))
      named.push({ index, stage: last, noun, words: near.clauseLeft })
  }
  return named
}

/** Groups that are told by the stages that they learn in, whatever stands last: 在小学就读的随迁子女. */
const group = /随迁子女|留守儿童|寄宿|残疾|专任教师|教职工|少数民族|困难学生|毕业生|招生/

/** 在校生, 小学生 and 学生 are counted alike. */
const kindOf = (noun: string): string => (noun.endsWith("生") ? "学生" : noun.slice(-2))

const isAlike = (a: Named, b: Named): boolean =>
  kindOf(a.noun) === kindOf(b.noun)
    ? group.exec(a.words)?.[0] === group.exec(b.words)?.[0]
    : group.test(a.words) && group.exec(a.words)?.[0] === group.exec(b.words)?.[0]

/** What the total would be made of, by each way in which its stage is made of others. */
const readingsAt = (scene: Scene, named: ReadonlyArray<Named>, at: number): ReadonlyArray<RelationClaim> => {
  const total = named[at] as Named
  const { unit, value, step } = figureAt(scene, total.index)
  if (value === undefined || (step.numerator === 0n && value.numerator < BigInt(LEAST))) return []
  const partOf = (stage: number): number | undefined => {
    let nearest: number | undefined
    for (const other of named.slice(Math.max(0, at - REACH), at + REACH)) {
      if (other.stage !== stage || figureAt(scene, other.index).unit !== unit || other.index === total.index) continue
      // 每百名学生拥有教师0.96人 is no number of teachers.
      if (step.numerator === 0n && figureAt(scene, other.index).step.numerator !== 0n) continue
      // 义务教育学校1131所 is 小学937所 and 初中194所: of schools the stage is the noun.
      if (unit !== "所" && !isAlike(other, total)) continue
      if (nearest === undefined || Math.abs(other.index - total.index) < Math.abs(nearest - total.index))
        nearest = other.index
    }
    return nearest
  }
  return (stages[total.stage] as Stage).madeOf.flatMap((stagesOf): ReadonlyArray<RelationClaim> => {
    const parts = stagesOf.map(partOf)
    if (!parts.every((part) => part !== undefined)) return []
    const computed = sum(...parts.toSorted((a, b) => a - b).map((part) => leaf(part)))
    const words = nearOf(scene, total.index).clauseLeft
    return [{ kind: "sum", result: total.index, computed, comparison: "equals", basis: "prose", words, certain: true }]
  })
}

/** How many others of its paragraph must be made of the same stages before one that is not is asked about. */
const LEAST_BESIDE = 2

/** Stages made of stages, of the whole text: what adds up, and what one slip keeps from it where those beside it do. */
export const findStageTotals: Finder = (scene) => {
  const named = namedOf(scene)
  const keyOf = ({ index, stage }: Named): string => `${nearOf(scene, index).paragraph.start} ${stage}`
  const right = new Map<string, number>()
  const readings = named.map((each, at) => {
    if ((stages[each.stage] as Stage).madeOf.length === 0) return []
    const all = readingsAt(scene, named, at)
    const found = all.find((claim) => agreesExactly(scene, each.index, claim.computed))
    if (found === undefined) return all.map((claim): RelationClaim => ({ ...claim, certain: false }))
    right.set(keyOf(each), (right.get(keyOf(each)) ?? 0) + 1)
    return [found]
  })
  return readings.flatMap((claims, at) => {
    const beside = right.get(keyOf(named[at] as Named)) ?? 0
    const claim = claims.find(
      ({ certain, result, computed }) => certain || (beside >= LEAST_BESIDE && isOneSlipAway(scene, result, computed))
    )
    return claim === undefined ? [] : [claim]
  })
}
