/** What a figure is said to be: a level, a change of one, a share, a mean. Only like is added to like. */
import { dimensionOf } from "@duxue/core"
import type { Surroundings } from "../context/clauses.ts"
import type { ScannedFigure } from "../figures/scanned.ts"

export type Role = "level" | "change" | "growth" | "share" | "mean" | "former" | "threshold"

/** 占比均超过七成 says how large a share is, not by how much it grew. */
const changed =
  /(?:(?<!占)比(?![例重率])|较|与|同比|环比|相比)[^,，。;]*(?:增|减|多|少|升|降|提|缩|翻|涨|超)[^,，。;]{0,6}$|(?:净增|净减|增幅|降幅|增速|同比)[^,，。;]{0,4}$/
const grew =
  /(?:增长|增幅|增速|增加|提高|上升|下降|降低|减少|降幅|缩减|压减|削减|提升|回落|增|降|减|升)(?:了|率|幅度?)?(?:为|达|达到|约|近|超过|至)?$/
/** 小学教师增加2100人, 净增4600人; 新增学位2400个 is a level of its own. */
const grewBy = /(?<!新)(?:增加|减少|净增|净减|缩减|压减|削减|增长|下降|降低|提高|多|少)了?(?:约|近|超过)?$/
const shared = /(?:占|比例|比重|份额)[^,，。;]{0,24}$/
const averaged = /(?:人均|生均|校均|班均|师均|户均|年均|月均|平均|均值|每生|每人|每校|每班)[^,，。;]{0,14}$/
const earlier =
  /(?:上年|去年|上一年|前一年|此前|原来)[^,，。;]{0,8}$|(?:较|比|与|同)(?:19|20)\d{2}年(?:底|末)?[^,，。;]{0,8}$|(?:原有?|由|从)$/

/** 分别增长3%、4%和8%: a list says once what all its members are. */
const joint = /^(?:、|和|与|及|以及|、和)$/

/** The role of each figure, from the words before it in its clause, or from the list that it stands in. */
export const rolesOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>
): ReadonlyArray<Role> => {
  const roles: Array<Role> = []
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1]
    const lent =
      before !== undefined && dimensionOf(before.unit) === dimensionOf(figure.unit) ? roles.at(-1) : undefined
    const listed = lent !== undefined && figure.start - (before?.end ?? 0) <= 2
    roles.push(
      listed && lent !== "threshold" && lent !== "former" && joint.test(plain.slice(before?.end, figure.start))
        ? lent
        : roleOf(plain, figure, near[index] as Surroundings, before?.end ?? 0)
    )
  }
  return roles
}

const roleOf = (plain: string, figure: ScannedFigure, surroundings: Surroundings, previous: number): Role => {
  const words = plain.slice(Math.max(surroundings.clause.start, previous, figure.start - 60), figure.start)
  const dimension = dimensionOf(figure.unit)
  if (figure.unit === "倍") return "growth"
  if (dimension === "percent" || dimension === "points") {
    if (grew.test(words) || changed.test(words)) return "growth"
    if (earlier.test(words)) return "former"
    return shared.test(words) ? "share" : "level"
  }
  // 56人以上大班额, 不足50人的教学点: a line, not an amount.
  if (figure.qualifier === "at_least" || figure.qualifier === "at_most") return "threshold"
  if (changed.test(words) || grewBy.test(words)) return "change"
  if (averaged.test(words)) return "mean"
  return earlier.test(words) ? "former" : "level"
}
