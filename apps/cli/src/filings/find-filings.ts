import { Failure } from "../failure.ts"
import { letterExtensions, type Wanted } from "../letters/find-letters.ts"

/** Letters, returns and filings. */
export const filings: Wanted = {
  extensions: [...letterExtensions, "csv", "xlsx", "json"],
  missing: (folder) =>
    new Failure({
      code: "no-filings-in-folder",
      explanation: {
        zh: `文件夹“${folder}”中没有自评报告（.docx、.pdf、.html、.md、.txt）、报表（.csv、.xlsx）或报送文件（.json）。请放入文件，或者直接写明文件名。`,
        en: `The folder "${folder}" has no letters (.docx, .pdf, .html, .md, .txt), returns (.csv, .xlsx) or filings (.json): put them there, or name a file.`
      }
    }),
  unnamed: new Failure({
    code: "no-file",
    explanation: {
      zh: "请写明自评报告、报表或报送文件，例如：duxue assess 报告.md（加 --help 查看用法）。",
      en: "Name a letter, returns or a filing, as in: duxue assess letter.md (see --help)."
    }
  })
}
