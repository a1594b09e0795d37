/** The private key by which a district signs its bundles: Ed25519 (RFC 8032), kept as PEM of PKCS #8. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { fromBase64 } from "./base64.ts"
import { pemBlocks, pemOf } from "./pem.ts"
import { fingerprintOf, spkiOf } from "./public-key.ts"

export interface SigningKey {
  readonly privateKey: CryptoKey
  /** Its other half as SubjectPublicKeyInfo, in DER. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly fingerprint: string
}

/** Why a text holds no key to sign with. */
export type SigningKeyFault = "public-key" | "encrypted" | "not-ed25519" | "not-a-key"

const algorithm = "Ed25519"

const signingKeyOf = Effect.fnUntraced(function* (privateKey: CryptoKey) {
  const { x = "" } = yield* Effect.promise(() => crypto.subtle.exportKey("jwk", privateKey))
  // JSON Web Keys have the alphabet of addresses, and no padding: 32 bytes are 43 characters.
  const raw = Result.getOrThrow(fromBase64(`${x.replaceAll("-", "+").replaceAll("_", "/")}=`))
  const publicKey = spkiOf(raw)
  const key: SigningKey = { privateKey, publicKey, fingerprint: yield* fingerprintOf(publicKey) }
  return key
})

/** A new key, of the system's randomness. */
export const makeSigningKey: Effect.Effect<SigningKey> = Effect.flatMap(
  Effect.promise(() => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"])),
  ({ privateKey }) => signingKeyOf(privateKey)
)

/** The key of a PEM file: one block PRIVATE KEY, without a password. */
export const readSigningKey = (text: string): Effect.Effect<SigningKey, SigningKeyFault> => {
  const blocks = pemBlocks(text)
  const found = blocks.find(({ label }) => label === "PRIVATE KEY")
  if (found === undefined) {
    if (blocks.some(({ label }) => label === "ENCRYPTED PRIVATE KEY")) return Effect.fail("encrypted")
    if (blocks.some(({ label }) => label === "PUBLIC KEY")) return Effect.fail("public-key")
    return Effect.fail(blocks.length > 0 ? "not-ed25519" : "not-a-key")
  }
  return Effect.flatMap(
    Effect.tryPromise({
      try: () => crypto.subtle.importKey("pkcs8", found.content, algorithm, true, ["sign"]),
      catch: (): SigningKeyFault => "not-ed25519"
    }),
    signingKeyOf
  )
}

/** As PEM, for a file that nobody else may read. */
export const privateKeyPem = ({ privateKey }: SigningKey): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.exportKey("pkcs8", privateKey)),
    (content) => pemOf("PRIVATE KEY", new Uint8Array(content))
  )

/** As PEM, to be handed to whoever is to trust it. */
export const publicKeyPem = ({ publicKey }: SigningKey): string => pemOf("PUBLIC KEY", publicKey)

/** 64 bytes; the same for the same text and key. */
export const signText = ({ privateKey }: SigningKey, text: string): Effect.Effect<Uint8Array> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text))),
    (signature) => new Uint8Array(signature)
  )

/** Whether `signature` is of this text and by this key; of what is no key or no signature it is not. */
export const isSignedBy = (
  publicKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  text: string
): Effect.Effect<boolean> =>
  Effect.promise(async () => {
    try {
      const key = await crypto.subtle.importKey("spki", publicKey, algorithm, true, ["verify"])
      return await crypto.subtle.verify(algorithm, key, signature, new TextEncoder().encode(text))
    } catch {
      return false
    }
  })
