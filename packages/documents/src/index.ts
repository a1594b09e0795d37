export { type DecodedDocument, type DecodeOptions, decodeDocument, defaultMaximumBytes } from "./decode-document.ts"
export * from "./document-error.ts"
export type { TextEncoding } from "./encoding.ts"
export type { TextFormat } from "./format.ts"
