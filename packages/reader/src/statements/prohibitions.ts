/** Things that must not be done: 严禁…, 不得…, 不下达…, 不以…考核…. */
import { withoutClosing } from "./absences.ts"
import { cued, matchIn } from "./cues.ts"
import { type Declared, type Finder, whatOf } from "./declared.ts"

const banned = cued("禁绝止", /(?:严禁|严格禁止|禁止|杜绝|坚决制止|制止|严肃查处并禁止)(?<what>[^\d].+)$/)

/** 舍不得, 不得不, 不准确 forbid nothing. */
const notAllowed = cued("不", /(?:(?<![记舍容值])不得(?!不|已|了|而)|不准(?!确|时|备)|不许|不允许)(?<what>.{2,})$/)

const abstained = cued(
  "不",
  /不(?:再)?(?<what>(?:下达|宣传|炒作|公布|排名|奖励|收取|招收|举办|参与|组织|布置|违规|擅自|提前|超(?!过|出)|跨|指定|设重点|划分重点|分设?重点|拿|与.{1,24}挂钩|挂钩|以.{2,}(?:考核|评价|奖|排名|为(?:唯一|标准|依据|条件)|论|作为)|将.{2,}(?:挂钩|作为|纳入|列入)|把.{2,}|通过任何|用.{2,}(?:考核|评价|奖|排名)|按.{2,}(?:考核|奖|排名)).*)$/
)

/** 对不参与…的, 如不…: the words describe somebody, or put a case. */
const descriptive = /(?:对|凡|如|若|因|给|向|为)$/

export const prohibitions: Finder = (bare, _text, present) => {
  for (const pattern of [banned, notAllowed, abstained]) {
    const match = matchIn(bare, present, pattern)
    if (match === null || descriptive.test(bare.slice(0, match.index))) continue
    const declared: Declared = {
      kind: "prohibition",
      polarity: "denied",
      from: 0,
      to: bare.length,
      subject: withoutClosing(bare, [bare.length - whatOf(match).length, bare.length])
    }
    return [declared]
  }
  return []
}
