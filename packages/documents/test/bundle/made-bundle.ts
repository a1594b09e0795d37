/** A small bundle to be looked into, tampered with and forged. */
import {
  canonicalJson,
  type Fact,
  type Filing,
  FilingId,
  MeasureId,
  OrganisationId,
  Period,
  type Reading
} from "@duxue/core"
import * as Effect from "effect/Effect"
import { unzipSync } from "fflate"
import { toBase64 } from "../../src/bundle/base64.ts"
import { packBundle, type Parts } from "../../src/bundle/container.ts"
import { makeBundle, type BundleSource, type MadeBundle } from "../../src/bundle/make-bundle.ts"
import { signedText } from "../../src/bundle/manifest.ts"
import { manifestName } from "../../src/bundle/part-names.ts"
import { sha256 } from "../../src/bundle/sha256.ts"
import { readSigningKey, type SigningKey, signText } from "../../src/bundle/signing-key.ts"
import { type BundleVerification } from "../../src/bundle/verification.ts"
import { verifyBundle } from "../../src/bundle/verify-bundle.ts"
import type { UnreadableBundle } from "../../src/bundle/bundle-error.ts"

/** PKCS #8 of a seed that is no secret: 16 bytes of frame, 32 of the key (RFC 8410, section 7). */
const pem = (seed: number): string => {
  const der = Uint8Array.of(
    0x30,
    0x2e,
    0x02,
    0x01,
    0x00,
    0x30,
    0x05,
    0x06,
    0x03,
    0x2b,
    0x65,
    0x70,
    0x04,
    0x22,
    0x04,
    0x20,
    ...Array.from({ length: 32 }, (_, index) => (index * 7 + seed) % 256)
  )
  return `-----BEGIN PRIVATE KEY-----\n${toBase64(der)}\n-----END PRIVATE KEY-----\n`
}

export const districtKey: SigningKey = await Effect.runPromise(readSigningKey(pem(1)))
export const otherKey: SigningKey = await Effect.runPromise(readSigningKey(pem(2)))

const program = { program: "duxue", version: "1.2.3" }

/** Reads a letter of 2020 that says nothing of its figures: what stands in the text is of no matter here. */
const readText = (text: string): Reading => ({
  text,
  letter: { title: "自查自评报告", district: "青禾区", year: 2020, addressee: null, signedBy: null, signedOn: null },
  sections: [],
  figures: [],
  statements: [],
  problems: [],
  plans: [],
  commitments: [],
  documents: [],
  claims: [],
  series: [],
  nameLists: [],
  nameVariants: [],
  shareGrowths: [],
  comparisons: [],
  assertions: [],
  dates: [],
  signedAt: undefined
})

const factOf = (measure: string, value: string): Fact => ({
  measure: MeasureId.make(measure),
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: "人",
  qualifier: "exact",
  step: "0",
  provenance: { kind: "return", file: "部门报表.csv", place: "B2" }
})

/** 7353 of 14662 children are in public kindergartens. */
export const filing: Filing = {
  id: FilingId.make("青禾区-2020"),
  district: { id: OrganisationId.make("青禾区"), name: "青禾区", place: null },
  period: Period.make("2020"),
  schools: [],
  facts: [factOf("kindergarten-children", "14662"), factOf("public-kindergarten-children", "7353")],
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
}

const utf8 = new TextEncoder()

const evidenceContent = utf8.encode("编号,姓名\n1,甲\n")

export const source: BundleSource = {
  filing,
  letter: { file: "报告.txt", bytes: utf8.encode("青禾区人民政府关于2020年履行教育职责情况的自查自评报告\n") },
  evidence: [
    {
      sha256: await Effect.runPromise(sha256(evidenceContent)),
      name: "名册.csv",
      mediaType: "text/csv",
      bytes: evidenceContent.length,
      facts: [],
      content: evidenceContent
    }
  ],
  answers: [],
  history: [],
  key: districtKey,
  madeAt: "2021-03-08T09:00:00Z",
  madeBy: program,
  read: readText
}

export const made = (changes: Partial<BundleSource> = {}): Promise<MadeBundle> =>
  Effect.runPromise(makeBundle({ ...source, ...changes }))

export const partsOf = ({ bytes }: Pick<MadeBundle, "bytes">): Map<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)))

export const packed = (parts: Parts): Uint8Array => packBundle(parts)

/** The verification, or why there is none. */
export const verified = (
  bytes: Uint8Array,
  trusted?: ReadonlyArray<string>
): Promise<BundleVerification | UnreadableBundle> =>
  Effect.runPromise(
    Effect.match(
      verifyBundle(bytes, "报送.duxue", { program, read: readText, ...(trusted === undefined ? {} : { trusted }) }),
      {
        onSuccess: ({ verification }) => verification,
        onFailure: (error) => error
      }
    )
  )

/** What is told of a bundle: `failure parts changed-part letter.txt`, or the code of the error. */
export const told = async (bytes: Uint8Array, trusted?: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const outcome = await verified(bytes, trusted)
  if ("_tag" in outcome) return [`unreadable ${outcome.code} ${outcome.part ?? ""}`.trim()]
  return [
    ...outcome.problems.map(({ severity, step, code, part }) => `${severity} ${step} ${code} ${part ?? ""}`.trim()),
    ...outcome.differences.map(({ severity, kind, id }) => `${severity} ${kind} ${id}`)
  ]
}

export const jsonIn = (content: Uint8Array | undefined): Readonly<Record<string, unknown>> =>
  JSON.parse(new TextDecoder().decode(content)) as Readonly<Record<string, unknown>>

/** The same parts under a manifest with these members, signed by `key`. */
export const resigned = async (
  parts: Parts,
  changes: Readonly<Record<string, unknown>>,
  key: SigningKey
): Promise<Uint8Array> => {
  const unsigned = { ...jsonIn(parts.get(manifestName)), publicKey: toBase64(key.publicKey), ...changes }
  const signature = toBase64(await Effect.runPromise(signText(key, signedText(unsigned))))
  return packed(new Map([...parts, [manifestName, utf8.encode(canonicalJson({ ...unsigned, signature }))]]))
}
