/** What a figure is said to be: a level, a change of one, a share, a mean. Only like is added to like. */
import { dimensionOf, Rational } from "@duxue/core"
import type { Surroundings } from "../../context/clauses.ts"
import { toldOf } from "../../context/from-to.ts"
import type { ScannedFigure } from "../../figures/scanned.ts"

export type Role = "level" | "change" | "growth" | "share" | "mean" | "former" | "threshold"

/** 改善与能力提升8600万元 joins two nouns, 与上年相比 compares; 占比均超过七成 says how large a share is, not by how much it grew. */
const changed =
  /(?:(?<!占)比(?![例重率])|较|[与同](?=[^,，。;]{1,12}(?:年|期|相比|比))|同比|环比|相比)[^,，。;]*(?:增|减|多|少|升|降|提(?![出供前请交])|缩|翻|涨|超)[^,，。;]{0,6}$|(?:净增|净减|增幅|降幅|增速|同比)[^,，。;]{0,4}$/
const grew =
  /(?:增长|增幅|增速|增加|提高|上升|上涨|攀升|抬高|抬升|回升|下降|降低|减少|下滑|下跌|降幅|缩减|压减|压缩|精简|削减|提升|回落|增|降|减|升|涨|跌|长(?=了))(?:了|率|幅度?)?(?:为|达|达到|约|近|超过|至)?$/
/** 小学教师增加2100人, 净增4600人, 增支600万元, 超额完成23所; 新增学位2400个 is a level of its own. */
const grewBy =
  /(?:超额(?:完成|建成|实现)?(?:任务|计划|目标|指标)?|(?<!新)(?:[增减][支收]|增加|减少|净增|净减|缩减|压减|削减|增长|下降|降低|提高|多|少|增|减))[了出]?(?:约|近|超过)?$/
/** 提高到90%, 降至3.7%: what a change arrived at is a level again; 增幅为5% is a growth. */
const arrived =
  /(?:增长|增加|提高|上升|下降|降低|减少|缩减|压减|压缩|精简|削减|提升|回落|扩大|缩小|增|降|减|升)(?:到|至|为)了?(?:约|近|超过)?$/
const shared = /(?:占|比例|比重|份额)[^,，。;]{0,24}$/
const averaged =
  /(?:人均|生均|校均|班均|师均|户均|年均|月均|日均|周均|期均|场均|车均|(?<!儿)园均|平均|均值|每生|每人|每校|每班)[^,，。;]{0,14}$/
/** 上年600万元 is last year's figure, and so is 比“十二五”期间的21亿元, 比建校之初的39名; 上年结转600万元, carried over, stands in the books of this year. */
const earlier =
  /(?:(?:(?<!加)上年|去年|上一年|前年|前一年|上一?学年|上一?学期)(?!度?(?:结[转余存]|[^,，。;\d]{0,4}(?:反馈|遗留)))|此前|原来)[^,，。;]{0,8}$|(?:较|比|与|同)(?:19|20)\d{2}年(?:底|末)?[^,，。;]{0,8}$|(?:较|(?<!对)比(?![例重率较]))[^,，。;\d]{1,14}(?:期间?|末|[年月之]?[初底前]|时)的$|(?:原有?|由|从)$/

/** 分别增长3%、4%和8%: a list says once what all its members are. */
const joint = /^(?:\((?:19|20)\d{2}年\))?(?:、|和|与|及|以及|、和)$/

/** The role of each figure, from the words before it in its clause, or from the list that it stands in. */
export const rolesOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>,
  departures: ReadonlyArray<number | undefined>
): ReadonlyArray<Role> => {
  /** Of a figure that a change arrived at, the words that tell of both ends. */
  const wordsOf = (index: number): string => {
    const departure = departures[index]
    return departure === undefined
      ? wordsBefore(plain, figures, near, index)
      : toldOf(wordsBefore(plain, figures, near, departure))
  }
  const roles: Array<Role> = []
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1]
    if (departures[index + 1] === index) {
      roles.push("former")
      continue
    }
    const lent = before !== undefined && rateOr(before.unit) === rateOr(figure.unit) ? roles.at(-1) : undefined
    const listed = lent !== undefined && figure.start - (before?.end ?? 0) <= 10
    roles.push(
      listed && lent !== "threshold" && lent !== "former" && joint.test(plain.slice(before?.end, figure.start))
        ? lent
        : roleOf(figure, wordsOf(index))
    )
  }
  return roles
}

/** The dimension; 5.4%、4.3个百分点: of one list rates and points are of one kind, and one of them a slip. */
const rateOr = (unit: string): string => {
  const dimension = dimensionOf(unit)
  return dimension === "points" ? "percent" : dimension
}

/** The words of a figure's clause before it. */
const wordsBefore = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>,
  index: number
): string => {
  const { start } = figures[index] as ScannedFigure
  const { cell, clause } = near[index] as Surroundings
  if (cell !== undefined) return cell
  const from = Math.max(clause.start, figures[index - 1]?.end ?? 0, start - 60)
  return plain.slice(from, start)
}

const MOST_BY_HEAD = Rational.fromInteger(1_000_000)

/** 生均公用经费1.12亿元: the fund of that name, and no amount that falls to one pupil. */
const isTooMuch = ({ unit, value }: ScannedFigure, words: string): boolean =>
  dimensionOf(unit) === "money" &&
  value !== undefined &&
  Rational.compare(value, MOST_BY_HEAD) >= 0 &&
  /[生人师]均/.test(words)

const roleOf = (figure: ScannedFigure, words: string): Role => {
  const dimension = dimensionOf(figure.unit)
  if (figure.unit === "倍") return "growth"
  if (dimension === "percent" || dimension === "points") {
    if (!arrived.test(words) && (grew.test(words) || changed.test(words))) return "growth"
    if (earlier.test(words)) return "former"
    return shared.test(words) ? "share" : "level"
  }
  // 56人以上大班额, 不足50人的教学点: a line, not an amount.
  if (figure.qualifier === "at_least" || figure.qualifier === "at_most") return "threshold"
  if (changed.test(words) || grewBy.test(words)) return "change"
  if (averaged.test(words) && !isTooMuch(figure, words)) return "mean"
  return earlier.test(words) ? "former" : "level"
}
