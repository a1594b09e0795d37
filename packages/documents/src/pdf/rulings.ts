/** The straight lines that a page draws: those of its tables say where a cell ends, whatever its words look like. */

/** A line along one axis, in points from the lower left corner of the page. */
export interface Ruling {
  /** The height of a horizontal one, the distance from the left of a vertical one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rulings {
  readonly horizontal: ReadonlyArray<Ruling>
  readonly vertical: ReadonlyArray<Ruling>
}

export const noRulings: Rulings = { horizontal: [], vertical: [] }

/** The operators of a page as pdf.js lists them. */
export interface Operators {
  readonly fnArray: ReadonlyArray<number>
  readonly argsArray: ReadonlyArray<unknown>
}

/** A thinner rectangle is a line, as Word draws its borders. */
const THIN = 2.5
/** Shorter ones are strokes of pictures. */
const SHORTEST = 4

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
type Point = readonly [x: number, y: number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array) && value.length === 6

const within = (outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  outer[0] * a + outer[2] * b,
  outer[1] * a + outer[3] * b,
  outer[0] * c + outer[2] * d,
  outer[1] * c + outer[3] * d,
  outer[0] * e + outer[2] * f + outer[4],
  outer[1] * e + outer[3] * f + outer[5]
]

/** How many numbers follow each kind of step of a path: move, line, cubic curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0]

/** The corners of each part of a path; what has curves is no ruling. */
const partsOf = (steps: ArrayLike<number>, matrix: Matrix): ReadonlyArray<ReadonlyArray<Point>> => {
  const parts: Array<Array<Point>> = []
  let isCurved = false
  const [a, b, c, d, e, f] = matrix
  for (let at = 0; at < steps.length;) {
    const kind = steps[at] ?? 4
    const length = STEP_LENGTHS[kind] ?? 0
    const [x, y] = [steps[at + 1] ?? 0, steps[at + 2] ?? 0]
    const point: Point = [a * x + c * y + e, b * x + d * y + f]
    const part = parts.at(-1)
    if (kind === 0) parts.push([point])
    else if (kind === 1) part?.push(point)
    else if (kind === 4) {
      if (part?.[0] !== undefined) part.push(part[0])
    } else isCurved = true
    at += 1 + length
  }
  return isCurved ? [] : parts
}

/** A box of which one side is too thin to be seen as one is a line. */
const ruling = (points: ReadonlyArray<Point>): readonly ["horizontal" | "vertical", Ruling] | undefined => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (high - low <= THIN && right - left >= SHORTEST) {
    return ["horizontal", { at: (low + high) / 2, from: left, to: right }]
  }
  return right - left <= THIN && high - low >= SHORTEST
    ? ["vertical", { at: (left + right) / 2, from: low, to: high }]
    : undefined
}

/** More corners than a border has are a picture. */
const MOST_CORNERS = 64

/** `names` are the numbers of the operators, `OPS` of pdf.js; `page` takes points of the sheet to those of the upright page. */
export const rulingsOf = (
  { fnArray, argsArray }: Operators,
  names: Readonly<Record<string, number>>,
  page: Matrix = identity
): Rulings => {
  const numbersOf = (...of: ReadonlyArray<string>): ReadonlySet<number | undefined> =>
    new Set(of.map((name) => names[name]))
  const strokes = numbersOf("stroke", "closeStroke")
  const fills = numbersOf("fill", "eoFill")
  const both = numbersOf("fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke")
  const found = { horizontal: new Array<Ruling>(), vertical: new Array<Ruling>() }
  const add = (points: ReadonlyArray<Point>): void => {
    const each = ruling(points)
    if (each !== undefined) found[each[0]].push(each[1])
  }
  const outer: Array<Matrix> = []
  let matrix = page
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as ReadonlyArray<unknown> | null
    if (operator === names["save"] || operator === names["paintFormXObjectBegin"]) outer.push(matrix)
    if (operator === names["restore"] || operator === names["paintFormXObjectEnd"]) matrix = outer.pop() ?? page
    const inner =
      operator === names["transform"] ? args : operator === names["paintFormXObjectBegin"] ? args?.[0] : null
    if (isMatrix(inner)) matrix = within(matrix, inner)
    if (operator !== names["constructPath"]) continue
    const painted = args?.[0] as number
    const steps = (args?.[1] as ReadonlyArray<ArrayLike<number> | null> | undefined)?.[0]
    if (steps === null || steps === undefined) continue
    for (const part of partsOf(steps, matrix)) {
      if (part.length > MOST_CORNERS) continue
      if (fills.has(painted) || both.has(painted)) add(part)
      if (strokes.has(painted) || both.has(painted)) {
        for (let corner = 1; corner < part.length; corner++) add(part.slice(corner - 1, corner + 1))
      }
    }
  }
  return found
}
