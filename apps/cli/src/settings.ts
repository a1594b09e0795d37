/** What every command understands: the language and the colours of what it prints. */
import type { Language } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import { type Page, pageOf } from "./render/text/page.ts"

export const LanguageSetting = GlobalFlag.Setting("lang")({
  flag: Flag.Literals("lang", ["zh", "en"]).pipe(
    Flag.withDefault("zh"),
    Flag.withDescription("显示语言，默认 zh · language of what is printed")
  )
})

export const ColourSetting = GlobalFlag.Setting("color")({
  flag: Flag.Literals("color", ["auto", "always", "never"]).pipe(
    Flag.withDefault("auto"),
    Flag.withDescription("是否用颜色；auto 依终端和 NO_COLOR 而定 · colours")
  )
})

/** Beyond this a line of Chinese is tiring to read. */
const widest = 100
const narrowest = 40

/** The page that a report goes to; a file, or a pipe, has no colours unless they are asked for. */
export const pageFor = Effect.fnUntraced(function* (destination: "stdout" | "file") {
  const language: Language = yield* LanguageSetting
  const choice = yield* ColourSetting
  const { canColor } = yield* TerminalCapabilities.TerminalCapabilities
  const colour = choice === "always" || (choice === "auto" && canColor && destination === "stdout")
  const columns = destination === "stdout" && process.stdout.isTTY ? process.stdout.columns : undefined
  const width = Math.max(narrowest, Math.min(widest, columns ?? widest))
  const tableWidth = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, columns)
  return pageOf({ language, colour, width, tableWidth }) satisfies Page
})
