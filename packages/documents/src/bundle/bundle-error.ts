/** Why a file is no bundle that could be looked into, or why no bundle could be made; in words that say what to do. */
import type { Bilingual } from "@duxue/core"
import * as Data from "effect/Data"
import { suspicions } from "../document-error.ts"

/** What cannot be opened: `part` is the part at fault, where it is known. */
export class UnreadableBundle extends Data.TaggedError("UnreadableBundle")<{
  readonly file: string
  readonly code:
    | "bundle-too-large"
    | "damaged-bundle"
    | "suspicious-bundle"
    | "encrypted-bundle"
    | "no-manifest"
    | "malformed-manifest"
    | "unknown-bundle-format"
  readonly part: string | null
  readonly why: Bilingual
}> {
  readonly explanation = {
    zh: `“${this.file}”${this.part === null ? "" : `中的“${this.part}”`}：${this.why.zh}`,
    en: `"${this.file}"${this.part === null ? "" : `, part "${this.part}"`}: ${this.why.en}`
  }
  override readonly message = this.explanation.zh
}

export const damagedBundle = (file: string, part: string | null): UnreadableBundle =>
  new UnreadableBundle({
    file,
    code: "damaged-bundle",
    part,
    why: {
      zh: "已损坏或不完整，无法打开。请重新拷贝，或者请报送单位重新发送。",
      en: "it is damaged or cut short. Copy it again, or have it sent again."
    }
  })

export const suspiciousBundle = (file: string, reason: keyof typeof suspicions): UnreadableBundle =>
  new UnreadableBundle({
    file,
    code: "suspicious-bundle",
    part: null,
    why: {
      zh: `不像正常的报送包（${suspicions[reason].zh}），为安全起见不予打开。请向报送单位核实。`,
      en: `it is no ordinary bundle (${suspicions[reason].en}) and is not opened. Ask whoever sent it.`
    }
  })

export const encryptedBundle = (file: string): UnreadableBundle =>
  new UnreadableBundle({
    file,
    code: "encrypted-bundle",
    part: null,
    why: {
      zh: "设有密码。报送包不加密码，请报送单位重新发送原件。",
      en: "it is protected by a password, which no bundle has. Have the original sent."
    }
  })

/** What cannot go into a bundle, and so makes it impossible. */
export class UnmakeableBundle extends Data.TaggedError("UnmakeableBundle")<{
  readonly code: "legacy-letter" | "unknown-answer" | "bundle-too-large"
  readonly explanation: Bilingual
  readonly details?: ReadonlyArray<Bilingual>
}> {
  override readonly message = this.explanation.zh
}
