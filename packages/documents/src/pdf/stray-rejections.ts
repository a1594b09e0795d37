/**
 * What pdf.js leaves behind of a damaged file: it opens the file a second time, and of the first attempt a promise stays that
 * nobody waits for. Node.js ends a process over such a promise, the server and all who use it; a browser merely notes it.
 */

/** The exceptions by which pdf.js tells itself of damage; any other is an error of a program, and stays one. */
const ofDamage = new Set([
  "AbortException",
  "FormatError",
  "InvalidPDFException",
  "MissingDataException",
  "ParserEOFException",
  "UnknownErrorException",
  "XRefEntryException",
  "XRefParseException"
])

type Listener = (reason: unknown) => void

/** As much of Node.js's `process` as is needed; a browser has none. */
interface Process {
  readonly on: (event: "unhandledRejection", listener: Listener) => unknown
  readonly off: (event: "unhandledRejection", listener: Listener) => unknown
}

const listener: Listener = (reason) => {
  if (reason instanceof Error && ofDamage.has(reason.name)) return
  // As it would be without this listener.
  throw reason
}

const nodeProcess = (): Process | undefined => {
  const { process } = globalThis as { readonly process?: Partial<Process> }
  return typeof process?.on === "function" && typeof process.off === "function" ? (process as Process) : undefined
}

/** How many files are being read: one listener serves them all. */
let reading = 0

export const expectStrayRejections = (): void => {
  reading += 1
  if (reading === 1) nodeProcess()?.on("unhandledRejection", listener)
}

/** Resolves when the last rejections have been told, which is after what runs now. */
export const endStrayRejections = async (): Promise<void> => {
  await new Promise<void>((resolve) => {
    setTimeout(resolve)
  })
  reading -= 1
  if (reading === 0) nodeProcess()?.off("unhandledRejection", listener)
}
