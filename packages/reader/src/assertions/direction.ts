/** 由50.1%上升至50.7%: the verb says which of the two figures is the greater. */
import { figureAt } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const rose = /增|提高|提升|上升|扩大|上调|升/
const fell = /减|下降|降低|回落|缩小|下调|缩减|降/

/** Each verb with the one that says the contrary. */
const contraries: ReadonlyMap<string, string> = new Map(
  [
    ["增加", "减少"],
    ["增长", "下降"],
    ["提高", "降低"],
    ["提升", "下降"],
    ["上升", "下降"],
    ["扩大", "缩小"],
    ["上调", "下调"],
    ["增", "减"],
    ["升", "降"]
  ].flatMap(([up = "", down = ""]) => [
    [up, down],
    [down, up]
  ])
)
const verbs = /增加|增长|提高|提升|上升|扩大|上调|减少|下降|降低|缩小|下调|[增减升降]/

export const directions: AssertionFinder = ({ scene, figures }) =>
  figures.flatMap((index): ReadonlyArray<Asserted> => {
    const former = scene.departures[index]
    if (former === undefined) return []
    const [a, b] = [figureAt(scene, former), figureAt(scene, index)]
    // 由1:15优化为1:14: of a ratio either way may be meant.
    if (a.unit === "比" || a.value === undefined || b.value === undefined) return []
    const verb = scene.plain.slice(a.end, b.start)
    const up = rose.test(verb)
    if (up === fell.test(verb)) return []
    const told = verbs.exec(verb)
    const contrary = told === null ? undefined : contraries.get(told[0])
    const from = a.end + (told?.index ?? 0)
    return [
      {
        from: a.start,
        to: b.end,
        figure: index,
        relation: up ? "higher" : "lower",
        against: { figure: former },
        ...(told === null || contrary === undefined
          ? {}
          : { mend: { from, to: from + told[0].length, text: contrary } })
      }
    ]
  })
