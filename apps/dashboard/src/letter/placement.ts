/** A note beside the text: the line that it belongs to, how tall it is, and how firmly it keeps to its line. */
export interface Placed {
  readonly line: number
  readonly height: number
  readonly weight: number
}

interface Run {
  first: number
  weight: number
  /** Weighted sum of the lines, each reduced by the heights of the notes above it in the column. */
  moment: number
}

/**
 * Tops of the notes, in their order, without overlap and with the least weighted displacement (in squares) from
 * their lines. Taking the heights above out of each line turns it into isotonic regression, which pooling adjacent
 * violators solves in linear time. No note rises above `top`.
 */
export const placeNotes = (notes: ReadonlyArray<Placed>, gap: number, top = 0): ReadonlyArray<number> => {
  const above: Array<number> = []
  let total = 0
  for (const note of notes) {
    above.push(total)
    total += note.height + gap
  }
  const runs: Array<Run> = []
  for (const [index, note] of notes.entries()) {
    let run: Run = { first: index, weight: note.weight, moment: note.weight * (note.line - (above[index] ?? 0)) }
    for (
      let last = runs.at(-1);
      last !== undefined && last.moment / last.weight >= run.moment / run.weight;
      last = runs.at(-1)
    ) {
      runs.pop()
      run = { first: last.first, weight: last.weight + run.weight, moment: last.moment + run.moment }
    }
    runs.push(run)
  }
  const tops: Array<number> = []
  for (const [order, run] of runs.entries()) {
    const level = Math.max(run.moment / run.weight, top)
    const end = runs[order + 1]?.first ?? notes.length
    for (let index = run.first; index < end; index++) tops.push(level + (above[index] ?? 0))
  }
  return tops
}
