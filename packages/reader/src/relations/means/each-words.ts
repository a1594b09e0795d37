/** Words that tell so much for each of so many, 每名督学, 平均每所学校, 校均, 平均班额, and the figures that count what each is one of. */
import { dimensionOf } from "@duxue/core"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

export interface EachWords {
  /** 平均, 校均: rounded, and of all that was told; 每校 alone may be a norm. */
  readonly isMean: boolean
  /** 名 of 每名督学, 校 of 校均. */
  readonly classifier: string
  /** What stands behind the classifier: its noun and a verb (督学负责), or what is told of each (教学设备值). */
  readonly rest: string
}

/** 每年, 每学期 and 每百名 are of no things. */
const each = /每(?:一)?([^年月周天日时学季百千万十\d,，。;、])([\u4e00-\u9fff]{0,10})$/
const mean = /([人生师校园班场户村镇项])均(?!衡)([\u4e00-\u9fff]{0,10})$/
const classSize = /平均(?:班额|班级规模)(?:约|为|达到?|是)*$/
/** 每人每年, 每生每学期: how often it was paid nobody tells. */
const inTime = /年|月|周|天|日|学期|小时|学时|每/
/** 每个百分点, 每十个: of no things. */
const ofNumbers = /^(?:百分|千|万|百|十)/

export const eachWordsOf = (words: string): EachWords | undefined => {
  const told = words.slice(-24)
  if (classSize.test(told)) return { isMean: true, classifier: "班", rest: "" }
  const one = each.exec(told)
  const [, classifier, rest] = one ?? mean.exec(told) ?? []
  if (classifier === undefined || rest === undefined || inTime.test(rest) || ofNumbers.test(rest)) return undefined
  const lead = one === null ? "" : told.slice(0, one.index)
  if (one !== null && lead.includes("每")) return undefined
  return { isMean: one === null || lead.includes("平均") || rest.startsWith("平均"), classifier, rest }
}

const persons = "人名位生师"
const institutions = "校所园家"
/** Words of the figure that counts those of whom a character speaks. */
const bearers: ReadonlyMap<string, RegExp> = new Map([
  ["生", /学生|生(?:$|[^产活均源态机])|幼儿|儿童/],
  ["师", /教师|师(?:$|资)|教职工/],
  ["班", /班/],
  ["镇", /镇/],
  ["乡", /乡/],
  ["村", /村/],
  ["县", /县/],
  ["区", /区/],
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

/** Whether a figure counts what each is one of: by its noun, or by its unit alone where none is told. */
export const countsEach = (
  scene: Scene,
  index: number,
  { classifier, rest }: EachWords
): "noun" | "unit" | undefined => {
  const { unit } = figureAt(scene, index)
  const dimension = dimensionOf(unit)
  const around = wordsAround(scene, index)
  const isOfUnit = persons.includes(classifier)
    ? dimension === "people" || unit === "人次"
    : institutions.includes(classifier)
      ? dimension === "institutions"
      : unit === classifier || unit === "个"
  const noun = rest.slice(0, LEAST_NOUN)
  if (noun.length === LEAST_NOUN && around.includes(noun) && (isOfUnit || dimension === "things")) return "noun"
  const bearer = bearers.get(classifier)
  if (bearer?.test(around) === true && (isOfUnit || dimension === "things")) return "noun"
  return isOfUnit && (unit === classifier || classifier !== "个") && unit !== "个" ? "unit" : undefined
}
