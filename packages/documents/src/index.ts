export { captionOfChart } from "./chart/chart-caption.ts"
export { type ChartLayout, chartLayout, keySide, labelSize, nameSize, toldInWords } from "./chart/chart-layout.ts"
export { readCsv } from "./csv/read-csv.ts"
export { type CsvOptions, writeCsv } from "./csv/write-csv.ts"
export { annotateDocx } from "./docx/annotate/annotate-docx.ts"
export type { Author, Remark } from "./docx/annotate/comment.ts"
export {
  type Converter,
  type DecodedDocument,
  type DecodeOptions,
  decodeDocument,
  defaultMaximumBytes
} from "./decode-document.ts"
export { letterDiff } from "./differences/letter-diff.ts"
export * from "./document-error.ts"
export type { Origin } from "./document-place.ts"
export type { TextEncoding } from "./encoding.ts"
export type { LegacyFormat, TextFormat } from "./format.ts"
export { findingRemarks } from "./findings/finding-remarks.ts"
export { findingsPage } from "./findings/findings-page.ts"
export { type ListedFinding, listFindings, placeWords } from "./findings/listed-finding.ts"
export {
  decodeReturnsCsv,
  decodeReturnsJson,
  type FilingFileContent,
  type FilingFileError,
  type FilingFileOptions,
  type LetterFile,
  readFilingFile
} from "./read-filing-file.ts"
export { leaveFor } from "./leave/leaves.ts"
export { MalformedReturn } from "./malformed-return.ts"
export {
  type FilingTableName,
  filingTableNames,
  type FilingTablesOptions,
  tablesOfFiling
} from "./flat-tables/filing-tables.ts"
export {
  type LetterRecord,
  type LetterTableName,
  letterTableNames,
  tablesOfLetter
} from "./flat-tables/letter-tables.ts"
export type { Cell, ColumnHead, ColumnKind, Table } from "./flat-tables/table.ts"
export { tableCsv } from "./flat-tables/table-csv.ts"
export { tablesNdjson } from "./flat-tables/write-ndjson.ts"
export { withPlaces } from "./with-places.ts"
export { headingMark } from "./official/heading-mark.ts"
export { writeDocx } from "./docx/write/write-docx.ts"
export { writeHtml } from "./html/write-html.ts"
export { writeMarkdown } from "./markdown/write-markdown.ts"
export { annexMark, annexNotes } from "./official/annex-notes.ts"
export { titleLines } from "./official/title-lines.ts"
export { captionOf, headingOf } from "./table-layout/table-layout.ts"
