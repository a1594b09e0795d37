import { publicKeyPem, spokenFingerprint } from "@duxue/documents/bundle"
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { keptKeyFile, ownKeyPath } from "../../bundles/signing-key-file.ts"
import { tellKey } from "../../bundles/told-key.ts"
import type { ExitCode } from "../../failure.ts"
import { writeOut } from "../../output/standard-streams.ts"
import { LanguageSetting } from "../../settings.ts"
import { printable } from "../../terminal/printable.ts"
import { concluding } from "../concluding.ts"

export const keyCommand = Command.make(
  "key",
  {
    key: Flag.String("key").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(
        "私钥文件，没有就生成；不写则为本机自己的 · the file of the private key, made where there is none; by default this user's own"
      ),
      Flag.optional
    )
  },
  ({ key }) =>
    concluding(
      Effect.gen(function* () {
        const kept = yield* keptKeyFile(Option.getOrElse(key, ownKeyPath))
        yield* tellKey(kept)
        const language = yield* LanguageSetting
        const words = {
          zh: ["督学报送包公钥，交给收件方。", `私钥 ${kept.path}`, "指纹"],
          en: [
            "Public key of Duxue bundles, to be handed to whoever gets them.",
            `Private key ${kept.path}`,
            "Fingerprint"
          ]
        }[language]
        const [title = "", place = "", label = ""] = words.map(printable)
        const lines = [title, place, `${label} ${spokenFingerprint(kept.key.fingerprint)}`]
        yield* writeOut(`${lines.join("\n")}\n\n${publicKeyPem(kept.key)}`)
        const code: ExitCode = 0
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "密钥：显示签名报送包所用的公钥及其指纹，没有密钥就生成一个。输出可以直接存为文件交给收件方（用于 --trust）。",
      "The key: show the public key by which bundles are signed, and its fingerprint; make one where there is none. What is printed can be saved and handed over, for --trust."
    ].join("\n")
  ),
  Command.withShortDescription("显示或生成签名密钥 · show or make the key to sign with"),
  Command.withExamples([
    { command: "duxue bundle key", description: "本机自己的 · this user's own" },
    { command: "duxue bundle key > 区公钥.pem", description: "存成文件 · into a file" }
  ])
)
