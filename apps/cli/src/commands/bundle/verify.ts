import { type VerifiedBundle, verifyBundle } from "@duxue/documents/bundle"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { program } from "../../bundles/program.ts"
import { trustedIn } from "../../bundles/trusted-keys.ts"
import { unpackInto } from "../../bundles/unpack-bundle.ts"
import { type ExitCode, Failure } from "../../failure.ts"
import { formatFlag } from "../../filings/filing-options.ts"
import { nameOf, readBytes } from "../../letters/read-letter.ts"
import { writeError } from "../../output/standard-streams.ts"
import { verificationText } from "../../render/text/bundle-verification-text.ts"
import { LanguageSetting } from "../../settings.ts"
import { printable } from "../../terminal/printable.ts"
import { concluding } from "../concluding.ts"
import { writeBody } from "../write-body.ts"

/** What was changed on its way is not laid out for use; the verification has said why. */
const unpackUnchanged = Effect.fnUntraced(function* (folder: string, { verification, parts }: VerifiedBundle) {
  if (verification.steps.every(({ step, sound }) => sound || step === "recomputation")) {
    yield* unpackInto(folder, parts, verification.manifest)
    return
  }
  const words = {
    zh: `报送包不是签名时的样子，没有解包到“${folder}”。`,
    en: `The bundle is not as it was signed, and was not unpacked into "${folder}".`
  }
  yield* writeError(printable(words[yield* LanguageSetting]))
})

export const verifyCommand = Command.make(
  "verify",
  {
    file: Argument.String("FILE").pipe(
      Argument.withDescription("报送包（.duxue）；- 为标准输入 · a bundle; - for standard input")
    ),
    trust: Flag.String("trust").pipe(
      Flag.withMetavar("KEY"),
      Flag.withDescription(
        "信任谁的密钥：公钥文件、Base64 公钥或指纹，可重复 · whose key is trusted: a file of public keys, a key in Base64, or a fingerprint; repeatable"
      ),
      Flag.atLeast(0)
    ),
    format: formatFlag,
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("DIR"),
      Flag.withDescription("把其中的文件解到这个新文件夹 · a new folder to unpack its files into"),
      Flag.optional
    )
  },
  ({ file, trust, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const bytes = yield* readBytes(file)
        const trusted = yield* trustedIn(trust)
        const verified = yield* Effect.mapError(
          verifyBundle(bytes, nameOf(file), { read, program, ...(trust.length === 0 ? {} : { trusted }) }),
          ({ code, explanation }) => new Failure({ code, explanation })
        )
        const { verification } = verified
        yield* writeBody({
          format,
          output: Option.none(),
          body: verification,
          text: (page) => verificationText(page, verification, nameOf(file))
        })
        if (Option.isSome(output)) yield* unpackUnchanged(output.value, verified)
        const code: ExitCode = verification.sound ? 0 : 1
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "验证报送包：文件包是否完好，每个文件是否与清单一致，过程链是否完整，签名是否有效、由谁签名，并在本机重新读取报告、判定和核验，逐项对照。",
      "退出码：0 全部一致，1 有不一致，2 未能读取。",
      "Verify a bundle: its archive, every file against the manifest, the chain of history, the signature and whose it is; then read the letter, judge and check again here, and compare.",
      "Exit code: 0 all is right, 1 something is not, 2 it could not be read."
    ].join("\n")
  ),
  Command.withShortDescription("验证报送包并在本机复算 · verify a bundle, and recompute it here"),
  Command.withExamples([
    { command: "duxue bundle verify 报送.duxue", description: "验证 · verify" },
    {
      command: "duxue bundle verify 报送.duxue --trust 区公钥.pem -o 报送",
      description: "须由此密钥签名，并解包 · it must be signed by this key; unpack it"
    },
    { command: "duxue bundle verify 报送.duxue --format json", description: "供程序使用 · for programs" }
  ])
)
