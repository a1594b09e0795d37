/** Two figures that stand side by side, each written in the place of the other. */
import { writingOf } from "../writing.ts"
import { quoted } from "../figure-values.ts"
import type { Trial } from "./explanation.ts"
import { rewrite } from "./rewriting.ts"
import { claimsNaming, figureAt, type Scene } from "./scene.ts"
import { costOf } from "./slip-likelihood.ts"
import { bareNumber } from "./slips.ts"

/** Nothing longer than a clause stands between two neighbours. */
const NEIGHBOURING = 40

/** Figures apart, or that no relation speaks of together, are sooner told in the right order. */
const APART = 5

const areToldTogether = (scene: Scene, first: number, second: number): boolean =>
  claimsNaming(scene, first).some((claim) => (scene.figuresOf[claim] ?? []).includes(second))

const exchanged = (
  scene: Scene,
  [first, second]: readonly [number, number],
  areTogether: boolean
): ReadonlyArray<Trial> => {
  const [a, b] = [figureAt(scene, first), figureAt(scene, second)]
  const [left, right] = [writingOf(a), writingOf(b)]
  if (left === undefined || right === undefined || left.scale.trim() !== right.scale.trim()) return []
  const [own, other] = [bareNumber(left), bareNumber(right)]
  if (own === other) return []
  const scale = left.scale.trim()
  const edits = [rewrite(first, a, { number: other, scale }), rewrite(second, b, { number: own, scale })].filter(
    (edit) => edit !== undefined
  )
  if (edits.length < 2) return []
  return [
    {
      edits,
      kind: "figures-exchanged",
      reason: {
        zh: `相邻的${quoted(a)}与${quoted(b)}位置颠倒`,
        en: `${quoted(a)} and ${quoted(b)} stand in each other's place`
      },
      cost: costOf("figures-exchanged", (second - first === 1 ? 1 : APART) * (areTogether ? 1 : APART))
    }
  ]
}

/** Each of the figures with its next and next but one of the same unit. */
export const exchangesOf = (scene: Scene, figures: ReadonlyArray<number>): ReadonlyArray<Trial> => {
  const pairs = new Set<string>()
  return figures.flatMap((figure) =>
    [figure - 2, figure - 1, figure + 1, figure + 2].flatMap((other) => {
      const [first, second] = figure < other ? [figure, other] : [other, figure]
      const [a, b] = [scene.figures[first], scene.figures[second]]
      const key = `${first} ${second}`
      if (a === undefined || b === undefined || pairs.has(key)) return []
      if (a.unit !== b.unit || b.start - a.end > NEIGHBOURING) return []
      pairs.add(key)
      return exchanged(scene, [first, second], areToldTogether(scene, first, second))
    })
  )
}
