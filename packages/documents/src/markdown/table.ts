import type { LetterTable } from "@duxue/core"
import { captionOf, headingOf } from "../table-layout/table-layout.ts"
import { escapeMarkdown, inlineMarkdown } from "./inline.ts"

const row = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`

/** A table as GitHub Flavored Markdown writes it; numbers stand to the right. */
export const tableMarkdown = (table: LetterTable): string =>
  [
    `**${escapeMarkdown(captionOf(table))}**`,
    "",
    row(table.columns.map((column) => escapeMarkdown(headingOf(column)))),
    row(table.columns.map(({ holds }) => (holds === "numbers" ? "---:" : "---"))),
    ...table.rows.map(({ kind, cells }) => {
      const told = cells.map(inlineMarkdown)
      // Rows of Markdown have no cell across others: the rest of a group's row is empty.
      return row(kind === "group" ? table.columns.map((_, index) => (index === 0 ? `**${told.join("")}**` : "")) : told)
    }),
    ...table.notes.flatMap((note) => ["", inlineMarkdown(note)])
  ].join("\n")
