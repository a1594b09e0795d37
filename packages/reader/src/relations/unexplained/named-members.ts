/**
 * Totals whose words name what they add up: 小学与初中学生合计143618人, 教辅连同工人共10人, 公办和普惠民办合起来. Each name is borne by a figure told
 * before; the one nearest whose words begin or end with it is meant.
 */
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import type { Run } from "./amount-runs.ts"

const joined = /(?:以及|连同|加上|[和与及、加])/
/** The words of adding, and what else stands around the names. */
const tail =
  /(?:[两二三四五六](?:者|项|类|部分?|级|段|个?学段|方面))?(?:在校|在园|学生|幼儿|儿童|教师|人数|学校|资金)*(?:合计|小计|共计|总计|合起来|加起来|加在一起|合在一起|相加|之和|累计|总共|合并|共|总数)[^,，。;]{0,6}$/
const lead = /^(?:[^一-鿿]|其中|此外|全[县区市省州旗乡镇校]|目前|现有|因此|这样)+/
const MOST_NAMES = 5
const MOST_BACK = 24

/** The names that the words join, without what all have in common. */
const namesIn = (words: string): ReadonlyArray<string> => {
  const at = tail.exec(words)?.index
  if (at === undefined) return []
  const clause = words.slice(Math.max(0, words.lastIndexOf(",", at - 1) + 1, words.lastIndexOf("，", at - 1) + 1), at)
  const names = clause.replace(lead, "").split(joined)
  return names.length <= MOST_NAMES && names.every((name) => name.length >= 2 && name.length <= 12) ? names : []
}

const MARKS = /^[^一-鿿]+|[^一-鿿]+$/g

/** How well a figure's words bear a name: as all of it, at its end or its beginning, or within; 0 where they do not. */
const bearing = (scene: Scene, figure: number, name: string): number => {
  const words = wordsBefore(scene, figure).replace(MARKS, "")
  if (words === name) return 3
  if (words.endsWith(name) || words.startsWith(name)) return 2
  const { right } = nearOf(scene, figure)
  return words === "" && right.startsWith(name) ? 2 : 0
}

/** Of the figures those that bear a name best, the nearest to the total first. */
const bearersOf = (scene: Scene, total: number, figures: Run, name: string): Run => {
  const how = new Map<number, number>()
  for (let at = figures.length - 1; at >= 0 && figures.length - at <= MOST_BACK; at--) {
    const figure = figures[at] as number
    const bears = figureAt(scene, figure).start < figureAt(scene, total).start ? bearing(scene, figure, name) : 0
    if (bears > 0) how.set(figure, bears)
  }
  const best = Math.max(0, ...how.values())
  return [...how].flatMap(([figure, bears]) => (bears === best ? [figure] : []))
}

/**
 * Lists of the figures that bear the names which the words of a total join, of `figures` before it. 小学 and 初中 may be told of
 * pupils and again of teachers: members stand near one another.
 */
export const namedMembers = (scene: Scene, total: number, figures: Run): ReadonlyArray<Run> => {
  const names = namesIn(wordsBefore(scene, total))
  if (names.length < 2) return []
  const [last = [], ...others] = names.map((name) => bearersOf(scene, total, figures, name)).toReversed()
  if (others.some((bearers) => bearers.length === 0)) return []
  return last.map((member) => {
    const members = others.map((bearers) =>
      bearers.reduce((near, each) => (Math.abs(each - member) < Math.abs(near - member) ? each : near))
    )
    return [...new Set([member, ...members])].toSorted((a, b) => a - b)
  })
}
