/** Wall times in milliseconds. Medians, for on a shared machine a mean tells of the neighbours. */

/** The middle of an uneven number of times, or the mean of the middle two. Of no times at all it is not a number. */
export const median = (times: ReadonlyArray<number>): number => {
  const sorted = times.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}

export const timeOf = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The median times of several rivals, run in turns so that a slow moment of the machine falls on all of them. */
export const inTurns = (rounds: number, ...rivals: ReadonlyArray<() => unknown>): ReadonlyArray<number> => {
  const times = rivals.map((): Array<number> => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, rival] of rivals.entries()) times[index]?.push(timeOf(rival))
  }
  return times.map(median)
}

/** The same of rivals that answer later: each is waited for before the next begins. */
export const inTurnsAsync = async (
  rounds: number,
  ...rivals: ReadonlyArray<() => Promise<unknown>>
): Promise<ReadonlyArray<number>> => {
  const times = rivals.map((): Array<number> => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, rival] of rivals.entries()) {
      const start = performance.now()
      await rival()
      times[index]?.push(performance.now() - start)
    }
  }
  return times.map(median)
}
