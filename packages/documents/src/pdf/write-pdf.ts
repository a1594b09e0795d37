/**
 * A letter as PDF, set by Typst. In Node alone: the compiler is a native add-on, loaded when the first PDF is asked for.
 *
 * The faces that the standard names are taken where a machine has them, or their next kin (仿宋, 华文中宋, 楷体, Noto Serif
 * CJK); where it has none, all is set in the black face (Noto Sans) that Duxue brings, which is 黑体 and no 仿宋.
 */
import type { LetterModel } from "@duxue/core"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { bundleName, bundleOf } from "./figure-bundle.ts"
import { PdfWriterUnavailable } from "./pdf-writer-unavailable.ts"
import { documentDate } from "./typst-page.ts"
import { typstSource } from "./typst-source.ts"
import { literal } from "./typst-text.ts"

export { PdfWriterUnavailable } from "./pdf-writer-unavailable.ts"

export interface PdfOptions {
  /** Whether a seal will be set upon it; true where it is left out, see `DocxOptions`. */
  readonly seal?: boolean
}

/** The folder of the face that Duxue brings. */
const fontFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@embedpdf/fonts-sc")), "..", "fonts")

const load = async (): Promise<NodeCompiler> => {
  try {
    const typst = await import("@myriaddreamin/typst-ts-node-compiler")
    const folder = fontFolder()
    return typst.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [folder] }] })
  } catch (cause) {
    throw new PdfWriterUnavailable({ platform: `${process.platform}-${process.arch}`, cause })
  }
}

/** Fonts are looked up once: that takes as long as a letter. */
let loaded: Promise<NodeCompiler> | undefined

/** What the figures state goes with the letter. */
const attachment = (letter: LetterModel): string =>
  `#pdf.attach(${literal(bundleName)}, bytes(${literal(bundleOf(letter))}), relationship: "data", ` +
  `mime-type: "application/json", description: "督学：本函各数据的机器可读值")`

/** PDF/A-3 may carry files, and its pages are tagged for readers (level a); it must be dated, as a draft is not. */
const archival = { pdfStandard: "a-3a" } as const

/**
 * PDF/A-3a where the letter is dated, else a tagged PDF 1.7. The same letter is the same bytes on machines with the same
 * faces. Rejects with `PdfWriterUnavailable`.
 */
export const writePdf = async (letter: LetterModel, { seal = true }: PdfOptions = {}): Promise<Uint8Array> => {
  loaded ??= load()
  const compiler = await loaded
  const source = `${typstSource(letter, seal)}\n\n${attachment(letter)}\n`
  try {
    return new Uint8Array(
      compiler.pdf({ mainFileContent: source }, documentDate(letter.frame) === undefined ? {} : archival)
    )
  } finally {
    // The compiler remembers what it set for the next time; letters are not set twice.
    compiler.evictCache(0)
  }
}
