/** How the command line answers: help and version on standard output, mistakes on standard error, two lines each. */
import * as Effect from "effect/Effect"
import type { Presenter } from "effect/cli/CliOutput"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import { writeError, writeOut } from "../output/standard-streams.ts"
import { printable } from "../terminal/printable.ts"
import { coloured, plain } from "../terminal/style.ts"
import { helpText } from "./help-text.ts"
import { invocationError } from "./invocation-errors.ts"

const widest = 100

export const presenter: Presenter = {
  present: Effect.fnUntraced(function* (event) {
    const { canColor } = yield* TerminalCapabilities.TerminalCapabilities
    switch (event._tag) {
      case "Help": {
        const width = Math.min(widest, process.stdout.isTTY ? process.stdout.columns : widest)
        yield* writeOut(`${helpText(event.helpDoc, width, canColor ? coloured : plain)}\n`)
        return
      }
      case "Version":
        yield* writeOut(`${event.name} ${event.version}\n`)
        return
      case "InvalidInvocation": {
        const said = event.errors.map(invocationError)
        const command = event.commandPath.join(" ")
        const zh = said.map((each) => each.zh).join("；")
        const en = said.map((each) => each.en).join("; ")
        yield* writeError(`错误：${printable(zh)}。用法见 ${command} --help。`)
        yield* writeError(`error: ${printable(en)}. See ${command} --help.`)
      }
    }
  })
}
