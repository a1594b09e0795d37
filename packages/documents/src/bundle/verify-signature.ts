/** Whether the manifest is signed by the key that it names, and whose key that is. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { fromBase64 } from "./base64.ts"
import { manifestName } from "./part-names.ts"
import { fingerprintOf, isSpki, spokenFingerprint } from "./public-key.ts"
import { signedText } from "./manifest.ts"
import type { ReadManifest } from "./read-manifest.ts"
import { isSignedBy } from "./signing-key.ts"
import { type BundleProblem, failureOf, remarkOf } from "./verification.ts"

const failure = failureOf("signature")
const remark = remarkOf("signature")

const trustProblems = (fingerprint: string, trusted: boolean | null): ReadonlyArray<BundleProblem> => {
  if (trusted === true) return []
  const spoken = spokenFingerprint(fingerprint)
  return trusted === false
    ? [
        failure(
          "key-not-trusted",
          manifestName,
          `签名用的不是所信任的密钥，而是指纹为 ${spoken} 的密钥。请向报送单位核对指纹。`,
          `It is not signed by a key that is trusted, but by the one with the fingerprint ${spoken}. Compare fingerprints with whoever sent it.`
        )
      ]
    : [
        remark(
          "key-unknown",
          manifestName,
          "签名完整，但没有人说明这是谁的密钥。请与报送单位核对指纹，再用 --trust 写明。",
          "The signature is whole, but whose key it is nobody has said. Compare the fingerprint with the sender's, then name it with --trust."
        )
      ]
}

/** `trusted` are fingerprints; `undefined` where nobody named one. */
export const verifySignature = Effect.fnUntraced(function* (
  { manifest, json, isCanonical }: ReadManifest,
  trusted: ReadonlyArray<string> | undefined
) {
  const problems: Array<BundleProblem> = []
  if (!isCanonical) {
    problems.push(
      failure(
        "manifest-not-canonical",
        manifestName,
        "清单不是规范的 JSON 写法，制作之后被改写过。请报送单位重新发送。",
        "The manifest is not written in canonical JSON: it was rewritten since. Have the bundle sent again."
      )
    )
  }
  const publicKey = Result.getOrElse(fromBase64(manifest.publicKey), () => new Uint8Array())
  const signature = Result.getOrElse(fromBase64(manifest.signature), () => new Uint8Array())
  const fingerprint = yield* fingerprintOf(publicKey)
  const isTrusted = trusted === undefined ? null : trusted.includes(fingerprint)
  if (!isSpki(publicKey)) {
    problems.push(
      failure(
        "malformed-key",
        manifestName,
        "清单中的公钥不是 Ed25519 公钥。",
        "The manifest's public key is none of Ed25519."
      )
    )
  } else if (yield* isSignedBy(publicKey, signature, signedText(json))) {
    problems.push(...trustProblems(fingerprint, isTrusted))
  } else {
    problems.push(
      failure(
        "signature-wrong",
        manifestName,
        "签名与清单不符：清单在签名之后被改动，或者签名是伪造的。不要采用，请报送单位重新发送。",
        "The signature is not of this manifest: it was changed after it was signed, or the signature is forged. Make no use of it; have it sent again."
      )
    )
    if (isTrusted === false) problems.push(...trustProblems(fingerprint, false))
  }
  return { key: { fingerprint, trusted: isTrusted }, problems }
})
