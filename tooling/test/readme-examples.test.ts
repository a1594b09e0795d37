/**
 * Every README shows what is so. An example in TypeScript is run where its package can be imported, and must print the
 * block that follows; a command line is run as it stands, and the block that follows is an excerpt of what it prints, `…`
 * where lines are left out. `npx -y pnpm@… --silent duxue` is the built program, and port 4180 a server of the test's own.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")
const program = join(root, "apps/cli/dist/duxue.js")
const pnpm = "npx -y pnpm@12.21.0 "
const documented = "http://127.0.0.1:4180"
const patience = 60_000

interface Block {
  readonly language: string
  readonly code: string
  /** The block of plain text that comes next, if any: what the code prints. */
  readonly prints: string | undefined
}

interface Document {
  readonly file: string
  readonly blocks: ReadonlyArray<Block>
}

const blocksOf = (text: string): ReadonlyArray<Block> => {
  const fences = Array.from(text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu), ([, language = "", code = ""]) => ({
    language,
    code
  }))
  return fences.map((fence, index) => {
    const next = fences[index + 1]
    return { ...fence, prints: next?.language === "text" ? next.code.trimEnd() : undefined }
  })
}

const documents: ReadonlyArray<Document> = globSync(["README*.md", "{packages,apps}/*/README.md"], { cwd: root })
  .toSorted()
  .map((file) => ({ file, blocks: blocksOf(readFileSync(join(root, file), "utf8")) }))

const examples = documents.flatMap(({ file, blocks }) =>
  blocks.filter(({ language }) => language === "ts").map((block, index) => ({ file, number: index + 1, ...block }))
)

const commands = documents.flatMap(({ file, blocks }) =>
  blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ code, prints }) => {
      const lines = code
        .replaceAll("\\\n", " ")
        .split("\n")
        .map((line) => line.replace(/\s+#.*$/u, "").trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
      return lines.map((line, index) => ({ file, line, prints: index === lines.length - 1 ? prints : undefined }))
    })
)

/** The root has no packages of its own to import; the command line stands on all of them. */
const folderOf = (file: string): string => join(root, dirname(file) === "." ? "apps/cli" : dirname(file))

describe.each(examples)("$file, example $number", ({ file, code, prints }) => {
  it(
    "prints what it says",
    () => {
      const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module-typescript", "--eval", code], {
        cwd: folderOf(file),
        encoding: "utf8",
        env: { PATH: process.env["PATH"], NO_COLOR: "1" }
      })
      expect(stderr).toBe("")
      expect(stdout.trimEnd()).toBe(prints)
    },
    patience
  )
})

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts
)

describe("pnpm commands", () => {
  const called = commands.flatMap(({ line }) => (line.startsWith(pnpm) ? [line.slice(pnpm.length)] : []))

  it.each([...new Set(called)])("%s", (call) => {
    const script = call.split(" ").find((word) => !word.startsWith("-"))
    expect(["vitest", ...scripts]).toContain(script)
  })
})

describe("commands of the terminal and of the network", () => {
  let folder = ""
  let server: ChildProcess | undefined
  let address = ""

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "duxue-readme-"))
    symlinkSync(join(root, "samples"), join(folder, "samples"))
    const started = spawn(process.execPath, [program, "start", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] })
    server = started
    address = await new Promise((resolve, reject) => {
      let said = ""
      started.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
      started.stdout.on("data", (bytes: Buffer) => {
        said += bytes.toString()
        const [found] = /http:\/\/127\.0\.0\.1:\d+/u.exec(said) ?? []
        if (found !== undefined) resolve(found)
      })
    })
  }, patience)

  afterAll(() => {
    server?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const hasCurl = spawnSync("curl", ["--version"]).status === 0
  if (!hasCurl) console.warn("! NOT RUN: the READMEs' commands for curl, which is not installed")

  const isRun = (line: string): boolean =>
    line.startsWith(`${pnpm}--silent duxue `) || (hasCurl && line.startsWith("curl "))

  it.each(commands.filter(({ line }) => isRun(line)))(
    "$file: $line",
    ({ line, prints }) => {
      const command = line
        .replace(`${pnpm}--silent duxue `, `"${process.execPath}" "${program}" `)
        .replaceAll(documented, address)
      const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" })
      // What is unlikely about returns is asked beside the result, and is no failure.
      expect(stderr.replaceAll(/^(?:query: |疑问：).*$/gmu, "").trim()).toBe("")
      // 1 says that the letter has errors, as the sample has; curl is asked to fail with 22.
      expect([0, 1]).toContain(status)
      const outside = /^…$/mu
      for (const excerpt of prints?.split(outside) ?? []) expect(stdout).toContain(excerpt.replace(/^\n|\n$/gu, ""))
    },
    patience
  )
})

describe("the examples are there to be run", () => {
  it.each(["README.md", "README.zh-CN.md"])("%s shows the library, the terminal and the network", (file) => {
    expect(examples.filter((example) => example.file === file && example.prints !== undefined)).not.toEqual([])
    for (const start of [`${pnpm}start`, `${pnpm}test`, `${pnpm}--silent duxue check`, "curl "]) {
      expect(commands.filter((command) => command.file === file && command.line.startsWith(start))).not.toEqual([])
    }
  })

  it("every package and app has a README, with an example or a command", () => {
    const folders = globSync("{packages,apps}/*/package.json", { cwd: root }).map((manifest) => dirname(manifest))
    for (const folder of folders) {
      const own = documents.find(({ file }) => file === join(folder, "README.md"))
      expect([
        folder,
        own?.blocks.filter(({ language }) => language === "ts" || language === "sh").length ?? 0
      ]).not.toEqual([folder, 0])
    }
  })
})
