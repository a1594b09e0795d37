/** Public keys of Ed25519 (RFC 8410), and how people tell them apart. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { fromBase64 } from "./base64.ts"
import { pemBlocks } from "./pem.ts"
import { sha256 } from "./sha256.ts"

/** SubjectPublicKeyInfo of Ed25519 up to the key itself: the algorithm 1.3.101.112, a string of 32 bytes. */
const opening = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00)

const KEY_BYTES = 32

/** The key in DER as certificates and OpenSSL have it (SubjectPublicKeyInfo), 44 bytes, of the 32 bytes of the key. */
export const spkiOf = (key: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.of(...opening, ...key)

/** Whether the bytes are a SubjectPublicKeyInfo of Ed25519. */
export const isSpki = (bytes: Uint8Array): boolean =>
  bytes.length === opening.length + KEY_BYTES && opening.every((byte, index) => bytes[index] === byte)

/** SHA-256 of the key's SubjectPublicKeyInfo in hexadecimal: what `openssl pkey -pubin -outform DER | sha256sum` prints. */
export const fingerprintOf = (spki: Uint8Array): Effect.Effect<string> => sha256(spki)

/** In groups of four, to be read out on the telephone. */
export const spokenFingerprint = (fingerprint: string): string => (fingerprint.match(/.{1,4}/gu) ?? []).join(" ")

/** Why a text names no key that could be trusted. */
export type TrustFault = "private-key" | "not-ed25519" | "not-a-key"

const fingerprint = /^[0-9a-f]{64}$/u

/**
 * The fingerprints of the keys that a text names: public keys as PEM, several in a file too; one key in Base64, as DER or as its 32
 * bytes; or a fingerprint, in groups or not.
 */
export const trustedFingerprints = (text: string): Effect.Effect<ReadonlyArray<string>, TrustFault> => {
  const named = text.replaceAll(/[\s:]/gu, "").toLowerCase()
  if (fingerprint.test(named)) return Effect.succeed([named])
  const blocks = pemBlocks(text)
  if (blocks.some(({ label }) => label.endsWith("PRIVATE KEY"))) return Effect.fail("private-key")
  if (blocks.length > 0) {
    return blocks.every(({ label, content }) => label === "PUBLIC KEY" && isSpki(content))
      ? Effect.forEach(blocks, ({ content }) => fingerprintOf(content))
      : Effect.fail("not-ed25519")
  }
  const bytes = Result.getOrUndefined(fromBase64(text.trim()))
  if (bytes === undefined) return Effect.fail("not-a-key")
  if (isSpki(bytes)) return Effect.map(fingerprintOf(bytes), (only) => [only])
  return bytes.length === KEY_BYTES
    ? Effect.map(fingerprintOf(spkiOf(bytes)), (only) => [only])
    : Effect.fail("not-a-key")
}
