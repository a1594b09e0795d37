/** The options that the commands on one filing share. */
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"

export const formatFlag = Flag.Literals("format", ["text", "json"]).pipe(
  Flag.withDefault("text"),
  Flag.withDescription("输出格式，默认 text · output format")
)

/** Several are taken together: a letter, and the returns of the same district and year. */
export const filingArgument = Argument.String("FILE").pipe(
  Argument.variadic(),
  Argument.withDescription(
    "自评报告、报表或报送文件，同一区县的可以多个，也可以是文件夹；- 或不写为标准输入 · a letter, returns, or both of one district; - or none for standard input"
  )
)
