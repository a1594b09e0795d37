/** Keys as files and as people name them. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyPairKeyObjectResult, verify } from "node:crypto"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { toBase64 } from "../../src/bundle/base64.ts"
import { pemOf } from "../../src/bundle/pem.ts"
import { spkiOf, spokenFingerprint, trustedFingerprints } from "../../src/bundle/public-key.ts"
import {
  isSignedBy,
  makeSigningKey,
  privateKeyPem,
  publicKeyPem,
  readSigningKey,
  signText
} from "../../src/bundle/signing-key.ts"
import { districtKey, otherKey } from "./made-bundle.ts"

const trusted = (text: string) => Effect.runPromise(Effect.result(trustedFingerprints(text)))
const fault = (text: string) => Effect.runPromise(Effect.flip(readSigningKey(text)))

/** As OpenSSL writes them. */
const written = ({ privateKey, publicKey }: KeyPairKeyObjectResult) => ({
  privateKey: String(privateKey.export({ type: "pkcs8", format: "pem" })),
  publicKey: String(publicKey.export({ type: "spki", format: "pem" }))
})

const ofRsa = written(generateKeyPairSync("rsa", { modulusLength: 2048 }))

describe("a key to sign with", () => {
  it("is kept as PEM and read again", async () => {
    const key = await Effect.runPromise(makeSigningKey)
    const again = await Effect.runPromise(Effect.flatMap(privateKeyPem(key), readSigningKey))
    expect([again.fingerprint, again.publicKey]).toEqual([key.fingerprint, key.publicKey])
    expect((await Effect.runPromise(makeSigningKey)).fingerprint).not.toBe(key.fingerprint)
  })

  it("made by OpenSSL is one, and OpenSSL knows what it signs", async () => {
    const { privateKey, publicKey } = written(generateKeyPairSync("ed25519"))
    const key = await Effect.runPromise(readSigningKey(privateKey))
    expect(publicKeyPem(key)).toBe(publicKey)
    const signature = await Effect.runPromise(signText(key, "清单"))
    expect(verify(null, new TextEncoder().encode("清单"), createPublicKey(publicKey), signature)).toBe(true)
  })

  it("signs the same text alike, and no other text", async () => {
    const [first, again] = await Promise.all([1, 2].map(() => Effect.runPromise(signText(districtKey, "清单"))))
    expect(first).toEqual(again)
    const isSigned = (text: string, key = districtKey) =>
      Effect.runPromise(isSignedBy(key.publicKey, Uint8Array.from(first ?? []), text))
    expect([await isSigned("清单"), await isSigned("清单 "), await isSigned("清单", otherKey)]).toEqual([
      true,
      false,
      false
    ])
  })

  it.each([
    ["a public key", publicKeyPem(districtKey), "public-key"],
    ["a key of RSA", ofRsa.privateKey, "not-ed25519"],
    ["a key of another curve", written(generateKeyPairSync("x25519")).privateKey, "not-ed25519"],
    ["a key behind a password", pemOf("ENCRYPTED PRIVATE KEY", Uint8Array.of(1, 2, 3)), "encrypted"],
    ["a certificate", pemOf("CERTIFICATE", Uint8Array.of(1, 2, 3)), "not-ed25519"],
    ["a frame around nothing", pemOf("PRIVATE KEY", new Uint8Array()), "not-ed25519"],
    ["no key at all", "密钥", "not-a-key"]
  ])("%s is none", async (_, text, reason) => {
    expect(await fault(text)).toBe(reason)
  })
})

describe("a key that is trusted", () => {
  const { fingerprint, publicKey } = districtKey

  it("has for its fingerprint the SHA-256 of its SubjectPublicKeyInfo", () => {
    expect(createHash("sha256").update(publicKey).digest("hex")).toBe(fingerprint)
    expect(spkiOf(publicKey.slice(-32))).toEqual(publicKey)
  })

  it.each([
    ["its fingerprint", fingerprint],
    ["its fingerprint in groups, as it is read out", spokenFingerprint(fingerprint)],
    ["its fingerprint in capitals with colons", (fingerprint.toUpperCase().match(/../g) ?? []).join(":")],
    ["its PEM", publicKeyPem(districtKey)],
    ["its PEM among words", `青禾区的公钥\n\n${publicKeyPem(districtKey)}\n以此为准\n`],
    ["its DER in Base64", toBase64(publicKey)],
    ["its 32 bytes in Base64", toBase64(publicKey.slice(-32))]
  ])("is named by %s", async (_, text) => {
    expect(await trusted(text)).toMatchObject({ success: [fingerprint] })
  })

  it("may be one of several in a file", async () => {
    const both = publicKeyPem(districtKey) + publicKeyPem(otherKey)
    expect(await trusted(both)).toMatchObject({ success: [fingerprint, otherKey.fingerprint] })
  })

  it.each([
    ["a private key", pemOf("PRIVATE KEY", Uint8Array.of(1)), "private-key"],
    ["a key of RSA", ofRsa.publicKey, "not-ed25519"],
    ["half a fingerprint", fingerprint.slice(0, 32), "not-a-key"],
    ["a name", "区公钥.pem", "not-a-key"],
    ["nothing", "", "not-a-key"]
  ])("is not named by %s", async (_, text, reason) => {
    expect(await trusted(text)).toMatchObject({ failure: reason })
  })
})
