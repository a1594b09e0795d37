/** Of which part of the district a figure is told: what it says of a sample, or of one stage, it says not of all. */
import type { BindingContext } from "./binding-context.ts"
import { lastSentence } from "./last-sentence.ts"

const sampled = /随机检查|检查学校|抽查|抽取|抽样|随机抽|抽调|抽检|实地[察查走]|察看|走访/
const sentenceEnds = "。!?"

/** 随机抽查学校260所，其中小学171所: the schools that inspectors saw. */
export const isOfSample = ({ before }: BindingContext): boolean =>
  sampled.test(before) && sampled.test(lastSentence(before, sentenceEnds))

const kindergarten = /幼儿|幼稚园|学前/
const stages: ReadonlyArray<RegExp> = [
  kindergarten,
  /(?<!(?<!其)中)小学/,
  /初中/,
  /高中|普高/,
  /中职|职高|职业/,
  /特殊教育|特教/,
  /义务教育/
]
const whole = /全[区县市省州旗盟]|总数|全部|各级各类|总人数|共计|合计/

/** 在校学生(含幼儿)600人: what a bracket adds is not what is spoken of. */
const bracketed = /\([^()]*\)/g

/** 职业初中 and 职业高中 are of one stage, whatever their names hold. */
const vocational = /职业(?=初中|高中)/g

const stagesIn = (words: string): number => {
  const told = (words.includes("(") ? words.replace(bracketed, "") : words).replace(vocational, "")
  return stages.filter((stage) => stage.test(told)).length
}

const otherSchools = /一贯制|中等专业|(?<![初高])中专|电大|分校|大学|高等学校|高校|寄宿制/
const ownStage = /^(?:普通)?(?:中学|小学|初中|高中|中职|幼儿园|特教|特殊教育)/

/** How many stages the sentence up to a figure speaks of, else its paragraph, else the heading above it. */
const stagesSpokenOf = ({ before, heading }: BindingContext): number => {
  for (const words of [lastSentence(before, sentenceEnds), before, heading.split(" ").at(-1) ?? ""]) {
    const told = stagesIn(words)
    if (told > 0) return told
  }
  return 0
}

/**
 * 幼儿园教职工1203人；专任教师684人: whoever is counted without saying of what stage is of the one that the sentence, else
 * the paragraph, else the heading speaks of. Where several are told, it may be all of them.
 */
export const isOfOneStage = (context: BindingContext): boolean => {
  const { before, near } = context
  // 全县幼儿园教职工: of all of one stage.
  if (whole.test(near.clauseLeft))
    return stagesIn(near.clauseLeft) === 1 && !/[和与及、]|各级各类/.test(near.clauseLeft)
  const sentence = lastSentence(before, sentenceEnds)
  // 社会力量办学12所，在校生3460人: theirs.
  if (/社会力量|民办/.test(sentence)) return true
  // 小学37所，在校生23853人；九年一贯制学校1所，在校生4222人: a row of its own; 703名中学专任教师: the noun behind.
  const row = sentence.slice(sentence.lastIndexOf(";") + 1)
  if (otherSchools.test(row) || stagesIn(row) === 1 || ownStage.test(near.right)) return true
  return stagesSpokenOf(context) === 1
}

const schoolStages = stages.slice(0, -1)
const severalStages = /义务教育|中小学/

/** 小学。共17所…校舍25.48万平方米: floors, books and equipment of a stage's schools are not those of the district's. */
export const isOfSchoolsOfOneStage = ({ before, heading, near }: BindingContext): boolean => {
  if (whole.test(near.clauseLeft)) return false
  for (const words of [lastSentence(before, sentenceEnds), before, ...heading.split(/[ \n]/).toReversed()]) {
    if (severalStages.test(words)) return false
    const told = schoolStages.filter((stage) => stage.test(words)).length
    if (told > 0) return told === 1
  }
  return false
}

const clauseEnd = /[,，。;]/
const ofCompulsory: ReadonlyArray<RegExp> = [/(?<!(?<!其)中)小学/, /初中/]
const both = /义务教育|(?<!其)中小学/

/** Whether words speak of primary or of junior schools, and not of both. */
const isOneOfBoth = (words: string): boolean =>
  !both.test(words) && ofCompulsory.filter((stage) => stage.test(words)).length === 1

/**
 * 初中65人以上超大班额258个, and what a chapter on primary schools counts: half of compulsory education, and no number of
 * it all. The clause says so, or the heading where its paragraph names no other stage.
 */
export const isOfHalfOfCompulsory = ({ before, heading, near }: BindingContext): boolean => {
  const clause = before.split(clauseEnd).at(-1) ?? ""
  if (isOneOfBoth(clause) || both.test(clause)) return isOneOfBoth(clause)
  // 初中班级7216个，其中65人以上超大班额258个: a part is of the stage that its whole is of.
  const sentence = lastSentence(before, sentenceEnds)
  if (sentence.includes("其中") && isOneOfBoth(sentence.slice(0, sentence.lastIndexOf("其中")))) return true
  const last = heading.split(/[ \n]/).findLast((each) => each.length > 0) ?? ""
  return isOneOfBoth(last) && !whole.test(near.clauseLeft) && stagesIn(before) <= 1 && !both.test(before)
}

/** 新建幼儿园6所，新增学位1620个: places of kindergartens, though nothing beside them says so. */
export const isOfKindergartens = (context: BindingContext): boolean =>
  stagesSpokenOf(context) === 1 && kindergarten.test(`${context.heading}${context.before}`)

const runningCosts = "公用经费"
const allSpending = /教育(?:经费|支出|事业费)/
/** 生均教育经费和公用经费双增长: both are the head. */
const besideOther = /(?:以及|[和与及、])(?:生均|预算|教育|一般|公共|事业费)*$/

/**
 * 生均教育经费小学12350元；生均公用经费支出小学1850元，初中2130元: of a list of stages the head that was named last says what is
 * spent, and running costs are a part of all spending only.
 */
export const isOfRunningCosts = ({ before, near }: BindingContext): boolean => {
  const at = before.lastIndexOf(runningCosts)
  if (at < 0 || besideOther.test(before.slice(Math.max(0, at - 12), at))) return false
  return !allSpending.test(`${before.slice(at + runningCosts.length)}${near.right}`)
}
