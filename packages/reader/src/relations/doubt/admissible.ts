/**
 * What may be held against a letter. A sum that adds up is shown whatever it is of; one that does not is an accusation,
 * and needs parts of one kind: 招生, 在校生 and 专任教师 are no parts of one total, nor are rates parts of a rate.
 */
import { dimensionOf, leavesOf, Rational, type RelationClaim } from "@duxue/core"
import { coincidences } from "./coincidences.ts"
import { isFarShare, isFromUntoldNorm, isOverTotal } from "./far-readings.ts"
import { isCutShort } from "./cut-short.ts"
import { isDistance, isOfAddedUp } from "./distances.ts"
import { agreesExactly } from "./exactly.ts"
import { isOneSlipAway } from "./one-slip.ts"
import { isInclusiveRate, isOfOtherDeed } from "./other-deed.ts"
import { isOfOtherTime } from "./other-time.ts"
import { isRoundedTwice } from "./rounded-twice.ts"
import { hasPartOfSeveralYears, isRateOfSome } from "./set-apart.ts"
import { isOfUntoldWhole } from "./untold-wholes.ts"
import { isSpeltOut } from "../shares/spelt-out.ts"
import { areOfEach } from "../totals/of-each.ts"
import { areOpposedChanges } from "../unexplained/opposed-flows.ts"
import { areOfOtherYears } from "../totals/other-years.ts"
import { areStrewn } from "../totals/strewn-cells.ts"
import { between, computedBy, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** Things that official statistics count apart, by the word that names them. */
const kinds: ReadonlyArray<RegExp> = [
  /招生|录取|入园(?:儿童|幼儿)/,
  /毕业|离园/,
  /在校|在园|就读|在读|学生/,
  /教师|教职|老师/,
  /学位/,
  /项目|工程/,
  /教学班|班级|班数/
]

const kindOf = (scene: Scene, index: number): number => {
  const words = `${wordsBefore(scene, index)}${nearOf(scene, index).right.slice(0, 6)}`
  return kinds.findIndex((kind) => kind.test(words))
}

/** 问卷6542份，学生1245份、教师612份: of what is handed out and filled in, people are the kinds and not what is counted. */
const filled: ReadonlySet<string> = new Set(["份", "票", "条", "件", "分"])

/** 全校师生1234人 counts both teachers and pupils; no other total does. */
const isOfUnlikeParts = (scene: Scene, { result, computed }: RelationClaim): boolean =>
  !filled.has(figureAt(scene, result).unit) &&
  !wordsBefore(scene, result).includes("师生") &&
  new Set(
    leavesOf(computed)
      .map((part) => kindOf(scene, part))
      .filter((kind) => kind >= 0)
  ).size > 1

const TENFOLD = Rational.fromInteger(1_000)
/** Of shares so far out so few are mended by a slip that nobody made. */
const UNLIKELY = 0.2

/** 新建学校3所，增加学位6300个，…降到10%以下: a part tenfold its whole is of another whole, unless a slip made it so. */
const isOfOtherWhole = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const [of, ...others] = leavesOf(computed)
  const base = others.at(-1) ?? of
  // 占公用经费1.05万元的5.83%: the words of the share tell its whole.
  if (base === result - 1 && /^[^,，。;]{0,8}的/.test(between(scene, base, result))) return false
  // 其中 makes it the whole, whatever the numbers say.
  if (of !== undefined && base === of - 1 && between(scene, base, of).includes("其中")) return false
  if (of !== undefined && base !== undefined && isSpeltOut(scene, result, of, base)) return false
  const share = computedBy(scene, computed)
  if (share?.lower === undefined || Rational.compare(share.lower, TENFOLD) <= 0) return false
  // 教育支出13.4亿元占公共预算支出58.4万元的23.0%: another scale mends it, and few slips were to be tried.
  return !isOneSlipAway(scene, result, computed) && coincidences(scene, result, computed) > UNLIKELY
}

/** 中度不良24.1%，男生16.4%，检出率65.3%: rates of different wholes are no part and whole. */
const areOfRates = (scene: Scene, { computed }: RelationClaim): boolean =>
  leavesOf(computed).some((each) => dimensionOf(figureAt(scene, each).unit) === "percent")

/** 整改措施28条，责任单位12个，比例压缩到20%: things of two kinds are no part and whole. */
const isOfUnlikeThings = (scene: Scene, { computed }: RelationClaim): boolean => {
  const units = new Set(leavesOf(computed).map((each) => figureAt(scene, each).unit))
  return units.size > 1 && [...units].every((unit) => dimensionOf(unit) === "things")
}

const yearNamed = /上年|去年|上一年|前一年|(?:19|20)\d{2}年/

/** Whether the words tell one of the levels to be of another time, or a change: 比上年下降1.69% alone names no pair. */
const isOfTwoTimes = (scene: Scene, { computed }: RelationClaim): boolean => {
  const leaves = leavesOf(computed)
  const years = leaves.flatMap((leaf) => yearNamed.exec(wordsBefore(scene, leaf)) ?? [])
  if (new Set(years).size > 1) return true
  return leaves.some((leaf) => {
    const role = scene.roles[leaf]
    const departure = scene.departures[leaf]
    return role === "former" || role === "change" || (departure !== undefined && leaves.includes(departure))
  })
}

/** 占蒙古族学生的64.8%: what a share is of, where the words name it, without what all have in common. */
const namedBase =
  /占(?!比(?:例|重)?(?:[为达约近仅超]|$))(?:到|了)?(?:同期|当年|当地)?(?:全[区县市省州国校乡镇]|我[区县市]|其)?([\u4e00-\u9fff]{2,16}?)(?:总数|总人数|总量|总额|人数|数)?的?(?:比例|比重)?(?:为|达到?|约|近|超过)*$/
const general = /^(?:总|同|其|全部|全年|本年|所有|上述|应|当年|计划|预算|年度|财政|支出|投资)/

/** 中小学生 are more than 小学生 and 高中学校 no 中学: a name that only ends another one is not told by it. */
const longer: Readonly<Record<string, RegExp>> = { 小学: /(?<!中)小学/, 中学: /(?<![初高])中学/ }
const bears = (words: string, name: string): boolean => longer[name]?.test(words) ?? words.includes(name)

/** 补充教师486名，…占新进教师的53.5%: those who joined are called so by many words. */
const joining = /新[进增入招聘补录]|补充|招聘|招录|引进|录用/

/** 少数民族学生43.6万人，其中蒙语授课24万人，占蒙古族学生的64.8%: a base that is named is no other than its name says. */
const isOfOtherBase = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const name = namedBase.exec(wordsBefore(scene, result))?.[1]
  const base = leavesOf(computed).at(-1)
  if (name === undefined || general.test(name) || base === undefined) return false
  // 占义务教育阶段学生, of 小学生 and 初中生: the parts that a whole is made of have names of their own.
  if (computed.op === "percentage" && computed.by.op === "sum") return false
  const told = `${wordsBefore(scene, base)}${nearOf(scene, base).right.slice(0, 12)}`
  return !bears(told, name.slice(0, 2)) && !(joining.test(name) && joining.test(told))
}

/** 入学率达100%，…辍学率0.84%，…达100%: a part as large as the total leaves nothing that rounding may take for another. */
const isSwallowed = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const total = figureAt(scene, result).value
  const values = leavesOf(computed).map((leaf) => figureAt(scene, leaf).value)
  if (total === undefined || !values.some((value) => value !== undefined && Rational.equals(value, total))) return false
  return values.filter((value) => value === undefined || value.numerator !== 0n).length > 1
}

/** 现有幼儿园196所、小学83所、初中41所，…: a list begins with its total seldom, and never where the next has a noun of its own. */
const isFirstOfList = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const next = leavesOf(computed)[0]
  if (next !== result + 1 || scene.brackets[next] !== scene.brackets[result]) return false
  return (
    figureAt(scene, next).unit === figureAt(scene, result).unit &&
    /^、[\u4e00-\u9fff]{2,10}$/.test(between(scene, result, next))
  )
}

/** 2020年11.2亿元，2021年11.8亿元，2022年12.3亿元: what one year came to is no total of what others did. */
const isOfOtherYears = (scene: Scene, { result, computed }: RelationClaim): boolean =>
  areOfOtherYears(
    wordsBefore(scene, result),
    leavesOf(computed)
      .map((part) => wordsBefore(scene, part))
      .join("")
  )

/** 列支4800万元，按每所80万元奖补，…奖补合计4780万元: so much for each is no part of a total of amounts. */
const hasMeanAsPart = (scene: Scene, { result, computed }: RelationClaim): boolean =>
  scene.roles[result] !== "mean" && leavesOf(computed).some((part) => scene.roles[part] === "mean")

/** 多媒体教室4230间，占教室总数4512间的93.8%: what the words of a share call its whole is no total of what they told before. */
const baseAhead = /占[^,，。;\d]{0,20}$/
const isBaseOfShare = (scene: Scene, { result, computed }: RelationClaim): boolean =>
  leavesOf(computed).every((part) => part < result) &&
  figureAt(scene, result + 1)?.unit === "%" &&
  baseAhead.test(wordsBefore(scene, result)) &&
  /^[^,，。;]{0,8}的/.test(between(scene, result, result + 1))

/** Words against a relation yield to numbers that hardly anything but the relation explains. */
const RARE = 0.006

/** 辍学率 is reckoned on who was there when the year began, 巩固率 on who entered: on no number of today. */
const ofEarlierCohort = /(?:辍学|流失|巩固|保留)率[^,，。;]{0,6}$/

const enrolment = /入[学园]率[^,，。;]{0,6}$/
const ofAnAge = /适龄|学龄|人口|人数|应|岁|儿童|少年|幼儿|子女|毕业|总/
const attending = /入学|在校|在园|就读|入园|入读|学生|升入|安置/

/** 职业学校10523人，…入学率达到90%: an enrolment rate is of those who attend among those of the age, and of no one else. */
const isOfNoAge = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  if (!enrolment.test(wordsBefore(scene, result))) return false
  const told = leavesOf(computed).map((each) => `${wordsBefore(scene, each)}${nearOf(scene, each).right.slice(0, 12)}`)
  return !ofAnAge.test(told.at(-1) ?? "") || !told.slice(0, -1).some((words) => attending.test(words))
}

const lead = /^[^\u4e00-\u9fff]*(?:其中|现有|共有|另有)?/
const ofAll = /^(?:全|各|总|共|所有|上述|本)/

/** 完好学校10所 of 初中学校16所 are no names: what has one is a school or a place. */
const bearer =
  /[\u4e00-\u9fff]{2}(?:(?<![初高])中学|小学|幼儿园|[一二三四五六附]中|县|区|市|乡|镇|街道)[\u4e00-\u9fff]{2}/

/** 甲校上线504人，…乙校上线272人，上线率45.8%: two of one name but for whose they are, side by side, are no part and whole. */
const areSiblings = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const [part, base, ...others] = leavesOf(computed)
  if (part === undefined || base === undefined || others.length > 0) return false
  const words = wordsBefore(scene, result)
  if (!words.includes("率") || words.includes("占")) return false
  const [a, b] = [part, base].map((each) => wordsBefore(scene, each).replace(lead, "")) as [string, string]
  let same = 0
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same++
  if (same < 2 || same + 2 > a.length || same + 2 > b.length || ofAll.test(b)) return false
  return bearer.test(a) && bearer.test(b)
}

/** 279份，占75.0%，比有篮球场的少25个百分点: behind a rate points are its distance from another rate, and no growth of amounts. */
const isDistanceOfRates = (scene: Scene, { result, computed }: RelationClaim): boolean =>
  result > 0 &&
  dimensionOf(figureAt(scene, result).unit) === "points" &&
  dimensionOf(figureAt(scene, result - 1).unit) === "percent" &&
  leavesOf(computed).every((each) => dimensionOf(figureAt(scene, each).unit) !== "percent") &&
  !/[。;]/.test(between(scene, result - 1, result))

/** 占全国的9.80%，比上年增长15.24%，增幅高于全国增幅6.5个百分点: a share and a growth lie no way apart. */
const isOfShareAndGrowth = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  if (dimensionOf(figureAt(scene, result).unit) !== "points") return false
  const roles = new Set(leavesOf(computed).map((each) => scene.roles[each]))
  return roles.has("share") && roles.has("growth")
}

/** Whether a claim may be made: what agrees may, and what does not where it leaves no doubt of what is meant. */
export const isAdmissible = (scene: Scene, claim: RelationClaim): boolean => {
  if (claim.kind === "share" && isOfNoAge(scene, claim)) return false
  if (claim.kind === "share" && !agreesExactly(scene, claim.result, claim.computed))
    return (
      !areSiblings(scene, claim) &&
      !isRateOfSome(scene, claim) &&
      !areOfRates(scene, claim) &&
      (claim.certain || !ofEarlierCohort.test(wordsBefore(scene, claim.result))) &&
      !isOfOtherBase(scene, claim) &&
      !isOfUntoldWhole(scene, claim) &&
      !isOfOtherTime(scene, claim) &&
      !isFarShare(scene, claim) &&
      !isOfOtherWhole(scene, claim) &&
      (!isOfOtherDeed(scene, claim) || coincidences(scene, claim.result, claim.computed) <= RARE) &&
      !isOfUnlikeThings(scene, claim)
    )
  if (claim.kind === "growth" && isDistanceOfRates(scene, claim)) return false
  if (claim.kind === "growth" && !claim.certain && !agreesExactly(scene, claim.result, claim.computed))
    return isOfTwoTimes(scene, claim)
  if (claim.kind === "difference" && (isFromUntoldNorm(scene, claim) || isOfShareAndGrowth(scene, claim)))
    return agreesExactly(scene, claim.result, claim.computed)
  if (claim.kind === "difference" && isOfAddedUp(scene, claim))
    return agreesExactly(scene, claim.result, claim.computed)
  if (claim.kind !== "sum") return true
  if (agreesExactly(scene, claim.result, claim.computed)) return !isSwallowed(scene, claim)
  if (isCutShort(scene, claim) || isFirstOfList(scene, claim) || isOfOtherYears(scene, claim)) return false
  if (isBaseOfShare(scene, claim)) return false
  if (isOverTotal(scene, claim) || isRoundedTwice(scene, claim)) return false
  if (areStrewn(scene, claim.result, leavesOf(claim.computed))) return false
  if (hasMeanAsPart(scene, claim) || hasPartOfSeveralYears(scene, claim)) return false
  if (isDistance(scene, claim) || areOpposedChanges(scene, leavesOf(claim.computed))) return false
  // 占比57.0%，…占比33.0%。两类合计，覆盖率90.0%: rates are no parts of a rate, but shares are.
  const isRate =
    dimensionOf(figureAt(scene, claim.result).unit) === "percent" &&
    scene.roles[claim.result] !== "share" &&
    !isInclusiveRate(scene, claim.result) &&
    !leavesOf(claim.computed).every((part) => scene.roles[part] === "share")
  return !isRate && !isOfUnlikeParts(scene, claim) && !areOfEach(scene, leavesOf(claim.computed))
}
