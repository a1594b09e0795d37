import * as Data from "effect/Data"

/** The compiler of PDFs, or its fonts, cannot be loaded: a platform for which there is none, or an installation without it. */
export class PdfWriterUnavailable extends Data.TaggedError("PdfWriterUnavailable")<{
  readonly platform: string
  readonly cause: unknown
}> {
  readonly code = "pdf-writer-unavailable"
  readonly explanation = {
    zh:
      `这台机器（${this.platform}）上没有可用的 PDF 排版组件。请先导出 .docx，再在 Word、WPS 或 LibreOffice 中另存为 PDF；` +
      "或者重新安装，不要省略可选依赖（optional dependencies）。",
    en:
      `There is no PDF compiler for this machine (${this.platform}). Export .docx and save it as PDF in Word, WPS or ` +
      "LibreOffice; or install again with optional dependencies."
  }
  override readonly message = this.explanation.zh
}
