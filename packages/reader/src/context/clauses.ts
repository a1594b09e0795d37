/** The words that stand with a figure: between its neighbours, in its sentence, in its paragraph. */
import type { ScannedFigure } from "../figures/scanned.ts"
import { characterTable, nextOf } from "../source/character-table.ts"

export interface Surroundings {
  /** The words between the mark or figure before and the figure. */
  readonly left: string
  /** The words between the figure and the mark or figure after. */
  readonly right: string
  /** The words of its clause before it, as far as the figure before: through pauses, and past what stands in brackets. */
  readonly clauseLeft: string
  /** Of a cell of a table the words of its row and column, which `left` and `clauseLeft` are as well. */
  readonly cell?: string
  /** The range of its clause (up to ，。；：) and its sentence (up to 。；!?). */
  readonly clause: Range
  readonly sentence: Range
  readonly paragraph: Range
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** How strongly a mark parts what stands on its sides: words, clauses, sentences, paragraphs. */
const strengths = characterTable([
  ["、()|+", 1],
  ["，,:", 2],
  [";。!?！？", 3],
  ["\n", 4]
])
const LEVELS = 4

/** The marks of a text, and for each where the stretches on its sides begin and end. */
interface Marks {
  readonly places: ReadonlyArray<number>
  /** By strength less one, then by mark: where the stretch before the mark begins. */
  readonly begins: ReadonlyArray<Int32Array>
  /** By strength less one, then by mark: where the stretch that goes on up to this mark or past it ends. */
  readonly ends: ReadonlyArray<Int32Array>
}

/** The marks of a text in order, its end being the last. */
const placesOf = (plain: string): ReadonlyArray<number> => {
  const places: Array<number> = []
  for (let at = nextOf(plain, strengths, 0); at < plain.length; at = nextOf(plain, strengths, at + 1)) places.push(at)
  places.push(plain.length)
  return places
}

/** Each mark is looked at once for what lies before it and once for what lies behind. */
const marksOf = (plain: string): Marks => {
  const places = placesOf(plain)
  const begins: Array<Int32Array> = []
  const ends: Array<Int32Array> = []
  for (let level = 0; level < LEVELS; level++) {
    const [begin, end] = [new Int32Array(places.length), new Int32Array(places.length)]
    const parts = (mark: number): boolean =>
      mark === places.length - 1 || (strengths[plain.charCodeAt(places[mark] as number)] as number) > level
    for (let mark = 1; mark < places.length; mark++) {
      begin[mark] = parts(mark - 1) ? (places[mark - 1] as number) + 1 : (begin[mark - 1] as number)
    }
    for (let mark = places.length - 1; mark >= 0; mark--) {
      end[mark] = parts(mark) ? (places[mark] as number) : (end[mark + 1] as number)
    }
    begins.push(begin)
    ends.push(end)
  }
  return { places, begins, ends }
}

/** 机关党总支和70个党支部: what stands before the conjunction is the figure before's. */
const ofPrevious = /(?:以及|和|与|及|并)$/

const bracketed = /\([^()]*\)/g

/** No bracket that prose puts into a clause is longer. */
const LONGEST_BRACKET = 160
const MOST_WORDS = 40

/**
 * 教育支出(含事业费，基建费和附加费)为3.2亿元: what a bracket with a pause in it says is not said of the figure behind it.
 * `left` goes on behind the pause, `start` is where it begins.
 */
const pastBracket = (plain: string, left: string, start: number): string => {
  const close = left.lastIndexOf(")")
  const open = plain.lastIndexOf("(", start)
  if (open < start - LONGEST_BRACKET || plain.slice(open, start).includes(")")) return left
  const head = /[^,，。;:\n()]*$/.exec(plain.slice(Math.max(0, open - MOST_WORDS), open))?.[0] ?? ""
  return head + left.slice(close + 1)
}

/** The words of a clause that end at `end`, without what stands in brackets. */
const withoutBrackets = (plain: string, left: string, end: number): string => {
  const words = left.replace(bracketed, "")
  return words.includes(")") ? pastBracket(plain, words, end - left.length) : words
}

/** 9.84亿元增加5200万元: the verb of change before the next figure is that figure's. */
const ofNext = /(?:净?增加|净?减少|增长|增至|提高|提升|上升|下降|降低)(?:了|到|至|为|约|近)?$/

/** The surroundings of every figure, in one pass over the text. */
export const surroundingsOf = (plain: string, figures: ReadonlyArray<ScannedFigure>): ReadonlyArray<Surroundings> => {
  const { places, begins, ends } = marksOf(plain)
  /** The first mark that does not stand before the figure, and the first that stands behind it. */
  let before = 0
  let behind = 0
  const begin = (level: number): number => begins[level]?.[before] as number
  const end = (level: number): number => ends[level]?.[behind] as number
  const range = (level: number): Range => ({ start: begin(level), end: end(level) })
  return figures.map((figure, index) => {
    while ((places[before] as number) < figure.start) before++
    behind = Math.max(behind, before)
    while ((places[behind] as number) < figure.end) behind++
    const previous = figures[index - 1]?.end ?? 0
    const next = figures[index + 1]?.start ?? plain.length
    const after = end(0)
    const right = plain.slice(figure.end, Math.min(next, after))
    const left = plain.slice(Math.max(previous, begin(0)), figure.start)
    const clauseLeft = plain.slice(Math.max(previous, begin(1)), figure.start)
    return {
      left: begin(0) < previous && ofPrevious.test(left) ? "" : left,
      right: next < after ? right.replace(ofNext, "") : right,
      clauseLeft: clauseLeft.includes(")") ? withoutBrackets(plain, clauseLeft, figure.start) : clauseLeft,
      clause: range(1),
      sentence: range(2),
      paragraph: range(3)
    }
  })
}
