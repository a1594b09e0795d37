/** Growth and difference: 6.61亿元，比上年增加0.78亿元，增长13.4%; 由39%提高到55%，提高16个百分点. */
import {
  addable,
  constant,
  difference,
  dimensionOf,
  type Formula,
  leaf,
  leavesOf,
  percentage,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { hasOtherHead, tellsOfAnother } from "./own-subject.ts"
import { agrees, between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "./scene.ts"

const falling = /减|降|缩|少|回落|压/
const MOST_BACK = 6

interface Pair {
  readonly former: Formula<number>
  readonly latter: Formula<number>
  readonly certain: boolean
}

const inSentence = (scene: Scene, index: number, of: number): boolean =>
  index >= 0 && figureAt(scene, index).start >= nearOf(scene, of).sentence.start

/** 由20所增加到26所, 由2015年的58.3%提高到2020年的86.1%. */
const raisedTo =
  /^[^。;]{0,16}(?:到|至|为)(?:了|目前的?|现在的?|(?:19|20)\d{2}年(?:底|末)?的?|今年的?)?[^,，。;\d]{0,3}$/

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
    if (/(?:由|从|自)[^,，。;]*$/.test(lead) && raisedTo.test(middle)) {
      return { former: leaf(former), latter: leaf(latter), certain: true }
    }
  }
  return undefined
}

/** 12.48亿元，较2019年的11.96亿元增加0.52亿元: the level that the change is measured from, where it is told nearby. */
const measuredFromAt = (scene: Scene, level: number, change: number, fell: boolean): number | undefined => {
  const { start } = nearOf(scene, change).paragraph
  const nearest = change - 1
  const isLike = (other: number): boolean => addable(figureAt(scene, other).unit, figureAt(scene, level).unit)
  if (level === change - 2 && scene.roles[nearest] === "former" && isLike(nearest)) return nearest
  for (
    let other = change - 1;
    other >= 0 && other >= change - MOST_BACK && figureAt(scene, other).start >= start;
    other--
  ) {
    if (other === level || (scene.roles[other] !== "level" && scene.roles[other] !== "former") || !isLike(other))
      continue
    const moved = fell ? difference(leaf(other), leaf(level)) : difference(leaf(level), leaf(other))
    if (agrees(scene, change, moved)) return other
  }
  return undefined
}

/** Now and change: the level before the nearest change, or the level and the change told of it. */
const nowAndChange = (scene: Scene, index: number): Pair | undefined => {
  for (let change = index - 1; change >= index - 3 && inSentence(scene, change, index); change--) {
    if (scene.roles[change] !== "change") continue
    for (let level = change - 1; level >= change - 4 && inSentence(scene, level, index); level--) {
      if (scene.roles[level] !== "level" && scene.roles[level] !== "mean") continue
      if (!addable(figureAt(scene, level).unit, figureAt(scene, change).unit)) continue
      if (tellsOfAnother(scene, change, level)) continue
      const fell = falling.test(wordsBefore(scene, change))
      const told = measuredFromAt(scene, level, change, fell)
      if (told !== undefined) return { former: leaf(told), latter: leaf(level), certain: true }
      const former = fell ? sum(leaf(level), leaf(change)) : difference(leaf(level), leaf(change))
      return { former, latter: leaf(level), certain: true }
    }
  }
  return undefined
}

/** 收入12463万元,同比增长7.9%,增收913万元: the change is told after its rate. */
const changeAfter = (scene: Scene, index: number): Pair | undefined => {
  const change = index + 1
  if (
    scene.figures[change] === undefined ||
    !/^[,，](?:净|共)?(?:增|减)[^,，。;\d]{0,4}$/.test(between(scene, index, change))
  )
    return undefined
  const level = index - 1
  if (!inSentence(scene, level, index) || scene.roles[level] !== "level") return undefined
  if (!addable(figureAt(scene, level).unit, figureAt(scene, change).unit)) return undefined
  const fell = falling.test(between(scene, index, change))
  const former = fell ? sum(leaf(level), leaf(change)) : difference(leaf(level), leaf(change))
  return agrees(scene, index, simplified({ former, latter: leaf(level), certain: true }, fell))
    ? { former, latter: leaf(level), certain: true }
    : undefined
}

const yearBefore = /上年|去年|上一年|前一年|(?:19|20)\d{2}年/
/** 较上年的9800万元 增加1700万元: what a change is measured from is told in so many words. */
const measuredFrom = /(?:较|比|与|同|相比|相较)[^,，。;]{0,16}$/
const changes = /^(?:相比)?[,，]?(?:净|约)?(?:增|减|提高|上升|下降|降低|提升|多|少)/

/** 上年5.83亿元，今年6.61亿元: levels of the year before beside one of this, likeliest first. */
const formersAndNow = (scene: Scene, index: number, unit?: string): ReadonlyArray<Pair> => {
  const pairs: Array<Pair> = []
  for (let former = index - 1; former >= index - MOST_BACK && inSentence(scene, former, index); former--) {
    const words = wordsBefore(scene, former)
    if (scene.roles[former] !== "former" || !yearBefore.test(words)) continue
    if (unit !== undefined && !addable(unit, figureAt(scene, former).unit)) continue
    const told = measuredFrom.test(words) && changes.test(between(scene, former, former + 1))
    const levels = [former - 1, former + 1, ...Array.from({ length: MOST_BACK }, (_, at) => former - 2 - at)]
    let nearest = true
    for (const level of levels) {
      if (level < 0 || level >= index || !inSentence(scene, level, index)) continue
      const role = scene.roles[level]
      if (role !== "level" && role !== "share" && role !== "mean") continue
      if (!addable(figureAt(scene, level).unit, figureAt(scene, former).unit)) continue
      pairs.push({ former: leaf(former), latter: leaf(level), certain: nearest && told && level === former - 1 })
      nearest = false
    }
  }
  return pairs
}

/** The pair whose arithmetic agrees, else the nearest; none where the nearest may be a part of what is meant. */
const formerAndNow = (
  scene: Scene,
  index: number,
  unit: string | undefined,
  compute: (pair: Pair) => Formula<number>
): Pair | undefined => {
  const pairs = formersAndNow(scene, index, unit)
  const agreeing = pairs.find((pair) => agrees(scene, index, compute(pair)))
  if (agreeing !== undefined) return agreeing
  // 其中财政性经费8.9亿元,比上年的13.1亿元减少32%: what it is measured from is told between the two.
  if (pairs[0]?.certain === true) return pairs[0]
  const { start } = nearOf(scene, index).sentence
  return /其中|包括/.test(scene.plain.slice(start, figureAt(scene, index).start)) ? undefined : pairs[0]
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

/** 比2018年, 比上年: what a change is measured against, where the words say it. */
const baseOf = (words: string): string | undefined => {
  const base = /(?:比|较)((?:19|20)\d{2}|上年|去年|上一年|年初|同期|“?十)/.exec(words)?.[1]
  return base === undefined && words.includes("同比") ? "上年" : base
}

/** Whether the growth is told of something else, or against another year, than the change before it. */
const apart = (scene: Scene, index: number, pair: Pair): boolean => {
  const named = leavesOf(pair.latter)[0] ?? index - 1
  if (tellsOfAnother(scene, index, named) || hasOtherHead(scene, index, named)) return true
  const base = baseOf(wordsBefore(scene, index))
  const other = leavesOf(pair.former)
    .map((each) => baseOf(wordsBefore(scene, each)))
    .find((each) => each !== undefined)
  if (base !== undefined && other !== undefined && base !== other) return true
  const former = leavesOf(pair.former)[0]
  // 2021年…，2019年为…，同比增长5.46%: against the year between, which is not told.
  const years = [named, former].map((each) => (each === undefined ? undefined : yearTold(wordsBefore(scene, each))))
  const [now, then] = years
  return base === "上年" && now !== undefined && then !== undefined && now !== then && now - then !== 1
}

const yearTold = (words: string): number | undefined => {
  const year = /((?:19|20)\d{2})年/.exec(words)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** 增长2.85%、3.19%: of a list each member is told of a figure of its own. */
const isListed = (scene: Scene, index: number): boolean => {
  const joined = (left: number): boolean =>
    left >= 0 && left + 1 < scene.figures.length && /^[、和与及]{1,2}$/.test(between(scene, left, left + 1))
  return joined(index) || joined(index - 1)
}

/** 比2016年增长1.5倍,由2亿元增加到5亿元: the pair is told after its growth. */
const pairAfter = (scene: Scene, index: number): Pair | undefined => {
  const [former, latter] = [index + 1, index + 2]
  if (latter >= scene.figures.length || !inSentence(scene, index, latter)) return undefined
  if (!addable(figureAt(scene, former).unit, figureAt(scene, latter).unit)) return undefined
  if (!/^[,，(](?:即|其中)?[^,，。;]{0,10}(?:由|从|自)[^,，。;]{0,12}$/.test(between(scene, index, former)))
    return undefined
  return raisedTo.test(between(scene, former, latter))
    ? { former: leaf(former), latter: leaf(latter), certain: true }
    : undefined
}

const growthRate = (scene: Scene, index: number): RelationClaim | undefined => {
  const dimension = dimensionOf(figureAt(scene, index).unit)
  if ((dimension !== "percent" && dimension !== "points") || scene.roles[index] !== "growth") return undefined
  const words = wordsBefore(scene, index)
  // 年均增长: a root over several years, not the growth of one.
  if (/年均|平均/.test(words)) return undefined
  const fell = falling.test(words)
  for (const pair of [
    nowAndChange(scene, index),
    changeAfter(scene, index),
    pairBefore(scene, index, undefined),
    formerAndNow(scene, index, undefined, (each) => simplified(each, fell)),
    pairAfter(scene, index)
  ]) {
    if (pair === undefined) continue
    // The growth of a share in % of itself is a question of its own: points are probably meant.
    if (leavesOf(pair.former).some((each) => dimensionOf(figureAt(scene, each).unit) === "percent")) return undefined
    const computed = simplified(pair, fell)
    const fits = agrees(scene, index, computed)
    // 投入增长5.3个百分点: that an amount grew by points is said by mistake, and only the arithmetic shows that it is.
    if (!fits && dimension === "points") continue
    // 增幅分别为44.3%、48.1%: of which pair each is told, only the arithmetic says.
    if (!fits && (words.includes("分别") || isListed(scene, index) || apart(scene, index, pair))) continue
    const certain = pair.certain || fits
    return { kind: "growth", result: index, computed, comparison: "equals", basis: "prose", words, certain }
  }
  return undefined
}

/** 增长5倍 is six times as much, 是5倍 five times. */
const multiple = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "倍") return undefined
  const words = wordsBefore(scene, index)
  const pair =
    pairBefore(scene, index) ??
    formerAndNow(scene, index, undefined, (each) => growthOf(each, false)) ??
    pairAfter(scene, index)
  if (pair === undefined) return undefined
  if (apart(scene, index, pair)) return undefined
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
  const fell = falling.test(words)
  const compute = ({ former, latter }: Pair) => (fell ? difference(former, latter) : difference(latter, former))
  const pair = pairBefore(scene, index, unit) ?? formerAndNow(scene, index, unit, compute)
  if (pair === undefined) return undefined
  const computed = compute(pair)
  // 较上年分别提高1.8、3.2、0.9个百分点: each of a rate of its own.
  const listed = words.includes("分别") || isListed(scene, index)
  if (!agrees(scene, index, computed) && (!pair.certain || listed || apart(scene, index, pair))) return undefined
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
