/** One letter as a surface shows it: what was read, what was found, and where it came from. */
import type { CheckReport, LetterReading } from "@duxue/core"
import type { TextEncoding, TextFormat } from "@duxue/documents"

export interface ReadLetter {
  /** The path as the user gave it; "-" for standard input. */
  readonly file: string
  readonly format: TextFormat
  /** Null of a format that keeps its own (.docx, .pdf). */
  readonly encoding: TextEncoding | null
  readonly reading: LetterReading
}

export interface LetterReport extends ReadLetter {
  readonly report: CheckReport
}
