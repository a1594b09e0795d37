/** 分别增长3.67%、3.33个百分点、3.38%: of rates told in one breath, one in another unit than all the rest is a slip of the unit. */
import type { Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { finding } from "./check-kind.ts"

const units = new Set(["%", "百分点"])
const joint = /^\s*(?:[、,，]|和|与|及|以及|、和)\s*$/
/** Of two it cannot be said which is the odd one. */
const LEAST = 3

/** The runs of rates with nothing but pauses between them. */
export const rateLists = ({ reading: { text, figures } }: CheckContext): ReadonlyArray<ReadonlyArray<Figure>> => {
  const lists: Array<ReadonlyArray<Figure>> = []
  let list: Array<Figure> = []
  const close = () => {
    if (list.length >= LEAST) lists.push(list)
    list = []
  }
  for (const figure of figures) {
    const last = list.at(-1)
    if (last !== undefined && !(units.has(figure.unit) && joint.test(text.slice(last.end, figure.start)))) close()
    if (units.has(figure.unit)) list.push(figure)
  }
  close()
  return lists
}

/** The figure whose unit is no other's of its list. */
const oddOne = (list: ReadonlyArray<Figure>): Figure | undefined => {
  const points = list.filter(({ unit }) => unit === "百分点")
  const percents = list.filter(({ unit }) => unit === "%")
  const [odd, ...others] = points.length < percents.length ? points : percents
  return others.length === 0 ? odd : undefined
}

export const oddRates = (lists: ReadonlyArray<ReadonlyArray<Figure>>): ReadonlyArray<Finding> =>
  lists.flatMap((list) => {
    const odd = oddOne(list)
    if (odd === undefined) return []
    const isPoints = odd.unit === "百分点"
    const text = isPoints ? odd.text.replace(/\s*个?百分点/, "%") : odd.text.replace(/[%％]/, "个百分点")
    const [own, rest] = isPoints ? ["百分点", "%"] : ["%", "百分点"]
    return [
      finding({
        check: "points-for-percent",
        severity: "query",
        title: { zh: `疑“${own}”当为“${rest}”`, en: "One unit unlike the others of its list" },
        message: {
          zh: `同列各数均以“${rest}”计，唯${quoted(odd)}以“${own}”计，疑应写作“${text}”。`,
          en: `All others of the list are told in ${rest}, ${quoted(odd)} alone in ${own}: probably ${text}.`
        },
        spans: [spanOf(odd), ...list.filter((each) => each !== odd).map(spanOf)],
        suggestions:
          text === odd.text
            ? []
            : [
                {
                  span: spanOf(odd),
                  text,
                  value: odd.value,
                  cause: "percent-for-points",
                  reason: { zh: "同列各数单位应一致", en: "rates of one list are told in one unit" }
                }
              ],
        place: { section: odd.section, item: odd.item }
      })
    ]
  })
