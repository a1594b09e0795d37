/** Growth and difference: 6.61亿元，比上年增加0.78亿元，增长13.4%; 由39%提高到55%，提高16个百分点. */
import {
  addable,
  constant,
  difference,
  dimensionOf,
  type Formula,
  leaf,
  leavesOf,
  Rational,
  type RelationClaim
} from "@duxue/core"
import {
  changeAfter,
  formerAndNow,
  likened,
  nowAfter,
  nowAndChange,
  type Pair,
  pairAfter,
  pairBefore,
  simplified
} from "./level-pairs.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { FALLEN, RISEN, falling } from "../scene/change-words.ts"
import { anyOf } from "../scene/cues.ts"
import { hasOtherHead, tellsOfAnother } from "../scene/own-subject.ts"
import {
  agrees,
  between,
  computedBy,
  figureAt,
  findAtEach,
  type Finder,
  type Scene,
  wordsBefore,
  hasCue
} from "../scene/scene.ts"

/** 比2018年, 比上年: what a change is measured against, where the words say it. */
const baseOf = (words: string): string | undefined => {
  const base = /(?:比|较)((?:19|20)\d{2}|上年|去年|[上前]一年|年初|同期|“?十)/.exec(words)?.[1]
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

const growthRate = (scene: Scene, index: number): RelationClaim | undefined => {
  const dimension = dimensionOf(figureAt(scene, index).unit)
  if ((dimension !== "percent" && dimension !== "points") || scene.roles[index] !== "growth") return undefined
  const words = wordsBefore(scene, index)
  // 年均增长: a root over several years, not the growth of one.
  if (/年均|平均/.test(words)) return undefined
  // 高于财政经常性收入增幅3.87个百分点: how far two growths are apart.
  if (dimension === "points" && /(?:高于|低于|高出|快于|慢于|超过|超出)[^,，。;]*$/.test(words)) return undefined
  const fell = falling.test(words)
  let first: RelationClaim | undefined
  for (const pair of [
    nowAndChange(scene, index),
    nowAfter(scene, index),
    changeAfter(scene, index),
    pairBefore(scene, index, undefined),
    formerAndNow(scene, index, undefined, (each) => simplified(each, fell)),
    pairAfter(scene, index)
  ]) {
    if (pair === undefined) continue
    // The growth of a share in % of itself is a question of its own: points are probably meant.
    if (leavesOf(pair.former).some((each) => dimensionOf(figureAt(scene, each).unit) === "percent")) return first
    const computed = simplified(pair, fell)
    const fits = agrees(scene, index, computed)
    const certain = pair.certain || fits
    const claim: RelationClaim = {
      kind: "growth",
      result: index,
      computed,
      comparison: "equals",
      basis: "prose",
      words,
      certain
    }
    // 从30.2万人增至34.9万人，增加4.7万人，增幅15.6%: of the pairs the words allow, the one that agrees is meant.
    // What only a slip would make agree is still of nothing else than the words tell it of.
    if (fits && (agreesExactly(scene, index, computed) || !apart(scene, index, pair))) return claim
    // 投入增长5.3个百分点: that an amount grew by points is said by mistake, and only the arithmetic shows that it is.
    if (dimension === "points") continue
    // 增幅分别为44.3%、48.1%: of which pair each is told, only the arithmetic says.
    if (words.includes("分别") || isListed(scene, index) || apart(scene, index, pair)) continue
    first ??= claim
  }
  return first
}

/** 在园幼儿11.4万人，比2017年增加6.1万人，翻一番多: so many times what it was, by what was added to it. */
const grownBy = (scene: Scene, index: number): Formula<number> | undefined => {
  const [now, by] = [index - 2, index - 1]
  // 增加6.1万人，增长1.1倍 has what it grew from told somewhere; 翻一番 is said of what was added.
  if (!scene.plain.startsWith("翻", figureAt(scene, index).start)) return undefined
  if (now < 0 || scene.roles[by] !== "change" || scene.roles[now] !== "level") return undefined
  if (
    !/增/.test(wordsBefore(scene, by)) ||
    !/^[,，](?:增长|增加|净增)?了?(?:近|约|超过)?$/.test(between(scene, by, index))
  )
    return undefined
  if (!addable(figureAt(scene, now).unit, figureAt(scene, by).unit)) return undefined
  return { op: "quotient", of: leaf(now), by: difference(leaf(now), leaf(by)) }
}

/** The pair of the year before and now that agrees, or else the one told beside. */
const oneThatAgrees = (
  scene: Scene,
  index: number,
  compute: (pair: Pair) => Formula<number>,
  beside: Pair | undefined
): Pair | undefined => {
  const pair = formerAndNow(scene, index, undefined, compute)
  return beside === undefined || (pair !== undefined && agrees(scene, index, compute(pair))) ? pair : beside
}

/** 增长5倍 is six times as much, 是5倍 five times. */
const multiple = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "倍") return undefined
  const words = wordsBefore(scene, index)
  const grew = /增|提高|上升|翻/.test(words) && !/增(?:加|长)?(?:到|至)/.test(words)
  const compute = ({ former, latter }: Pair): Formula<number> => {
    const ratio: Formula<number> = { op: "quotient", of: latter, by: former }
    return grew ? difference(ratio, constant(Rational.one)) : ratio
  }
  const beside = pairBefore(scene, index) ?? likened(scene, index)
  // 总投入12.5亿元，其中设备3000万元，是上年6.25亿元的2倍: of the whole rather than of its part, where only that agrees.
  const fits = beside !== undefined && agrees(scene, index, compute(beside))
  const told = fits ? beside : oneThatAgrees(scene, index, compute, beside)
  const grown = told === undefined ? grownBy(scene, index) : undefined
  if (grown !== undefined)
    return {
      kind: "growth",
      result: index,
      computed: grew ? difference(grown, constant(Rational.one)) : grown,
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }
  const pair = told ?? pairAfter(scene, index)
  if (pair === undefined || apart(scene, index, pair)) return undefined
  const computed = compute(pair)
  return { kind: "growth", result: index, computed, comparison: "equals", basis: "prose", words, certain: pair.certain }
}

/** The larger less the smaller: what was 化解 or 撤并 is told without a sign. */
const betweenOf = (scene: Scene, { former, latter }: Pair): Formula<number> => {
  const down = difference(former, latter)
  const value = computedBy(scene, down)
  return value?.lower !== undefined && value.lower.numerator >= 0n ? down : difference(latter, former)
}

const changing = anyOf("增减提下")
const undone = anyOf("撤新净增减压关裁取化消")
const undoing = /(?:撤并|撤销|新增|净增|新建|增加|减少|压减|关停|裁撤|取缔|化解|消除)(?![到至为])[^,，。;\d]{0,10}$/

/** 撤并教学点14个，教学点由45个减少到31个: what was done, and the pair between which it lies told after it. */
const doneAt = (scene: Scene, index: number): Pair | undefined => {
  if (
    !hasCue(scene, index, undone) ||
    !undoing.test(wordsBefore(scene, index)) ||
    scene.figures[index + 2] === undefined
  )
    return undefined
  const { unit } = figureAt(scene, index)
  return figureAt(scene, index + 1).unit === unit ? pairAfter(scene, index) : undefined
}

/** 由126人缩小到74人，缩小52人; 由268个减至12个，五年共化解256个: verbs right behind a pair that tell of nothing else. */
const lyingBetween = new RegExp(
  `^[,，]?(?:[一二两三四五六七八九十]年)?(?:共|累计|净|约|已|[人生校班师]均)*(?:${RISEN}|${FALLEN}|缩短|延长|精简|新增|多|少)[了出]?$`
)

const rose = new RegExp(RISEN)
const sank = new RegExp(FALLEN)

/** 从43.8万扩到50.6万，净添6.8万: where the numbers do not say which way, the verbs do; `undefined` where they tell of both or of neither. */
const asTold = (scene: Scene, index: number, { former, latter }: Pair): Formula<number> | undefined => {
  const verbs = `${between(scene, index - 2, index - 1)}${wordsBefore(scene, index)}`
  if (rose.test(verbs) === sank.test(verbs)) return undefined
  return rose.test(verbs) ? difference(latter, former) : difference(former, latter)
}

/** 由39%提高到55%，提高16个百分点; 由20所增加到26所，增加6所. */
const changeOf = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  // 年均提高4.1个百分点: what each year brought is a part of what lies between.
  if (/年均|平均|每年/.test(words)) return undefined
  const points = dimensionOf(figure.unit) === "points"
  const role = scene.roles[index]
  // 由2.36亿元降至0.84亿元,化解1.52亿元: right behind a pair any amount may be what lies between, where it agrees.
  const behindPair =
    index >= 2 &&
    scene.departures[index - 1] === index - 2 &&
    role === "level" &&
    dimensionOf(figure.unit) !== "percent"
  const told =
    role === "change" || (hasCue(scene, index, changing) && /(?:增加|减少|净增|新增|提高|下降)了?$/.test(words))
  const done = points || told || behindPair ? undefined : doneAt(scene, index)
  if (!points && !told && !behindPair && done === undefined) return undefined
  const unit = points ? "%" : figure.unit
  const fell = falling.test(words)
  const compute = ({ former, latter }: Pair) => (fell ? difference(former, latter) : difference(latter, former))
  const pair = done ?? pairBefore(scene, index, unit) ?? formerAndNow(scene, index, unit, compute)
  if (pair === undefined) return undefined
  const turned = done !== undefined || (behindPair && !told && !points && pair.certain)
  const computed = turned ? betweenOf(scene, pair) : compute(pair)
  if (turned && !agrees(scene, index, computed)) {
    if (!behindPair || !lyingBetween.test(words)) return undefined
    return {
      kind: "difference",
      result: index,
      computed: asTold(scene, index, pair) ?? computed,
      comparison: "equals",
      basis: "prose",
      words,
      certain: false
    }
  }
  // 较上年分别提高1.8、3.2、0.9个百分点: each of a rate of its own.
  const listed = words.includes("分别") || isListed(scene, index)
  // 比全国平均水平（88.1%）高7.1个百分点: what the bracket holds is what the level lies above, and not the pair before it.
  const isOverBracket = words.startsWith(")") && scene.brackets[index - 1] !== undefined
  if (!agrees(scene, index, computed) && (!pair.certain || listed || isOverBracket || apart(scene, index, pair)))
    return undefined
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
export const findGrowths: Finder = findAtEach(
  (scene, index) => growthRate(scene, index) ?? multiple(scene, index) ?? changeOf(scene, index)
)
