/** Old formats of Word and WPS as .docx, by LibreOffice. In Node alone, and only where it is installed. */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { defaultMaximumBytes } from "../decode-document.ts"
import {
  DamagedDocument,
  type DocumentError,
  DocumentTooLarge,
  SuspiciousDocument,
  UnsupportedFormat
} from "../document-error.ts"
import { type LegacyFormat, titleOf } from "../format.ts"
import { findOffice } from "./find-office.ts"
import { officeSettings } from "./office-profile.ts"
import { runProgram } from "./run-program.ts"

export interface OfficeOptions {
  /** Path of `soffice`; found by `findOffice` where it is not given. */
  readonly program?: string | undefined
  /** Milliseconds after which a conversion is given up. */
  readonly timeLimit?: number
}

const usualTimeLimit = 60_000

/** WPS writes the format of Word 97 under a name of its own. */
const extensions: Readonly<Record<LegacyFormat, string>> = { doc: "doc", wps: "doc", rtf: "rtf", odt: "odt" }

/** A new folder for one conversion, which goes with it, whatever becomes of it. */
const workFolder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "duxue-convert-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
)

const parametersOf = (folder: string, source: string): ReadonlyArray<string> => [
  `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
  "--headless",
  "--norestore",
  "--nolockcheck",
  "--nodefault",
  "--convert-to",
  "docx:MS Word 2007 XML",
  "--outdir",
  join(folder, "out"),
  source
]

/** One at a time: each takes some hundred megabytes, and gains nothing from others beside it. */
const turn = Semaphore.makeUnsafe(1)

const converted = Effect.fnUntraced(function* (program: string, bytes: Uint8Array, format: LegacyFormat, file: string) {
  const folder = yield* workFolder
  const damaged = new DamagedDocument({ file })
  const source = join(folder, `letter.${extensions[format]}`)
  yield* Effect.promise(async () => {
    await mkdir(join(folder, "profile", "user"), { recursive: true })
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), officeSettings)
    await writeFile(source, bytes)
  })
  yield* Effect.mapError(runProgram(program, parametersOf(folder, source)), () => damaged)
  const result = join(folder, "out", "letter.docx")
  // LibreOffice ends well where it could open nothing, too.
  const { size } = yield* Effect.tryPromise({ try: () => stat(result), catch: () => damaged })
  if (size > defaultMaximumBytes) {
    return yield* new DocumentTooLarge({ file, bytes: size, limit: defaultMaximumBytes })
  }
  return new Uint8Array(yield* Effect.promise(() => readFile(result)))
})

/**
 * The bytes of a .docx with what the document says. Fails as `decodeDocument` does where LibreOffice is not there
 * (`UnsupportedFormat`), cannot open it (`DamagedDocument`) or takes longer than it may (`SuspiciousDocument`).
 */
export const convertWithOffice = (
  bytes: Uint8Array,
  format: LegacyFormat,
  file: string,
  { program, timeLimit = usualTimeLimit }: OfficeOptions = {}
): Effect.Effect<Uint8Array, DocumentError> =>
  Effect.suspend((): Effect.Effect<Uint8Array, DocumentError> => {
    const office = program ?? findOffice()
    if (office === undefined) return Effect.fail(new UnsupportedFormat({ file, format, title: titleOf(format) }))
    const late = new SuspiciousDocument({ file, reason: "time" })
    return turn.withPermit(
      Effect.scoped(
        Effect.timeoutOrElse(converted(office, bytes, format, file), {
          duration: timeLimit,
          orElse: () => Effect.fail(late)
        })
      )
    )
  })
