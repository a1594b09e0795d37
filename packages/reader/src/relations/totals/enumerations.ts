/** A number of points announced, then told one by one: 构建五大体系。一是…二是…五是…. */
import { constant, Rational, type RelationClaim } from "@duxue/core"
import { figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

const marks = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"]

/** How many points follow in order before the paragraph ends or the count begins again. */
const pointsAfter = (scene: Scene, index: number): number => {
  const from = figureAt(scene, index).end
  const text = scene.plain.slice(from, Math.min(nearOf(scene, index).paragraph.end, from + 4_000))
  let at = text.slice(0, 60).indexOf(marks[0] as string)
  if (at < 0) return 0
  const again = text.indexOf(marks[0] as string, at + 2)
  const end = again < 0 ? text.length : again
  let count = 0
  while (count < marks.length) {
    const next = text.indexOf(marks[count] as string, at)
    if (next < 0 || next > end) break
    at = next + 2
    count++
  }
  return count
}

export const findEnumerations: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (const [index, figure] of scene.figures.entries()) {
    if (figure.unit !== "个" && figure.unit !== "项" && figure.unit !== "条") continue
    const next = scene.figures[index + 1]
    const points = pointsAfter(scene, index)
    if (
      points < 2 ||
      (next !== undefined &&
        scene.plain.slice(figure.end, next.start).length < 30 &&
        !scene.plain.slice(figure.end, next.start).includes("一是"))
    )
      continue
    claims.push({
      kind: "count",
      result: index,
      computed: constant(Rational.fromInteger(points)),
      comparison: "equals",
      basis: "prose",
      words: `一是…${marks[points - 1]}`,
      certain: false
    })
  }
  return claims
}
