/** The words that stand with a figure: between its neighbours, in its sentence, in its paragraph. */
import type { ScannedFigure } from "../figures/scanned.ts"

export interface Surroundings {
  /** The words between the mark or figure before and the figure. */
  readonly left: string
  /** The words between the figure and the mark or figure after. */
  readonly right: string
  /** The range of its clause (up to ，。；：) and its sentence (up to 。；!?). */
  readonly clause: Range
  readonly sentence: Range
  readonly paragraph: Range
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** How strongly a mark parts what stands on its sides. */
const strength: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([
  ["、", 1],
  ["(", 1],
  [")", 1],
  ["|", 1],
  ["+", 1],
  ["，", 2],
  [",", 2],
  [":", 2],
  [";", 3],
  ["。", 3],
  ["!", 3],
  ["?", 3],
  ["！", 3],
  ["？", 3],
  ["\n", 4]
])

const boundsOf = (plain: string, least: 1 | 2 | 3 | 4): { readonly before: Int32Array; readonly after: Int32Array } => {
  const before = new Int32Array(plain.length + 1)
  const after = new Int32Array(plain.length + 1)
  let last = 0
  for (let index = 0; index <= plain.length; index++) {
    before[index] = last
    if ((strength.get(plain[index] ?? "\n") ?? 0) >= least) last = index + 1
  }
  let next = plain.length
  for (let index = plain.length; index >= 0; index--) {
    if (index < plain.length && (strength.get(plain[index] as string) ?? 0) >= least) next = index
    after[index] = next
  }
  return { before, after }
}

/** The surroundings of every figure, in one pass over the text. */
export const surroundingsOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>
): ReadonlyArray<Surroundings> => {
  const word = boundsOf(plain, 1)
  const clause = boundsOf(plain, 2)
  const sentence = boundsOf(plain, 3)
  const paragraph = boundsOf(plain, 4)
  const range = (bounds: typeof word, figure: ScannedFigure): Range => ({
    start: bounds.before[figure.start] as number,
    end: bounds.after[figure.end] as number
  })
  return figures.map((figure, index) => {
    const previous = figures[index - 1]?.end ?? 0
    const next = figures[index + 1]?.start ?? plain.length
    return {
      left: plain.slice(Math.max(previous, word.before[figure.start] as number), figure.start),
      right: plain.slice(figure.end, Math.min(next, word.after[figure.end] as number)),
      clause: range(clause, figure),
      sentence: range(sentence, figure),
      paragraph: range(paragraph, figure)
    }
  })
}
