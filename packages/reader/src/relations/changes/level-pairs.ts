/** The two levels between which a growth or a change is told: 由A增加到B, B比上年的A, B比上年增加D. */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, sum } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { tellsOfAnother } from "../scene/own-subject.ts"
import { agrees, between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const MOST_BACK = 6

export interface Pair {
  readonly former: Formula<number>
  readonly latter: Formula<number>
  readonly certain: boolean
}

const inSentence = (scene: Scene, index: number, of: number): boolean =>
  index >= 0 && figureAt(scene, index).start >= nearOf(scene, of).sentence.start

/** 由20所增加到26所, 由2015年的58.3%提高到2020年的86.1%. */
const raisedTo =
  /^[^。;]{0,16}(?:到|至|为)(?:了|目前的?|现在的?|(?:19|20)\d{2}年(?:底|末)?的?|今年的?)?[^,，。;\d]{0,3}$/

const further = /^(?:、|[,，]?(?:再|又|进而|进一步))[^,，。;、\d]{0,6}(?:(?:19|20)\d{2}年(?:底|末)?的)?$/

/** 由83.6%提高到2022年的86.9%、2023年的89.4%，两年提高: what went on from there came to the last of the list. */
const lastReached = (scene: Scene, latter: number, before: number): number => {
  let last = latter
  for (let next = latter + 1; next < before; next++) {
    if (figureAt(scene, next).unit !== figureAt(scene, latter).unit || scene.roles[next] === "former") break
    if (scene.departures[next + 1] === next || !further.test(between(scene, last, next))) break
    last = next
  }
  return last
}

/** 由A增加到B, 从A下降为B: the pair that ends nearest before `index`. */
export const pairBefore = (scene: Scene, index: number, unit?: string): Pair | undefined => {
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
      return { former: leaf(former), latter: leaf(lastReached(scene, latter, index)), certain: true }
    }
  }
  return undefined
}

/**
 * 12.48亿元，较2019年的11.96亿元增加0.52亿元: the level that the change is measured from, where it is told nearby; and of 2020年5.46亿元，
 * 2019年5.12亿元，多了0.34亿元 the level told first, which the change leads to.
 */
const measuredAt = (scene: Scene, level: number, change: number, fell: boolean): Pair | undefined => {
  const { start } = nearOf(scene, change).paragraph
  const nearest = change - 1
  const from = (other: number): Pair => ({ former: leaf(other), latter: leaf(level), certain: true })
  const isLike = (other: number): boolean => addable(figureAt(scene, other).unit, figureAt(scene, level).unit)
  if (level === change - 2 && scene.roles[nearest] === "former" && isLike(nearest)) return from(nearest)
  let turned: Pair | undefined
  for (
    let other = change - 1;
    other >= 0 && other >= change - MOST_BACK && figureAt(scene, other).start >= start;
    other--
  ) {
    if (other === level || (scene.roles[other] !== "level" && scene.roles[other] !== "former") || !isLike(other))
      continue
    const [more, less] = [difference(leaf(other), leaf(level)), difference(leaf(level), leaf(other))]
    if (agrees(scene, change, fell ? more : less)) return from(other)
    if (turned === undefined && other === level - 1 && agrees(scene, change, fell ? less : more))
      turned = { former: leaf(level), latter: leaf(other), certain: true }
  }
  return turned
}

/** Now and change: the level before the nearest change, or the level and the change told of it. */
export const nowAndChange = (scene: Scene, index: number): Pair | undefined => {
  for (let change = index - 1; change >= index - 3 && inSentence(scene, change, index); change--) {
    if (scene.roles[change] !== "change") continue
    for (let level = change - 1, tried = 0; tried < 4 && inSentence(scene, level, index); level--) {
      // 67人（甲校12人，乙校20人，…），增加9人: what a bracket tells does not count.
      if ((scene.brackets[level]?.close ?? Infinity) > figureAt(scene, change).start) tried++
      if (scene.roles[level] !== "level" && scene.roles[level] !== "mean") continue
      if (!addable(figureAt(scene, level).unit, figureAt(scene, change).unit)) continue
      if (tellsOfAnother(scene, change, level)) continue
      // 从30.2万人增至34.9万人，增加4.7万人: what the change set out from is not where it came to.
      if (level + 1 < change && scene.departures[level + 1] === level) continue
      // 招聘246名(特岗86名、编制内118名),较上年多38名: what a bracket holds did not change.
      if ((scene.brackets[level]?.close ?? Infinity) <= figureAt(scene, change).start) continue
      const fell = falling.test(wordsBefore(scene, change))
      const told = measuredAt(scene, level, change, fell)
      if (told !== undefined) return told
      const former = fell ? sum(leaf(level), leaf(change)) : difference(leaf(level), leaf(change))
      return { former, latter: leaf(level), certain: true }
    }
  }
  return undefined
}

/** 收入12463万元,同比增长7.9%,增收913万元: the change is told after its rate. */
export const changeAfter = (scene: Scene, index: number): Pair | undefined => {
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
  const pair: Pair = { former, latter: leaf(level), certain: true }
  return { ...pair, certain: agrees(scene, index, simplified(pair, fell)) }
}

/** A year before, or another time that the present is compared with: 比“十二五”期间的, 较上届任期末的. */
const yearBefore = /上年|去年|上一年|前一年|上一?学[年期]|(?:19|20)\d{2}年|(?:期间?|末|[年月之]?[初底前]|时)的$/
/** 较上年的9800万元 增加1700万元: what a change is measured from is told in so many words. */
const measuredFrom = /(?:较|比|与|同|相比|相较)[^,，。;]{0,16}$/
const changes =
  /^(?:相比|相较)?[,，]?(?:净|约|再|又|仅|略|微)?(?:增|减|提高|上升|下降|降低|提升|多|少|回落|回升|下滑|上涨|扩大|缩小|压减|压缩|高|低)/

/** 187个，占7.52%，较2016年的263个: what stands between a level and its former one tells a rate of it, and no other level. */
const standsBefore = (scene: Scene, level: number, former: number): boolean => {
  for (let at = level + 1; at < former; at++) {
    const dimension = dimensionOf(figureAt(scene, at).unit)
    if (dimension !== "percent" && dimension !== "points" && scene.brackets[at] === undefined) return false
  }
  return (
    level === former - 1 ||
    (level < former &&
      !/[;；]|其中|包括/.test(
        scene.plain.slice(figureAt(scene, level).end, figureAt(scene, former).start).replace(/\([^()]{0,120}\)/g, "")
      ))
  )
}

/** 经费12.8亿元（其中教育费附加0.3亿元），比上年的12.0亿元增加0.8亿元: what a bracket told in passing did not change. */
const isInPassing = (scene: Scene, level: number, former: number): boolean =>
  level < former && (scene.brackets[level]?.close ?? Infinity) <= figureAt(scene, former).start

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
      const inPassing = isInPassing(scene, level, former)
      pairs.push({
        former: leaf(former),
        latter: leaf(level),
        certain: nearest && !inPassing && told && standsBefore(scene, level, former)
      })
      if (!inPassing) nearest = false
    }
  }
  return pairs
}

/** Further back in a sentence no words say of what a figure is a part. */
const LONGEST_SENTENCE = 400

/** The pair whose arithmetic agrees, else the nearest; none where the nearest may be a part of what is meant. */
export const formerAndNow = (
  scene: Scene,
  index: number,
  unit: string | undefined,
  compute: (pair: Pair) => Formula<number>
): Pair | undefined => {
  const pairs = formersAndNow(scene, index, unit)
  const agreeing = pairs.find((pair) => agrees(scene, index, compute(pair)))
  if (agreeing !== undefined) return agreeing
  const outright = pairs.find(({ certain }) => certain)
  if (outright !== undefined) return outright
  // 其中财政性经费8.9亿元,比上年的13.1亿元减少32%: what it is measured from is told between the two.
  if (pairs[0] === undefined) return undefined
  const { start } = figureAt(scene, index)
  const words = scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, start - LONGEST_SENTENCE), start)
  return /其中|包括/.test(words) ? undefined : pairs[0]
}

const arrivedAt = /^[,，](?:总数|总量|规模)?(?:增加|增长|减少|下降|上升|提高|降|减|增|升|达)(?:到|至)$/

/** 比上年减少612人，下降3.1%，降至19130人: the level that the change arrived at is told last, or before the rate. */
export const nowAfter = (scene: Scene, index: number): Pair | undefined => {
  const isLast = scene.roles[index - 1] === "change"
  const [change, level] = isLast ? [index - 1, index + 1] : [index - 2, index - 1]
  if (level >= scene.figures.length || !inSentence(scene, change, level) || scene.roles[change] !== "change")
    return undefined
  if (!addable(figureAt(scene, change).unit, figureAt(scene, level).unit)) return undefined
  if (!arrivedAt.test(between(scene, level - 1, level))) return undefined
  const fell = falling.test(wordsBefore(scene, change))
  const former = fell ? sum(leaf(level), leaf(change)) : difference(leaf(level), leaf(change))
  return { former, latter: leaf(level), certain: true }
}

/** 比2016年增长1.5倍,由2亿元增加到5亿元: the pair is told after its growth. */
export const pairAfter = (scene: Scene, index: number): Pair | undefined => {
  const [former, latter] = [index + 1, index + 2]
  if (latter >= scene.figures.length || !inSentence(scene, index, latter)) return undefined
  if (!addable(figureAt(scene, former).unit, figureAt(scene, latter).unit)) return undefined
  if (!/^[,，(](?:即|其中)?[^,，。;]{0,10}(?:由|从|自)[^,，。;]{0,12}$/.test(between(scene, index, former)))
    return undefined
  return raisedTo.test(between(scene, former, latter))
    ? { former: leaf(former), latter: leaf(latter), certain: true }
    : undefined
}

/** 117名，比建校之初的39名增加了两倍; 3000万元，是上年1500万元的2倍: what it is likened to stands between. */
const likening: ReadonlyArray<readonly [lead: RegExp, tail: RegExp]> = [
  [/^(?:比|较)[^,，。;\d]{1,12}的$/, /^(?:增加|增长|扩大|提高)了?$/],
  [/^(?:约?[是为]|相当于)(?:上年|去年|上一年|前一年|(?:19|20)\d{2}年)(?:度|同期|底)?的?$/, /^的$/]
]

/** The level before, and the one right behind it that it is likened to. */
export const likened = (scene: Scene, index: number): Pair | undefined => {
  const [latter, former] = [index - 2, index - 1]
  if (latter < 0 || !inSentence(scene, latter, index)) return undefined
  const [lead, tail] = [wordsBefore(scene, former), between(scene, former, index)]
  if (!likening.some(([before, behind]) => before.test(lead) && behind.test(tail))) return undefined
  return addable(figureAt(scene, former).unit, figureAt(scene, latter).unit)
    ? { former: leaf(former), latter: leaf(latter), certain: true }
    : undefined
}

const growthOf = (pair: Pair, fell: boolean): Formula<number> =>
  fell
    ? percentage(difference(pair.former, pair.latter), pair.former)
    : percentage(difference(pair.latter, pair.former), pair.former)

/** Simplified where the change is told: 100 × change ÷ (now − change). */
export const simplified = (pair: Pair, fell: boolean): Formula<number> => {
  if (pair.former.op === "difference" && !fell) return percentage(pair.former.less, pair.former)
  if (pair.former.op === "sum" && fell) return percentage(pair.former.terms[1] as Formula<number>, pair.former)
  return growthOf(pair, fell)
}
