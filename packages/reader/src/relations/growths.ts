/** Growth and difference: 6.61亿元，比上年增加0.78亿元，增长13.4%; 由39%提高到55%，提高16个百分点. */
import {
  addable,
  constant,
  difference,
  dimensionOf,
  type Formula,
  leaf,
  percentage,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { agrees, figureAt, type Finder, nearOf, type Scene } from "./scene.ts"

const falling = /减|降|缩|少|回落|压/
const MOST_BACK = 6

interface Pair {
  readonly former: Formula<number>
  readonly latter: Formula<number>
  readonly certain: boolean
}

const wordsBefore = (scene: Scene, index: number): string => {
  const start = Math.max(nearOf(scene, index).clause.start, scene.figures[index - 1]?.end ?? 0)
  return scene.plain.slice(start, figureAt(scene, index).start)
}

const inSentence = (scene: Scene, index: number, of: number): boolean =>
  index >= 0 && figureAt(scene, index).start >= nearOf(scene, of).sentence.start

/** 由A增加到B, 从A下降为B: the pair that ends nearest before `index`. */
const pairBefore = (scene: Scene, index: number, unit?: string): Pair | undefined => {
  for (
    let latter = index - 1;
    latter > 0 && latter >= index - MOST_BACK && inSentence(scene, latter - 1, index);
    latter--
  ) {
    const former = latter - 1
    const a = figureAt(scene, former)
    const b = figureAt(scene, latter)
    if (!addable(a.unit, b.unit) || (unit !== undefined && !addable(unit, b.unit))) continue
    const lead = scene.plain.slice(Math.max(nearOf(scene, former).clause.start, a.start - 24), a.start)
    const middle = scene.plain.slice(a.end, b.start)
    if (/(?:由|从)[^,，。;]*$/.test(lead) && /^[^。;]{0,16}(?:到|至|为)[^,，。;]{0,3}$/.test(middle)) {
      return { former: leaf(former), latter: leaf(latter), certain: true }
    }
  }
  return undefined
}

/** Now and change: the level before the nearest change, or the level and the change told of it. */
const nowAndChange = (scene: Scene, index: number): Pair | undefined => {
  for (let change = index - 1; change >= index - 3 && inSentence(scene, change, index); change--) {
    if (scene.roles[change] !== "change") continue
    for (let level = change - 1; level >= change - 4 && inSentence(scene, level, index); level--) {
      if (scene.roles[level] !== "level") continue
      if (!addable(figureAt(scene, level).unit, figureAt(scene, change).unit)) continue
      const fell = falling.test(wordsBefore(scene, change))
      const former = fell ? sum(leaf(level), leaf(change)) : difference(leaf(level), leaf(change))
      return { former, latter: leaf(level), certain: true }
    }
  }
  return undefined
}

/** 上年5.83亿元，今年6.61亿元: a level of the year before beside one of this. */
const formerAndNow = (scene: Scene, index: number, unit?: string): Pair | undefined => {
  for (let former = index - 1; former >= index - MOST_BACK && inSentence(scene, former, index); former--) {
    if (scene.roles[former] !== "former" || !/上年|去年|上一年|前一年/.test(wordsBefore(scene, former))) continue
    for (const level of [former - 1, former + 1]) {
      if (level < 0 || level >= index || !inSentence(scene, level, index) || scene.roles[level] !== "level") continue
      if (!addable(figureAt(scene, level).unit, figureAt(scene, former).unit)) continue
      if (unit !== undefined && !addable(unit, figureAt(scene, level).unit)) continue
      return { former: leaf(former), latter: leaf(level), certain: false }
    }
  }
  return undefined
}

const growthOf = (pair: Pair, fell: boolean): Formula<number> =>
  fell
    ? percentage(difference(pair.former, pair.latter), pair.former)
    : percentage(difference(pair.latter, pair.former), pair.former)

/** Simplified where the change is told: 100 × change ÷ (now − change). */
const simplified = (pair: Pair, fell: boolean): Formula<number> => {
  if (pair.former.op === "difference" && !fell) return percentage(pair.former.less, pair.former)
  if (pair.former.op === "sum" && fell) return percentage(pair.former.terms[1] as Formula<number>, pair.former)
  return growthOf(pair, fell)
}

const growthRate = (scene: Scene, index: number): RelationClaim | undefined => {
  if (dimensionOf(figureAt(scene, index).unit) !== "percent" || scene.roles[index] !== "growth") return undefined
  const words = wordsBefore(scene, index)
  const fell = falling.test(words)
  const pair = nowAndChange(scene, index) ?? pairBefore(scene, index) ?? formerAndNow(scene, index)
  if (pair === undefined) return undefined
  // The growth of a share in % of itself is a question of its own: points are probably meant.
  if (leaves(pair).some((each) => dimensionOf(figureAt(scene, each).unit) === "percent")) return undefined
  const computed = simplified(pair, fell)
  const certain = pair.certain || agrees(scene, index, computed)
  return { kind: "growth", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}

const leaves = (pair: Pair): ReadonlyArray<number> =>
  [pair.former, pair.latter].flatMap((formula) => (formula.op === "leaf" ? [formula.leaf] : []))

/** 增长5倍 is six times as much, 是5倍 five times. */
const multiple = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "倍") return undefined
  const pair = pairBefore(scene, index) ?? formerAndNow(scene, index)
  if (pair === undefined) return undefined
  const words = wordsBefore(scene, index)
  const grew = /增|提高|上升|翻/.test(words)
  const ratio: Formula<number> = { op: "quotient", of: pair.latter, by: pair.former }
  const computed = grew && !/增(?:加|长)?(?:到|至)/.test(words) ? difference(ratio, constant(Rational.one)) : ratio
  return { kind: "growth", result: index, computed, comparison: "equals", basis: "prose", words, certain: pair.certain }
}

/** 由39%提高到55%，提高16个百分点; 由20所增加到26所，增加6所. */
const changeOf = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  const points = dimensionOf(figure.unit) === "points"
  const role = scene.roles[index]
  if (!points && role !== "change" && !/(?:增加|减少|净增|新增|提高|下降)了?$/.test(words)) return undefined
  const unit = points ? "%" : figure.unit
  const pair = pairBefore(scene, index, unit) ?? formerAndNow(scene, index, unit)
  if (pair === undefined) return undefined
  const fell = falling.test(words)
  const computed = fell ? difference(pair.former, pair.latter) : difference(pair.latter, pair.former)
  if (!pair.certain && !agrees(scene, index, computed)) return undefined
  return {
    kind: "difference",
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain: pair.certain
  }
}

/** Growth rates, multiples and differences of the whole text. */
export const findGrowths: Finder = (scene) =>
  scene.figures.flatMap((_, index) => {
    const found = growthRate(scene, index) ?? multiple(scene, index) ?? changeOf(scene, index)
    return found === undefined ? [] : [found]
  })
