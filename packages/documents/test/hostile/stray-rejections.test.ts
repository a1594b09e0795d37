/** A damaged PDF leaves rejections that nobody waits for: no process may end over them, nor over those of a program be silent. */
import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { rawPdf } from "./raw-pdf.ts"

const content = (line: string): string => {
  const told = `BT /F 12 Tf 72 700 Td (${line}) Tj ET`
  return `<< /Length ${told.length} >>\nstream\n${told}\nendstream`
}
const page = (contents: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F 7 0 R >> >> >>`

/** Both pages stand two bytes behind where the file says that they do. */
const damaged = (): Uint8Array => {
  const sound = rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
    page(5),
    page(6),
    content("The district has 34 primary schools."),
    content("It has 12 middle schools and no others."),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
  ])
  let object = 0
  const text = new TextDecoder("latin1").decode(sound).replace(/(\d{10}) 00000 n /g, (entry, place: string) => {
    object += 1
    return object === 3 || object === 4 ? `${String(Number(place) + 2).padStart(10, "0")} 00000 n ` : entry
  })
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

const reader = new URL("../../src/decode-document.ts", import.meta.url).href
const run = promisify(execFile)

/** A process of its own: the runner of these tests listens to rejections itself. */
const readAlone = (more = ""): Promise<{ readonly stdout: string }> =>
  run(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { runPromise } from "effect/Effect"
    const { decodeDocument } = await import(${JSON.stringify(reader)})
    const bytes = Buffer.from("${Buffer.from(damaged()).toString("base64")}", "base64")
    const { text } = await runPromise(decodeDocument(new Uint8Array(bytes), "报告.pdf"))
    ${more}
    setTimeout(() => console.log(text, process.listenerCount("unhandledRejection")), 50)`
    ],
    { cwd: import.meta.dirname }
  )

describe("a process that reads a damaged PDF", () => {
  it("goes on, has its words, and listens no longer", async () => {
    const { stdout } = await readAlone()
    expect(stdout).toContain("34 primary schools")
    expect(stdout.trim()).toMatch(/ 0$/)
  }, 60_000)

  it("still ends over a rejection of its own", async () => {
    await expect(readAlone('void Promise.reject(new RangeError("nobody waits"))')).rejects.toThrow("nobody waits")
  }, 60_000)
})
