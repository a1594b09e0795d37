/** The files that a letter and its filing are taken away as; made on this machine. */
import { type Filing, FilingFile, type Finding, type LetterModel } from "@duxue/core"
import { tableCsv, tablesNdjson, tablesOfFiling, writeDocx, writeHtml, writeMarkdown } from "@duxue/documents"
import * as Schema from "effect/Schema"

export const fileKinds = ["docx", "html", "md", "xlsx", "csv", "json", "ndjson"] as const
export type FileKind = (typeof fileKinds)[number]

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

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
}

export const madeFile = async ({ letter, filing, findings }: Material, kind: FileKind): Promise<MadeFile> => {
  switch (kind) {
    case "docx":
      return {
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        content: new Uint8Array(writeDocx(letter))
      }
    case "html":
      return { mediaType: "text/html", content: writeHtml(letter) }
    case "md":
      return { mediaType: "text/markdown", content: writeMarkdown(letter) }
    case "xlsx": {
      const { filingWorkbook } = await import("@duxue/documents/workbook")
      return { mediaType: workbookType, content: new Uint8Array(await filingWorkbook(filing, { findings })) }
    }
    case "json":
      return { mediaType: "application/json", content: `${JSON.stringify(encode({ kind: "filing", ...filing }))}\n` }
    case "ndjson": {
      const { id, district, period } = filing
      const lines = tablesNdjson({ table: "filing", id, district, period }, tablesOfFiling(filing, { findings }))
      return { mediaType: "application/x-ndjson", content: lines }
    }
    case "csv": {
      const facts = tablesOfFiling(filing).find(({ name }) => name === "facts")
      return { mediaType: "text/csv", content: facts === undefined ? "" : tableCsv(facts, { byteOrderMark: true }) }
    }
  }
}
