/** What is not told of now: what is meant to be (力争达到90%), and by how much something changed (减少10.3万个). */
import { dimensionOf, type Measure } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"
import { lastSentence } from "./last-sentence.ts"

const intended =
  /力争|有望|预计|(?:19|20)\d{2}年(?:底|末)?[,，]?(?:要|力争|争取)|要确保|未来[一二三四五六七八九十\d]|计划(?:总?投|新建|改|扩|招聘|撤并|建设|安排|用)|计划[^,，。;、]{0,8}招聘|即将启动|需要?新建|规划(?:新建|改建|建设)(?!的)|拟(?:新|投|建|招)|将(?:分别)?(?:达到?|超过|提高到|增加到|新增|在[^,，。;]{0,8}建成)[^,，。;]{0,12}$|让[^,，。;]{2,20}(?:保持|达到)[^,，。;]{0,4}$/
/** 不少于两次 for every school or term, 每个乡镇至少一所: what is asked of each. */
const asked =
  /每(?:学期|学年|年|月|个?(?:乡镇|街道|县|区|村|镇|所|校|园))[^,，。;]{0,16}(?:至少|不少于|不低于)[^,，。;]{0,8}$/
/** 控制在2%以内的年度目标, 达到80%的任务. */
const ofTarget = /^(?:以[内上下])?(?:的)?[^,，。;]{0,6}(?:任务|目标|要求)/
/** 占比不足50%的区: a line that parts districts, and the rate of none. */
const ofThreshold = /^(?:以[内上下])?的(?:[区县市州省]|学校|园|地区|乡镇|街道|小学|初中|中学)/

/** 离全国55%的标准还差3个百分点, 低于省定45%的底线: what others set, and nothing that is. */
const setByOthers = /(?:离|距|低于|高于|超过|超出|不及|全国|国家|省定|市定|规定)[^,，。;\d]{0,8}$/
const ofStandard = /^(?:以[内上下])?的(?:[^,，。;]{0,4})(?:标准|底线|红线|水平|基准)/

const untilYear = /(?:^|[,，。;:、])到(?<year>20\d\d)年[底末]?/g

/** 到2027年，毛入园率达到95%: of a year behind that of the letter; where that is not known nobody can tell. */
export const isAheadOf = (sentence: string, year: number | null): boolean => {
  if (!sentence.includes("到20")) return false
  return Array.from(sentence.matchAll(untilYear)).some(({ groups }) => year === null || Number(groups?.["year"]) > year)
}

/** 首次超过百亿元: a round number that was passed. */
const milestone = /首次(?:超过|突破|达到?|跨越)$/

/** 到2025年要确保毛入园率达到95%: no rate of any year that is past. */
export const isIntended = ({ before, figure, near }: BindingContext): boolean =>
  intended.test(lastSentence(before, "。!?;")) ||
  asked.test(near.clauseLeft) ||
  milestone.test(near.left) ||
  (dimensionOf(figure.unit) === "percent" &&
    (ofThreshold.test(near.right) ||
      ofTarget.test(near.right) ||
      (ofStandard.test(near.right) && setByOthers.test(near.clauseLeft))))

const changed = /(?:增加|减少|净增|净减|下降|降低|上升|增长|压减|撤并)了?(?:约|近)?$/
/** Measures of changes say so. */
const ofChange = /增|减|降|升|新|撤/
const counts: ReadonlySet<string> = new Set(["people", "institutions", "things"])

/** 大班额减少10.3万个: how many fewer there are is not how many there are. */
export const isChangeOf = ({ figure, near }: BindingContext, { title }: Measure): boolean =>
  counts.has(dimensionOf(figure.unit)) && changed.test(near.left) && !ofChange.test(title.zh)
