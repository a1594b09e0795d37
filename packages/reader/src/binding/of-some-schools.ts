/** Counts of some schools: those that were built or reformed, that a relative clause picks out, or of which a verb tells. */
import { dimensionOf, type Measure } from "@duxue/core"
import type { BindingContext } from "./binding-context.ts"
import { lastSentence } from "./last-sentence.ts"

const school = "(?:幼儿园|公办园|民办园|普惠园|配套园|小学|中学|初中|高中|学校|教学点)"
/** 新增…, 投入使用的10所学校中: what was done to schools, or is to be. */
const deed =
  /新[增开建办]|建成|创办|开办|举办|办成|改造|改建|扩建|投用|投入使用|启用|撤并|增设|移交|列入|安排给|吸引|未通过|任务/
/** 新建3所，全县幼儿园达到83所: what the deed led to is a number of all. */
const reached = /现有|共有|总数|达到|增至|增加到|现共|目前有/g

const counted: ReadonlySet<string> = new Set(["institutions", "things"])
/** Measures that count all schools, or all classes, of a kind; those of deeds say so in their titles. */
const ofAllSchools = /园数$|学校数$|学校总数|小学数$|中学数$|初中数$|高中数$|教学点数$|班级数$|班数$/
const ofDeed = /的|新|增|建|转|移交|治理|撤|改|扩|配套|整改|牵头|集团|超|未|集中|试点/

const asked = new WeakMap<Measure, boolean>()

/** Whether a measure is the number of all schools, or of all classes, of a kind. */
export const countsAllSchools = (measure: Measure): boolean => {
  const known = asked.get(measure)
  if (known !== undefined) return known
  const { unit, title } = measure
  const answer = counted.has(dimensionOf(unit)) && ofAllSchools.test(title.zh) && !ofDeed.test(title.zh)
  asked.set(measure, answer)
  return answer
}

/** How a list of parts opens: 其中, 10所学校中. */
const listHead = /其中|[所个家][^,，。;:]{0,8}中[,，]|包括/

const behindReached = (words: string): string => {
  let from = 0
  for (const match of words.matchAll(reached)) from = match.index + match[0].length
  return words.slice(from)
}

/** 2023年投入使用的10所学校中，幼儿园4所: of a list the head is of some, else the clause itself is. */
const isOfDeed = (before: string): boolean => {
  const sentence = lastSentence(before, "。!?;")
  if (!deed.test(sentence)) return false
  const list = sentence.search(listHead)
  const words = list >= 0 ? sentence : (sentence.split(/[,，:]/).at(-1) ?? "")
  return deed.test(behindReached(words))
}

/** 暂无党员的8所民办园; 全县的96所 picks out none. */
const relative = /(?<![区县市州旗属内有部])的$/
const nounBehind = new RegExp(`^[^,，。;、:()]{0,6}${school}`)
/** 54所幼儿园开发园本课程; 96所幼儿园全部纳入 is of all. */
const didSomething = new RegExp(
  `^[^,，。;、:()]{0,6}${school}(?:已|先后)?(?:开发|开展|开设|通过|被|获|实现|创建|启动|实施|参与|完成|投用|分(?:[两三]?批|$)|建设|改造|开工|未|无|没有|成立|建立|采用|改扩建|立项)`
)
/** 其他民办园6所 are those that no kind before them counted. */
const others = /^[有为、]?(?:其他|其它|其余)/
/** 123个教学点里有113个. */
const among = /(?:[里内]|(?<![初高其])中)(?:已|共|现)?有$/
/** 小班、托班 and classes before school: some of the classes of a kindergarten. */
const kindOfClass = /托班|(?<!中)小班(?!化)|(?<![初高普])中班|大班(?!额)|学前班|幼儿班|特教班/

/** Whether a figure is told of some schools only, whatever kind it counts. */
export const isOfSomeSchools = ({ before, near }: BindingContext): boolean =>
  isOfDeed(before) ||
  (relative.test(near.left) && nounBehind.test(near.right)) ||
  (didSomething.test(near.right) && !/(?:全[区县市州]|所有)的?$/.test(near.left)) ||
  others.test(near.left) ||
  among.test(near.left) ||
  kindOfClass.test(before.split(/[,，。;!?]/).at(-1) ?? "")
