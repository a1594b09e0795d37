/**
 * 资金来源：省级45%，州级15%，县市40%; 满意的占71.4%，基本满意的占22.3%，不满意的占6.3%: where all kinds of one thing are told in per cent,
 * the last is what the others leave of a hundred. Nobody says so; that they make a hundred says it.
 */
import { constant, difference, leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { coincidences } from "../doubt/coincidences.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { approximateValues } from "../doubt/evidence.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

const HUNDRED = constant(Rational.fromInteger(100))
/** Two that make a hundred do so by chance once in a hundred pairs, unless words tell the second to be the rest. */
const LEAST = 3
const MOST = 8
/** Shares of one whole are told in one breath: no more words stand between two of them. */
const LONGEST = 40
const rest = /(?:其余|余下|剩余|剩下|其他|其它|另外|另有)[^,，。;\d]{0,12}$/
/** 按来源分, 学历结构为: a division into all its kinds is announced. */
const divided = /(?:来源|构成|组成|结构|分布|按[^,，。;:\d]{1,10}分)[^,，。;\d]{0,14}$/
/** So many characters before a list announce it. */
const LEAD = 32
/** So few of lists that nobody means to make a hundred would be mended by a slip. */
const CREDIBLE = 0.5

const isShare = (scene: Scene, index: number): boolean => {
  const { unit, qualifier, value } = figureAt(scene, index)
  const role = scene.roles[index]
  return unit === "%" && qualifier === "exact" && value !== undefined && (role === "share" || role === "level")
}

/** The shares told on from one, each in its own clause of one sentence, with no more than one number of its own beside it. */
const runFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const run = [first]
  let last = first
  for (let next = first + 1; next < scene.figures.length && run.length <= MOST; next++) {
    if (figureAt(scene, next).unit !== "%") {
      if (next - last > 1) break
      continue
    }
    const gap = scene.plain.slice(figureAt(scene, last).end, figureAt(scene, next).start)
    if (gap.length > LONGEST || /[。!?\n]/.test(gap) || !/[、,，;和与及]/.test(gap)) break
    if (!isShare(scene, next) || scene.brackets[next]?.open !== scene.brackets[first]?.open) break
    run.push(next)
    last = next
  }
  return run
}

/** 54% for 45%, 40% for 20%: short numbers, of which a slip leaves as many digits as there were. */
const isOneDigitAway = (written: number, meant: number): boolean => {
  const [a, b] = [written, meant].map((each) => each.toFixed(2)) as [string, string]
  if (meant <= 0 || a.length !== b.length) return false
  const unlike = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  const [first, second, ...more] = unlike
  if (first === undefined || more.length > 0) return false
  return second === undefined || (second === first + 1 && a[first] === b[second] && a[second] === b[first])
}

const claimOf = (scene: Scene, run: ReadonlyArray<number>, values: Float64Array): RelationClaim | undefined => {
  const result = run.at(-1) as number
  const isRest = rest.test(wordsBefore(scene, result))
  if (run.length > MOST || run.length < (isRest ? 2 : LEAST)) return undefined
  let total = 0
  for (const each of run) total += values[each] as number
  const others = run.slice(0, -1).map((each) => leaf(each))
  const taken = others.length === 1 && others[0] !== undefined ? others[0] : sum(...others)
  const claim: RelationClaim = {
    kind: "difference",
    result,
    computed: difference(HUNDRED, taken),
    comparison: "equals",
    basis: "prose",
    words: wordsBefore(scene, result),
    certain: true
  }
  // Each is rounded by itself, so that together they may miss a hundred by as many halves of their last place.
  if (Math.abs(total - 100) <= run.length && agreesExactly(scene, result, claim.computed)) return claim
  const { start } = figureAt(scene, run[0] as number)
  const isAnnounced = isRest || divided.test(scene.plain.slice(Math.max(0, start - LEAD), start))
  if (!isAnnounced || run.some((each, at) => at > 0 && each !== (run[at - 1] as number) + 1)) return undefined
  const mends =
    (isOneSlipAway(scene, result, claim.computed) && coincidences(scene, result, claim.computed) <= CREDIBLE) ||
    run.some((each) => isOneDigitAway(values[each] as number, (values[each] as number) + 100 - total))
  return mends ? { ...claim, certain: false } : undefined
}

/**
 * Shares that others leave of a hundred, of the whole text: beside what each is of, too, for it shows that the counts are
 * wrong and not the shares.
 */
export const sharesToHundred = (scene: Scene): ReadonlyArray<RelationClaim> => {
  const found: Array<RelationClaim> = []
  const values = approximateValues(scene)
  for (let first = 0; first + 1 < scene.figures.length; first++) {
    if (figureAt(scene, first).unit !== "%" || !isShare(scene, first)) continue
    const run = runFrom(scene, first)
    first = run.at(-1) as number
    const claim = run.length < 2 ? undefined : claimOf(scene, run, values)
    if (claim !== undefined) found.push(claim)
  }
  return found
}
