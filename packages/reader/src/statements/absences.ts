/** Things said not to be, not to have happened, or, the other way round, still to be there. */
import { cued, type Cues, matchIn } from "./cues.ts"
import { type Declared, type Finder, tailRange, whatOf } from "./declared.ts"

/** 无 as a word of its own; 无偿, 无法, 无证 are others. */
const lacks = cued(
  "无",
  /(?<![有虚绝毫])无(?!偿|障碍|缝|线|法|私|需|须|证|照|人机|关|论|不|愧|微|限|形|疑|纸|死角|盲|异|声|奈|从|力|比|数|穷|情|悔|忧|害|毒|烟|业|职|动于衷|一例外|理|故|端|意|辜|畏|助|菌|接触|息|感|暇|所|锡|减|为|名|量|$)/
)

const noted = cued(
  "未",
  /^(?<pre>.*?)(?:均|也|都|从|尚|并|仍|一[件例起人名所次宗]也?)?未(?:曾|见)?(?:发现|出现|发生|产生|查实|接到|收到|存在|有过?|形成新的)(?:过|任何|一[例起件名人宗])*(?<what>.*)$/
)

const abstained = cued(
  "未",
  /(?:均|也|都|从|并)?未(?:曾|再)?(?<what>(?:违规|违反|超(?:过|出|计划)?|突破|批准|下达|组织|参与|举办|设置|设立|收取|招收|招|宣传|炒作|奖励|挪用|截留|拖欠|克扣|反弹|间断|中断|占用|挤占|与.{0,16}挂钩|将.{2,}挂钩|把.{2,}挂钩|因).*)$/
)

const none = cued(
  "没存无",
  /^(?<pre>.*?)(?:没有(?!就)|没(?=[出发下拿给把])|并不存在|不存在|并无)(?:发现|出现|发生|存在|产生|任何|一[例起件名人宗所]|过)*(?<what>.*)$/
)

const zero = cued("零", /^(?<what>.{2,}?)(?:个数|数量?|人数)?(?:均|都|全部|继续)*(?:为|是|保持|实现|归)“?零”?$/)
const zeroOf = cued(
  "零",
  /零(?<what>违规|投诉|事故|辍学|失学|感染|疫情|补录|择校|拖欠|上访|发生|伤亡|病例|体罚|案件|举报|信访)/
)

const faults = "大班额|违规|乱收费|辍学|失学|择校|挂靠|超计划|事故|拖欠|挪用|体罚|有偿补课|无证"
const remains = cued("仍尚还", new RegExp(`(?:仍|尚|还)(?:然)?(?:有|存在)(?<what>.*(?:${faults}).*)$`))

/** 全区无: nothing else is told of what an earlier clause names. */
const gone = cued("没无", /^(?:[全我本][区县市镇校])?(?:均|皆|一律|暂|目前)?(?:均|皆)?(?:没有|无)$/)

/** 对无…的家庭, 如没有…: the words describe somebody, or put a case. */
const descriptive = /(?:对于?|凡|如|若|因|给|向|为|把|将|由|让|使|与|是否有?|有|以|从)$/

/** What only closes an enumeration. */
const closing = /(?:的)?(?:等)?(?:的)?(?:现象|问题|情况|行为|情形)?(?:的)?(?:发生|出现|存在)?$/

const absent = (from: number, to: number, subject: Declared["subject"]): Declared => ({
  kind: "absence",
  polarity: "denied",
  from,
  to,
  subject
})

export const withoutClosing = (bare: string, [from, to]: readonly [number, number]): readonly [number, number] => {
  const words = bare.slice(from, to)
  const kept = words.replace(closing, "")
  return kept.length < 2 ? [from, to] : [from, from + kept.length]
}

/** 无违规招生、无违规挂靠学籍: each 无 that follows the enumeration comma begins a statement of its own. */
const lacking = (bare: string, present: Cues): ReadonlyArray<Declared> => {
  const first = matchIn(bare, present, lacks)
  if (first === null || descriptive.test(bare.slice(0, first.index))) return []
  const starts = [first.index]
  for (const more of bare.slice(first.index).matchAll(/(?<=[、也又])无/g)) {
    if (more.index > 0) starts.push(first.index + more.index)
  }
  return starts.map((start, index) => {
    const end = index + 1 < starts.length ? (starts[index + 1] as number) - 1 : bare.length
    const counted = /^无(?:一[例起件名人宗所])?/.exec(bare.slice(start, end))?.[0].length ?? 1
    return absent(index === 0 ? 0 : start, end, withoutClosing(bare, [start + counted, end]))
  })
}

export const absences: Finder = (bare, text, present) => {
  const remaining = matchIn(bare, present, remains)
  if (remaining !== null) {
    const subject = tailRange(bare, whatOf(remaining))
    return [{ kind: "absence", polarity: "affirmed", from: 0, to: bare.length, subject }]
  }
  for (const pattern of [noted, abstained, none]) {
    const match = matchIn(bare, present, pattern)
    if (match === null) continue
    const { pre, what } = match.groups as { readonly pre?: string; readonly what: string }
    const before = pre ?? bare.slice(0, match.index)
    if (descriptive.test(before)) continue
    // 违规招生等问题一件也未查实: what is denied stands before.
    if (what.length < 2)
      return before.length < 2 ? [] : [absent(0, bare.length, withoutClosing(bare, [0, before.length]))]
    return [absent(0, bare.length, withoutClosing(bare, [bare.length - what.length, bare.length]))]
  }
  const counted = matchIn(text, present, zero)
  if (counted !== null) return [absent(0, bare.length, [0, whatOf(counted).length])]
  const naught = matchIn(text, present, zeroOf)
  if (naught !== null) return [absent(0, bare.length, [naught.index + 1, naught.index + naught[0].length])]
  // 超过2000人的学校,全区无: an earlier clause says what is not there.
  if (matchIn(bare, present, gone) !== null) return [absent(0, bare.length, undefined)]
  return lacking(bare, present)
}
