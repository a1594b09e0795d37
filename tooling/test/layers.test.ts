/**
 * The layer rule as a stranger meets it: a file that breaks it is refused by the linter under the very configuration
 * of the repository. Each case is linted at its own path in a copy of the tree that holds nothing else.
 */
import { execFileSync } from "node:child_process"
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")

interface Case {
  readonly path: string
  readonly code: string
}

interface Refused extends Case {
  readonly rule: string
}

const layers = "eslint(no-restricted-imports)"
const builtins = "import(no-nodejs-modules)"

const refused: ReadonlyArray<Refused> = [
  { path: "packages/core/src/reads.ts", code: `export { read } from "@duxue/reader"`, rule: layers },
  { path: "packages/core/src/itself.ts", code: `export { check } from "@duxue/core"`, rule: layers },
  { path: "packages/core/src/reaches.ts", code: `export { read } from "../../reader/src/read.ts"`, rule: layers },
  { path: "packages/core/src/files.ts", code: `export { readFileSync } from "node:fs"`, rule: builtins },
  { path: "packages/core/src/files-late.ts", code: `export const files = () => import("node:fs")`, rule: builtins },
  { path: "packages/core/src/files-unprefixed.ts", code: `export { readFileSync } from "fs"`, rule: builtins },
  {
    path: "packages/core/src/clock.ts",
    code: `export const now = () => Date.now()`,
    rule: "eslint(no-restricted-properties)"
  },
  {
    path: "packages/core/src/chance.ts",
    code: `export const chance = () => Math.random()`,
    rule: "eslint(no-restricted-properties)"
  },
  {
    path: "packages/core/src/network.ts",
    code: `export const get = () => fetch("https://example.org")`,
    rule: "eslint(no-restricted-globals)"
  },
  {
    path: "packages/core/src/log.ts",
    code: `export const log = () => console.log("read")`,
    rule: "eslint(no-console)"
  },
  { path: "packages/core/test/reads.test.ts", code: `export { read } from "@duxue/reader"`, rule: layers },
  { path: "packages/reader/src/opens.ts", code: `export { open } from "@duxue/documents"`, rule: layers },
  {
    path: "packages/reader/src/opens-late.ts",
    code: `export const late = () => import("@duxue/documents")`,
    rule: layers
  },
  { path: "packages/reader/src/files.ts", code: `export { readFileSync } from "node:fs"`, rule: builtins },
  { path: "packages/documents/src/reads.ts", code: `export type { Reading } from "@duxue/reader"`, rule: layers },
  { path: "packages/store/src/serves.ts", code: `export { app } from "@duxue/api"`, rule: layers },
  { path: "packages/anything-new/src/serves.ts", code: `export { app } from "@duxue/anything-else"`, rule: layers },
  { path: "packages/bench/src/starts.ts", code: `export { main } from "@duxue/cli"`, rule: layers },
  {
    path: "packages/bench/src/faults/injector/peeks.ts",
    code: `export { read } from "@duxue/reader"`,
    rule: layers
  },
  { path: "packages/bench/src/faults/injector/judges.ts", code: `export { check } from "@duxue/core"`, rule: layers },
  {
    path: "packages/bench/src/faults/injector/slips/peeks.ts",
    code: `export { outcomeOf } from "../../trial/outcome.ts"`,
    rule: layers
  },
  { path: "apps/api/src/measures.ts", code: `export { measure } from "@duxue/bench"`, rule: layers },
  {
    path: "apps/dashboard/src/reaches.ts",
    code: `export { check } from "../../../packages/core/src/index.ts"`,
    rule: layers
  }
]

const accepted: ReadonlyArray<Case> = [
  { path: "packages/core/src/whole.ts", code: `export { part } from "./part.ts"` },
  { path: "packages/core/src/part.ts", code: `export const part = 1` },
  { path: "packages/core/test/sample.test.ts", code: `export { readFileSync } from "node:fs"` },
  { path: "packages/core/test/part.test.ts", code: `export { part } from "../src/part.ts"` },
  { path: "packages/reader/src/judges.ts", code: `export { check } from "@duxue/core"` },
  { path: "packages/documents/src/files.ts", code: `export { readFileSync } from "node:fs"` },
  { path: "packages/bench/src/reads.ts", code: `export { read } from "@duxue/reader"` },
  { path: "packages/bench/src/faults/trial/reads.ts", code: `export { read } from "@duxue/reader"` },
  { path: "apps/api/src/reads.ts", code: `export { read } from "@duxue/reader"` },
  { path: "apps/cli/src/serves.ts", code: `export { app } from "@duxue/api"` }
]

const cycle: ReadonlyArray<Case> = [
  { path: "packages/core/src/hen.ts", code: `export type { Egg } from "./egg.ts"\nexport interface Hen { lays: 1 }` },
  { path: "packages/core/src/egg.ts", code: `export type { Hen } from "./hen.ts"\nexport interface Egg { hatches: 1 }` }
]

let tree = ""
let refusals: ReadonlyMap<string, ReadonlyArray<string>> = new Map()

/** Lints the tree and tells the rules that each file broke. */
const lint = (): ReadonlyMap<string, ReadonlyArray<string>> => {
  const broken = new Map<string, Array<string>>()
  let output: string
  try {
    output = execFileSync(join(root, "node_modules/.bin/oxlint"), ["--format", "json"], { cwd: tree, encoding: "utf8" })
  } catch (failure) {
    // A linter that refuses something ends with 1 and has written its report all the same.
    output = (failure as { readonly stdout: string }).stdout
  }
  const report = JSON.parse(output) as {
    readonly diagnostics: ReadonlyArray<{ readonly filename: string; readonly code: string }>
  }
  for (const { filename, code } of report.diagnostics) broken.set(filename, [...(broken.get(filename) ?? []), code])
  return broken
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "duxue-layers-"))
  copyFileSync(join(root, ".oxlintrc.json"), join(tree, ".oxlintrc.json"))
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"))
  writeFileSync(join(tree, ".gitignore"), "node_modules\n")
  for (const { path, code } of [...refused, ...accepted, ...cycle]) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), `${code}\n`)
  }
  refusals = lint()
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe("the layer rule", () => {
  it.each(refused)("refuses $path: $code", ({ path, rule }) => {
    expect(refusals.get(path)).toContain(rule)
  })

  it.each(accepted)("accepts $path: $code", ({ path }) => {
    expect(refusals.get(path) ?? []).toEqual([])
  })

  it("refuses a cycle, even of types alone", () => {
    for (const { path } of cycle) expect(refusals.get(path)).toContain("import(no-cycle)")
  })
})

describe("the manifests follow the layers", () => {
  const ownDependencies = (manifest: string): ReadonlyArray<string> => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8")) as {
      readonly dependencies?: Readonly<Record<string, string>>
    }
    return Object.keys(dependencies).filter((name) => name.startsWith("@duxue/"))
  }
  const apps = new Set(globSync("apps/*", { cwd: root }).map((folder) => `@duxue/${basename(folder)}`))
  const packages = globSync("packages/*/package.json", { cwd: root })

  it("finds the packages", () => expect(packages).toContain(join("packages", "core", "package.json")))

  it("core depends on effect alone", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    expect(Object.keys(dependencies)).toEqual(["effect"])
  })

  it.each(packages)("%s depends on no app", (manifest) => {
    expect(ownDependencies(manifest).filter((name) => apps.has(name))).toEqual([])
  })
})
