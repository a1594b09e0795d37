/** Why a file gave no text: one class for each reason, a code that never changes, and words that say what to do. */
import type { Bilingual } from "@duxue/core"
import * as Data from "effect/Data"
import { isLegacyFormat } from "./format.ts"

interface Refusal {
  /** Stable across releases; what scripts and the API compare. */
  readonly code: string
  /** Names the file, the reason and the remedy. */
  readonly explanation: Bilingual
}

/** The file has no characters at all, or none but white space. */
export class EmptyDocument extends Data.TaggedError("EmptyDocument")<{ readonly file: string }> implements Refusal {
  readonly code = "empty-document"
  readonly explanation = {
    zh: `“${this.file}”是空文件，没有可核验的文字。请确认报告已经保存，再重新提交。`,
    en: `"${this.file}" is empty: there is no text to read. Make sure that the letter was saved, and try again.`
  }
  override readonly message = this.explanation.zh
}

/** The file has more than `limit` bytes. */
export class DocumentTooLarge
  extends Data.TaggedError("DocumentTooLarge")<{
    readonly file: string
    readonly bytes: number
    readonly limit: number
  }>
  implements Refusal
{
  readonly code = "document-too-large"
  readonly explanation = {
    zh:
      `“${this.file}”有 ${megabytes(this.bytes)} MB，超过 ${megabytes(this.limit)} MB 的上限。` +
      "一份自评报告通常不到 0.2 MB：请确认文件无误，或者把附件拆出后再提交。",
    en:
      `"${this.file}" has ${megabytes(this.bytes)} MB, above the limit of ${megabytes(this.limit)} MB. A letter seldom ` +
      "has more than 0.2 MB: check that it is the right file, or take the annexes out."
  }
  override readonly message = this.explanation.zh
}

/** Formats of spreadsheets that Excel and WPS open and save as .xlsx. */
const isOldWorkbook = (format: string): boolean => ["xls", "et"].includes(format)

const remedyOf = (format: string, file: string, { zh, en }: Bilingual): Bilingual => {
  if (format === "xlsx") {
    return {
      zh: `“${file}”是${zh}，是报表而不是自评报告。报表请用于汇总和评估；要核验的报告，请提交 Word 文档（.docx）、PDF、网页、Markdown 或纯文本。`,
      en: `"${file}" is ${en}, a return and no letter. Returns are gathered and assessed; a letter to check is a Word document (.docx), PDF, web page, Markdown or plain text.`
    }
  }
  if (isOldWorkbook(format)) {
    return {
      zh: `“${file}”是${zh}，不能直接读取。请在 Excel 或 WPS 表格中打开，“另存为”Excel 工作簿（.xlsx）后再提交。`,
      en: `"${file}" is ${en}, which is not read as it is. Open it in Excel or WPS, save it as an Excel workbook (.xlsx), and try again.`
    }
  }
  if (isLegacyFormat(format)) {
    return {
      zh:
        `“${file}”是${zh}，不能直接读取。请在 Word 或 WPS 文字中打开，“另存为”Word 文档（.docx）后再提交；` +
        "在装有 LibreOffice 的电脑上，用命令行 duxue 核验时会自动转换。",
      en:
        `"${file}" is ${en}, which is not read as it is. Open it in Word or WPS, save it as a Word document (.docx), and try ` +
        "again; where LibreOffice is installed, duxue converts it by itself at the command line."
    }
  }
  if (format === "ofd") {
    return {
      zh: `“${file}”是${zh}，不能读取。请提供制作它的 Word 文档（.docx），或者用 OFD 阅读软件转换为带文字的 PDF 后再提交。`,
      en: `"${file}" is ${en}, which is not read. Provide the Word document (.docx) that it was made from, or convert it to a PDF with text.`
    }
  }
  return {
    zh: `“${file}”是${zh}，不是自评报告。报告可以是 Word 文档（.docx）、PDF、网页（.html）、Markdown（.md）或纯文本（.txt），请另存为其中一种后再提交。`,
    en: `"${file}" is ${en}, which is no letter. Letters are read as Word documents (.docx), PDF, web pages (.html), Markdown (.md) and plain text (.txt): save it as one of them.`
  }
}

/** A format that is known, and that is not read as a letter. `format` is its extension without the dot. */
export class UnsupportedFormat
  extends Data.TaggedError("UnsupportedFormat")<{
    readonly file: string
    readonly format: string
    readonly title: Bilingual
  }>
  implements Refusal
{
  readonly code = "unsupported-format"
  readonly explanation = remedyOf(this.format, this.file, this.title)
  override readonly message = this.explanation.zh
}

/** Bytes that are no text: a picture, a program, an archive of unknown content. */
export class BinaryDocument
  extends Data.TaggedError("BinaryDocument")<{ readonly file: string; readonly title: Bilingual }>
  implements Refusal
{
  readonly code = "binary-document"
  readonly explanation = {
    zh:
      `“${this.file}”是${this.title.zh}，不是文本文件，无法读取文字。` +
      "扫描件或图片请先作文字识别；其他文件请另存为 .docx、.pdf、.html、.md 或 .txt 后再提交。",
    en:
      `"${this.file}" is ${this.title.en}, not text. Recognise the characters of a scan or a picture first; ` +
      "of anything else provide the text as .docx, .pdf, .html, .md or .txt."
  }
  override readonly message = this.explanation.zh
}

/** Bytes that are text in none of the encodings known. `offset` is the first byte that is not UTF-8. */
export class UnknownEncoding
  extends Data.TaggedError("UnknownEncoding")<{ readonly file: string; readonly offset: number | undefined }>
  implements Refusal
{
  readonly code = "unknown-encoding"
  readonly explanation = {
    zh:
      `无法辨认“${this.file}”的文字编码：既不是 UTF-8、UTF-16，也不是 GB 18030（GBK）的中文文本` +
      `${this.offset === undefined ? "" : `（按 UTF-8 读到第 ${this.offset + 1} 个字节出错）`}。` +
      "请用记事本打开，确认文字正常后“另存为”，编码选 UTF-8。",
    en:
      `The encoding of "${this.file}" is unknown: it is neither UTF-8 nor UTF-16 nor Chinese text in GB 18030 (GBK)` +
      `${this.offset === undefined ? "" : `; as UTF-8 it fails at byte ${this.offset + 1}`}. ` +
      "Open it in an editor, check that the text is legible, and save it as UTF-8."
  }
  override readonly message = this.explanation.zh
}

/** Text that decodes, but was spoilt by a wrong encoding before it was saved. `sample` shows how it begins. */
export class GarbledText
  extends Data.TaggedError("GarbledText")<{ readonly file: string; readonly sample: string }>
  implements Refusal
{
  readonly code = "garbled-text"
  readonly explanation = {
    zh:
      `“${this.file}”的内容是乱码（如“${this.sample}”），多半是曾用错误的编码打开后又保存。` +
      "请找到原文件，用正确的编码（GBK 或 UTF-8）打开后，“另存为”UTF-8。",
    en:
      `The text of "${this.file}" is garbled ("${this.sample}"): it was probably opened in a wrong encoding and saved ` +
      "again. Go back to the original file, open it in the right encoding (GBK or UTF-8), and save it as UTF-8."
  }
  override readonly message = this.explanation.zh
}

/** An Office document that is cut short or broken: its archive or its XML does not open. */
export class DamagedDocument extends Data.TaggedError("DamagedDocument")<{ readonly file: string }> implements Refusal {
  readonly code = "damaged-document"
  readonly explanation = {
    zh: `“${this.file}”已损坏或不完整，无法打开。请在 Word 或 WPS 中打开并修复，重新保存后再提交；打不开的，请找原文件。`,
    en: `"${this.file}" is damaged or cut short. Open and repair it in Word or WPS and save it again, or go back to the original.`
  }
  override readonly message = this.explanation.zh
}

/** What is odd about an archive or a document, in words that stand in brackets. */
export const suspicions = {
  path: { zh: "其中有指向文件夹之外的路径", en: "an entry points outside its folder" },
  entries: { zh: "其中的条目过多", en: "it has too many entries" },
  size: { zh: "解压后过大", en: "it is too large when unpacked" },
  ratio: { zh: "压缩比异常", en: "it unpacks to far too much" },
  duplicate: { zh: "其中有重名的条目", en: "two of its entries have one name" },
  overlap: { zh: "其中的条目相互重叠", en: "its entries overlap" },
  doctype: { zh: "其中带有文档类型声明", en: "it declares a document type" },
  depth: { zh: "其中的内容嵌套过深", en: "its content nests too deep" },
  time: { zh: "转换用时过长", en: "it takes too long to convert" },
  pages: { zh: "页数过多", en: "it has far too many pages" },
  elements: { zh: "其中的内容过多", en: "it has far too much content" }
} as const

/** An archive made to harm who opens it, or so odd that it might be. */
export class SuspiciousDocument
  extends Data.TaggedError("SuspiciousDocument")<{ readonly file: string; readonly reason: keyof typeof suspicions }>
  implements Refusal
{
  readonly code = "suspicious-document"
  readonly explanation = {
    zh: `“${this.file}”不像正常的文档（${suspicions[this.reason].zh}），为安全起见不予打开。请在 Word 或 WPS 中打开，另存为新的 .docx 后再提交；PDF 请重新导出。`,
    en: `"${this.file}" is no ordinary document (${suspicions[this.reason].en}) and is not opened. Open it in Word or WPS and save it as a new .docx; export a PDF anew.`
  }
  override readonly message = this.explanation.zh
}

/** A document that only a password opens. */
export class EncryptedDocument
  extends Data.TaggedError("EncryptedDocument")<{ readonly file: string }>
  implements Refusal
{
  readonly code = "encrypted-document"
  readonly explanation = {
    zh: `“${this.file}”设有打开密码，无法读取。请在原软件中取消密码，另存后再提交。`,
    en: `"${this.file}" is protected by a password. Remove it in the program that set it, save the file, and try again.`
  }
  override readonly message = this.explanation.zh
}

/** A PDF or a Word document of pictures: there is no text to read. */
export class ScannedDocument extends Data.TaggedError("ScannedDocument")<{ readonly file: string }> implements Refusal {
  readonly code = "scanned-document"
  readonly explanation = {
    zh: `“${this.file}”是扫描件，只有图像、没有文字。请提交由 Word 或 WPS 直接导出的 PDF，或者先作文字识别并核对后再提交。`,
    en: `"${this.file}" is a scan: it has pictures and no text. Submit the PDF that Word or WPS exports, or recognise its characters first and check them.`
  }
  override readonly message = this.explanation.zh
}

export type DocumentError =
  | EncryptedDocument
  | ScannedDocument
  | DamagedDocument
  | SuspiciousDocument
  | EmptyDocument
  | DocumentTooLarge
  | UnsupportedFormat
  | BinaryDocument
  | UnknownEncoding
  | GarbledText

/** Every code of a `DocumentError`. */
export type DocumentErrorCode = DocumentError["code"]

/** Rounded up, so that what exceeds a limit is never shown as equal to it. */
const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1_048_576) * 10) / 10}`
