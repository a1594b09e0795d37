/** Runs the built program, as a shell or a script would. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, onTestFinished } from "vitest"

/** Of the repository. */
export const root = join(import.meta.dirname, "..", "..", "..")
export const builtProgram = join(root, "apps", "cli", "dist", "duxue.js")
export const samples = join(root, "samples", "letters")
/** A letter with 万元 typed for 元, and a signature that is dated before the year had ended. */
export const sampleLetter = join(samples, "dadukou-2020.md")

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

export const duxue = (parameters: ReadonlyArray<string>, { input, cwd, env }: RunOptions = {}): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtProgram, ...parameters], {
    encoding: "utf8",
    input: input ?? "",
    env: { PATH: process.env["PATH"] ?? "", ...env },
    maxBuffer: 1 << 28,
    timeout: 120_000,
    ...(cwd === undefined ? {} : { cwd })
  })
  return { code: status, out: stdout, err: stderr }
}

export const parsed = (text: string): unknown => JSON.parse(text)

/** A folder of the given files that is gone after the test. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "duxue-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** An empty folder that the tests of a file share, gone after the last of them. */
export const sharedFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "duxue-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A text with figures and nothing wrong with them. */
export const cleanText = "全区在园幼儿14662人，其中公办园7353人、民办园7309人。\n"
/** 500 + 700 is not 1234. */
export const wrongText = "全区在校学生共1234人，其中小学500人、初中700人。\n"
