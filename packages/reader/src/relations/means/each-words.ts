/** Words that tell so much for each of so many, 每名督学, 每平方米合, 校均, 平均班额, and the figures that count what each is one of. */
import { dimensionOf } from "@duxue/core"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

export interface EachWords {
  /** 平均, 校均, 折合, 造价: rounded, and of all that was told; 每校 alone may be a norm. */
  readonly isMean: boolean
  /** 名 of 每名督学, 校 of 校均, 平方米 of 每平方米. */
  readonly classifier: string
  /** What stands behind the classifier: its noun and a verb (督学负责), or what is told of each (教学设备值). */
  readonly rest: string
}

/** 每年, 每学期 and 每百名 are of no things. */
const each =
  /每(?:一)?(平方(?:米|公里)|平米|㎡|立方米|公里|公顷|人次|[^年月周天日时学季百千万十\d,，。;、])([\u4e00-\u9fff]{0,10})$/
/** The unit as figures are read to have it. */
const written: ReadonlyMap<string, string> = new Map([
  ["平米", "平方米"],
  ["㎡", "平方米"]
])
/** 县均30所 begins its clause: 全县均, 各区均 say that all of them do; 月人均 is so much each time as well. */
const mean =
  /((?<![月周日天季])[人生师校园班场户村镇项次台套亩件栋床]|(?<![\u4e00-\u9fff])[县区市乡街册张间座条辆家组队站幢棵])均(?!衡)([\u4e00-\u9fff]{0,10})$/
/** 每平方米合1000元, 每平方米造价摊到600元, 折合每台4000元: words of dividing, which tell a mean without calling it one. */
const divided = /平均|折合|合(?:计?[为约]|$)|摊|造价|均价|单价|成本|花费|耗资|花去|核算为/
/** 单价3500元, 单方造价1900元: of one of what was counted, be it an area. */
const unitPrice =
  /(?:单(?:位|方|平|台|套)?(?:面积)?|平均|采购|中标|成交)(?:造价|价|成本|均价|价格)(?:约|为|是|仅|合|降[至到]|控制在)*$/
const perArea = /单[方平]|面积/
const classSize = /平均(?:班额|班级规模)(?:约|为|达到?|是)*$/
/** 每人每年, 每生每学期: how often it was paid nobody tells. */
const inTime = /年|月|周|天|日|学期|小时|学时|每/
/** 每个百分点, 每十个: of no things. */
const ofNumbers = /^(?:百分|千|万|百|十)/

export const eachWordsOf = (words: string): EachWords | undefined => {
  const told = words.slice(-24)
  if (classSize.test(told)) return { isMean: true, classifier: "班", rest: "" }
  if (unitPrice.test(told) && !told.includes("每"))
    return { isMean: true, classifier: perArea.test(told) ? "平方米" : ANYTHING, rest: "" }
  const one = each.exec(told)
  const [, classifier, rest] = one ?? mean.exec(told) ?? []
  if (classifier === undefined || rest === undefined || inTime.test(rest) || ofNumbers.test(rest)) return undefined
  const lead = one === null ? "" : told.slice(0, one.index)
  if (one !== null && lead.includes("每")) return undefined
  const isMean = one === null || divided.test(lead.slice(-6)) || divided.test(rest)
  return { isMean, classifier: written.get(classifier) ?? classifier, rest }
}

const persons = "人名位生师"
const institutions = "校所园家"
/** The classifier of a unit price: whatever was counted. */
const ANYTHING = ""
/** 次均, 每人次: of so many times, or of those whom they were for. */
const times: ReadonlySet<string> = new Set(["次", "人次"])
/** Words of the figure that counts those of whom a character speaks. */
const bearers: ReadonlyMap<string, RegExp> = new Map([
  ["生", /学位|学生|生(?:$|[^产活均源态机])|幼儿|儿童/],
  ["师", /教师|师(?:$|资)|教职工/],
  ["班", /班/],
  ["镇", /镇/],
  ["乡", /乡/],
  ["村", /村/],
  ["县", /县/],
  ["区", /区/],
  ["市", /市/],
  ["街", /街道/],
  ["户", /户/]
])

/** The words around a figure, as far as its neighbours: 36名 of 责任督学36名, of 36名责任督学. */
export const wordsAround = (scene: Scene, index: number): string => {
  const { end } = figureAt(scene, index)
  const right = /^[\u4e00-\u9fff“”]*/.exec(scene.plain.slice(end, end + 10))?.[0] ?? ""
  return `${wordsBefore(scene, index)} ${right}`
}

/** The noun behind the classifier may be any beginning of the rest: 联盟, 教学点. */
const LEAST_NOUN = 2

/** 每车 of 校车62辆. */
const vehicles: ReadonlySet<string> = new Set(["辆", "台", "部"])

/** What has a unit price: things, areas and lengths. */
const priced: ReadonlySet<string> = new Set(["things", "institutions", "area", "land", "length", "volume"])

/** Whether a unit may count what a classifier stands for: 所 and 家 schools, 人次 those who came so many times, 个 any thing. */
export const isUnitOf = (classifier: string, unit: string): boolean => {
  if (classifier === ANYTHING) return priced.has(dimensionOf(unit))
  if (persons.includes(classifier)) return dimensionOf(unit) === "people" || unit === "人次"
  if (institutions.includes(classifier)) return dimensionOf(unit) === "institutions"
  if (times.has(classifier)) return times.has(unit)
  if (classifier === "车") return vehicles.has(unit)
  return unit === classifier || (unit === "个" && dimensionOf(classifier) === "things")
}

/** Whether a figure counts what each is one of: by its noun, or by its unit alone where none is told. */
export const countsEach = (
  scene: Scene,
  index: number,
  { classifier, rest }: EachWords
): "noun" | "unit" | undefined => {
  const { unit } = figureAt(scene, index)
  const dimension = dimensionOf(unit)
  const around = wordsAround(scene, index)
  const isOfUnit = isUnitOf(classifier, unit)
  const noun = rest.slice(0, LEAST_NOUN)
  if (noun.length === LEAST_NOUN && around.includes(noun) && (isOfUnit || dimension === "things")) return "noun"
  const bearer = bearers.get(classifier)
  if (bearer?.test(around) === true && (isOfUnit || dimension === "things")) return "noun"
  return isOfUnit && (unit === classifier || classifier !== "个") && unit !== "个" ? "unit" : undefined
}
