/** A change told the other way round: what fell by as much as it was said to rise. */
import { difference, type Formula, percentage } from "@duxue/core"

/** The same change with its sign turned; of what is no change nothing is turned. */
export const negated = (formula: Formula<number>): Formula<number> =>
  formula.op === "percentage"
    ? percentage(negated(formula.of), formula.by)
    : formula.op === "difference"
      ? difference(formula.less, formula.from)
      : formula
