/** Whoever changes anything of a bundle on its way is found out. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { sha256 } from "../../src/bundle/sha256.ts"
import { isFailure, unnoticedInArchive, unnoticedInPart } from "./changed-bytes.ts"
import {
  districtKey,
  filing,
  jsonIn,
  made,
  otherKey,
  packed,
  partsOf,
  resigned,
  type source,
  told,
  verified
} from "./made-bundle.ts"

const bundle = await made()
const parts = partsOf(bundle)
const trusted = [districtKey.fingerprint]

describe("a bundle as it was made", () => {
  it("is sound, and says nothing besides", async () => {
    expect(await told(bundle.bytes, trusted)).toEqual([])
    expect(await verified(bundle.bytes, trusted)).toMatchObject({
      sound: true,
      key: { fingerprint: districtKey.fingerprint, trusted: true },
      counts: { parts: 8, links: 1, facts: 2, evidence: 1, attached: 1 }
    })
  })

  it("is whole without a key that is trusted, and says that nobody has said whose it is", async () => {
    expect(await told(bundle.bytes)).toEqual(["remark signature key-unknown manifest.json"])
    expect(await verified(bundle.bytes)).toMatchObject({ sound: true, key: { trusted: null } })
  })

  it("is the same bytes for the same content, key and time, and others for another time", async () => {
    expect((await made()).bytes).toEqual(bundle.bytes)
    expect((await made({ madeAt: "2021-03-08T09:00:01Z" })).bytes).not.toEqual(bundle.bytes)
  })
})

describe.each([...parts.keys()])("%s", (name) => {
  const content = parts.get(name) ?? new Uint8Array()

  it("changed in a byte is noticed, wherever it is", { timeout: 60_000 }, async () => {
    expect(await unnoticedInPart(parts, name, 12)).toEqual([])
  })

  it("left out, is missed by its name", async () => {
    const lines = await told(packed(new Map([...parts].filter(([each]) => each !== name))), trusted)
    expect(lines).toContain(name === "manifest.json" ? "unreadable no-manifest" : `failure parts missing-part ${name}`)
  })

  it.each([
    ["cut short", (bytes: Uint8Array) => bytes.slice(0, -1)],
    ["lengthened", (bytes: Uint8Array) => new Uint8Array([...bytes, 0x0a])],
    ["emptied", () => new Uint8Array()]
  ])("%s is noticed", async (_, change) => {
    const lines = await told(packed(new Map([...parts, [name, change(content)]])), trusted)
    expect(lines.some(isFailure)).toBe(true)
  })
})

describe("the archive", () => {
  it("changed in a byte is never taken for the one that was made", { timeout: 60_000 }, async () => {
    expect(await unnoticedInArchive(bundle.bytes, 60)).toEqual([])
  })

  it("packed again by another program holds the same, which is remarked upon", async () => {
    const again = packed(new Map([...[...parts].slice(1), ...[...parts].slice(0, 1)]))
    expect(await told(again, trusted)).toEqual(["remark container repacked"])
  })

  it("with a file that is not in the manifest names it", async () => {
    const stranger = packed(new Map([...parts, ["letter.pdf", new Uint8Array(4)]]))
    expect(await told(stranger, trusted)).toEqual(["failure parts unknown-part letter.pdf"])
  })
})

describe("parts of another bundle", () => {
  it.each(["letter.txt", "filing.json", "assessment.json", "findings.json", "history.ndjson", "evidence.json"])(
    "%s put in the place of one's own is found out",
    async (name) => {
      const facts = filing.facts.map((fact) => ({ ...fact, value: "9000", lower: "9000", upper: "9000" }))
      const other = partsOf(
        await made({
          filing: { ...filing, facts },
          letter: { file: "报告.txt", bytes: new TextEncoder().encode("另一份报告\n") },
          evidence: [],
          madeAt: "2021-03-09T09:00:00Z"
        })
      )
      const mixed = new Map([...parts, [name, other.get(name) as Uint8Array]])
      const same = Buffer.compare(other.get(name) as Uint8Array, parts.get(name) as Uint8Array) === 0
      const lines = await told(packed(mixed), trusted)
      // A letter that states nothing has no findings: two such lists are one.
      expect(lines.includes(`failure parts changed-part ${name}`)).toBe(!same)
    }
  )

  it("with its own manifest and history around this one's letter, signed anew, still differ from their history", async () => {
    const letter = new TextEncoder().encode("换过的报告，其余照旧。\n")
    const hash = await Effect.runPromise(sha256(letter))
    const listed = bundle.manifest.parts.map((part) =>
      part.name === "letter.txt" ? { ...part, bytes: letter.length, sha256: hash } : part
    )
    const forged = await resigned(new Map([...parts, ["letter.txt", letter]]), { parts: listed }, districtKey)
    expect(await told(forged, trusted)).toContain("failure history history-parts history.ndjson")
  })
})

describe("the signature", () => {
  it("by another key is whole, but not of the key that is trusted", async () => {
    const forged = await resigned(parts, {}, otherKey)
    expect(await told(forged)).toEqual(["remark signature key-unknown manifest.json"])
    expect(await told(forged, trusted)).toEqual(["failure signature key-not-trusted manifest.json"])
    expect(await told(forged, [...trusted, otherKey.fingerprint])).toEqual([])
  })

  it("of another manifest is told from this one's", async () => {
    const later = jsonIn(partsOf(await made({ madeAt: "2022-01-01T00:00:00Z" })).get("manifest.json"))
    const manifest = { ...jsonIn(parts.get("manifest.json")), signature: later["signature"] }
    const text = new TextEncoder().encode(JSON.stringify(manifest))
    expect(await told(packed(new Map([...parts, ["manifest.json", text]])), trusted)).toEqual([
      "failure signature signature-wrong manifest.json"
    ])
  })

  it("stands over canonical JSON alone: the same manifest in other words is rewritten", async () => {
    const text = new TextEncoder().encode(JSON.stringify(jsonIn(parts.get("manifest.json")), null, 1))
    expect(await told(packed(new Map([...parts, ["manifest.json", text]])), trusted)).toEqual([
      "failure signature manifest-not-canonical manifest.json"
    ])
  })

  it.each([
    ["no key", { publicKey: "AAAA" }],
    ["no Base64", { publicKey: "公钥" }]
  ])("with %s as its key is of nobody", async (_, changes) => {
    const forged = await resigned(parts, changes, districtKey)
    expect(await told(forged)).toEqual(["failure signature malformed-key manifest.json"])
  })
})

describe("a manifest that its own signer made false", () => {
  const first = bundle.manifest.parts[0]

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    [
      "of another district",
      { district: { id: "云岭区", name: "云岭区" } },
      "failure parts manifest-disagrees filing.json"
    ],
    ["of another year", { period: "2019" }, "failure parts manifest-disagrees filing.json"],
    ["that lists a file twice", { parts: [...bundle.manifest.parts, first] }, "failure parts doubled-part letter.txt"],
    [
      "that lists a second letter",
      { parts: [...bundle.manifest.parts, { ...first, name: "letter.pdf" }] },
      "failure parts doubled-part letter.pdf"
    ],
    [
      "that lists a file which is not there",
      { parts: [...bundle.manifest.parts, { ...first, name: `evidence/${"0".repeat(64)}` }] },
      `failure parts missing-part evidence/${"0".repeat(64)}`
    ],
    [
      "that lists what no bundle has",
      { parts: [...bundle.manifest.parts, { ...first, name: "run.exe" }] },
      "failure parts unknown-part run.exe"
    ],
    [
      "with another end of the history",
      { history: { entries: 1, head: "0".repeat(64) } },
      "failure history history-head history.ndjson"
    ],
    [
      "with fewer links than there are",
      { history: { ...bundle.manifest.history, entries: 0 } },
      "failure history history-head history.ndjson"
    ]
  ])("%s", async (_, changes, line) => {
    expect(await told(await resigned(parts, changes, districtKey), trusted)).toContain(line)
  })

  it("of a format to come is not guessed at", async () => {
    expect(await told(await resigned(parts, { format: "duxue-bundle/2" }, districtKey))).toEqual([
      "unreadable unknown-bundle-format manifest.json"
    ])
  })

  it("with members that are not known is sound: they are signed too", async () => {
    expect(await told(await resigned(parts, { remark: "补报" }, districtKey), trusted)).toEqual([])
  })
})

describe("making one", () => {
  it("refuses a note on what is not asked, and lists what is", async () => {
    const answer = { finding: "share:12:50.51%", note: "属实", by: "甲", at: "2021-03-01T00:00:00Z" }
    await expect(made({ answers: [answer as (typeof source.answers)[number]] })).rejects.toThrow("share:12:50.51%")
  })

  it("refuses a letter of an old format", async () => {
    const bytes = new TextEncoder().encode("{\\rtf1 2020}")
    await expect(made({ letter: { file: "报告.rtf", bytes } })).rejects.toThrow("旧格式")
  })
})
