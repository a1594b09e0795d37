/** The words that stand with a figure: between its neighbours, in its sentence, in its paragraph. */
import type { ScannedFigure } from "../figures/scanned.ts"

export interface Surroundings {
  /** The words between the mark or figure before and the figure. */
  readonly left: string
  /** The words between the figure and the mark or figure after. */
  readonly right: string
  /** The words of its clause before it, as far as the figure before: through pauses, and past what stands in brackets. */
  readonly clauseLeft: string
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

const strengths = new Uint8Array(65_536)
for (const [mark, value] of strength) strengths[mark.charCodeAt(0)] = value

interface Bounds {
  /** For each index, where the stretch that holds it begins. */
  readonly before: Int32Array
  /** For each index, where the stretch that holds it ends. */
  readonly after: Int32Array
}

/** The stretches between marks of each strength, in one pass forward and one back. */
const boundsOf = (plain: string): ReadonlyArray<Bounds> => {
  const size = plain.length + 1
  const levels = [1, 2, 3, 4].map(() => ({ before: new Int32Array(size), after: new Int32Array(size) }))
  const last = [0, 0, 0, 0]
  for (let index = 0; index < size; index++) {
    for (let level = 0; level < 4; level++) (levels[level] as Bounds).before[index] = last[level] as number
    const strongest = index < plain.length ? (strengths[plain.charCodeAt(index)] as number) : 0
    for (let level = 0; level < strongest; level++) last[level] = index + 1
  }
  last.fill(plain.length)
  for (let index = plain.length; index >= 0; index--) {
    const strongest = index < plain.length ? (strengths[plain.charCodeAt(index)] as number) : 0
    for (let level = 0; level < strongest; level++) last[level] = index
    for (let level = 0; level < 4; level++) (levels[level] as Bounds).after[index] = last[level] as number
  }
  return levels
}

/** 机关党总支和70个党支部: what stands before the conjunction is the figure before's. */
const ofPrevious = /(?:以及|和|与|及|并)$/

const bracketed = /\([^()]*\)/g

/** 9.84亿元增加5200万元: the verb of change before the next figure is that figure's. */
const ofNext = /(?:净?增加|净?减少|增长|增至|提高|提升|上升|下降|降低)(?:了|到|至|为|约|近)?$/

/** The surroundings of every figure, in one pass over the text. */
export const surroundingsOf = (plain: string, figures: ReadonlyArray<ScannedFigure>): ReadonlyArray<Surroundings> => {
  const [word, clause, sentence, paragraph] = boundsOf(plain) as [Bounds, Bounds, Bounds, Bounds]
  const range = (bounds: Bounds, figure: ScannedFigure): Range => ({
    start: bounds.before[figure.start] as number,
    end: bounds.after[figure.end] as number
  })
  return figures.map((figure, index) => {
    const previous = figures[index - 1]?.end ?? 0
    const next = figures[index + 1]?.start ?? plain.length
    const after = word.after[figure.end] as number
    const right = plain.slice(figure.end, Math.min(next, after))
    const left = plain.slice(Math.max(previous, word.before[figure.start] as number), figure.start)
    return {
      left: ofPrevious.test(left) && (word.before[figure.start] as number) < previous ? "" : left,
      right: next < after ? right.replace(ofNext, "") : right,
      clauseLeft: plain
        .slice(Math.max(previous, clause.before[figure.start] as number), figure.start)
        .replace(bracketed, ""),
      clause: range(clause, figure),
      sentence: range(sentence, figure),
      paragraph: range(paragraph, figure)
    }
  })
}
