/**
 * Things told one after another and then counted: 甲小学教学楼、乙小学餐厅、丙中学宿舍3个项目完工; 教育、财政、人社3个部门. Where such
 * a list begins only its count can say, for a verb may stand before its first member: it is claimed where it agrees.
 */
import { constant, Rational, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene } from "../scene/scene.ts"

const counted: ReadonlySet<string> = new Set(["个", "项", "所", "家", "处", "类", "条", "栋", "幢", "方面"])
/** A list of two is any pair of words. */
const LEAST_MEMBERS = 3
const LONGEST = 300

/** 项目, 工程, 部门: what the members are, behind the number, where they do not end in it themselves. */
const noun =
  /^(?:[\u4e00-\u9fff]{0,6}(?:项目|工程|部门|单位|学校|幼儿园|乡镇|街道|镇街|学段|学科|方面|环节|领域|专业|学区|集团|校区|中心|基地|[区县市乡村省州](?![\u4e00-\u9fff]*级)))/

/** 县一中、职教中心2所: schools by their names, of which two are no pair of any words; kinds of schools are no names. */
const school = /(?:[一二三四五六七八九十]中|中学|小学|学校|幼儿园|[分本总新]校|校区|中心|职[高专]|学院|园区)$/
const kindOfSchool =
  /^(?:[新改扩迁续在]*建成?|撤并|创建|认定|完成|其中|以及)*(?:公办|民办|普惠性?|城区|农村|乡镇)*(?:小学|中学|初级中学|完全中学|幼儿园|学校|特殊教育学校|职业学校)$/
const areSchools = (members: ReadonlyArray<string>): boolean =>
  members.every((each) => school.test(each) && !kindOfSchool.test(each))

const isName = /^[\u4e00-\u9fff“”·0-9A-Za-z]{2,24}$/

interface Members {
  readonly count: number
  /** Whether they are of one kind by their names, so that none of them is a verb with its object. */
  readonly alike: boolean
  /** Whether all are names of schools. */
  readonly schools: boolean
}

const none: Members = { count: 0, alike: false, schools: false }

/** 教学楼、综合楼、实训楼 end alike; 东岭、西坪、南河 are short, as places are. */
const areAlike = (members: ReadonlyArray<string>): boolean =>
  new Set(members.map((each) => each.at(-1))).size === 1 || members.slice(1).every((each) => each.length === 2)

/** The names that stand right before the number, parted by 、 with 和 before the last. */
const membersBefore = (words: string): Members => {
  if (!words.includes("、")) return none
  // 等 behind all of them closes a list as it leaves one open: only the count says which.
  const list = words.replace(/等?(?:这|共|共计|合计|共有)?$/, "")
  const members = list.split(/、|(?:以及|和|及|与)(?=[^、]{2,}$)/)
  const [first = "", ...others] = members
  // 2017年11-12月深入东岭、西坪: words of other things may stand before the first.
  if (!isName.test(first.slice(-2)) || !others.every((each) => isName.test(each))) return none
  return { count: members.length, alike: areAlike(members), schools: areSchools(members) }
}

const countAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, value, start, qualifier } = figureAt(scene, index)
  if (value === undefined || qualifier !== "exact" || !counted.has(unit)) return undefined
  const { clauseLeft, right } = nearOf(scene, index)
  const isNamed = noun.test(right)
  if (!isNamed && (unit !== "所" || !clauseLeft.includes("、"))) return undefined
  const from = Math.max(scene.figures[index - 1]?.end ?? 0, start - LONGEST)
  // The clause of a figure begins at a pause of any kind: the list is all since the last other mark.
  const words = /[^,，。;:()\n]*$/.exec(scene.plain.slice(from, start))?.[0] ?? clauseLeft
  const members = membersBefore(words)
  if (!members.schools && (members.count < LEAST_MEMBERS || !isNamed)) return undefined
  const computed = constant(Rational.fromInteger(members.count))
  // 甲楼、乙楼、丙楼2个项目: more names than the number counts, or one less where the list is closed, are a question.
  const apart = Number(value.numerator) - members.count
  const isSlip = members.alike && (apart < 0 || (apart === 1 && !words.endsWith("等")))
  return isSlip || agrees(scene, index, computed)
    ? { kind: "count", result: index, computed, comparison: "equals", basis: "prose", words: "、", certain: false }
    : undefined
}

/** Counts of the things listed before them, of the whole text. */
export const findListedThings: Finder = findAtEach(countAt)
