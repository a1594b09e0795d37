/**
 * 专职督学与兼职督学之比为1∶8.2，其中专职5人、兼职41人: a ratio that names its two terms, and the two figures that bear their names.
 * 教师98600元，公务员96200元，…与公务员之比为1.02∶1: where it names but one of them, the other is the like figure before that.
 */
import { type Formula, leaf, quotient, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const terms =
  /([\u4e00-\u9fff]{2,10})[与和同]([\u4e00-\u9fff]{2,10}?)(?:人数)?(?:之比|的?比例|配比)(?:约|为|达到?|是)*$/
/** 与公务员之比, 同公办园的比例: whoever the sentence speaks of stands on the other side. */
const oneTerm =
  /^(?:其|二者|两者)?[与和同]([\u4e00-\u9fff]{2,10}?)(?:人数)?(?:之?比(?:值)?|的?比例|配比)(?:约|为|是|达到?)*$/
const MOST_AWAY = 6

const claimOf = (result: number, computed: Formula<number>): RelationClaim => ({
  kind: "ratio",
  result,
  computed,
  comparison: "equals",
  basis: "prose",
  words: "之比",
  certain: true
})

/** The quotient of two figures that agrees, in whichever order. */
const agreeingOf = (scene: Scene, result: number, a: number, b: number): Formula<number> | undefined =>
  [quotient(leaf(a), leaf(b)), quotient(leaf(b), leaf(a))].find((computed) => agrees(scene, result, computed))

/** Of the like figures told before the one that bears the name, and those that do not, nearest first. */
const ratioToNamed = (scene: Scene, index: number): RelationClaim | undefined => {
  const name = oneTerm.exec(wordsBefore(scene, index))?.[1]
  if (name === undefined) return undefined
  // 教师高出1625元；与公务员之比: behind a semicolon the same two are spoken of.
  const { start } = nearOf(scene, index).paragraph
  const told: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_AWAY && figureAt(scene, at).start >= start; at--)
    if (scene.roles[at] !== "change" && scene.roles[at] !== "growth") told.push(at)
  const named = told.find((at) => likeness(name, wordsBefore(scene, at)) > 0)
  if (named === undefined) return undefined
  for (const other of told) {
    if (other === named || figureAt(scene, other).unit !== figureAt(scene, named).unit) continue
    const computed = agreeingOf(scene, index, other, named)
    if (computed !== undefined) return claimOf(index, computed)
  }
  return undefined
}

/** Of the figures near by in the sentence those whose words are more like the first name, or the second. */
const ratioAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const [, first = "", second = ""] = terms.exec(wordsBefore(scene, index)) ?? []
  if (first === "" || figureAt(scene, index).value === undefined) return undefined
  const { start, end } = nearOf(scene, index).sentence
  const firsts: Array<number> = []
  const seconds: Array<number> = []
  for (let at = Math.max(0, index - MOST_AWAY); at <= index + MOST_AWAY && at < scene.figures.length; at++) {
    const figure = figureAt(scene, at)
    if (at === index || figure.start < start || figure.start > end || scene.roles[at] !== "level") continue
    const words = wordsBefore(scene, at)
    const [a, b] = [likeness(first, words), likeness(second, words)]
    if (a > b) firsts.push(at)
    else if (b > a) seconds.push(at)
  }
  for (const a of firsts) {
    for (const b of seconds) {
      if (figureAt(scene, a).unit !== figureAt(scene, b).unit) continue
      const computed = agreeingOf(scene, index, b, a)
      if (computed !== undefined) return claimOf(index, computed)
    }
  }
  return undefined
}

/** 师机比为1:1.04(教师9120人、教师用机9486台): a bracket right behind it tells the two. */
const ratioOfBracket = (scene: Scene, index: number): RelationClaim | undefined => {
  const [a, b] = [index + 1, index + 2]
  const bracket = scene.brackets[a]
  if (bracket === undefined || bracket !== scene.brackets[b] || bracket === scene.brackets[index + 3]) return undefined
  if (bracket.open !== figureAt(scene, index).end || figureAt(scene, index).value === undefined) return undefined
  if (scene.roles[a] !== "level" || scene.roles[b] !== "level") return undefined
  const computed = agreeingOf(scene, index, a, b)
  return computed === undefined ? undefined : claimOf(index, computed)
}

/** Ratios of two terms that are named, of the whole text. Only what agrees is claimed. */
export const findNamedRatios: Finder = findAtEach((scene, index) =>
  figureAt(scene, index).unit === "比"
    ? (ratioOfBracket(scene, index) ?? ratioAt(scene, index) ?? ratioToNamed(scene, index))
    : undefined
)
