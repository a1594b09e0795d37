/** Lists of Word documents made by hand. */
import { inWord, run } from "./word-package.ts"

/** A paragraph of a list. */
export const listed = (list: string, level: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`
/** A level of a list, its number written as `format` within `text`. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
/** The part that defines the lists: one abstract list, and one list of it unless `nums` are given. */
export const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
  "word/numbering.xml": inWord("numbering", `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`)
})
