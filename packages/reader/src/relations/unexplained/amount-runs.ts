/**
 * The runs of like figures that a total may add up: the whole list, its members nearest to the total, any that stand
 * together, and every other one where two kinds are told by turns (分值10分，得分9.5分，…).
 */

/** No total is told with more parts. */
const MOST_PARTS = 8
/** Of longer lists only the runs at the end near the total are tried. */
const MOST_IN_WINDOWS = 6
/** Two by turns need two of each. */
const LEAST_BY_TURNS = 4

export type Run = ReadonlyArray<number>

/** Whether two runs have the same members. */
export const areSame = (a: Run, b: Run): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

const windowsOf = (list: Run): ReadonlyArray<Run> => {
  const windows: Array<Run> = []
  if (list.length > MOST_IN_WINDOWS) return windows
  for (let count = list.length - 1; count >= 2; count--)
    for (let from = 0; from + count <= list.length; from++) windows.push(list.slice(from, from + count))
  return windows
}

/** The runs of a list in the order of the text, those first that a reader would think of first. */
export const runsOf = (list: Run, fromEnd: boolean): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  if (list.length >= 2 && list.length <= MOST_PARTS) runs.push(list)
  for (let count = 2; count < list.length && count <= MOST_PARTS; count++)
    runs.push(fromEnd ? list.slice(-count) : list.slice(0, count))
  if (list.length >= LEAST_BY_TURNS && list.length <= 2 * MOST_PARTS + 1)
    for (const turn of [0, 1]) runs.push(list.filter((_, at) => at % 2 === turn))
  return [...runs, ...windowsOf(list)]
}
