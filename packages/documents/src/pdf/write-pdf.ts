/** A letter as PDF, set by Typst. In Node alone: the compiler is a native add-on, and loaded when a PDF is asked for. */
import type { LetterModel } from "@duxue/core"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { bundleName, bundleOf } from "./figure-bundle.ts"
import { typstSource, type TypstFaces } from "./typst-source.ts"
import { literal } from "./typst-text.ts"

/** Faces of the standard where a machine has them, behind them the one that Duxue brings. */
const faces: TypstFaces = {
  body: ["FangSong_GB2312", "FangSong", "STFangsong", "Noto Sans S Chinese"],
  title: ["FZXiaoBiaoSong-B05S", "STZhongsong", "Noto Sans S Chinese"],
  heading: ["SimHei", "STHeiti", "Noto Sans S Chinese"],
  subheading: ["KaiTi_GB2312", "KaiTi", "STKaiti", "Noto Sans S Chinese"]
}

const require = createRequire(import.meta.url)

/** The folder of the fonts that Duxue brings. */
const fontFolder = (): string => join(dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts")

export const writePdf = async (letter: LetterModel): Promise<Uint8Array> => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
  const compiler = NodeCompiler.create({ workspace: fontFolder(), fontArgs: [{ fontPaths: [fontFolder()] }] })
  const attachment = `#pdf.attach(${literal(bundleName)}, bytes(${literal(bundleOf(letter))}), mime-type: "application/json")`
  const source = `${typstSource(letter, faces)}\n\n${attachment}\n`
  return new Uint8Array(compiler.pdf({ mainFileContent: source }))
}
