/** What is said of a key on standard error, whenever it is used. */
import { spokenFingerprint } from "@duxue/documents/bundle"
import * as Effect from "effect/Effect"
import { writeError } from "../output/standard-streams.ts"
import { LanguageSetting } from "../settings.ts"
import { printable } from "../terminal/printable.ts"
import type { KeyFile } from "./signing-key-file.ts"

export const tellKey = Effect.fnUntraced(function* ({ path, key, isNew, isOpen }: KeyFile) {
  const language = yield* LanguageSetting
  const spoken = spokenFingerprint(key.fingerprint)
  if (isNew) {
    const made = {
      zh: `已生成签名密钥“${path}”，指纹 ${spoken}。请妥善保管，不要外传；把 duxue bundle key 显示的公钥交给收件方。`,
      en: `A key to sign with was made: "${path}", fingerprint ${spoken}. Keep it to yourself; hand the public key that duxue bundle key shows to whoever gets your bundles.`
    }
    yield* writeError(printable(made[language]))
  }
  if (isOpen) {
    const open = {
      zh: `注意：密钥文件“${path}”其他用户也能读取，请执行 chmod 600。`,
      en: `Note: others may read the key file "${path}"; run chmod 600 on it.`
    }
    yield* writeError(printable(open[language]))
  }
})
