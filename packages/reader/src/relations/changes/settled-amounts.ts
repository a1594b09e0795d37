/**
 * What finance tells in threes: 送审造价2640万元，审定2510万元，核减130万元，核减率4.92%; 预算860万元，成交812万元，节约48万元. An amount
 * proposed, the amount it was settled at, and what lies between, by words that belong together: in this order they have no other
 * reading, whether or not the numbers agree.
 */
import { addable, difference, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { figureAt, type Finder, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** One deed of the books: the words of the amount proposed, of the amount settled, of what is left, and of its rate. */
interface Deed {
  readonly proposed: RegExp
  readonly settled: RegExp
  readonly left: RegExp
  readonly rate: RegExp
  /** 超支: more was settled than proposed. */
  readonly isOver?: true
}

/** 核减资金, 结转下年继续使用, 节约财政资金: what may stand between the word for what is left and its number. */
const closing =
  "(?:财政|建设|采购|项目|工程|专项|政府)?(?:资金|经费|金额|造价|投资|支出|成本|额)?(?:至|到)?(?:下年度?|下一年度?|次年)?(?:继续)?(?:使用|安排)?(?:为|达|约|共|计|了)*$"
const ending = (words: string): RegExp => new RegExp(`(?:${words})${closing}`)

const deeds: ReadonlyArray<Deed> = [
  {
    proposed: /送审|报审|申报|上报|造价|概算|预算|结算|报价/,
    settled: /审定|核定|审核|审计后|评审后/,
    left: ending("核减|审减|净核减"),
    rate: /(?:核减|审减|净核减)率(?:为|达到?|约)*$/
  },
  {
    proposed: /预算|控制价|标的|估算|概算|计划|限价|招标/,
    settled: /成交|中标|采购|合同|签约|结算|决算|实际/,
    left: ending("节约|节省|节支|让利|压减|下浮"),
    rate: /(?:节约|节省|节支|让利|压减|下浮|资金节约)(?:率|幅度)(?:为|达到?|约)*$/
  },
  {
    proposed: /预算|资金|经费|到位|下达|安排|拨款|收入|补助|专项|总投资/,
    settled: /支付|支出|支用|拨付|使用|执行|发放|完成投资/,
    left: ending("结余|结转|结转结余|节余|剩余|结存|余额|尚余|[尚还]?未(?:支付|拨付|使用|支出)"),
    rate: /(?:结余|结转|节余|剩余|结转结余)率(?:为|达到?|约)*$/
  },
  {
    proposed: /需|应|计划|概算|总投资|核定/,
    settled: /到位|落实|筹[集措得]|拨付|下达|安排/,
    left: ending("缺口|[尚还]缺|欠拨|[尚还]未到位|差额"),
    rate: /缺口率(?:为|达到?|约)*$/
  },
  {
    proposed: /预算|概算|计划|批复/,
    settled: /支出|决算|结算|实际|完成/,
    left: ending("超支|超概|超预算|超概算"),
    rate: /(?:超支|超概)率(?:为|达到?|约)*$/,
    isOver: true
  }
]

/** 支付率, 执行率: of what was settled in what was proposed. */
const settledRate = /(?:支付|支出|执行|拨付|使用|完成|到位|落实|发放|支用)(?:率|进度)(?:为|达到?|约)*$/
/** 比上年节约, 分别节约, 累计结余: of another time, or of several. */
const apart = /比|较|同期|上年(?!度?结)|去年|每|均|分别|各|其中|历年|累计|滚存|预计|原/
const MOST_BACK = 8

const isTold = (scene: Scene, index: number): boolean => {
  const { value, qualifier } = figureAt(scene, index)
  return value !== undefined && qualifier === "exact"
}
const isRate = (scene: Scene, index: number): boolean => scene.figures[index]?.unit === "%" && isTold(scene, index)
const isAmount = (scene: Scene, index: number): boolean =>
  isTold(scene, index) && isMoney(scene, index) && scene.roles[index] !== "mean" && scene.roles[index] !== "former"

/** What was settled just before what is left, a rate between or not. */
const settledBefore = (scene: Scene, index: number): number => (isRate(scene, index - 1) ? index - 2 : index - 1)

/** Where a rate told of the three stands: between the last two, or behind. */
const ratesOf = (scene: Scene, settled: number, last: number): ReadonlyArray<number> =>
  [settled + 1, last + 1].filter(
    (each) => isRate(scene, each) && each !== last && figureAt(scene, each).start <= nearOf(scene, last).sentence.end
  )

/** What the rates between and behind say the amount proposed to be a base of. */
const rateClaims = (
  scene: Scene,
  { rate, isOver }: Deed,
  [proposed, settled, left]: readonly [number, number, number]
): ReadonlyArray<RelationClaim> =>
  ratesOf(scene, settled, left).flatMap((index): ReadonlyArray<RelationClaim> => {
    const words = wordsBefore(scene, index)
    const told = { result: index, comparison: "equals", basis: "prose", words, certain: true } as const
    if (settledRate.test(words) && isOver !== true)
      return [{ ...told, kind: "share", computed: percentage(leaf(settled), leaf(proposed)) }]
    if (!rate.test(words)) return []
    const ofLeft = percentage(leaf(left), leaf(proposed))
    if (!words.includes("减")) return [{ ...told, kind: "share", computed: ofLeft }]
    // 核减率 is a fall of the levels; where only the amount cut bears it out, it is the amount settled that is wrong.
    const fall = percentage(difference(leaf(proposed), leaf(settled)), leaf(proposed))
    const isOfLeft = !agreesExactly(scene, index, fall) && agreesExactly(scene, index, ofLeft)
    return [{ ...told, kind: "growth", computed: isOfLeft ? ofLeft : fall }]
  })

const carried = /结转|结余|上年|年初|期初|追加|另/

/**
 * Whether an amount proposed and an amount settled are told alone: 上年结转320万元，当年安排1880万元，支出2010万元，结余190万元 has more
 * to it, be the first told in a sentence of its own. What brackets tell between is of what they follow.
 */
const isAlone = (scene: Scene, proposed: number, settled: number): boolean => {
  const { sentence, paragraph } = nearOf(scene, settled)
  if (figureAt(scene, proposed).start < sentence.start) return false
  for (let at = proposed + 1; at < settled; at++)
    if (scene.brackets[at] === scene.brackets[settled] || scene.brackets[at] === undefined) return false
  const [before, { unit }] = [scene.figures[proposed - 1], figureAt(scene, proposed)]
  if (before === undefined || before.start < paragraph.start || !addable(before.unit, unit)) return true
  return before.start < sentence.start && !carried.test(wordsBefore(scene, proposed - 1))
}

const claimsAt = (scene: Scene, left: number): ReadonlyArray<RelationClaim> => {
  const words = wordsBefore(scene, left)
  const deed = deeds.find((each) => each.left.test(words))
  if (deed === undefined || apart.test(words) || !isAmount(scene, left)) return []
  const settled = settledBefore(scene, left)
  if (settled < 1 || !isAmount(scene, settled) || !deed.settled.test(wordsBefore(scene, settled))) return []
  const near = nearOf(scene, left)
  if (figureAt(scene, settled).start < near.sentence.start || apart.test(wordsBefore(scene, settled))) return []
  const formula = (proposed: number): Formula<number> =>
    deed.isOver === true ? difference(leaf(settled), leaf(proposed)) : difference(leaf(proposed), leaf(settled))
  const claimed = (proposed: number, certain: boolean): ReadonlyArray<RelationClaim> => [
    {
      kind: "difference",
      result: left,
      computed: formula(proposed),
      comparison: "equals",
      basis: "prose",
      words,
      certain
    },
    ...rateClaims(scene, deed, [proposed, settled, left])
  ]
  const candidates: Array<number> = []
  for (let at = settled - 1; at >= 0 && at >= settled - MOST_BACK; at--) {
    if (figureAt(scene, at).start < near.paragraph.start) break
    if (scene.brackets[at] !== scene.brackets[left]) continue
    if (!isAmount(scene, at) || !addable(figureAt(scene, at).unit, figureAt(scene, left).unit)) continue
    if (deed.proposed.test(wordsBefore(scene, at))) candidates.push(at)
  }
  const bearsOut = (proposed: number): boolean =>
    agreesExactly(scene, left, formula(proposed)) ||
    rateClaims(scene, deed, [proposed, settled, left]).some(({ result, computed }) =>
      agreesExactly(scene, result, computed)
    )
  const held = candidates.find(bearsOut)
  if (held !== undefined) return claimed(held, true)
  const [nearest] = candidates
  if (nearest === undefined) return []
  const isSole = isAlone(scene, nearest, settled)
  return isSole || isOneSlipAway(scene, left, formula(nearest)) ? claimed(nearest, isSole) : []
}

/** 送审造价2640万元，审定2510万元，核减率4.92%: what lies between is told as a rate alone. */
const rateAlone = (scene: Scene, rate: number): ReadonlyArray<RelationClaim> => {
  const words = wordsBefore(scene, rate)
  const [proposed, settled] = [rate - 2, rate - 1]
  if (proposed < 0 || !words.includes("率") || !isRate(scene, rate)) return []
  const deed = deeds.find((each) => each.rate.test(words))
  if (deed === undefined || ![proposed, settled].every((each) => isAmount(scene, each))) return []
  if (figureAt(scene, proposed).start < nearOf(scene, rate).sentence.start) return []
  if (!deed.proposed.test(wordsBefore(scene, proposed)) || !deed.settled.test(wordsBefore(scene, settled))) return []
  const [more, less] = deed.isOver === true ? [settled, proposed] : [proposed, settled]
  const computed = percentage(difference(leaf(more), leaf(less)), leaf(proposed))
  return [{ kind: "growth", result: rate, computed, comparison: "equals", basis: "prose", words, certain: true }]
}

/** Words of which one stands before whatever is left, or before its rate. */
const cue = /[核审]减|节[约省支余]|让利|压减|下浮|结[余转存]|剩余|余额|尚余|未[支拨使到]|缺|欠拨|差额|超[支概预]/

/** Amounts proposed and settled, of the whole text. */
export const findSettledAmounts: Finder = (scene) =>
  scene.figures.flatMap((_, index) => {
    if (index < 2 || !cue.test(wordsBefore(scene, index))) return []
    return isMoney(scene, index) ? claimsAt(scene, index) : rateAlone(scene, index)
  })
