/** A Markdown table; columns of numbers stand to the right. */

export type Column = readonly [title: string, align: "left" | "right"]

const row = (cells: ReadonlyArray<string>): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

export const markdownTable = (columns: ReadonlyArray<Column>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [
    row(columns.map(([title]) => title)),
    row(columns.map(([, align]) => (align === "right" ? "---:" : "---"))),
    ...rows.map(row)
  ].join("\n")
