/** The files that a letter and its filing are taken away as; made on this machine. */
import { type Filing, FilingFile, type Finding, type LetterModel } from "@duxue/core"
import { tableCsv, tablesNdjson, tablesOfFiling, writeDocx, writeHtml, writeMarkdown } from "@duxue/documents"
import * as Schema from "effect/Schema"
import { mediaTypes } from "../session/media-types.ts"

export const fileKinds = ["docx", "html", "md", "xlsx", "csv", "json", "ndjson"] as const
export type FileKind = (typeof fileKinds)[number]

export interface MadeFile {
  readonly mediaType: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

const encode = Schema.encodeSync(FilingFile)

export interface Material {
  readonly letter: LetterModel
  readonly filing: Filing
  /** What a check of the letter found; none where there is no letter. */
  readonly findings: ReadonlyArray<Finding>
  /** Whether the letter keeps room for a seal. */
  readonly seal: boolean
}

export const madeFile = async ({ letter, filing, findings, seal }: Material, kind: FileKind): Promise<MadeFile> => {
  switch (kind) {
    case "docx":
      return {
        mediaType: mediaTypes.docx,
        content: new Uint8Array(writeDocx(letter, { seal }))
      }
    case "html":
      return { mediaType: mediaTypes.html, content: writeHtml(letter) }
    case "md":
      return { mediaType: mediaTypes.md, content: writeMarkdown(letter) }
    case "xlsx": {
      const { filingWorkbook } = await import("@duxue/documents/workbook")
      return { mediaType: mediaTypes.xlsx, content: new Uint8Array(await filingWorkbook(filing, { findings })) }
    }
    case "json":
      return { mediaType: mediaTypes.json, content: `${JSON.stringify(encode({ kind: "filing", ...filing }))}\n` }
    case "ndjson": {
      const { id, district, period } = filing
      const lines = tablesNdjson({ table: "filing", id, district, period }, tablesOfFiling(filing, { findings }))
      return { mediaType: mediaTypes.ndjson, content: lines }
    }
    case "csv": {
      const facts = tablesOfFiling(filing).find(({ name }) => name === "facts")
      return { mediaType: mediaTypes.csv, content: facts === undefined ? "" : tableCsv(facts, { byteOrderMark: true }) }
    }
  }
}
