/**
 * Fields that stand among the runs: their instruction is code, their result is text. They nest, and they reach over
 * paragraphs (ISO/IEC 29500-1, 17.16.18).
 */
import type { XmlElement } from "../../xml/parse-xml.ts"

interface OpenField {
  code: string
  phase: "code" | "result" | "left-out"
}

/** Of a table of contents every line is told again, with the number of its page; page numbers are no text of the letter. */
const untold = /^\s*(?:TOC|PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|INDEX)\b/i

export class Fields {
  readonly #open: Array<OpenField> = []

  /** Whether what stands here is text of the letter. */
  get areTold(): boolean {
    return this.#open.every(({ phase }) => phase === "result")
  }

  /** `w:fldChar`. */
  character({ attributes }: XmlElement): void {
    const type = attributes["w:fldCharType"]
    if (type === "begin") this.#open.push({ code: "", phase: "code" })
    else if (type === "end") this.#open.pop()
    else if (type === "separate") {
      const field = this.#open.at(-1)
      if (field !== undefined) field.phase = untold.test(field.code) ? "left-out" : "result"
    }
  }

  /** `w:instrText`. */
  instruction(text: string): void {
    const field = this.#open.at(-1)
    if (field?.phase === "code") field.code += text
  }

  /** Behind a paragraph: an instruction that never came to its result would swallow all that follows. */
  paragraphEnds(): void {
    const first = this.#open.findIndex(({ phase }) => phase === "code")
    if (first >= 0) this.#open.length = first
  }
}

/** The same of `w:fldSimple`. */
export const isToldSimple = ({ attributes }: XmlElement): boolean => !untold.test(attributes["w:instr"] ?? "")
