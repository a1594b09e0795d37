/** How strongly two neighbouring figures are parted: by a semicolon, or by the end of a sentence or of a line. */
import { oncePerScene } from "../scene/once.ts"
import { between, type Scene } from "../scene/scene.ts"

/** As bits. */
export const SEMICOLON = 1
export const STOP = 2

const stop = /[。!?\n]/

const partingOf = (gap: string): number => (stop.test(gap) ? STOP : 0) | (gap.includes(";") ? SEMICOLON : 0)

/** By figure, what parts it from the one before. */
export const partingsOf = oncePerScene((scene: Scene) => {
  const partings = new Uint8Array(scene.figures.length)
  for (let at = 1; at < partings.length; at++) partings[at] = partingOf(between(scene, at - 1, at))
  return partings
})
