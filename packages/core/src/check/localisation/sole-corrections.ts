/** What a figure may have been that cannot be true by itself, whatever the others say: likeliest first. */
import type { Suggestion } from "../../domain/finding.ts"
import type { Interval } from "../../quantity/interval.ts"
import { contains } from "../../quantity/interval.ts"
import { toDecimal } from "../../quantity/rational.ts"
import { spanOf } from "../figure-values.ts"
import { evidenceIn } from "./evidence.ts"
import { rewrite } from "./rewriting.ts"
import { roughly } from "./rough-range.ts"
import { type Edit, figureAt, type Scene } from "./scene.ts"
import { causeOf } from "./slip-likelihood.ts"
import { slipReason } from "./slip-reason.ts"
import { slipsOf } from "./slips.ts"

const MOST = 5
/** What is fifty times less likely than the best is left out. */
const FAR = 4

/** Slips of the hand that make the figure one of `allowed`, of which `isPossible` says what else they must be. */
export const soleCorrections = (
  scene: Scene,
  index: number,
  allowed: Interval,
  isPossible: (edit: Edit) => boolean
): ReadonlyArray<Suggestion> => {
  const figure = figureAt(scene, index)
  const evidence = evidenceIn(scene)
  const found = slipsOf(figure, { wanted: roughly(allowed), isComputed: true })
    .flatMap((slip) => {
      const edit = rewrite(index, figure, slip)
      if (edit === undefined || !contains(allowed, edit.value) || !isPossible(edit)) return []
      return [{ slip, edit, cost: slip.cost + evidence.style(edit) + evidence.mention(edit) }]
    })
    .toSorted((a, b) => a.cost - b.cost)
  return found
    .filter(({ cost }) => cost - (found[0]?.cost ?? 0) < FAR)
    .slice(0, MOST)
    .map(({ slip, edit }) => ({
      span: spanOf(figure),
      text: edit.text,
      value: toDecimal(edit.value, 12),
      cause: causeOf[slip.kind],
      reason: slipReason(figure, slip, edit.text)
    }))
}
