/** 引用文件目录: the documents that the filing names, each once, in the order in which it names them. */
import type { Annex } from "../../domain/letter-model.ts"
import type { CitedDocument } from "../../domain/letter.ts"
import { formatDate } from "../../format.ts"
import { distinctDocuments } from "../cited-documents.ts"
import { clause } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"
import { counted, words } from "./cell.ts"
import { entriesOf, ordinalColumn, tableOf, wordsColumn } from "./table.ts"

/** The letter cites it without. */
const unsaid = "未注明"

const columns = [
  ordinalColumn<CitedDocument>(),
  wordsColumn<CitedDocument>("文件名称", ({ title }) => words(`《${title}》`)),
  wordsColumn<CitedDocument>("发文字号", ({ number }) => words(number ?? unsaid)),
  wordsColumn<CitedDocument>("年份", ({ year }) => words(year === null ? unsaid : formatDate(String(year), "zh")))
]

export const documentRegister = ({ filing }: Teller): Annex | undefined => {
  const documents = distinctDocuments(filing.documents)
  if (documents.length === 0) return undefined
  const total = clause`共引用文件${counted(documents.length, "份", "documents")}。`
  return {
    title: "引用文件目录",
    blocks: [tableOf("报告引用的文件", columns, entriesOf(columns, documents), total === undefined ? [] : [total])]
  }
}
