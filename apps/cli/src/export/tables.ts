/** What is exported, as flat tables: one file each in CSV, one kind of line each in NDJSON. */
import type { Fact, Figure, Finding, Relation, Span, Statement } from "@duxue/core"
import { byteOrderMark, type Cell, csvLine } from "./csv.ts"
import type { ExportedLetter } from "./exported-letter.ts"

export const tableNames = ["figures", "facts", "statements", "relations", "findings"] as const
export type TableName = (typeof tableNames)[number]

/** Column names, and each row's cells in their order. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

/** 12-15; several after a semicolon. */
const spansText = (spans: ReadonlyArray<Span>): string => spans.map(([start, end]) => `${start}-${end}`).join(";")

const figureColumns: Columns<Figure> = {
  start: ({ start }) => start,
  end: ({ end }) => end,
  text: ({ text }) => text,
  value: ({ value }) => value,
  lower: ({ lower }) => lower,
  upper: ({ upper }) => upper,
  unit: ({ unit }) => unit,
  qualifier: ({ qualifier }) => qualifier,
  step: ({ step }) => step,
  period: ({ period }) => period,
  subject: ({ subject }) => subject,
  measure: ({ measure }) => measure,
  section: ({ section }) => section,
  item: ({ item }) => item
}

const factColumns: Columns<Fact> = {
  measure: ({ measure }) => measure,
  organisation: ({ organisation }) => organisation,
  stage: ({ stage }) => stage,
  period: ({ period }) => period,
  value: ({ value }) => value,
  lower: ({ lower }) => lower,
  upper: ({ upper }) => upper,
  unit: ({ unit }) => unit,
  qualifier: ({ qualifier }) => qualifier,
  file: ({ provenance }) => ("file" in provenance ? provenance.file : null),
  place: ({ provenance }) =>
    provenance.kind === "letter" ? spansText([provenance.span]) : provenance.kind === "return" ? provenance.place : null
}

const statementColumns: Columns<Statement> = {
  start: ({ start }) => start,
  end: ({ end }) => end,
  kind: ({ kind }) => kind,
  polarity: ({ polarity }) => polarity,
  subject: ({ subject }) => subject,
  section: ({ section }) => section,
  item: ({ item }) => item
}

const relationColumns: Columns<Relation> = {
  kind: ({ kind }) => kind,
  result: ({ result }) => spansText([result]),
  operands: ({ operands }) => spansText(operands),
  stated: ({ stated }) => stated,
  computed: ({ computed }) => computed,
  lower: ({ lower }) => lower,
  upper: ({ upper }) => upper,
  verdict: ({ verdict }) => verdict,
  basis: ({ basis }) => basis,
  certain: ({ certain }) => certain,
  arithmetic: ({ arithmetic }) => arithmetic.zh,
  arithmetic_en: ({ arithmetic }) => arithmetic.en
}

const findingColumns: Columns<Finding> = {
  check: ({ check }) => check,
  severity: ({ severity }) => severity,
  title: ({ title }) => title.zh,
  title_en: ({ title }) => title.en,
  message: ({ message }) => message,
  message_en: ({ messageEn }) => messageEn,
  spans: ({ spans }) => spansText(spans),
  suggestion_span: ({ suggestion }) => (suggestion === null ? null : spansText([suggestion.span])),
  suggestion_text: ({ suggestion }) => suggestion?.text ?? null,
  suggestion_value: ({ suggestion }) => suggestion?.value ?? null,
  suggestion_cause: ({ suggestion }) => suggestion?.cause ?? null,
  suggestion_together_spans: ({ suggestion }) =>
    spansText((suggestion?.together ?? []).map(({ span }) => span)) || null,
  suggestion_together_texts: ({ suggestion }) => suggestion?.together?.map(({ text }) => text).join(";") ?? null,
  section: ({ section }) => section,
  item: ({ item }) => item
}

const csvOf = <Row>(columns: Columns<Row>, rows: ReadonlyArray<Row>): string => {
  const cells = Object.values(columns)
  return csvLine(Object.keys(columns)) + rows.map((row) => csvLine(cells.map((cell) => cell(row)))).join("")
}

const tables: Readonly<Record<TableName, (letter: ExportedLetter) => string>> = {
  figures: ({ figures }) => csvOf(figureColumns, figures),
  facts: ({ facts }) => csvOf(factColumns, facts),
  statements: ({ statements }) => csvOf(statementColumns, statements),
  relations: ({ relations }) => csvOf(relationColumns, relations),
  findings: ({ findings }) => csvOf(findingColumns, findings)
}

/** One table, its column names in the first line. */
export const csvTable = (letter: ExportedLetter, name: TableName, bom: boolean): string =>
  (bom ? byteOrderMark : "") + tables[name](letter)

/** The letter's head in the first line, then every row under the name of its table. */
export const exportLines = (letter: ExportedLetter): string => {
  const lines: Array<object> = [{ table: "letter", file: letter.file, ...letter.letter }]
  for (const name of tableNames) for (const row of letter[name]) lines.push({ table: name, ...row })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("")
}
