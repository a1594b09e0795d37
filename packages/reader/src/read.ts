import { measures, type NameList, type Reading } from "@duxue/core"
import { readAssertions } from "./assertions/assertions.ts"
import { readComparisons } from "./comparisons/comparisons.ts"
import { withCellWords } from "./context/cell-words.ts"
import { surroundingsOf } from "./context/clauses.ts"
import { readPeriods } from "./context/periods.ts"
import { readDocuments } from "./documents/cited.ts"
import { readDates } from "./documents/dates.ts"
import { placeFigures } from "./figures/placed.ts"
import type { ScannedFigure } from "./figures/scanned.ts"
import { scannedIn } from "./figures/written.ts"
import { withoutCounted } from "./names/counted.ts"
import { type ReadNameList, readNameLists } from "./names/lists.ts"
import { readNameVariants } from "./names/spellings.ts"
import { readStructure } from "./outline/structure.ts"
import { findRelations } from "./relations/find.ts"
import { sceneOf } from "./relations/scene/scene.ts"
import { findSeries } from "./relations/series.ts"
import { findShareGrowths } from "./relations/shares/share-growths.ts"
import { understand } from "./source/source.ts"
import { readCommitments } from "./statements/commitments.ts"
import { readStatements } from "./statements/statements.ts"

/** The list with the figure that announces it, if that number is a figure. */
const announcedBy = (list: ReadNameList, figures: ReadonlyArray<ScannedFigure>): NameList => {
  const range = list.announcedRange
  const index = range === undefined ? figures.length : firstEndingAfter(figures, range.start)
  const figure = figures[index]
  const announces = range !== undefined && figure !== undefined && figure.start < range.end
  return { names: list.names, announced: announces ? index : undefined, open: !list.closed, about: list.about }
}

/** The index of the first figure that ends behind a place, by bisection: figures stand in order. */
const firstEndingAfter = (figures: ReadonlyArray<ScannedFigure>, place: number): number => {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle] as ScannedFigure).end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads a letter: its frame, outline, figures and declarations. Pure, and linear in the length of `given`. */
export const read = (given: string): Reading => {
  const source = understand(given)
  const { plain } = source
  const structure = readStructure(source)
  const cited = readDocuments(source)
  const scanned = scannedIn(source)
  const near = withCellWords(plain, scanned, surroundingsOf(plain, scanned))
  const periods = readPeriods(plain, cited.ranges, structure.head.year)
  const scene = sceneOf(plain, scanned, near)
  const figures = placeFigures(source, structure, scanned, near, periods, measures)
  const nameLists = readNameLists(source, structure).map((list) => announcedBy(list, scanned))
  return {
    text: source.text,
    letter: structure.head,
    sections: structure.sections,
    figures,
    statements: readStatements(source, structure),
    problems: structure.problems,
    plans: structure.plans,
    commitments: readCommitments(source, structure),
    documents: cited.documents,
    claims: withoutCounted(findRelations(scene), nameLists),
    series: findSeries(scene),
    nameLists,
    nameVariants: readNameVariants(source),
    shareGrowths: findShareGrowths(scene),
    comparisons: readComparisons(source, structure, scanned),
    assertions: readAssertions(source, structure, scene, figures),
    dates: readDates(source),
    signedAt: structure.signedAt
  }
}
