/** 由2020年的52.4%下降到51.1%: two figures of one thing, of which the second is what holds now. */
import { addable } from "@duxue/core"
import type { ScannedFigure } from "../figures/scanned.ts"
import type { Surroundings } from "./clauses.ts"

/** The words before the former: what is told of, then 由 and perhaps its year. */
const leaving = /(?:由|从|自)(?:原来|当初|最初|之前)?(?:(?:19|20)\d{2}年(?:底|末)?|上年|去年|[上前]一年)?(?:的|时的)?$/
/** The words between: 提高到, 下降至2021年的. */
const arriving =
  /^[^,，。;\d]{0,10}(?:到|至|为)了?(?:(?:目前|现在|今年|(?:19|20)\d{2}年(?:底|末)?)的?)?(?:约|近|超过)?$/

/** 近视率49.7%压到48.6%: where nothing but the verb stands between the two, 由 may be left out. */
const turning =
  /^(?:逐?[年步]?(?:压缩|压减|压降|压|下降|降低|回落|下滑|降|减少|缩减|缩小|精简|减|提高|提升|上升|回升|攀升|升|增加|增长|增|扩大|扩充|扩|提|涨))(?:到|至)了?(?:目前|现在|今年|(?:19|20)\d{2}年(?:底|末)?)?的?(?:约|近|超过)?$/

/** For each figure that a change arrived at, the index of the figure that it left; of others nothing. */
export const departuresOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>
): ReadonlyArray<number | undefined> =>
  figures.map((figure, index) => {
    const former = figures[index - 1]
    const around = near[index - 1]
    if (former === undefined || around === undefined || figure.start > around.sentence.end) return undefined
    if (!addable(former.unit, figure.unit)) return undefined
    const words = plain.slice(former.end, figure.start)
    return (leaving.test(around.left) ? arriving : turning).test(words) ? index - 1 : undefined
  })

/** What both figures tell of: the words before 由. */
export const toldOf = (words: string): string => words.replace(leaving, "")
