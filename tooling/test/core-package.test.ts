/**
 * @duxue/core as others get it: packed, looked over by publint and arethetypeswrong, and installed into an empty
 * project, where a program against its public door compiles under a strict compiler, its declarations checked too, and
 * runs.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")
const patience = 120_000

const program = `
import { assess, type Filing, findMetric, isMissing, typedFiling } from "@duxue/core"

const metric = findMetric("public-kindergarten-share")
const filing = JSON.parse(process.argv[2] ?? "{}") as Filing
const { publicKindergartenChildren, inclusiveKindergartenChildren } = typedFiling(filing).preschool
const verdict = assess(filing).verdicts.find((each) => each.metric === metric?.id)
console.log(verdict?.verdict, verdict?.margin?.value, isMissing(publicKindergartenChildren), isMissing(inclusiveKindergartenChildren))
`

const count = (measure: string, value: string) => ({
  measure,
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: "人",
  qualifier: "exact",
  step: "0",
  provenance: { kind: "return", file: "departments.csv", place: "B2" }
})

const filing = {
  id: "linjiang-2022",
  district: { id: "linjiang", name: "临江区", place: null },
  period: "2022",
  schools: [],
  facts: [count("public-kindergarten-children", "5210"), count("kindergarten-children", "9876")],
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
}

describe("@duxue/core, packed", () => {
  let folder = ""
  let tarball: Uint8Array = new Uint8Array()
  let archive = ""

  const pnpm = (directory: string, ...words: ReadonlyArray<string>): string =>
    execFileSync("npx", ["-y", "pnpm@12.21.0", ...words], { cwd: directory, encoding: "utf8" })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "duxue-core-"))
    pnpm(join(root, "packages/core"), "pack", "--pack-destination", folder)
    archive = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "nothing was packed")
    tarball = readFileSync(archive)
  }, patience)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("is found clean by publint", async () => {
    const buffer = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true, level: "suggestion" })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it("is found clean by arethetypeswrong, for importers of modules", async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball))
    // The package is a module, as it says: what a CommonJS program without require(esm) would meet is no fault of it.
    const problems =
      result.types === false ? ["no types"] : result.problems.filter(({ kind }) => kind !== "CJSResolvesToESM")
    expect(problems.filter((problem) => !JSON.stringify(problem).includes('"node10"'))).toEqual([])
  })

  it("carries its licence, its types and no test", () => {
    const files = execFileSync("tar", ["-tzf", archive], { encoding: "utf8" }).trim().split("\n")
    for (const wanted of ["LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts"]) {
      expect(files).toContain(`package/${wanted}`)
    }
    expect(
      files.filter((file) => /\/(?:test|gen|policies)\/|\.test\./u.test(file.replace("dist/policies/", "")))
    ).toEqual([])
    console.log(`@duxue/core packed: ${(statSync(archive).size / 1000).toFixed(0)} kB, ${files.length} files`)
  })

  it(
    "installs into an empty project, compiles there and runs",
    () => {
      const catalog = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")
      const version = (name: string): string => new RegExp(`^  "?${name}"?: (\\S+)$`, "mu").exec(catalog)?.[1] ?? ""
      writeFileSync(
        join(folder, "package.json"),
        JSON.stringify({
          name: "an-empty-project",
          private: true,
          type: "module",
          dependencies: { "@duxue/core": `file:${archive}`, effect: version("effect") },
          devDependencies: { typescript: version("typescript"), "@types/node": version("@types/node") }
        })
      )
      writeFileSync(join(folder, "program.ts"), program)
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            target: "ES2024",
            module: "NodeNext",
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            types: ["node"],
            outDir: "out"
          },
          files: ["program.ts"]
        })
      )
      pnpm(folder, "install", "--ignore-workspace", "--prefer-offline", "--ignore-scripts")
      const compiled = spawnSync(join(folder, "node_modules/.bin/tsc"), ["-p", "tsconfig.json"], {
        cwd: folder,
        encoding: "utf8"
      })
      // The declarations of others are not ours to answer for.
      const ours = /^program\.ts|@duxue/u
      expect(compiled.stdout.split("\n").filter((line) => ours.test(line))).toEqual([])
      const ran = spawnSync(process.execPath, ["out/program.js", JSON.stringify(filing)], {
        cwd: folder,
        encoding: "utf8"
      })
      expect(ran.stderr).toBe("")
      // 5210 of 9876 are 52.75 per cent: 272 may leave before half is no longer reached.
      expect(ran.stdout.trim()).toBe("met 272 false true")
    },
    patience
  )
})
