import type { Range } from "../outline/paragraphs.ts"

/** Whether a place lies in one of the ranges, which are in order and apart. Each question costs a binary search. */
export const within = (ranges: ReadonlyArray<Range>): ((at: number) => boolean) => {
  return (at) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle] as Range).end <= at) low = middle + 1
      else high = middle
    }
    const range = ranges[low]
    return range !== undefined && range.start <= at
  }
}
