/** 加固4.2万平方米，城区2.4平方米，农村1.8万平方米: one of a sum without the scale that all the others are written in. */
import { evaluate, type Formula, Interval, leavesOf, Rational } from "@duxue/core"
import { figureAt, type Scene } from "../scene/scene.ts"

const scales: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/** The power of ten that a figure is written in by its scale. */
const scaleOf = (scene: Scene, index: number): number => {
  const { start, end } = figureAt(scene, index)
  const [, scale = ""] = /\d\s*([万亿])/.exec(scene.plain.slice(start, end)) ?? []
  return scales[scale] ?? 0
}

/** The one figure whose scale all others do not share, and by how much to raise it. */
const oddOneOf = (scene: Scene, figures: ReadonlyArray<number>): readonly [index: number, by: number] | undefined => {
  if (figures.length < 3) return undefined
  const written = figures.map((each) => scaleOf(scene, each))
  const common = written[0] === written[1] ? written[0] : written[2]
  const odd = figures.filter((_, at) => written[at] !== common)
  const [only] = odd
  return only === undefined || odd.length > 1 || common === undefined
    ? undefined
    : [only, common - scaleOf(scene, only)]
}

/**
 * In how many of such sums, were none meant, the common scale would bring agreement; `undefined` where it does not, or where
 * no one figure stands apart.
 */
export const oddScaleByChance = (scene: Scene, result: number, formula: Formula<number>): number | undefined => {
  if (formula.op !== "sum") return undefined
  const odd = oddOneOf(scene, [result, ...leavesOf(formula)])
  if (odd === undefined) return undefined
  const [index, by] = odd
  const raised = (each: number): Interval.Interval | undefined => {
    const told = scene.intervals[each]
    return each === index && told !== undefined
      ? Interval.multiply(told, Interval.point(Rational.powerOfTen(by)))
      : told
  }
  const [computed, stated] = [evaluate(formula, raised), raised(result)]
  if (computed?.lower === undefined || computed.upper === undefined || stated === undefined) return undefined
  if (!Interval.overlaps(computed, stated)) return undefined
  const size = Math.abs(Rational.toNumber(computed.upper))
  const width = Rational.toNumber(Rational.subtract(computed.upper, computed.lower))
  return size === 0 ? undefined : (2 * width) / size
}
