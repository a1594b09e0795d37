/** The library's own flags with descriptions in Chinese; those that the program has no use for are left out. */
import * as CliConfig from "effect/cli/CliConfig"
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"

const help = GlobalFlag.Action({
  flag: Flag.Boolean("help").pipe(
    Flag.withAlias("h"),
    Flag.withDefault(false),
    Flag.withDescription("显示用法 · show help")
  ),
  run: GlobalFlag.Help.run
})

const versionFlag = GlobalFlag.Action({
  flag: Flag.Boolean("version").pipe(
    Flag.withAlias("v"),
    Flag.withDefault(false),
    Flag.withDescription("显示版本 · show the version")
  ),
  run: GlobalFlag.Version.run
})

const completions = GlobalFlag.Action({
  flag: GlobalFlag.Completions.flag.pipe(
    Flag.withMetavar("SHELL"),
    Flag.withDescription("输出命令补全脚本：bash、zsh、fish、powershell · print a completion script")
  ),
  run: GlobalFlag.Completions.run
})

export const cliConfig = CliConfig.make({ builtIns: [help, versionFlag, completions] })
