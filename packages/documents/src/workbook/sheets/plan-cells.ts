/** Short words for the cells that sheets are mostly made of. */
import type { Content, Look, PlannedCell } from "./sheet-plan.ts"

export const cell = (look: Look, content: Content, rest: Omit<PlannedCell, "look" | "content"> = {}): PlannedCell => ({
  look,
  content,
  ...rest
})

/** `'学生'!` before a cell of another sheet. */
export const onSheet = (sheet: string, reference: string): string => `'${sheet.replaceAll("'", "''")}'!${reference}`

/**
 * How high a row must be for the longest of its wrapped texts, in points: Excel fits rows to their texts when it opens
 * a file, but not where cells are merged, and no program does so in print.
 */
export const heightFor = (
  texts: ReadonlyArray<readonly [text: string, width: number]>,
  { line, least }: { readonly line: number; readonly least: number }
): number => {
  const lines = texts.map(([text, width]) =>
    text
      .split("\n")
      .map((part) => Math.max(1, Math.ceil(widthOf(part) / Math.max(1, width - 1))))
      .reduce((sum, each) => sum + each, 0)
  )
  return Math.max(least, Math.max(1, ...lines) * line + 4)
}

/** The heights of rows that stand under a title, a remark and the headings, so that each shows all of its texts. */
export const fittedHeights = (
  rows: ReadonlyArray<ReadonlyArray<PlannedCell | null>>,
  widths: ReadonlyArray<number>
): ReadonlyMap<number, number> => {
  const textOf = (planned: PlannedCell | null): string =>
    planned !== null && typeof planned.content === "string" ? planned.content : ""
  const heightOf = (row: ReadonlyArray<PlannedCell | null>, least: number): number =>
    heightFor(
      row.map((planned, at) => [textOf(planned), widths[at] ?? 10]),
      { line: 14, least }
    )
  return new Map([
    [0, 28],
    [2, heightOf(rows[2] ?? [], 24)],
    ...rows.slice(3).map((row, at) => [at + 3, Math.min(tallest, heightOf(row, 17))] as const)
  ])
}

/** In points: no program lets a row be higher than 409. */
const tallest = 400

/** In characters of the default type: Chinese ones take two. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0)
