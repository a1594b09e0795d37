/** What a figure is called: the words before it, and the words behind it up to the next mark. */
import { oncePerFigure } from "./once.ts"
import { nearOf, type Scene, wordsBefore } from "./scene.ts"

/** Asked of the same figures for every list that they may be part of. */
export const nameAround = oncePerFigure(
  (scene: Scene, index) => `${wordsBefore(scene, index)}${nearOf(scene, index).right}`
)
