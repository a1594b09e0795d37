/** What a figure is said to be: a level, a change of one, a share, a mean. Only like is added to like. */
import { dimensionOf } from "@duxue/core"
import type { Surroundings } from "../context/clauses.ts"
import type { ScannedFigure } from "../figures/scanned.ts"

export type Role = "level" | "change" | "growth" | "share" | "mean" | "former" | "threshold"

const changed =
  /(?:比|较|与|同比|环比|相比)[^,，。;]*(?:增|减|多|少|升|降|提|缩|翻|涨|超)[^,，。;]{0,6}$|(?:净增|净减|增幅|降幅|增速|同比)[^,，。;]{0,4}$/
const grew =
  /(?:增长|增幅|增速|增加|提高|上升|下降|降低|减少|降幅|缩减|压减|削减|提升|回落|增|降|减|升)(?:了|率|幅度?)?(?:为|达|达到|约|近|超过|至)?$/
/** 小学教师增加2100人, 净增4600人; 新增学位2400个 is a level of its own. */
const grewBy = /(?<!新)(?:增加|减少|净增|净减|缩减|压减|削减|增长|下降|降低|提高|多|少)了?(?:约|近|超过)?$/
const shared = /(?:占|比例|比重|份额)[^,，。;]{0,24}$/
const averaged = /(?:人均|生均|校均|班均|师均|户均|年均|月均|平均|均值|每生|每人|每校|每班)[^,，。;]{0,14}$/
const earlier =
  /(?:上年|去年|上一年|前一年|此前|原来)[^,，。;]{0,8}$|(?:较|比|与|同)(?:19|20)\d{2}年(?:底|末)?[^,，。;]{0,8}$|(?:原有?|由|从)$/

/** The role of each figure, from the words before it in its clause. */
export const rolesOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>
): ReadonlyArray<Role> =>
  figures.map((figure, index) => {
    const surroundings = near[index] as Surroundings
    const previous = figures[index - 1]?.end ?? 0
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
  })
