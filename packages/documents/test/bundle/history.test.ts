/** A chain in which no line can be dropped, put in, exchanged or changed. */
import { AccountId, canonicalJson, FindingKey, OrganisationId } from "@duxue/core"
import * as Effect from "effect/Effect"
import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { type HistoryEvent, walkHistory, writeHistory } from "../../src/bundle/history.ts"
import { districtKey, made, packed, partsOf, resigned, told } from "./made-bundle.ts"

const by = AccountId.make("contact")
const organisation = OrganisationId.make("青禾区")

const stepsTaken = (
  [
    ["assigned", "fill", "filled"],
    ["filled", "sign-department", "department-signed"],
    ["department-signed", "check", "district-checked"],
    ["district-checked", "sign", "signed"],
    ["signed", "submit", "submitted"]
  ] as const
).map(([from, step, to], index): HistoryEvent => ({
  kind: "step",
  entry: { step, from, to, by, organisation, at: `2021-03-0${index + 1}T08:00:00Z`, note: null }
}))

const written = (events: ReadonlyArray<HistoryEvent>) => Effect.runPromise(writeHistory(events))
const walked = (lines: ReadonlyArray<string>) =>
  Effect.runPromise(walkHistory(lines.map((line) => `${line}\n`).join("")))

const chain = await written(stepsTaken)
const lines = chain.text.trimEnd().split("\n")

const putAt = (index: number, line: string): ReadonlyArray<string> =>
  lines.map((each, at) => (at === index ? line : each))

describe("a chain", () => {
  it("of no events begins and ends with nothing", async () => {
    expect(await written([])).toEqual({ text: "", entries: 0, head: "0".repeat(64) })
    expect(await walked([])).toMatchObject({ entries: 0, head: "0".repeat(64), broken: undefined })
  })

  it("is followed to its head", async () => {
    expect(await walked(lines)).toMatchObject({ entries: 5, head: chain.head, broken: undefined })
  })

  it("hashes as anybody can recompute it: SHA-256 of the line's canonical JSON without its hash", () => {
    for (const line of lines) {
      const { hash, ...rest } = JSON.parse(line) as Record<string, unknown>
      expect(createHash("sha256").update(canonicalJson(rest)).digest("hex")).toBe(hash)
    }
  })
})

describe.each(lines.map((_, index) => index))("line %# of it", (index) => {
  const line = lines[index] ?? ""

  it("left out breaks the chain at the line that came behind it, or leaves another head", async () => {
    const without = await walked([...lines.slice(0, index), ...lines.slice(index + 1)])
    const isLast = index === lines.length - 1
    expect(without.broken).toEqual(isLast ? undefined : { line: index + 1, fault: "previous" })
    expect(without.head).not.toBe(chain.head)
  })

  it("told twice breaks it", async () => {
    expect((await walked([...lines.slice(0, index), line, ...lines.slice(index)])).broken).toEqual({
      line: index + 2,
      fault: "previous"
    })
  })

  it("changed breaks it there", async () => {
    const changed = line.replace("contact", "another")
    expect((await walked(putAt(index, changed))).broken).toEqual({ line: index + 1, fault: "hash" })
  })

  it("written otherwise breaks it there", async () => {
    const spaced = JSON.stringify(JSON.parse(line), null, 1).replaceAll("\n", "")
    expect((await walked(putAt(index, spaced))).broken).toEqual({ line: index + 1, fault: "not-canonical" })
  })

  it.each([...lines.keys()].filter((other) => other !== index))(
    "exchanged with line %i breaks it at the first of them",
    async (other) => {
      const swapped = lines.map((each, at) => (at === index ? lines[other] : at === other ? line : each) ?? "")
      expect((await walked(swapped)).broken?.line).toBe(Math.min(index, other) + 1)
    }
  )
})

describe("lines that are none", () => {
  it.each([["[]"], ["null"], ["过程"], [""], ['{"a":1e999}'], ["[".repeat(50_000)]])("%j", async (line) => {
    expect((await walked([line])).broken).toEqual({ line: 1, fault: "not-canonical" })
  })

  it("a last line without its end", async () => {
    const open = await Effect.runPromise(walkHistory(chain.text.trimEnd()))
    expect(open.broken).toEqual({ line: 5, fault: "not-canonical" })
  })
})

describe("in a bundle", () => {
  it("what happened before, the notes and the making of the bundle are told in that order", async () => {
    const bundle = await made({ history: stepsTaken })
    expect(bundle.manifest.history.entries).toBe(6)
    expect(await told(bundle.bytes, [districtKey.fingerprint])).toEqual([])
    const text = new TextDecoder().decode(partsOf(bundle).get("history.ndjson"))
    const kinds = text
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as HistoryEvent).kind)
    expect(kinds).toEqual(["step", "step", "step", "step", "step", "bundle"])
  })

  it("a line that was dropped is named", async () => {
    const parts = partsOf(await made({ history: stepsTaken }))
    const text = new TextDecoder().decode(parts.get("history.ndjson"))
    const without = text
      .split("\n")
      .filter((_, at) => at !== 2)
      .join("\n")
    const shorter = packed(new Map([...parts, ["history.ndjson", new TextEncoder().encode(without)]]))
    expect(await told(shorter)).toContain("failure history broken-link history.ndjson")
  })

  it("a kind of event to come is not understood, and told", async () => {
    const parts = partsOf(await made())
    const event = { kind: "visited", entry: { at: "2021-03-01" } } as unknown as HistoryEvent
    const answer = { finding: FindingKey.make("share:1:1%"), note: "属实", by, at: "2021-03-01T00:00:00Z" }
    const strange = await written([event, { kind: "answer", entry: answer }])
    const history = { entries: strange.entries, head: strange.head }
    const forged = await resigned(
      new Map([...parts, ["history.ndjson", new TextEncoder().encode(strange.text)]]),
      { history },
      districtKey
    )
    const all = await told(forged)
    expect(all).toContain("remark history unknown-event history.ndjson")
    expect(all).toContain("failure history history-parts history.ndjson")
  })
})
