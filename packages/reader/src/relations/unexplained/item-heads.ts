/** What stands at the head of each item, or of each sentence: the first like figure between marks that part them. */
import type { Scene } from "../scene/scene.ts"
import type { Run } from "./amount-runs.ts"
import { partingsOf, SEMICOLON, STOP } from "./partings.ts"

/** Of figures in order, the first in each item: what semicolons, full stops and line breaks part. */
export const headsOf = (scene: Scene, figures: Run): Run => headsBetween(scene, figures, SEMICOLON | STOP)

/** Of figures in order, the first in each sentence. */
export const sentenceHeadsOf = (scene: Scene, figures: Run): Run => headsBetween(scene, figures, STOP)

const headsBetween = (scene: Scene, figures: Run, marks: number): Run => {
  const partings = partingsOf(scene)
  const heads: Array<number> = []
  let last = -1
  for (const figure of figures) {
    let isParted = last < 0
    for (let at = last + 1; !isParted && at <= figure; at++) isParted = ((partings[at] as number) & marks) !== 0
    if (isParted) heads.push(figure)
    last = figure
  }
  return heads
}
