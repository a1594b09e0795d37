/**
 * Pages whose text runs up, down or backwards on the sheet (a wide table set sideways, a page that is turned when it is shown)
 * are turned until it runs from left to right: by the direction of the text itself, which is right whatever the file says.
 */

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The lower left and the upper right corner of the sheet. */
export type Sheet = readonly [left: number, bottom: number, right: number, top: number]

/** Quarter turns of a line of text, counter-clockwise from the horizontal. */
export type Turns = 0 | 1 | 2 | 3

/** Text aslant counts for the direction that it is nearest to. */
export const turnsOf = ([a = 1, b = 0]: ReadonlyArray<number>): Turns =>
  Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b > 0 ? 1 : 3

/** The direction in which most characters run. */
export const mainTurns = (
  texts: ReadonlyArray<{ readonly text: string; readonly matrix: ReadonlyArray<number> }>
): Turns => {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const { text, matrix } of texts) counts[turnsOf(matrix)] += text.trim().length
  const most = Math.max(...counts)
  return ([0, 1, 2, 3] as const).find((turns) => counts[turns] === most) ?? 0
}

/** Takes points of the sheet to where they stand once it is turned, from the lower left corner of the turned sheet. */
export const turned = (turns: Turns, [left, bottom, right, top]: Sheet): Matrix => {
  switch (turns) {
    case 0:
      return [1, 0, 0, 1, -left, -bottom]
    case 1:
      return [0, -1, 1, 0, -bottom, right]
    case 2:
      return [-1, 0, 0, -1, right, top]
    case 3:
      return [0, 1, -1, 0, top, -left]
  }
}

export const widthOf = (turns: Turns, [left, bottom, right, top]: Sheet): number =>
  turns % 2 === 0 ? right - left : top - bottom

export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  a * x + c * y + e,
  b * x + d * y + f
]
