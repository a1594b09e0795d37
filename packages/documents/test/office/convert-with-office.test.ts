/** Documents of older programs: a clear answer everywhere, and a conversion where LibreOffice is installed. */
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { decodeDocument, type LegacyFormat } from "../../src/index.ts"
import { convertWithOffice, findOffice } from "../../src/office/index.ts"
import { convertByOffice, describeWithOffice } from "../office.ts"
import { paragraph, run, wordPackage } from "../word-package.ts"

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
const rtf = new TextEncoder().encode("{\\rtf1\\ansi \\u20840?\\u21306?34\\u25152?}")

describe("without a converter", () => {
  it.each([
    ["报告.doc", ole],
    ["报告.wps", ole],
    ["报告.rtf", rtf]
  ])("%s is refused with a word on how to convert it", async (file, bytes) => {
    const error = await Effect.runPromise(Effect.flip(decodeDocument(bytes, file)))
    expect(error.code).toBe("unsupported-format")
    expect(error.explanation.zh).toMatch(/另存为.*\.docx/)
    expect(error.explanation.en).toMatch(/save it as .*\.docx.*LibreOffice/)
  })
})

describe("LibreOffice is looked for", () => {
  const folder = mkdtempSync(join(tmpdir(), "duxue-find-"))
  const program = join(folder, "soffice")
  writeFileSync(program, "#!/bin/sh\nsleep 600\n")
  chmodSync(program, 0o755)

  it.each([
    ["on the PATH", { PATH: `/nowhere:${folder}` }, program],
    ["where it is named", { DUXUE_OFFICE: program }, program],
    ["and not used where it is switched off", { DUXUE_OFFICE: "off", PATH: folder }, undefined],
    ["nor where it is not what is named", { DUXUE_OFFICE: join(folder, "none"), PATH: folder }, undefined]
  ])("%s", (_, environment, expected) => {
    expect(findOffice(environment)).toBe(expected)
  })

  const remains = () => readdirSync(tmpdir()).filter((name) => name.startsWith("duxue-convert-"))
  it("and given up where it takes too long, leaving nothing behind", async () => {
    const before = remains()
    const options = { program, timeLimit: 300 }
    const error = await Effect.runPromise(Effect.flip(convertWithOffice(ole, "doc", "报告.doc", options)))
    expect(error.code).toBe("suspicious-document")
    expect(error.explanation.zh).toContain("用时过长")
    expect(remains().filter((name) => !before.includes(name))).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

/** LibreOffice starts in seconds on a machine that has nothing else to do. */
const SLOW = 120_000

describeWithOffice("with LibreOffice", () => {
  const words = "全区有小学34所，在校生12680人。"
  const source = wordPackage(paragraph(run(words)))

  it.each<readonly [LegacyFormat, string, string]>([
    ["doc", "doc", "报告.doc"],
    ["wps", "doc", "报告.wps"],
    ["rtf", "rtf", "报告.rtf"],
    ["odt", "odt", "报告.odt"]
  ])(
    "a letter in .%s is read as it was written",
    async (format, saved, file) => {
      const bytes = await convertByOffice(source, "docx", saved)
      const decoded = await Effect.runPromise(decodeDocument(bytes, file, { convert: convertWithOffice }))
      expect(decoded).toMatchObject({ text: `${words}\n`, format: "docx", convertedFrom: format })
      expect(decoded.origin({ start: 5, end: 8 })).toMatchObject({ paragraph: 1, part: "word/document.xml" })
    },
    SLOW
  )

  it(
    "what is no document is damaged",
    async () => {
      const error = await Effect.runPromise(Effect.flip(convertWithOffice(ole, "doc", "报告.doc")))
      expect(error.code).toBe("damaged-document")
    },
    SLOW
  )
})
