import { scannedIn, type WrittenFigure, writtenFigure } from "./figures/written.ts"
import { understand } from "./source/source.ts"

/**
 * The figures of a text without the letter around them: place, exact value, unit, qualifier and interval, as `read`
 * gives them, for texts that are no letters and for callers who need no more. Pure, and linear in the length of
 * `given`; offsets are UTF-16 units of the text as given, byte-order mark removed.
 */
export const readFigures = (given: string): ReadonlyArray<WrittenFigure> => {
  const source = understand(given)
  return scannedIn(source).map((figure) => writtenFigure(source, figure))
}
