/** Pages as Typst sets them, of its own language: for what no letter of ours looks like. */
import { join } from "node:path"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"

const folder = join(import.meta.dirname, "..", "node_modules", "@embedpdf", "fonts-sc", "fonts")

/** A PDF in the face that Duxue brings. */
export const typeset = (source: string): Uint8Array =>
  Uint8Array.from(
    NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [folder] }] }).pdf({ mainFileContent: source })
  )
