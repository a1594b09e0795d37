/** How strongly two neighbouring figures are parted: by a semicolon, or by the end of a sentence or of a line. */
import { between, type Scene } from "../scene/scene.ts"

/** As bits. */
export const SEMICOLON = 1
export const STOP = 2

const stop = /[。!?\n]/

const partingOf = (gap: string): number => (stop.test(gap) ? STOP : 0) | (gap.includes(";") ? SEMICOLON : 0)

/** Asked again and again by all the totals about. */
const known = new WeakMap<Scene["figures"], Uint8Array>()

/** By figure, what parts it from the one before. */
export const partingsOf = (scene: Scene): Uint8Array => {
  const before = known.get(scene.figures)
  if (before !== undefined) return before
  const partings = new Uint8Array(scene.figures.length)
  for (let at = 1; at < partings.length; at++) partings[at] = partingOf(between(scene, at - 1, at))
  known.set(scene.figures, partings)
  return partings
}
