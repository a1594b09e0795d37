/**
 * Which of several bases a share that agrees with none was reckoned on: the one where a slip explains what is printed.
 * Words rank the bases; where 7089 of 10126 is all but 70.04%, 7089 of 11083 is not what a clerk divided.
 */
import { type Formula, leaf, percentage } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { coincidences } from "./coincidences.ts"

export interface Base {
  readonly of: Formula<number>
  readonly by: number
}

/** So many are weighed, as the words rank them. */
const MOST_WEIGHED = 5
/** Of shares that nobody means so many would be explained as well. */
const CREDIBLE = 0.1

/** The likeliest of the bases, ranked by their words; `undefined` where there is none. */
export const likeliestBase = <Option extends Base>(
  scene: Scene,
  share: number,
  options: ReadonlyArray<Option>
): Option | undefined => {
  const [first, ...others] = options
  if (first === undefined || others.length === 0) return first
  let best = first
  let least = CREDIBLE
  for (const [rank, option] of options.slice(0, MOST_WEIGHED).entries()) {
    const chance = (rank + 1) * coincidences(scene, share, percentage(option.of, leaf(option.by)), undefined, least)
    if (chance >= least) continue
    best = option
    least = chance
  }
  return best
}
