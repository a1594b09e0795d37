/** A reading with more figures than its reader saw, each at its place in the text: whatever names figures by index follows. */
import type { Figure } from "../../domain/figure.ts"
import type { LetterReading } from "../../domain/letter.ts"
import type { Reading } from "../../domain/reading.ts"
import { mapLeaves } from "../../formula/formula.ts"

export const holdsClaims = (reading: LetterReading): reading is Reading => "claims" in reading

const renumbered = (reading: Reading, at: (index: number) => number): Omit<Reading, keyof LetterReading> => ({
  claims: reading.claims.map((claim) => ({
    ...claim,
    result: at(claim.result),
    computed: mapLeaves(claim.computed, at)
  })),
  series: reading.series.map((each) => each.map(at)),
  nameLists: reading.nameLists.map((list) => ({
    ...list,
    announced: list.announced === undefined ? undefined : at(list.announced)
  })),
  nameVariants: reading.nameVariants,
  shareGrowths: reading.shareGrowths.map(({ growth, share }) => ({ growth: at(growth), share: at(share) })),
  comparisons: reading.comparisons.map((each) => ({ ...each, figures: each.figures.map(at) })),
  assertions: reading.assertions.map((each) => ({
    ...each,
    figure: at(each.figure),
    bound: mapLeaves(each.bound, at)
  })),
  dates: reading.dates,
  signedAt: reading.signedAt
})

export interface InsertedFigures<Of> {
  readonly reading: Of
  /** Where the figure of an index now stands. */
  readonly at: (index: number) => number
  /** The index of each figure that was put in, in their order. */
  readonly inserted: ReadonlyArray<number>
}

/** `figures` are those of the reading, changed or not; `more` are put between them. Both in order of the text. */
export const insertFigures = <Of extends LetterReading>(
  reading: Of,
  figures: ReadonlyArray<Figure>,
  more: ReadonlyArray<Figure>
): InsertedFigures<Of> => {
  if (more.length === 0) return { reading: { ...reading, figures }, at: (index) => index, inserted: [] }
  const all: Array<Figure> = []
  const inserted: Array<number> = []
  const places = new Int32Array(figures.length)
  let next = 0
  for (const [index, figure] of figures.entries()) {
    for (let each = more[next]; each !== undefined && each.start < figure.start; each = more[++next]) {
      inserted.push(all.push(each) - 1)
    }
    places[index] = all.push(figure) - 1
  }
  for (const each of more.slice(next)) inserted.push(all.push(each) - 1)
  const at = (index: number): number => places[index] as number
  return {
    reading: { ...reading, ...(holdsClaims(reading) ? renumbered(reading, at) : {}), figures: all },
    at,
    inserted
  }
}
