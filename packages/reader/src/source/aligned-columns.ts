/**
 * Tables pasted as text whose columns nothing but runs of spaces keeps apart. They are understood as if bars stood in the
 * gaps; a line that does not fall into the columns of its neighbours is left as it is.
 */

/** For each gap of such a table, by where it begins, how many columns further the text behind it stands. */
export type Gaps = ReadonlyMap<number, number>

interface Field {
  readonly text: string
  /** In the text as given. */
  readonly start: number
  readonly end: number
  /** As printed: Chinese characters are twice as wide as digits. */
  readonly left: number
  readonly right: number
}

interface Row {
  readonly start: number
  readonly fields: ReadonlyArray<Field>
}

/** A table of letters is no wider; a longer line is prose. */
const MOST_LINE = 400
const MOST_HEADS = 3
const FEWEST_NUMBERS = 2

const aligned = /[ \u3000\u00a0]{2}[-+]?\d/
const sentence = /[。；;！？!?|\t]/
const field = /[^ \u3000\u00a0]+(?:[ \u00a0][^ \u3000\u00a0]+)*/g
/** A number, its unit behind it where the columns are of several: 26840人, 7.1平方米. */
const number = /^(?:[-+]?\d[\d,]*(?:\.\d+)?(?:[%％]|[\u4e00-\u9fff㎡]{1,4})?|[-—–－…]+)$/
const year = /^(?:19|20)\d{2}年?$/
const oneHan = /^[\u4e00-\u9fff]$/

const widthOf = (text: string): number => {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1
  return width
}

/** 合  计, 全  国: the characters of a short label are spread over its column. */
const joinSpread = (fields: ReadonlyArray<Field>): ReadonlyArray<Field> => {
  const [first] = fields
  let count = 0
  while (oneHan.test(fields[count]?.text ?? "")) count++
  const last = fields[count - 1]
  if (first === undefined || last === undefined || count < 2) return fields
  const text = fields
    .slice(0, count)
    .map((each) => each.text)
    .join("")
  return [{ ...first, text, end: last.end, right: last.right }, ...fields.slice(count)]
}

const fieldsOf = (line: string, start: number): ReadonlyArray<Field> => {
  const fields: Array<Field> = []
  let measured = 0
  let width = 0
  for (const { 0: text, index } of line.matchAll(field)) {
    width += widthOf(line.slice(measured, index))
    const left = width
    width += widthOf(text)
    measured = index + text.length
    fields.push({ text, start: start + index, end: start + measured, left, right: width })
  }
  return joinSpread(fields)
}

/** A label, and numbers in all columns behind it. */
const isRow = (fields: ReadonlyArray<Field>): boolean => {
  const [label, ...cells] = fields
  if (label === undefined || cells.length < FEWEST_NUMBERS) return false
  return (!number.test(label.text) || year.test(label.text)) && cells.every(({ text }) => number.test(text))
}

/** The columns that as many rows as possible agree in, as ranges of the printed width. */
const columnsOf = (rows: ReadonlyArray<Row>): ReadonlyArray<readonly [number, number]> => {
  const most = Math.max(...rows.map(({ fields }) => fields.length))
  const full = rows.filter(({ fields }) => fields.length === most)
  return full.length < 2
    ? []
    : Array.from({ length: most }, (_, column) => {
        const cells = full.flatMap(({ fields }) => fields[column] ?? [])
        return [Math.min(...cells.map(({ left }) => left)), Math.max(...cells.map(({ right }) => right))] as const
      })
}

/** The column of each field: in order where there are as many, else the one that it stands over. */
const placesIn = (
  fields: ReadonlyArray<Field>,
  columns: ReadonlyArray<readonly [number, number]>
): ReadonlyArray<number> | undefined => {
  if (fields.length === columns.length) return fields.map((_, at) => at)
  // Headings of all columns but that of the labels.
  if (fields.length === columns.length - 1 && (fields[0]?.left ?? 0) > 0) return fields.map((_, at) => at + 1)
  const places = fields.map(({ left, right }) =>
    columns.findIndex(([from, to]) => Math.min(right, to) - Math.max(left, from) > 0)
  )
  return places.every((place, at) => place > (at === 0 ? -1 : (places[at - 1] as number))) ? places : undefined
}

/** Puts as many bars into the gaps of a line as its fields are columns apart. */
const divide = (row: Row, columns: ReadonlyArray<readonly [number, number]>, gaps: Map<number, number>): void => {
  const { fields, start } = row
  const places = placesIn(fields, columns)
  if (places === undefined) return
  const own = new Map<number, number>()
  for (const [at, each] of fields.entries()) {
    const before = fields[at - 1]
    const from = before?.end ?? start
    const bars = (places[at] as number) - (at === 0 ? 0 : (places[at - 1] as number))
    if (bars > each.start - from) return
    if (bars > 0) own.set(from, bars)
  }
  for (const [from, bars] of own) gaps.set(from, bars)
}

/** The gaps of all such tables of a text. Linear in its length. */
export const alignedGaps = (text: string): Gaps => {
  const gaps = new Map<number, number>()
  if (!aligned.test(text)) return gaps
  let heads: Array<Row> = []
  let rows: Array<Row> = []
  const settle = (): void => {
    const columns = rows.length < 2 ? [] : columnsOf(rows)
    if (columns.length > 0) for (const row of [...heads, ...rows]) divide(row, columns, gaps)
    heads = []
    rows = []
  }
  let start = 0
  for (const line of text.split("\n")) {
    const from = start
    start += line.length + 1
    if (line.trim().length === 0) continue
    const fields = line.length > MOST_LINE || sentence.test(line) ? [] : fieldsOf(line, from)
    if (isRow(fields)) rows.push({ start: from, fields })
    // 按城乡分: a line of one cell parts the rows of a table.
    else if (rows.length > 0 && fields.length === 1 && (fields[0] as Field).text.length <= 12) continue
    else {
      if (rows.length > 0) settle()
      if (fields.length < 2) heads = []
      else heads = [...heads, { start: from, fields }].slice(-MOST_HEADS)
    }
  }
  settle()
  return gaps
}
