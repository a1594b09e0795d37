/** What is claimed of a total and its parts, and how many parts are looked at. */
import type { RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { sumOf } from "./added-up.ts"

/** No list of parts is longer. */
export const MOST_PARTS = 30

export const sumClaim = (
  scene: Scene,
  result: number,
  parts: ReadonlyArray<number>,
  words: string,
  certain: boolean
): RelationClaim => ({
  kind: "sum",
  result,
  computed: sumOf(scene, parts),
  comparison: "equals",
  basis: "prose",
  words,
  certain
})
