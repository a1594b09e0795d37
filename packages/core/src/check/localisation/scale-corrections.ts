/** What a figure out of line with its siblings may have been: its unit or its decimal point put right. */
import type { Figure } from "../../domain/figure.ts"
import type { Cause } from "../../domain/finding.ts"
import type { Bilingual } from "../../domain/text.ts"
import { rewrite } from "./rewriting.ts"
import type { Edit } from "./scene.ts"
import { causeOf } from "./slip-likelihood.ts"
import { slipReason } from "./slip-reason.ts"
import { scaleSlipsOf } from "./slips.ts"

export interface ScaleCorrection extends Edit {
  readonly cause: Cause
  readonly reason: Bilingual
  /** Minus the logarithm of its likelihood. */
  readonly cost: number
}

export const scaleCorrectionsOf = (index: number, figure: Figure): ReadonlyArray<ScaleCorrection> =>
  scaleSlipsOf(figure).flatMap((slip) => {
    const edit = rewrite(index, figure, slip)
    if (edit === undefined) return []
    return [{ ...edit, cause: causeOf[slip.kind], reason: slipReason(figure, slip, edit.text), cost: slip.cost }]
  })
