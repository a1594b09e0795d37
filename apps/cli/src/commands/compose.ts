import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { frameFlags, frameIn } from "../export/frame-flags.ts"
import type { ExitCode } from "../failure.ts"
import { filingArgument } from "../filings/filing-options.ts"
import { filings } from "../filings/find-filings.ts"
import { gather } from "../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../filings/whose.ts"
import { findLetters } from "../letters/find-letters.ts"
import { chooseFormat } from "../output/choose-format.ts"
import { refuseOverwriting } from "../output/refuse-overwriting.ts"
import { writeContent } from "../output/write-content.ts"
import { concluding } from "./concluding.ts"
import { letterFormats } from "../export/letter-format.ts"

export const composeCommand = Command.make(
  "compose",
  {
    files: filingArgument,
    to: Flag.Literals("to", letterFormats).pipe(
      Flag.withDescription("函件格式；不写则看 -o 的文件名 · format; by default as the name of -o tells"),
      Flag.optional
    ),
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("OUT"),
      Flag.withDescription("写入的文件，如 自评报告.docx · the file to write, such as letter.docx"),
      Flag.optional
    ),
    ...frameFlags,
    withoutAnnexes: Flag.Boolean("without-annexes").pipe(
      Flag.withDefault(false),
      Flag.withDescription("不附表、图和文件目录 · leave out the tables, charts and register of documents")
    ),
    noSeal: Flag.Boolean("no-seal").pipe(
      Flag.withDefault(false),
      Flag.withDescription(
        "不加盖印章：署名和成文日期按不盖章的格式编排 · no seal is set upon it: name and date stand as without one"
      )
    ),
    ...whoseFlags
  },
  ({ files, to: named, output, withoutAnnexes, noSeal, district, period, ...frame }) =>
    concluding(
      Effect.gen(function* () {
        const to = yield* chooseFormat(named, output, letterFormats)
        const around = yield* frameIn(frame)
        const found = yield* findLetters(files, filings)
        yield* refuseOverwriting(found.files, [output])
        const filing = yield* gather(found.files, whoseOf({ district, period }))
        const { composedLetter } = yield* Effect.promise(() => import("../export/letter-document.ts"))
        const content = yield* composedLetter(filing, { frame: around, annexes: !withoutAnnexes, seal: !noSeal }, to)
        yield* writeContent(content, output)
        const code: ExitCode = 0
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "写函件：由报表、报送文件或已有报告中的数据写成自查自评报告，措辞随数字而定；版式依 GB/T 9704—2012，每个数字绑定到它所表示的事实。",
      "没有写明的（发文字号、成文日期、主送机关等）不编造，由经办人填写。",
      "要保留已有报告的原文，请用 duxue export。",
      "Compose the letter from returns, a filing, or the facts of an earlier letter, in words that follow the numbers, set as GB/T 9704-2012 asks, each figure bound to its fact.",
      "What is not told (document number, date, addressee) is not invented. To keep a letter's own words, use duxue export."
    ].join("\n")
  ),
  Command.withShortDescription("由数据写成函件 · compose the letter from data"),
  Command.withExamples([
    {
      command: "duxue compose 学校报表.xlsx 部门报表.xlsx --district 重庆市青禾区 -o 自评报告.docx",
      description: "由报表写成 · from returns"
    },
    {
      command:
        "duxue compose 报送.json --number 青禾府函〔2021〕12号 --addressee 某某市人民政府教育督导室 --date 2021-03-08 -o 自评报告.pdf",
      description: "写明文号、主送机关和日期 · with number, addressee and date"
    }
  ])
)
