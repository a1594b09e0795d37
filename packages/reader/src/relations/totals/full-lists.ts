/**
 * Lists that leave nothing out by what their members are called: the two sides of a whole (公办 and 民办, 专职 and
 * 兼职), or named ones and the rest (其他, 其余). What does not add up to its total there is a contradiction, however
 * far off it lies.
 */
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

/** Pairs that official language divides a whole into. Degrees and stages are none: a third may go without saying. */
const dichotomies: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/公办/, /(?<!普惠性?)民办/],
  [/男/, /女/],
  [/专职/, /兼职/],
  [/在职/, /退休/],
  [/在编/, /编外|聘用|合同制/],
  [/城[区市镇]/, /农村|乡村|乡镇/],
  [/前者/, /后者/],
  [/新建/, /改扩?建|扩建/],
  [/完工|竣工|建成/, /在建|未完工|续建/],
  [/(?<!非)学科类/, /非学科类/],
  [/基本支出/, /项目支出/],
  [/(?<!不)合格/, /不合格/],
  [/中央|上级|[省市]级?(?:补助|资金|专项|奖补)/, /自筹|本级|配套|[区县]级?(?:配套|财政|资金)/],
  [/当场|立即|即时/, /限期/],
  [/省内|市内|区内|县内|本[省市区县]/, /省外|市外|区外|县外|外[省市区县]/],
  [/住校|寄宿/, /走读/],
  [/证照齐全|有证/, /无证|证照不全/],
  [/街道/, /镇|乡/],
  [/研究生|硕士/, /本科/]
]

/** Those that divide a whole where they are told alone: 文科28人，理科70人. */
const halves: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/文科/, /理科/],
  [/应届/, /往届|历届/],
  [/春季|春期/, /秋季|秋期/],
  [/人员经费/, /公用经费/]
]

/** The words by which two names are the two sides of a whole, in their order; `undefined` where they are not. */
export const sidesIn = (first: string, second: string): readonly [RegExp, RegExp] | undefined => {
  for (const [one, other] of dichotomies) {
    if (one.test(first) && other.test(second)) return [one, other]
    if (other.test(first) && one.test(second)) return [other, one]
  }
  return undefined
}

/** 公办完全小学72所，单设初中10所: some schools of a stage, and not all of them. */
const someOfStage = /公办|民办|中心|完全|村|教学点|单设|独立|寄宿|示范|城区|农村|县城|实验/
const isStage = (stage: RegExp, name: string): boolean => stage.test(name) && !someOfStage.test(name)

/** 35岁以下1549人，…50岁以上626人: ages open at both ends. */
const youngest = /以下|不满|不足/
const oldest = /以上/
const isOfAges = (names: ReadonlyArray<string>): boolean =>
  names.length >= 3 &&
  names.filter((name) => name.includes("岁")).length + 1 >= names.length &&
  youngest.test(names[0] ?? "") &&
  oldest.test(names.at(-1) ?? "")

/** What is left of the whole after the named ones. */
const rest = /(?:其他|其它|其余|余下|剩余|余者)/

/** Whether the last of the parts is what the others leave. */
export const endsWithRest = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  rest.test(wordsBefore(scene, parts.at(-1) ?? 0))

/** Whether the parts, which are of the total's own unit, are all of them by their names. */
export const isFull = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const { unit } = figureAt(scene, total)
  if (parts.some((part) => figureAt(scene, part).unit !== unit)) return false
  const names = parts.map((part) => `${wordsBefore(scene, part)}${scene.near[part]?.right ?? ""}`)
  if (rest.test(names.at(-1) ?? "") || isOfAges(names)) return true
  // 义务教育学校74所，其中小学45所，初中29所: compulsory education has two stages.
  const told = `${wordsBefore(scene, total)}${scene.near[total]?.right ?? ""}`
  if (told.includes("义务教育") && [/小学/, /初中/].every((stage) => names.some((name) => isStage(stage, name))))
    return true
  // No word of a side holds a bar, so that all names are asked at once.
  const all = names.join("|")
  const own = wordsBefore(scene, total)
  // 改建14所，新建7所，改扩建1所: what is itself one of two sides is no whole of them.
  return (parts.length === 2 ? [...dichotomies, ...halves] : dichotomies).some(
    ([one, other]) => one.test(all) && other.test(all) && one.test(own) === other.test(own)
  )
}
