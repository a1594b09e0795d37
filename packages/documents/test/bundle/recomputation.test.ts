/** A sender who lies and signs it: every hash is right, and what is said does not come out. */
import { assess, type Assessment, canonicalJson } from "@duxue/core"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { writeHistory } from "../../src/bundle/history.ts"
import { sha256 } from "../../src/bundle/sha256.ts"
import { districtKey, filing, jsonIn, made, partsOf, resigned, told, verified } from "./made-bundle.ts"

const bundle = await made()
const parts = partsOf(bundle)
const trusted = [districtKey.fingerprint]
const utf8 = new TextEncoder()

/** A bundle in which a part says something else, and all else is made to fit. */
const forged = async (
  name: string,
  body: unknown,
  more: Readonly<Record<string, unknown>> = {}
): Promise<Uint8Array> => {
  const content = utf8.encode(JSON.stringify(body))
  const hash = await Effect.runPromise(sha256(content))
  const listed = bundle.manifest.parts.map((part) =>
    part.name === name ? { ...part, bytes: content.length, sha256: hash } : part
  )
  const beside = listed.filter((part) => part.name !== "history.ndjson")
  const history = await Effect.runPromise(
    writeHistory([
      {
        kind: "bundle",
        entry: {
          at: "2021-03-08T09:00:00Z",
          by: "duxue 1.2.3",
          parts: Object.fromEntries(beside.map((part) => [part.name, part.sha256]))
        }
      }
    ])
  )
  const lines = utf8.encode(history.text)
  const ofLines = await Effect.runPromise(sha256(lines))
  const all = listed.map((part) =>
    part.name === "history.ndjson" ? { ...part, bytes: lines.length, sha256: ofLines } : part
  )
  return resigned(
    new Map([...parts, [name, content], ["history.ndjson", lines]]),
    { parts: all, history: { entries: 1, head: history.head }, ...more },
    districtKey
  )
}

const share = "public-kindergarten-share"
const assessment = assess(filing)
const verdict = assessment.verdicts.find(({ metric }) => metric === share)

/** 50.15 % of the children are in public kindergartens, and 45 % are said to be. */
const lied: Assessment = {
  ...assessment,
  verdicts: assessment.verdicts.map((each) => (each === verdict ? { ...each, value: "45", verdict: "unmet" } : each))
}

describe("a verdict that does not follow from the filing", () => {
  it("is named, with what was sent and what comes out here", async () => {
    const outcome = await verified(await forged("assessment.json", lied), trusted)
    expect(outcome).toMatchObject({
      sound: false,
      steps: [
        { step: "container", sound: true },
        { step: "parts", sound: true },
        { step: "history", sound: true },
        { step: "signature", sound: true },
        { step: "recomputation", sound: false }
      ],
      problems: [],
      differences: [
        {
          severity: "failure",
          part: "assessment.json",
          kind: "verdict",
          id: [share, verdict?.stage, verdict?.standard].filter((each) => typeof each === "string").join(" "),
          sent: expect.stringContaining('value: "45"') as string,
          here: expect.stringContaining(`value: ${canonicalJson(verdict?.value)}`) as string
        }
      ]
    })
  })

  it("that is left out is named too", async () => {
    const without = { ...assessment, verdicts: assessment.verdicts.filter((each) => each !== verdict) }
    expect(await verified(await forged("assessment.json", without), trusted)).toMatchObject({
      sound: false,
      differences: [{ kind: "verdict", sent: null, here: expect.stringContaining(share) as string }]
    })
  })

  it.each([
    ["another catalogue", { catalogue: { version: "2020-01-01", sha256: "0".repeat(64) } }, "other-catalogue"],
    ["another version of the program", { madeBy: { program: "duxue", version: "9.9.9" } }, "other-program"]
  ])("by %s is remarked upon, and fails nothing", async (_, changes, code) => {
    const outcome = await verified(await forged("assessment.json", lied, changes), trusted)
    expect(outcome).toMatchObject({
      sound: true,
      problems: [{ code, severity: "remark" }],
      differences: [{ severity: "remark" }]
    })
  })
})

describe("a filing that was changed under its verdicts", () => {
  it("is told by each verdict that turns or moves", async () => {
    const facts = filing.facts.map((fact) =>
      fact.measure === "public-kindergarten-children" ? { ...fact, value: "6000", lower: "6000", upper: "6000" } : fact
    )
    const lines = await told(await forged("filing.json", { ...jsonIn(parts.get("filing.json")), facts }), trusted)
    expect(lines.filter((line) => line.startsWith("failure verdict ")).join("\n")).toContain(share)
  })
})

describe("parts that nobody can read", () => {
  it.each(["filing.json", "assessment.json", "findings.json", "evidence.json"])("%s of another shape", async (name) => {
    const lines = await told(await forged(name, { kind: "别的" }), trusted)
    expect(lines).toContain(`failure parts malformed-part ${name}`)
  })

  it("a note on a query that nobody asks", async () => {
    const answers = [{ finding: "share:1:1%", note: "属实", by: "甲", at: "2021-03-01T00:00:00Z" }]
    const lines = await told(await forged("findings.json", { ...jsonIn(parts.get("findings.json")), answers }), trusted)
    expect(lines).toEqual(["failure recomputation answers-nothing findings.json"])
  })
})
