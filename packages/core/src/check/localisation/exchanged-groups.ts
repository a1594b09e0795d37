/**
 * Failing relations that share no figure and yet have one cause: of two lists matched in order the neighbours of one stand
 * in each other's place (小学743人、初中507人，分别占40.56%、59.44%), so that each of two relations fails for the other's figure.
 */
import { exchangesOf } from "./exchanges.ts"
import { explained } from "./explanation.ts"
import type { Scene } from "./scene.ts"

/** The groups, those that one exchange of neighbours mends altogether as one. */
export const joinedByExchanges = (
  scene: Scene,
  groups: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<ReadonlyArray<number>> => {
  if (groups.length < 2) return groups
  const groupOf = new Map<number, ReadonlyArray<number>>()
  for (const group of groups)
    for (const claim of group) for (const figure of scene.figuresOf[claim] ?? []) groupOf.set(figure, group)
  const joined = new Set<ReadonlyArray<number>>()
  const whole: Array<ReadonlyArray<number>> = []
  for (const group of groups) {
    if (joined.has(group)) continue
    const other = partnerOf(scene, group, groupOf, joined)
    joined.add(group)
    if (other !== undefined) joined.add(other)
    whole.push(other === undefined ? group : [...group, ...other].toSorted((a, b) => a - b))
  }
  return whole
}

/** The group whose figure, exchanged with a neighbour in `group`, lets all of both hold. */
const partnerOf = (
  scene: Scene,
  group: ReadonlyArray<number>,
  groupOf: ReadonlyMap<number, ReadonlyArray<number>>,
  joined: ReadonlySet<ReadonlyArray<number>>
): ReadonlyArray<number> | undefined => {
  const own = new Set(group.flatMap((claim) => scene.figuresOf[claim] ?? []))
  for (const trial of exchangesOf(scene, [...own])) {
    const figure = trial.edits.find((edit) => !own.has(edit.figure))?.figure
    const other = figure === undefined ? undefined : groupOf.get(figure)
    if (other === undefined || joined.has(other)) continue
    if (explained(scene, trial, [...group, ...other]) !== undefined) return other
  }
  return undefined
}
