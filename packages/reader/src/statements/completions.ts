/** Things said to be finished, reached, or true of all. */
import { cued, matchIn } from "./cues.ts"
import { type Declared, type Finder, tailRange, whatOf } from "./declared.ts"
import { isIntended } from "./intent.ts"

const failed = cued(
  "未没",
  /(?:尚未|未能|未|没有|还没)(?:全面|全部|完全|按期|如期|真正)*(?:完成|实现|达到|覆盖|落实到位|建成)(?<what>.*)$/
)

const finished = cued("完", /完成(?!率|时限|情况|度|时间|期限|后|前|质量)了?(?<what>.{2,})$/)
const achieved = cued("现达", /(?:实现|达成)(?!形式|路径|方式|途径)了?(?<what>.{2,})$/)
const removed = cued("消零缔取", /(?:全面|基本|全部|已经?|彻底|均)(?<what>(?:消除|清零|取缔|取消).{2,})$/)
const covered = cued("覆", /^(?<what>.{2,}?)(?:(?:实现|达到|做到|保持|均|已|基本)*全覆盖|覆盖率?(?:所有|全部|全体).*)$/)
const wholly = cued(
  "%百",
  /^(?<what>.*?(?:率|比例|比重|占比|覆盖|配备|管理|达标|均|达))(?:双双|分别|全部|继续|已经?|都)*(?:达到?|为|保持|是|实现|达成|提升至|提高到|在)*(?:100%|百分之百|百分百)/
)
const ended = cued(
  "已均全如基都顺圆按悉逐",
  /^(?<what>.+?)(?:已经?|均|全部|全面|如期|基本|都|顺利|圆满|按期|悉数|逐一|逐项)+(?:完成|建成|落实|消除|到位|达标|整改到位|整改完毕|办结|移交|销号|解决|投用|启用|取消|拨付完毕|兑现|开通|关停|化解|竣工|落地)(?:了)?$/
)
const every = cued(
  "全悉逐均都",
  /^(?<what>.{2,}?)(?:已?全部|悉数|逐一|均已|都已|全员)(?:移交|交到|落实|到位|整改|纳入|达标|投用|启用|建成|录取|办结|销号|关停|转|签订|建立|拨付|兑现|入学|配齐|配备|接入|安装|参加|轮训|公示).*$/
)
const all = cued("所", /^(?<what>所有.{2,}?)(?:直接|均|都|全部)(?:录取|入学|达标|配备|建有|纳入|落实).*$/)
const inPlace = cued("位", /^(?<what>.{2,}?)(?:配备|落实|整改|保障|执行|拨付|发放|兑现)(?:全部|均|已)?到位$/)

const done = (
  bare: string,
  subject: Declared["subject"],
  polarity: Declared["polarity"] = "affirmed"
): ReadonlyArray<Declared> => [{ kind: "completion", polarity, from: 0, to: bare.length, subject }]

/** 只增不减 is borne out by figures or refuted by them: a claim. */
const monotone = cued("只无", /只[增升]不[减降]|有增无减/)

export const completions: Finder = (bare, text, present) => {
  if (matchIn(text, present, monotone) !== null) return []
  const short = matchIn(bare, present, failed)
  if (short !== null) {
    if (/(?:对|凡|如|若|因)$/.test(bare.slice(0, short.index))) return []
    const what = whatOf(short)
    return done(bare, what.length > 1 ? tailRange(bare, what) : [0, short.index], "denied")
  }
  for (const pattern of [finished, achieved, removed]) {
    const match = matchIn(bare, present, pattern)
    if (match === null) continue
    if (isIntended(bare.slice(0, match.index))) return []
    const what = whatOf(match)
    // 心理辅导室实现全覆盖, 高收费园完成转普: what is finished stands before.
    return done(bare, what.length <= 3 && match.index >= 4 ? [0, match.index] : tailRange(bare, what))
  }
  for (const pattern of [wholly, covered, ended, every, all, inPlace]) {
    const match = matchIn(bare, present, pattern)
    if (match === null) continue
    const what = whatOf(match)
    if (what.endsWith("、")) continue
    if (/(?:力争|确保|要求|应当?|须|必须|拟|计划|不低于|达不到|未|目标|争取|将在|将于)/.test(what)) return []
    if (/^(?:现|目前|截至目前|年内|按规定|按要求)$/.test(what)) return done(bare, undefined)
    return done(bare, [0, what.replace(/(?:均|达|已|都|保持|实现|为)+$/, "").length])
  }
  return []
}
