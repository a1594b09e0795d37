export { readCsv, writeCsv } from "./csv.ts"
export { type DecodedDocument, type DecodeOptions, decodeDocument, defaultMaximumBytes } from "./decode-document.ts"
export * from "./document-error.ts"
export type { TextEncoding } from "./encoding.ts"
export type { TextFormat } from "./format.ts"
export {
  decodeReturnsCsv,
  decodeReturnsJson,
  type FilingFileContent,
  type FilingFileError,
  type LetterFile,
  MalformedReturn,
  readFilingFile
} from "./read-filing-file.ts"
