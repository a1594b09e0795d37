/** Whose bundles are to be believed, as `--trust` names them. */
import { statSync } from "node:fs"
import type { Bilingual } from "@duxue/core"
import { type TrustFault, trustedFingerprints } from "@duxue/documents/bundle"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import { readBytes } from "../letters/read-letter.ts"

const faults: Readonly<Record<TrustFault, Bilingual>> = {
  "private-key": {
    zh: "是私钥。私钥只归报送单位所有，请向其索取公钥（duxue bundle key 所显示的），并提醒更换密钥",
    en: "is a private key, which is its owner's alone: ask for the public one (as duxue bundle key shows it), and have the key replaced"
  },
  "not-ed25519": {
    zh: "其中有不是 Ed25519 公钥的内容",
    en: "has something in it that is no public key of Ed25519"
  },
  "not-a-key": {
    zh: "既不是公钥文件，也不是 64 位十六进制的指纹或 Base64 公钥。请检查文件名或指纹",
    en: "is no file of public keys, no fingerprint of 64 hexadecimal digits, and no key in Base64: check the name, or the fingerprint"
  }
}

const isFile = (named: string): boolean => statSync(named, { throwIfNoEntry: false })?.isFile() === true

/** The fingerprints of all that is named: files of public keys, keys in Base64, fingerprints. */
export const trustedIn = (named: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<string>, Failure> =>
  Effect.map(
    Effect.forEach(named, (each) =>
      Effect.flatMap(
        isFile(each) ? Effect.map(readBytes(each), (bytes) => new TextDecoder().decode(bytes)) : Effect.succeed(each),
        (text) =>
          Effect.mapError(
            trustedFingerprints(text),
            (fault) =>
              new Failure({
                code: "unusable-key",
                explanation: {
                  zh: `--trust 的“${each}”${faults[fault].zh}。`,
                  en: `--trust "${each}" ${faults[fault].en}.`
                }
              })
          )
      )
    ),
    (fingerprints) => fingerprints.flat()
  )
