/** The units that follow a number in official prose, longest first, and what each is in base form. */
import { baseUnit } from "@duxue/core"

interface UnitEntry {
  readonly written: string
  readonly base: string
  /** Whether it makes a figure of a Chinese numeral too: 四项措施 is a count, 五年 and 二级 are not. */
  readonly afterChinese: boolean
}

const counted =
  "人次 场次 批次 校次 班次 家次 户次 件次 人 名 位 所 家 处 项 次 场 份 幅 篇 件 台 套 册 间 栋 幢 座 辆 条 支 批 组 队 类 门 户 对 层 张 部 块 枚 盏 把 路 面 株 棵 本 只 头 卷 例 起 宗 方 种 股 阶 轮 届 期 节 堂 课时 学时 倍 成 班 校 园 片 档 步 环 道 款 岗 处所 单 教学班 平方米 平方公里 平方千米 立方米 公里 千米 公顷 亩 米 吨 公斤 千克 元 美元 欧元 港元 港币 日元 英镑 学位 个 大 周 天 小时 分钟 秒 分 度 寸 英寸 兆 千瓦 个月 百分点 个百分点 床".split(
    " "
  )

/** Words that are figures only after Arabic digits: after Chinese numerals they are idioms, ordinals or durations. */
const arabicOnly = new Set(
  "人 届 期 节 分 成 度 层 天 周 小时 分钟 秒 个月 班 道 步 档 块 面 园 校 股 方 米 头 只 本 部 课时 学时 片 岗 户 把 路 环 起 堂 床 寸 张 队 对 类 单".split(
    " "
  )
)

const entries: ReadonlyArray<UnitEntry> = [
  ...counted.map((written) => ({ written, base: baseOf(written), afterChinese: !arabicOnly.has(written) })),
  ...["㎡", "m²", "m2", "平米", "km²"].map((written) => ({ written, base: baseUnit(written), afterChinese: false })),
  { written: "%", base: "%", afterChinese: false },
  { written: "‰", base: "‰", afterChinese: false },
  { written: "人民币", base: "元", afterChinese: false },
  // 100余台套设备, 160万台（件）, and 平 lost to optical reading.
  ...["台套", "台件"].map((written) => ({ written, base: "台", afterChinese: false })),
  ...["套件", "件套"].map((written) => ({ written, base: "套", afterChinese: false })),
  { written: "方米", base: "平方米", afterChinese: false },
  // 低4个多百分点: 多 inside the unit.
  ...["个多百分点", "多个百分点", "个千分点", "个多千分点"].map((written) => ({
    written,
    base: written.endsWith("百分点") ? "百分点" : "千分点",
    afterChinese: true
  })),
  ...["GB", "TB"].map((written) => ({ written, base: written, afterChinese: false }))
]

function baseOf(written: string): string {
  if (written === "大") return "个"
  if (written === "处所") return "处"
  if (written === "教学班") return "个"
  if (written === "学位") return "个"
  if (written === "港币") return "港元"
  return baseUnit(written)
}

const byFirst = new Map<string, ReadonlyArray<UnitEntry>>()
for (const entry of entries.toSorted((a, b) => b.written.length - a.written.length)) {
  const first = entry.written[0] as string
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
}

const personal = "生|人|学生|师|教师|班|校|园|所|平方米"
const temporal = "年|月|学年|学期|天|日|次|周"
const denominator = new RegExp(`/(${personal}|${temporal})(?:[·•.、/]?(?:每)?(${temporal}))?`, "y")
/** 120元/年/生: how often before whose. */
const denominatorByTime = new RegExp(`/(${temporal})[·/](${personal})`, "y")

export interface UnitMatch {
  readonly base: string
  readonly length: number
  readonly afterChinese: boolean
}

/** 157所（个）, 60台（件、套）: the classifiers of the other things counted in the same number. */
const otherClassifiers = /\([所个台套件处家名场本册张块](?:[、/][所个台套件处家名场本册张块])*\)/y
/** 1.2万人（次）: those who came, each as often as they came. */
const timesBracketed = "(次)"

/** How long a unit is with the classifiers that stand in a bracket behind it. */
const withOtherClassifiers = (plain: string, end: number): number => {
  otherClassifiers.lastIndex = end
  return plain[end] === "(" && otherClassifiers.test(plain) ? otherClassifiers.lastIndex : end
}

/** The unit written at `index`, with its denominator: `元/生·年`. */
export const unitAt = (plain: string, index: number): UnitMatch | undefined => {
  const candidates = byFirst.get(plain[index] ?? "")
  if (candidates === undefined) return undefined
  for (const { written, base, afterChinese } of candidates) {
    if (!plain.startsWith(written, index)) continue
    const end = withOtherClassifiers(plain, index + written.length)
    if (end - index > written.length) return { base, length: end - index, afterChinese }
    if (base === "人" && plain.startsWith(timesBracketed, end))
      return { base: "人次", length: written.length + timesBracketed.length, afterChinese }
    if (plain[end] !== "/") return { base, length: written.length, afterChinese }
    denominatorByTime.lastIndex = end
    const [byTime, often, whose] = denominatorByTime.exec(plain) ?? []
    if (byTime !== undefined)
      return { base: `${base}/${whose}·${often}`, length: written.length + byTime.length, afterChinese }
    denominator.lastIndex = end
    const under = denominator.exec(plain)
    if (under === null) return { base, length: written.length, afterChinese }
    const second = under[2] === undefined ? "" : `·${under[2]}`
    return { base: `${base}/${under[1]}${second}`, length: written.length + under[0].length, afterChinese }
  }
  return undefined
}

/**
 * Whom a standard is told of, each for itself. What is reckoned of things (每平方米700元, 每所80万元) is a mean like 校均, and has
 * the unit of a mean.
 */
const prefixed = new RegExp(
  `(?<!平均)每(生|人次?|[名个位]?(?:学生|幼儿|教师)|师)(?:每个?|·|/)?(${temporal})?(?:的|可|能|均|合|[得领享拿]到|平均|约|近|为|达到?|共计?|给予|享受|发放|安排|拨付|提高[到至]|超过|不低于|不少于|降低|增加|补助|补贴|奖励|资助|收取|最高|最低|按|标准为|标准)*$`
)

/** The denominator that words before the number give: 每生每月180元 is in 元/生·月. */
export const denominatorBefore = (before: string): string | undefined => {
  const match = before.includes("每") ? prefixed.exec(before) : null
  if (match === null) return undefined
  const head = (match[1] as string)
    .replace(/^[名个位]/, "")
    .replace("学生", "生")
    .replace("幼儿", "生")
    .replace("教师", "师")
  return match[2] === undefined ? head : `${head}·${match[2]}`
}

/** 人均每月约500元: a rhythm that is told of each head. */
const rhythm = /(人均|师均|生均)?每(月|学期|学年|年|天|日)(?:平均|约|近|为|超过|不低于|不少于|增加|补助|补贴|发放)*$/

/**
 * How often an amount is paid, and to whom: 生活补助每月300—800元 is in 元/月, 人均每月500元 in 元/人·月. What is paid in 万元 to
 * nobody by name is a budget, an amount of so many 元 whether or not it comes each year.
 */
export const rhythmBefore = (before: string, scaled: boolean): string | undefined => {
  if (!before.includes("每")) return undefined
  const [, head, often] = rhythm.exec(before) ?? []
  if (head === undefined || often === undefined) return scaled ? undefined : often
  return `${head[0]}·${often}`
}
