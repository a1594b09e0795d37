/** Every kind of problem that the API answers with: its code never changes, its status follows from it. */
import type { Bilingual } from "@duxue/core"
import type { DocumentErrorCode } from "@duxue/documents"
import type { ContentfulStatusCode } from "hono/utils/http-status"

export interface ProblemKind {
  readonly status: ContentfulStatusCode
  readonly title: Bilingual
}

const kind = (status: ContentfulStatusCode, zh: string, en: string): ProblemKind => ({ status, title: { zh, en } })

/** Codes that `decodeDocument` gives, under the titles that a caller of the API sees. */
const documentKinds: Readonly<Record<DocumentErrorCode, ProblemKind>> = {
  "empty-document": kind(422, "报告没有文字", "The document is empty"),
  "document-too-large": kind(413, "报告文件过大", "The document is too large"),
  "unsupported-format": kind(422, "暂不支持此文件格式", "The format of the document is not supported"),
  "binary-document": kind(422, "文件不是文字材料", "The document is not text"),
  "unknown-encoding": kind(422, "无法辨认文字编码", "The encoding of the document is unknown"),
  "garbled-text": kind(422, "文件内容为乱码", "The text of the document is garbled"),
  "damaged-document": kind(422, "文件已损坏", "The document is damaged"),
  "suspicious-document": kind(422, "文件结构异常，不予打开", "The document is no ordinary one"),
  "encrypted-document": kind(422, "文件设有密码", "The document is protected by a password"),
  "scanned-document": kind(422, "文件是没有文字的扫描件", "The document is a scan without text")
}

export const problemKinds = {
  "invalid-request": kind(400, "请求不符合要求", "The request is not valid"),
  "malformed-json": kind(400, "请求体不是有效的 JSON", "The body is not valid JSON"),
  "malformed-form": kind(400, "请求体不是有效的表单", "The body is not a valid form"),
  "incomplete-body": kind(400, "请求体未传输完整", "The body ended early"),
  "not-found": kind(404, "地址不存在", "There is nothing at this address"),
  "unknown-entry": kind(404, "目录中没有此条目", "The catalogue has no such entry"),
  "method-not-allowed": kind(405, "此地址不支持该请求方法", "The method is not allowed here"),
  "content-too-large": kind(413, "请求体过大", "The body is too large"),
  "text-too-long": kind(413, "报告文字过长", "The text is too long"),
  "unsupported-media-type": kind(415, "不支持此内容类型", "The media type is not supported"),
  "unsupported-content-encoding": kind(415, "不支持压缩的请求体", "Compressed bodies are not supported"),
  ...documentKinds,
  "not-a-word-document": kind(422, "不是 Word 文档，无法写批注", "The document is not Word, and has no margin"),
  "malformed-return": kind(422, "报表或报送材料有误", "The returns or the filing are wrong"),
  "no-year": kind(422, "报告没有写明年度", "The letter names no year"),
  "unknown-metric": kind(422, "没有此监测指标", "There is no such metric"),
  "impossible-supposition": kind(422, "假设不能成立", "A supposition cannot be made"),
  "invalid-rubric": kind(422, "评分细则有误", "The rubric is wrong"),
  busy: kind(503, "正在处理的文件过多", "Too many documents are in hand"),
  "took-too-long": kind(503, "文件处理超时", "The document took too long"),
  "internal-error": kind(500, "服务内部错误", "Internal error")
} as const satisfies Readonly<Record<string, ProblemKind>>

export type ProblemCode = keyof typeof problemKinds

/** A URI reference that never changes for a code, and that a browser can follow to its explanation. */
export const problemType = (code: ProblemCode): string => `/api/v1/docs#problem-${code}`
