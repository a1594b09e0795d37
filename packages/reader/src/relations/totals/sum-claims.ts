/** What is claimed of a total and its parts, and how many parts are looked at. */
import type { RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { sumOf } from "./added-up.ts"

/** The words of a list that marks or a noun close: it is all of its total, however far off the numbers lie. */
export const CLOSED_LIST = "逐项列明"

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
