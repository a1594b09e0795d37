import type { QueryAnswer } from "@duxue/core"
import { makeBundle } from "@duxue/documents/bundle"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { answersIn } from "../../bundles/answers-file.ts"
import { evidenceIn } from "../../bundles/evidence-folder.ts"
import { letterIn } from "../../bundles/letter-in-bundle.ts"
import { madeAtFlag, madeAtIn } from "../../bundles/made-at.ts"
import { program } from "../../bundles/program.ts"
import { keptKeyFile, ownKeyPath, readKeyFile } from "../../bundles/signing-key-file.ts"
import { tellKey } from "../../bundles/told-key.ts"
import { frameFlags, frameIn } from "../../export/frame-flags.ts"
import { type ExitCode, Failure } from "../../failure.ts"
import { filingArgument } from "../../filings/filing-options.ts"
import { filings } from "../../filings/find-filings.ts"
import { filingFrom, sourcesIn } from "../../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../../filings/whose.ts"
import { findLetters } from "../../letters/find-letters.ts"
import { refuseOverwriting } from "../../output/refuse-overwriting.ts"
import { writeError, writeOut } from "../../output/standard-streams.ts"
import { writeContent } from "../../output/write-content.ts"
import { madeWarnings, madeWords } from "../../render/text/bundle-made-text.ts"
import { LanguageSetting } from "../../settings.ts"
import { concluding } from "../concluding.ts"

export const createCommand = Command.make(
  "create",
  {
    files: filingArgument,
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("OUT"),
      Flag.withDescription("写入的报送包，如 报送.duxue · the bundle to write, such as letter.duxue")
    ),
    key: Flag.String("key").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(
        "签名的私钥（PEM，Ed25519）；不写则用本机自己的，没有就生成 · the private key to sign with; by default this user's own, made once"
      ),
      Flag.optional
    ),
    evidence: Flag.String("evidence").pipe(
      Flag.withMetavar("DIR"),
      Flag.withDescription(
        "佐证材料的文件夹，原件一并放入；佐证某个指标项的放在以它命名的子文件夹 · a folder of evidence, put in; what bears out a measure lies in a folder named for it"
      ),
      Flag.optional
    ),
    withoutEvidenceFiles: Flag.Boolean("without-evidence-files").pipe(
      Flag.withDefault(false),
      Flag.withDescription(
        "佐证材料只列名称和摘要，不放原件 · list the evidence by name and hash, and leave the files out"
      )
    ),
    notes: Flag.String("notes").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(
        "对疑点的说明（JSON 列表：finding、note、by、at）· the notes by which queries are answered, a JSON list"
      ),
      Flag.optional
    ),
    madeAt: madeAtFlag,
    ...frameFlags,
    ...whoseFlags
  },
  ({ files, output, key, evidence, withoutEvidenceFiles, notes, madeAt: moment, district, period, ...frame }) =>
    concluding(
      Effect.gen(function* () {
        const madeAt = yield* madeAtIn(moment)
        const around = yield* frameIn(frame)
        const found = yield* findLetters(files, filings)
        const inputs = [...found.files, ...[key, notes].flatMap(Option.toArray)]
        yield* refuseOverwriting(inputs, [Option.some(output)])
        const sources = yield* sourcesIn(found.files)
        const filing = yield* filingFrom(sources, whoseOf({ district, period }))
        const letter = yield* letterIn(sources, filing, around)
        const given = Option.isNone(evidence) ? [] : yield* evidenceIn(evidence.value, !withoutEvidenceFiles)
        const answers: ReadonlyArray<QueryAnswer> = Option.isNone(notes) ? [] : yield* answersIn(notes.value)
        const keyFile = Option.isSome(key) ? yield* readKeyFile(key.value) : yield* keptKeyFile(ownKeyPath())
        yield* tellKey(keyFile)
        const made = yield* Effect.mapError(
          makeBundle({
            filing,
            letter,
            evidence: given,
            answers,
            history: [],
            key: keyFile.key,
            madeAt,
            madeBy: program,
            read
          }),
          (error) =>
            new Failure({
              code: error.code,
              explanation: error.explanation,
              ...("details" in error && error.details !== undefined ? { details: error.details } : {})
            })
        )
        yield* writeContent(made.bytes, Option.some(output))
        const language = yield* LanguageSetting
        for (const line of madeWarnings(made, language)) yield* writeError(line)
        yield* writeOut(`${madeWords(made, output, keyFile.key.fingerprint)[language]}\n`)
        const code: ExitCode = made.differences.length === 0 ? 0 : 1
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "制作报送包：报告按原样放入，没有报告的由数据写成；连同数据、判定、核验结果、佐证材料清单和过程链，签上名，成为一个文件。",
      "退出码：0 已制作；1 已制作，但报告与数据不一致；2 未能制作。",
      "Make a bundle: the letter as it is, or one composed from the data, with the data, verdicts, findings, list of evidence and chain of history, signed, in one file.",
      "Exit code: 0 it was made; 1 it was made, and letter and data disagree; 2 it was not made."
    ].join("\n")
  ),
  Command.withShortDescription("制作签名的报送包 · make a signed bundle"),
  Command.withExamples([
    { command: "duxue bundle create 报告.docx -o 报送.duxue", description: "一份报告 · a letter" },
    {
      command:
        "duxue bundle create 报告.docx 学校报表.xlsx 部门报表.xlsx --evidence 佐证 --notes 说明.json -o 报送.duxue",
      description: "连同报表、佐证材料和疑点说明 · with returns, evidence and notes"
    },
    {
      command: "duxue bundle create 报送.json --date 2021-03-08 --key 区私钥.pem -o 报送.duxue",
      description: "由数据写成报告，用指定的密钥签名 · a letter composed from a filing, signed by a given key"
    }
  ])
)
