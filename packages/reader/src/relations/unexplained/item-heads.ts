/** What stands at the head of each item: the first like figure between semicolons, full stops and line breaks. */
import type { Scene } from "../scene/scene.ts"
import type { Run } from "./amount-runs.ts"
import { partingsOf } from "./partings.ts"

/** Of figures in order, the first in each item. */
export const headsOf = (scene: Scene, figures: Run): Run => {
  const partings = partingsOf(scene)
  const heads: Array<number> = []
  let last = -1
  for (const figure of figures) {
    let isParted = last < 0
    for (let at = last + 1; !isParted && at <= figure; at++) isParted = partings[at] !== 0
    if (isParted) heads.push(figure)
    last = figure
  }
  return heads
}
