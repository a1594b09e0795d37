/** Words that compare, and what they compare with. */
import type { ComparisonClaim } from "@duxue/core"
import type { Clause } from "../statements/clauses.ts"
import { cued, matchIn } from "../statements/cues.ts"

type Direction = ComparisonClaim["direction"]
type Against = ComparisonClaim["against"]

export interface Compared {
  readonly direction: Direction
  readonly against: Against
  /** Offset of the words that compare. */
  readonly from: number
  /** What is compared with, as offsets into the clause. */
  readonly reference: readonly [from: number, to: number]
}

const directions: Readonly<Record<string, Direction>> = {
  高于: "higher",
  优于: "higher",
  多于: "higher",
  超过: "higher",
  低于: "lower",
  少于: "lower",
  不低于: "not-lower",
  未低于: "not-lower",
  不少于: "not-lower",
  达到或超过: "not-lower",
  不高于: "not-higher",
  未高于: "not-higher",
  不多于: "not-higher",
  不超过: "not-higher",
  未超过: "not-higher",
  没有超过: "not-higher",
  没有超出: "not-higher",
  未超出: "not-higher"
}

const related = cued(
  "于过出",
  new RegExp(
    `(?:均|都|全部|明显|大幅|远|略)*(?<relation>${Object.keys(directions)
      .toSorted((a, b) => b.length - a.length)
      .join("|")})了?(?<reference>.{2,30})$`
  )
)

/** 都在国家标准之上 */
const placed = cued(
  "之以",
  /在(?<reference>[^在,]{2,20}?(?:标准|定额|基准|平均|平均水平|规定|要求))(?:之|以)(?<side>上|下)$/
)

const degree = "(?:均|都|全部|有所|有一定幅度的?|有较大幅度的?|明显|大幅度?|略有?|稳步|显著|同步|又|更)*"
const moved = cued(
  "比较与同",
  new RegExp(
    `(?<![师生占同环对相正反之分])[比较与同](?<reference>[^比较与同,]{1,16}?)(?:相比|比)?${degree}(?<change>高|低|多|少|增长|增加|提高|提升|上升|下降|降低|减少)$`
  )
)
const yearly = cued(
  "比逐连只无",
  /(?<reference>同比|逐年|连年|只增不减|有增无减)(?:均|都|持续|稳步|有所)*(?<change>增长|增加|提高|提升|上升|下降|降低|减少)?$/
)

const falls = new Set(["低", "少", "下降", "降低", "减少"])

const priorYear = /上一?年|去年|往年|前一?年|同期|(?:19|20)\d\d年/
const norm = /标准|定额|基准|规定|要求|底线|红线|计划|指标|下限|上限|最低|核定/
const numeral = /^[约近]?(?:\d|[一二两三四五六七八九十百千万]+(?:所|人|名|个|成|倍|分|家|次|元))/
/** 高于公办园的民办园: the comparison describes somebody. */
const describing = /的[^的]{0,8}(?:园|校|学校|机构|教师|学生|单位|家庭|地区)/

const againstOf = (reference: string): Against =>
  priorYear.test(reference) ? "prior-year" : norm.test(reference) ? "standard" : "peer"

/** 近视率优于全省平均水平: of what nobody wants the less is the better. */
const unwanted = /差异|系数|辍学|流失|近视|肥胖|超重|班额|大班|事故|负担|师比|人比/

/** The comparison that a clause asserts, if it does. */
export const comparedIn = ({ bare, text, cues }: Clause): Compared | undefined => {
  const relation = matchIn(bare, cues, related)
  if (relation !== null) {
    const { relation: words, reference } = relation.groups as { readonly relation: string; readonly reference: string }
    if (numeral.test(reference) || describing.test(reference)) return undefined
    return {
      direction: words === "优于" && unwanted.test(text) ? "lower" : (directions[words] as Direction),
      against: againstOf(reference),
      from: relation.index,
      reference: [bare.length - reference.length, bare.length]
    }
  }
  const place = matchIn(bare, cues, placed)
  if (place !== null) {
    const { reference, side } = place.groups as { readonly reference: string; readonly side: string }
    const from = place.index + 1
    return {
      direction: side === "上" ? "higher" : "lower",
      against: againstOf(reference),
      from: place.index,
      reference: [from, from + reference.length]
    }
  }
  const change = matchIn(bare, cues, moved) ?? matchIn(text, cues, yearly)
  if (change === null) return undefined
  const { reference, change: words } = change.groups as { readonly reference: string; readonly change?: string }
  if (/\d/.test(reference.replace(/(?:19|20)\d\d年/, ""))) return undefined
  const from = text.indexOf(reference, change.index)
  const steady = words === undefined
  const against = change[0].startsWith(reference) ? "prior-year" : againstOf(reference)
  // 与全市同步提高: a manner, compared with nothing that a figure could tell.
  if (against === "peer" && /增长|增加|提高|提升|上升|下降|降低|减少/.test(words ?? "")) return undefined
  return {
    direction: steady ? "not-lower" : falls.has(words) ? "lower" : "higher",
    against,
    from: change.index,
    reference: [from, from + reference.length]
  }
}
