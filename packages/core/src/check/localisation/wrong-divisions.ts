/**
 * A share that is more than all, by the division that gave it: 14所中有13所，达标率1300% is 13 divided by the one that is left, and
 * 达标率107.7% is 14 divided by 13. No words need tell the relation: no other two numbers beside it give just this one.
 */
import type { Suggestion } from "../../domain/finding.ts"
import { contains } from "../../quantity/interval.ts"
import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  type Rational,
  subtract,
  toDecimal
} from "../../quantity/rational.ts"
import { isCount } from "../../quantity/unit.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { rewriteValue } from "./rewriting.ts"
import { figureAt, type Scene } from "./scene.ts"

const hundred = fromInteger(100)

/** How many figures before the share its part and its whole are among. */
const NEAR = 8
/** How far before it they stand, in characters. */
const REACH = 160

interface Pair {
  readonly part: Rational
  readonly whole: Rational
}

const percent = (over: Rational, under: Rational): Rational | undefined =>
  under.numerator === 0n ? undefined : multiply(hundred, divide(over, under) as Rational)

type Wrongly = (a: Rational, b: Rational) => Pair & { readonly wrong: Rational | undefined }

const isMostOf = (a: Rational, b: Rational): boolean => compare(add(a, a), b) > 0

/**
 * How `a` and `b` may have given it: the part by the rest, one part by the other, the whole by its part. What is more
 * than half of the other is sooner a part of it than the other part.
 */
const ways: ReadonlyArray<Wrongly> = [
  (a, b) => ({ part: a, whole: b, wrong: percent(a, subtract(b, a)) }),
  (a, b) => ({ part: a, whole: add(a, b), wrong: isMostOf(b, a) ? undefined : percent(a, b) }),
  (a, b) => ({ part: a, whole: b, wrong: isMostOf(a, b) ? percent(b, a) : undefined })
]

const amountsBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { start } = figureAt(scene, index)
  const near = Array.from({ length: Math.min(NEAR, index) }, (_, back) => index - 1 - back)
  return near.filter((each) => {
    const { unit, end } = figureAt(scene, each)
    return start - end <= REACH && (isCount(unit) || unit.startsWith("元") || unit === "平方米")
  })
}

interface Division extends Pair {
  /** The two figures that it divides, by index. */
  readonly of: readonly [number, number]
}

/** The division of `a` and `b` that gives what is stated. */
const divisionOf = (scene: Scene, index: number, way: Wrongly, a: number, b: number): Division | undefined => {
  const stated = scene.intervals[index]
  const [first, second] = [scene.values[a], scene.values[b]]
  if (a === b || stated === undefined || first === undefined || second === undefined) return undefined
  if (figureAt(scene, a).unit !== figureAt(scene, b).unit || first.numerator <= 0n) return undefined
  const { part, whole, wrong } = way(first, second)
  if (wrong === undefined || !contains(stated, wrong) || compare(part, whole) > 0) return undefined
  return { part, whole, of: [a, b] }
}

/** The nearest two figures before it that give it; or the nearest and a whole that is told anywhere. */
const divisionAt = (scene: Scene, index: number): Division | undefined => {
  const amounts = amountsBefore(scene, index)
  for (const way of ways) {
    for (const a of amounts) {
      for (const b of amounts) {
        const division = divisionOf(scene, index, way, a, b)
        if (division !== undefined) return division
      }
    }
  }
  const [[byRest], [nearest]] = [ways, amounts]
  if (nearest === undefined || byRest === undefined) return undefined
  for (const whole of scene.figures.keys()) {
    const division = divisionOf(scene, index, byRest, nearest, whole)
    if (division !== undefined) return division
  }
  return undefined
}

/** What the share ought to be; none where no two figures give what is written. */
export const dividedWrongly = (scene: Scene, index: number): ReadonlyArray<Suggestion> => {
  const division = divisionAt(scene, index)
  const figure = figureAt(scene, index)
  const right = division === undefined ? undefined : percent(division.part, division.whole)
  const edit = right === undefined ? undefined : rewriteValue(index, figure, right)
  if (division === undefined || edit === undefined) return []
  const [first, second] = division.of.map((each) => quoted(figureAt(scene, each)))
  return [
    {
      span: spanOf(figure),
      text: edit.text,
      value: toDecimal(edit.value, 12),
      cause: "wrong-divisor",
      reason: {
        zh: `由${first}、${second}计算时除数取错或分子分母颠倒`,
        en: `of ${first} and ${second} it was divided by the wrong figure, or the wrong way round`
      }
    }
  ]
}
