import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { type ExitCode, Failure } from "../failure.ts"
import { makeFolder } from "../output/make-folder.ts"
import { writeContent } from "../output/write-content.ts"
import { concluding } from "./concluding.ts"

const fileNames = { schools: "学校报表.xlsx", departments: "部门报表.xlsx" } as const
type Kind = "all" | keyof typeof fileNames

export const templateCommand = Command.make(
  "template",
  {
    kind: Flag.Literals("kind", ["schools", "departments", "all"]).pipe(
      Flag.withDefault("all"),
      Flag.withDescription(
        "schools 学校填报，departments 部门填报，all 两者都要，默认 all · who fills it in: schools, departments, or all"
      )
    ),
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("OUT"),
      Flag.withDescription(
        "写入的工作簿；写文件夹名则学校、部门各一个文件 · the workbook to write; in a folder, one file each for schools and departments"
      ),
      Flag.optional
    ),
    district: Flag.String("district").pipe(
      Flag.withDescription("区县名称，先填入报表 · the district, filled in beforehand"),
      Flag.optional
    ),
    year: Flag.String("year").pipe(
      Flag.withMetavar("YEAR"),
      Flag.withDescription("填报年度，如 2020，先填入报表 · the year, filled in beforehand"),
      Flag.optional
    )
  },
  ({ kind, output, district, year }) =>
    concluding(
      Effect.gen(function* () {
        if (Option.isSome(year) && !/^\d{4}$/.test(year.value)) return yield* noYear(year.value)
        const { returnForm } = yield* Effect.promise(() => import("@duxue/documents/workbook"))
        const formOf = (each: Kind) =>
          Effect.promise(() =>
            returnForm({
              kind: each,
              ...(Option.isSome(district) ? { district: district.value } : {}),
              ...(Option.isSome(year) ? { period: year.value } : {})
            })
          )
        if (kind === "all" && Option.isSome(output) && !/\.xlsx$/i.test(output.value)) {
          const folder = output.value
          yield* makeFolder(folder)
          for (const each of ["schools", "departments"] as const) {
            yield* writeContent(yield* formOf(each), Option.some(join(folder, fileNames[each])))
          }
        } else yield* writeContent(yield* formOf(kind), output)
        const code: ExitCode = 0
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "报表：生成发给学校和部门填报的 Excel 工作簿，内有单位、口径、依据、数据验证和填报说明；填好后用 duxue import 导入。",
      "Template: the workbooks that schools and departments fill in, with units, definitions, legal basis and validation; duxue import reads them back."
    ].join("\n")
  ),
  Command.withShortDescription("生成填报用的报表 · write the return forms"),
  Command.withExamples([
    {
      command: "duxue template --year 2020 --district 重庆市青禾区 -o 报表",
      description: "两种报表各一个文件 · both forms"
    },
    {
      command: "duxue template --kind schools -o 学校报表.xlsx",
      description: "只要学校报表 · the form of schools alone"
    }
  ])
)

const noYear = (year: string): Failure =>
  new Failure({
    code: "invalid-year",
    explanation: {
      zh: `--year 的值“${year}”不是年度，请写四位数字，例如：--year 2020。`,
      en: `--year cannot be "${year}": write four digits, as in --year 2020.`
    }
  })
