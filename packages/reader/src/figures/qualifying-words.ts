/** The words beside a number that bound it, and what they allow. */
import type { Qualifier } from "@duxue/core"

type Bounding = Exclude<Qualifier, "exact" | "range" | "ratio">

const before: ReadonlyArray<readonly [Bounding, RegExp]> = (
  [
    ["at_least", "不(?:得|应|能)?(?:少于|低于|小于|下)|至少|最少|起码|≥|>="],
    ["at_most", "(?:不|未|没有|没)(?:得|应|能|予)?(?:超过|超出|超|高于|多于|大于)|至多|最多|≤|<="],
    ["less_than", "几乎|(?<![最附邻就临靠远亲切])近|接近|将近|不足|不到|不满|未满|未达到?|低于|少于|小于|<"],
    ["more_than", "超过|超出|(?<!赶)超|高于|多于|大于|逾|突破|首破|冲破|>"],
    ["approx", "(?<!(?<![编机体学])制|[节预签公合契条违履集简邀])约|大概|大致"]
  ] as const
).map(([qualifier, words]) => [
  qualifier,
  new RegExp(`(?:${words})(?:为|占|有|达|到|达到|至|于|在|了|共|计|人民币|平均|每[生人班校]每?[年月]?)?$`)
])

const after: ReadonlyArray<readonly [Bounding, RegExp]> = [
  ["at_least", /^(?:[(]含[)])?(?:及以上|\(含\)以上|以上|之上|起步)/],
  ["at_most", /^(?:[(]含[)])?(?:及以下|\(含\)以下|以下|以内|之内|封顶)/],
  ["approx", /^(?:左右|上下|前后|许(?![可多]))/],
  // 一半略多, 三成出头, 二分之一强, 四成弱.
  ["more_than", /^(?:略多|稍多|略强|出头|有余|强(?=[,，。;、)]|$))/],
  ["less_than", /^(?:略少|稍少|不到|弱(?=[,，。;、)]|$))/]
]

/** 至少办1所, 至少应配备2名: what is to be done stands between. */
const atLeastDone = /(?:至少|起码)(?:应|要|须|需|可|能)?(?:(?!的)[\u4e00-\u9fff]){1,4}$/

/** 不低于公用经费总额的5%, 约占在校生3.32万人的44%: the base of a share stands between. */
const beforeBase: ReadonlyArray<readonly [Bounding, RegExp]> = [
  ["at_least", /不(?:得|应|能)?(?:少于|低于)[^,，。;、\d]{2,11}的$/],
  ["at_most", /不(?:得|应|能)?(?:超过|高于)[^,，。;、\d]{2,11}的$/],
  ["approx", /约占[^,，。;、]{2,24}的$/],
  ["more_than", /(?<!不)(?:超过|超)[^,，。;、\d]{2,9}(?:总数|总量|总额|总人数|人数)的$/],
  [
    "less_than",
    /(?:不到|不足)[^,，。;、\d半一二两三四五六七八九十百千]{2,10}的$|接近[^,，。;、\d]{2,9}(?:总数|总量|总额|总人数|人数)的$/
  ]
]

/** 不低于工资总额1.5%: the base stands there with no 的 behind it, a total by its name. */
const atLeastOfTotal = /不(?:得|应|能)?(?:少于|低于)[^,，。;、\d]{1,12}(?:总额|总数|总量|总人数|总支出)$/

/** The qualifier that the words directly before a number give. */
export const qualifierBefore = (words: string): Bounding | undefined => {
  for (const [qualifier, pattern] of before) if (pattern.test(words)) return qualifier
  if (words.includes("少") && atLeastDone.test(words)) return "at_least"
  if (words.includes("总") && atLeastOfTotal.test(words)) return "at_least"
  if (words.endsWith("的")) for (const [qualifier, pattern] of beforeBase) if (pattern.test(words)) return qualifier
  return undefined
}

/** The qualifier that the words directly after a unit give. */
export const qualifierAfter = (words: string): Bounding | undefined => {
  for (const [qualifier, pattern] of after) if (pattern.test(words)) return qualifier
  return undefined
}

/** 覆盖率为91.2%，超出6.2个百分点: behind a level the verb tells by how much, and bounds nothing. */
const excessInPoints = /(?:^|[,，;:(])(?:则|已|均|共|也|仍|还)?(?:超出|超过|高出|高于|低于)(?:了)?$/
/** 计划3600人，超出572人。 Classes of more than 45 (超出45人的班) are something else. */
const excess = /[,，;:](?:则|已|共)?超出(?:了)?$/

/** 高于85%的国家标准6.2个百分点, 高于1000元的基准定额180元: the line that another lies beyond by so much. */
const isOvertopped =
  /^的(?:[^,，。;\d]{1,14}\d[\d.]*个?百分点|[^,，。;\d]{0,10}(?:标准|水平|定额|均值|底线|要求|指标|基准|平均)(?:约)?\d)/

/** Whether a number is a line that something lies beyond by what is told behind it, and so is told exactly. */
export const isLineOvertopped = (behind: string): boolean => behind.startsWith("的") && isOvertopped.test(behind)

/** Whether the words tell by how much a figure lies beyond another, and not what it lies beyond. */
export const tellsExcess = (words: string, unit: string, behind: string): boolean =>
  unit === "百分点" ? excessInPoints.test(words) : excess.test(words) && /^[,，。;、)]|^$/.test(behind)
