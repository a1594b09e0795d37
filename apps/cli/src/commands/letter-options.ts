/** The options that `read` and `check` share. */
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"

export const filesArgument = Argument.String("FILE").pipe(
  Argument.variadic(),
  Argument.withDescription(
    "报告文件（.txt、.md）或文件夹，可以多个；- 或不写为标准输入 · letters or folders; - or none for standard input"
  )
)

export const outputFlag = Flag.String("output").pipe(
  Flag.withAlias("o"),
  Flag.withMetavar("OUT"),
  Flag.withDescription(
    "写入文件，而不是标准输出；多份报告的 html 写入文件夹 · a file to write; for several letters as html, a folder"
  ),
  Flag.optional
)
