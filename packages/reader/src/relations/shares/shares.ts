/** Shares: A of B is P%, where B is the farther antecedent as often as the nearer (在园14662人，其中公办7353人，占比50.15%). */
import {
  addable,
  dimensionOf,
  type Formula,
  leaf,
  leavesOf,
  percentage,
  Rational,
  type RelationClaim
} from "@duxue/core"
import { toldOf } from "../../context/from-to.ts"
import { ownSubject, tellsOfAnother } from "../scene/own-subject.ts"
import {
  agrees,
  between,
  figureAt,
  type Finder,
  intervalAt,
  isBounded,
  likeness,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"
import { likeliestBase } from "../doubt/likeliest-base.ts"
import { type Numerator, numerators } from "./numerators.ts"
import { wholeNamedBefore, wholeToldBefore } from "./wholes-in-words.ts"

const shareWords = /(?:占|比例|比重|占比|比率)[^,，。;]{0,26}$/
/** 占符合条件人数的: the words that name the base. */
const baseWords =
  /占(?:到|了|全[区县市]|总)?([^,，。;]{2,24}?)(?:的(?:比例|比重|百分比)?)?(?:为|达|达到|约|近|超过)?$|在([^,，。;]{2,24}?)中[^,，。;]{0,6}占[^,，。;]{0,4}$/
/** How far back a base is looked for that only the arithmetic names. */
const FARTHEST = 30
/** 占总数的: words for the base that name no figure. */
const general = /^(?:的|其|总|总数|总量|总额|总人数|全部|同期|当年|总计)*$/

const isPercent = (scene: Scene, index: number): boolean => dimensionOf(figureAt(scene, index).unit) === "percent"

interface Option {
  readonly of: Formula<number>
  readonly by: number
  /** Whether it stands in an earlier paragraph, where only the arithmetic makes it the base. */
  readonly far: boolean
  /** Whether only a verb makes it the whole: 实际交流 may be of others than are told before. */
  readonly doubtful: boolean
  /** Whether words that stand before the part make it the whole. */
  readonly told: boolean
  readonly score: number
}

const wordsOf = (scene: Scene, index: number): string => {
  const near = nearOf(scene, index)
  const start = Math.max(near.clause.start, scene.figures[index - 1]?.end ?? 0)
  return `${scene.plain.slice(start, figureAt(scene, index).start)}${near.right}`
}

const bases = (
  scene: Scene,
  share: number,
  of: Numerator,
  name: string,
  lastBase: number | undefined
): ReadonlyArray<Option> => {
  const options: Array<Option> = []
  const near = nearOf(scene, share)
  const unit = figureAt(scene, of.last).unit
  const told = wholeToldBefore(scene, of.first)
  const among = wholeNamedBefore(scene, of.first)
  for (let by = share - 1; by >= 0 && by > share - FARTHEST; by--) {
    if (by >= of.first && by <= of.last) continue
    const figure = figureAt(scene, by)
    if (isBelowTotal(scene, by, of)) continue
    if (scene.roles[by] !== "level" || !addable(figure.unit, unit) || !isBounded(intervalAt(scene, by))) continue
    const words = wordsOf(scene, by)
    const far = figure.start < near.paragraph.start
    // 占总数的68.08%: the paragraph before may have told the base; a whole percent agrees with many.
    if (far && figureAt(scene, share).step.denominator === 1n) continue
    const sameSentence = figure.start >= near.sentence.start ? 2 : 0
    const total = /共|总|合计|全[区县市]/.test(words) ? 2 : 0
    // 14662人，其中公办7353人，占比…: the whole of which the numerator is told to be a part.
    const isTold = by === told?.index
    const doubtful = isTold && told.byVerb
    // 专任教师中，女教师2634人，占…: the whole by its name.
    const isNamed = among !== "" && isNamedIn(among, words)
    const whole = (isTold ? 3 : 0) + (isNamed ? 8 : 0)
    // What the last share was of, this one probably is too, unless 其中 tells of what.
    const isElse = told !== undefined && !told.byVerb && !isTold
    const again = by === lastBase && !isElse && ownSubject(scene, share).length < 2 ? 4 : 0
    options.push({
      of: of.formula,
      by,
      far,
      doubtful,
      told: isTold || isNamed,
      score: 3 * likeness(name, words) + sameSentence + total + whole + again
    })
  }
  return options.toSorted((a, b) => Number(a.far) - Number(b.far) || b.score - a.score)
}

/** 公办10132人,普惠性民办6754人,合计16886人,占…: what is added up is a part of what it is a share of. */
const isBelowTotal = (scene: Scene, by: number, of: Numerator): boolean => {
  const [base, total] = [figureAt(scene, by).value, figureAt(scene, of.last).value]
  if (base === undefined || total === undefined || Rational.compare(base, total) >= 0) return false
  return of.first === of.last && /合计|共计|总计|相加|之和/.test(wordsBefore(scene, of.last))
}

/** 77个村…，普惠园67所，占…: unless the numbers agree, schools are no share of what other classifiers count. */
const isCountedAlike = (scene: Scene, by: number, of: Numerator): boolean =>
  figureAt(scene, by).unit === figureAt(scene, of.last).unit

const claim = (share: number, option: Option, words: string, certain: boolean): RelationClaim => ({
  kind: "share",
  result: share,
  computed: percentage(option.of, leaf(option.by)),
  comparison: "equals",
  basis: "prose",
  words,
  certain
})

/** 完成投资1.86亿元，占年度计划3.5亿元的53.1%: the base stands in the words of the share. */
const baseInWords = (scene: Scene, share: number): RelationClaim | undefined => {
  const by = share - 1
  if (by < 1 || !/^[^,，。;]{0,8}的(?:比例|比重)?(?:为|达|达到|约|近|超过)?$/.test(between(scene, by, share)))
    return undefined
  if (!/(?:占|在|完成|达到?|相当于)[^,，。;]{0,26}$/.test(wordsBefore(scene, by)) || isPercent(scene, by))
    return undefined
  // 分别占教师总数2200人的14.18%、48.55%: a list of shares, each of a figure of its own.
  if (wordsBefore(scene, by).includes("分别")) return undefined
  const told = [...numerators(scene, by)]
  const list = told.at(-1)
  // 学位1.86万个，其中小学…、初中…，完成任务1.5万个的124%: what parts are told of goes on being spoken of.
  const whole = list === undefined ? undefined : wholeToldBefore(scene, list.first)?.index
  if (whole !== undefined) told.push({ formula: leaf(whole), first: whole, last: whole })
  const options: Array<Option> = []
  for (const of of told) {
    if (!addable(figureAt(scene, of.last).unit, figureAt(scene, by).unit)) continue
    const option: Option = { of: of.formula, by, far: false, doubtful: false, told: true, score: 0 }
    if (agrees(scene, share, percentage(option.of, leaf(by)))) return claim(share, option, wordsBefore(scene, by), true)
    options.push(option)
  }
  const best = likeliestBase(scene, share, options)
  return best === undefined ? undefined : claim(share, best, wordsBefore(scene, by), true)
}

/** 符合交流条件人数 is counted where 符合交流条件 is told: what it is the number of, without the number. */
const headOf = (name: string): string =>
  name
    .replace(/^(?:全年|年度|当年|本年度?|全部|所有|总)(?=[\u4e00-\u9fff]{2})/, "")
    .replace(/(?:的|总)?(?:人数|总数|数量|总量|总额|数|量|额)?的?$/, "")

/** Whether words tell what the name tells, 校舍总建筑面积 as 校舍建筑面积 does; 中小学教师 are no 小学教师. */
const isNamedIn = (name: string, words: string): boolean => {
  const at = words.indexOf(name)
  if (at < 0 && name.includes("总")) return words.includes(name.replace("总", ""))
  return at >= 0 && !(name.startsWith("小学") && words[at - 1] === "中" && !words.includes(name, at + 1))
}

/** 大专以上126人。…中师文化程度454人，占总数的52%: of what is less than it, and no whole by its words, it is no share. */
const isLessThanPart = (scene: Scene, { by, told }: Option, of: Numerator): boolean => {
  const [base, part] = [figureAt(scene, by).value, figureAt(scene, of.last).value]
  if (base === undefined || part === undefined || of.first !== of.last) return false
  if (told || by === of.first - 1 || /共|总|合计|全[区县市]/.test(wordsOf(scene, by))) return false
  return Rational.compare(Rational.multiply(base, Rational.fromInteger(2)), part) < 0
}

/** 中级教师62人，有本科学历的教师占教师总数的60%: a subject told anew in a clause of its own, and hardly like the former. */
const isOther = (scene: Scene, share: number, of: number): boolean => {
  const own = ownSubject(scene, share)
  return own.length >= 4 && 2 * likeness(own, wordsOf(scene, of)) < own.length - 1
}

/** The words before a share; of one that a change arrived at (占比由12.4%提高到15.68%), those before the change. */
const wordsToward = (scene: Scene, share: number): string => {
  const departure = scene.departures[share]
  const index = departure ?? share
  const { start } = figureAt(scene, index)
  const from = Math.max(nearOf(scene, index).clause.start, scene.figures[index - 1]?.end ?? 0, start - 60)
  const words = scene.plain.slice(from, start)
  return departure === undefined ? words : toldOf(words)
}

const shareAt = (scene: Scene, share: number, lastBase: number | undefined): RelationClaim | undefined => {
  const role = scene.roles[share]
  // 由9.2%降至3.7%: what the share was once is of figures that nobody tells.
  if (!isPercent(scene, share) || role === "growth" || role === "former") return undefined
  const inWords = baseInWords(scene, share)
  if (inWords !== undefined) return inWords
  const words = wordsToward(scene, share)
  if (!shareWords.test(words)) return undefined
  const match = baseWords.exec(words)
  const name = match?.[1] ?? match?.[2] ?? ""
  const named = !general.test(name)
  let best: Option | undefined
  for (const of of numerators(scene, share)) {
    const options = bases(scene, share, of, name, lastBase)
    // 完成一期投资的86%: a whole percent agrees with too much to be of what bears another name.
    const rough = named && figureAt(scene, share).step.denominator === 1n
    const found = options.find(
      (option) =>
        (!rough || likeness(headOf(name), wordsOf(scene, option.by)) > 0) &&
        agrees(scene, share, percentage(option.of, leaf(option.by)))
    )
    if (found !== undefined) return claim(share, found, words, true)
    if (tellsOfAnother(scene, share, of.last) || isOther(scene, share, of.last)) continue
    best ??= likeliestBase(
      scene,
      share,
      options.filter(
        (option) =>
          !option.far &&
          isCountedAlike(scene, option.by, of) &&
          (!named || isNamedIn(headOf(name), wordsOf(scene, option.by))) &&
          !isLessThanPart(scene, option, of)
      )
    )
  }
  // 交流比例从16%上升到19%: a rate that has a name of its own and changed may be of figures that nobody tells.
  if (scene.departures[share] !== undefined && !words.includes("占")) return undefined
  // 分别占76%、14.9%、9.1%: which of the figures each is a share of, only the arithmetic says.
  if (words.includes("分别")) return undefined
  // A base that the words name, or the only one there is, decides; otherwise it may be a figure told elsewhere.
  return best !== undefined && best.score >= 4
    ? claim(share, best, words, best.score >= 8 || (name === "" && !best.doubtful))
    : undefined
}

/** Shares of the whole text. */
export const findShares: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  let lastBase: number | undefined
  for (let index = 0; index < scene.figures.length; index++) {
    const found = shareAt(scene, index, lastBase)
    if (found === undefined) continue
    claims.push(found)
    lastBase = leavesOf(found.computed).at(-1)
  }
  return claims
}
