/** Bundles of districts and letters, verified by a program that never met who made them. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { compose, type Filing, type FilingSource, gatherFiling, withBoundFigures } from "@duxue/core"
import { readFilingFile, writeDocx } from "@duxue/documents"
import {
  type BundleSource,
  type BundleVerification,
  makeBundle,
  makeSigningKey,
  type VerifyOptions,
  verifyBundle
} from "@duxue/documents/bundle"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { generatedFiling, generatedFilings } from "../../src/filings/generated-filings.ts"

const folder = join(import.meta.dirname, "..", "..")
const program = { program: "duxue", version: "1.2.3" }
const key = await Effect.runPromise(makeSigningKey)

const sourcesIn = (files: ReadonlyArray<string>): Promise<ReadonlyArray<FilingSource>> =>
  Promise.all(
    files.map(async (file): Promise<FilingSource> => {
      const content = await Effect.runPromise(readFilingFile(readFileSync(file), file))
      if (content.kind !== "letter") return content
      const { document } = content
      return { kind: "letter", file, reading: withBoundFigures(read(document.text), document.bound) }
    })
  )

const gathered = async (files: ReadonlyArray<string>, period?: string): Promise<Filing> => {
  const sources = await sourcesIn(files)
  const whose = period === undefined ? {} : { district: "重庆市大渡口区", period }
  return Result.getOrThrow(gatherFiling({ ...whose, sources })).filing
}

const returnsOf = (district: string): ReadonlyArray<string> =>
  readdirSync(join(folder, "districts", district)).map((file) => join(folder, "districts", district, file))

const bundled = (filing: Filing, letter: BundleSource["letter"]) =>
  Effect.runPromise(
    makeBundle({
      filing,
      letter,
      evidence: [],
      answers: [],
      history: [],
      key,
      madeAt: "2021-03-08T09:00:00Z",
      madeBy: program,
      read
    })
  )

const composed = (filing: Filing) => bundled(filing, { file: null, bytes: writeDocx(compose(filing)) })

const verified = async (bytes: Uint8Array, options: Partial<VerifyOptions> = {}): Promise<BundleVerification> =>
  (
    await Effect.runPromise(
      verifyBundle(bytes, "报送.duxue", { program, read, trusted: [key.fingerprint], ...options })
    )
  ).verification

const isSound = { sound: true, differences: [], key: { trusted: true } }

describe("a bundle verifies where nobody knows its sender", { timeout: 120_000 }, () => {
  it.each([
    ["dadukou-2020", "2020"],
    ["linxi-2022", "2022"]
  ])("composed of the returns of %s", async (district, period) => {
    const filing = await gathered(returnsOf(district), period)
    const made = await composed(filing)
    expect(made.differences).toEqual([])
    const verification = await verified(made.bytes)
    expect(verification).toMatchObject(isSound)
    expect(verification.counts.facts).toBe(filing.facts.length)
  })

  it.each(["dadukou-2020.md", "luhe-2020.txt", "fenghu-2023.txt"])("of the letter %s, byte for byte", async (name) => {
    const file = join(folder, "letters", name)
    const made = await bundled(await gathered([file]), { file, bytes: readFileSync(file) })
    expect(made.differences).toEqual([])
    expect(await verified(made.bytes)).toMatchObject(isSound)
  })

  it("of a letter beside the returns of its schools", async () => {
    const file = join(folder, "letters", "dadukou-2020.md")
    const filing = await gathered([file, ...returnsOf("dadukou-2020")])
    const made = await bundled(filing, { file, bytes: readFileSync(file) })
    const verification = await verified(made.bytes)
    expect(verification).toMatchObject(isSound)
    expect(verification.counts).toMatchObject({ facts: filing.facts.length, errors: 2, answered: 0 })
  })
})

describe("drawn filings, told in a letter", { timeout: 120_000 }, () => {
  it.each(generatedFilings(6).map((filing) => [filing.id, filing] as const))("%s verifies", async (_, filing) => {
    const made = await composed(filing)
    expect(made.differences).toEqual([])
    expect(await verified(made.bytes)).toMatchObject(isSound)
  })

  it("of a district that states otherwise than its schools come to is told to the sender first", async () => {
    const filing = generatedFiling(8)
    const made = await composed(filing)
    expect(filing.schools.length).toBeGreaterThan(0)
    expect(made.differences.length).toBeGreaterThan(0)
    expect(await verified(made.bytes)).toMatchObject({ sound: false, differences: made.differences })
  })
})
