/** Claims without a number that figures may bear out or refute: 均高于国家标准, 逐年提高, 大体持平. */
import { cued, matchIn } from "./cues.ts"
import { type Declared, type Finder, whatOf } from "./declared.ts"

/** 不低于50%, 超过2000人: with a number it is a figure, and says so itself. */
const number = /^了?(?:[约近]|\d|[一二两三四五六七八九十百千万]+(?:所|人|名|个|成|倍|分))/

const against = cued(
  "于过",
  /(?:均|都|全部|全|明显|大幅|远远?|略)*(?<relation>不低于|不高于|不少于|不多于|高于|低于|优于|多于|少于|超过|达到或超过)(?<ref>.{2,})$/
)
const level = cued("平当", /(?:大体|基本|总体|保持)*(?:持平|相当)(?=$|的)/)
const placed = cued("之以", /在[^在,]{2,20}?(?:标准|定额|基准|平均|平均水平|规定|要求)(?:之|以)[上下]$/)
const monotone = cued("只无", /只增不减|只升不降|只减不增|有增无减/)
const prior = "(?:比|较|与|同)?(?:上一?年|去年|往年|前一?年|(?:19|20)\\d\\d年)(?:同期)?(?:相比|比)?"
const manner =
  "(?:均|都|全部|有所|有一定幅度的?|有较大幅度的?|稳步|逐年|逐步|持续|连年|连续|明显|大幅度?|显著|不断|稳中有|略有|同比|进一步)"
const trend = cued(
  "增提升降减善好扩缩优",
  new RegExp(
    `(?:${prior})?(?:${manner})+(?:增长|增加|提高|提升|上升|下降|降低|减少|改善|好转|向好|扩大|缩小|优化)$|${prior}(?:均|都)?有?(?:增长|增加|提高|提升|上升|下降|降低|减少)$`
  )
)
const short = cued("标", /^(?<what>.*?)(?:\d+项)?(?:不|未|没有)(?:完全)?达标(?!的|项|率)/)

/** 按照…的原则 states a rule; 力争, 要 state a wish. */
const wish = /(?:力争|努力|争取|要求|必须|应当|旨在|推动|促进|促使|目标)/

/** Without any of their cues there is nothing that could be wished for. */
const comparing = against.cues | level.cues | placed.cues | trend.cues

const claim = (
  bare: string,
  subject: Declared["subject"],
  polarity: Declared["polarity"] = "affirmed"
): ReadonlyArray<Declared> => [{ kind: "claim", polarity, from: 0, to: bare.length, subject }]

/** What is claimed of: the words before, where there are any. */
const before = (bare: string, index: number): Declared["subject"] => {
  const words = bare.slice(0, index)
  const lead =
    /^.*(?:按照|根据)|^(?:\d{1,2}[.、]|确保|保证|目前|同时|其中|并|且|实现了?|做到了?)+/.exec(words)?.[0].length ?? 0
  const end = index - (/(?:均|都|全部)+$/.exec(words)?.[0].length ?? 0)
  return end - lead >= 2 ? [lead, end] : undefined
}

export const claims: Finder = (bare, text, present) => {
  const missed = matchIn(bare, present, short)
  if (missed !== null) {
    const what = whatOf(missed).replace(/^(?:尚有|仍有|还有)/, "")
    const end = whatOf(missed).length
    return claim(bare, what.length > 1 ? [end - what.length, end] : undefined, "denied")
  }
  const steady = matchIn(text, present, monotone)
  if (steady !== null) {
    if (/(?:按照?|根据|依照|对标|要求)/.test(text)) return []
    const lead = /(?:实现|做到|达到)?了?“?(?:[两三]个)?$/.exec(text.slice(0, steady.index)) as RegExpExecArray
    return claim(bare, before(bare, lead.index) ?? [steady.index, steady.index + 4])
  }
  if ((present & comparing) === 0 || wish.test(bare)) return []
  const compared = matchIn(bare, present, against)
  if (
    compared !== null &&
    !number.test(compared.groups?.["ref"] as string) &&
    !bare.slice(0, compared.index).endsWith("的")
  ) {
    return /的(?:学校|机构|教师|学生|单位|幼儿园)/.test(compared.groups?.["ref"] as string)
      ? []
      : claim(bare, before(bare, compared.index))
  }
  const even = matchIn(bare, present, level) ?? matchIn(bare, present, placed)
  if (even !== null) return claim(bare, before(bare, even.index))
  const moving = matchIn(bare, present, trend)
  return moving === null ? [] : claim(bare, before(bare, moving.index))
}
