/**
 * LibreOffice where it is installed: what it makes of a document tells whether others can open it. A machine of ours without
 * it fails, for then nobody would look; a developer's skips, and says so.
 */
import { execFile } from "node:child_process"
import { accessSync, constants } from "node:fs"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { describe } from "vitest"

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const found = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find(isExecutable)

const isSkipped = found === undefined && (process.env["CI"] !== "true" || process.env["DUXUE_OFFICE"] === "absent")
if (isSkipped) console.warn("! skipped what needs LibreOffice: there is no soffice on the PATH")

/** `describe` for what needs LibreOffice. */
export const describeWithOffice: (name: string, tests: () => void) => void = isSkipped ? describe.skip : describe

const run = promisify(execFile)

/** No document of a test takes a tenth of it; a dialogue that nobody sees takes for ever. */
const TIME_LIMIT = 120_000

/** A document as LibreOffice saves it in another format. Each call has a profile of its own: two never wait for each other. */
export const convertByOffice = async (bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> => {
  if (found === undefined) throw new Error("LibreOffice is not installed: apt-get install libreoffice")
  const folder = await mkdtemp(join(tmpdir(), "duxue-office-"))
  try {
    const source = join(folder, `letter.${from}`)
    await writeFile(source, bytes)
    await run(
      found,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        to,
        "--outdir",
        join(folder, "out"),
        source
      ],
      { timeout: TIME_LIMIT, killSignal: "SIGKILL" }
    )
    return new Uint8Array(await readFile(join(folder, "out", `letter.${to.split(":")[0]}`)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
