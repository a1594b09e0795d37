import { existsSync } from "node:fs"
import { join, relative } from "node:path"
import { check } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { type ExitCode, Failure } from "../failure.ts"
import { understandLetter } from "../letters/understand-letter.ts"
import { writeOut } from "../output/standard-streams.ts"
import { summaryText } from "../render/text/report-text.ts"
import { say } from "../render/text/page.ts"
import { LanguageSetting, pageFor } from "../settings.ts"
import { concluding } from "./concluding.ts"

/** The bundled file stands in apps/cli/dist. */
const projectRoot = join(import.meta.dirname, "..", "..", "..")
const sample = join(projectRoot, "samples", "letters", "dadukou-2020.md")
const dashboard = join(projectRoot, "apps", "dashboard", "dist")

const flags = {
  port: Flag.Int("port").pipe(
    Flag.filter(
      (port) => port >= 0 && port <= 65_535,
      () => "0 — 65535"
    ),
    Flag.withDefault(4180),
    Flag.withDescription("端口，默认 4180；0 为任一空闲端口 · port; 0 for any that is free")
  ),
  host: Flag.String("host").pipe(
    Flag.withDefault("127.0.0.1"),
    Flag.withDescription("地址，默认 127.0.0.1（仅本机可访问）· address; by default this machine alone")
  ),
  once: Flag.Boolean("once").pipe(
    Flag.withDefault(false),
    Flag.withDescription("只核验示例报告，不启动服务 · check the sample letter, and serve nothing")
  )
}

export const startCommand = Command.make("start", flags, ({ port, host, once }) =>
  concluding(
    Effect.gen(function* () {
      yield* showSample
      if (!once) return yield* serveForever(port, host)
      const code: ExitCode = 0
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "核验示例报告，然后在浏览器中提供操作界面和接口。",
      "Check the sample letter, then serve the dashboard and the API."
    ].join("\n")
  ),
  Command.withShortDescription("核验示例并启动操作界面 · check the sample, serve the dashboard"),
  Command.withExamples([
    { command: "duxue start", description: "打开 http://127.0.0.1:4180 · then open this address" },
    { command: "duxue start --port 8080 --host 0.0.0.0", description: "局域网内可访问 · open to the local network" }
  ])
)

const showSample = Effect.gen(function* () {
  const page = yield* pageFor("stdout")
  const letter = yield* understandLetter(sample)
  const shown = { ...letter, file: relative(process.cwd(), sample), report: check(letter.reading) }
  yield* writeOut(`${summaryText(page, shown).join("\n")}\n`)
})

/** Until Ctrl-C: then no new requests are taken, and those under way are finished. */
const serveForever = (port: number, host: string) =>
  Effect.acquireUseRelease(
    Effect.flatMap(
      // The server and its routes are loaded only here: no other command waits for them.
      Effect.promise(() => import("@duxue/api")),
      ({ serve, ServeError }) =>
        Effect.tryPromise({
          try: () => serve({ port, host, ...(existsSync(dashboard) ? { staticRoot: dashboard } : {}) }),
          catch: (cause) =>
            cause instanceof ServeError
              ? new Failure({ code: cause.fault, explanation: cause.explanation })
              : new Failure({ code: "failed", explanation: { zh: String(cause), en: String(cause) } })
        })
    ),
    ({ url }) => Effect.andThen(announce(url), Effect.never),
    ({ close }, exit) =>
      Effect.gen(function* () {
        yield* Effect.promise(() => close())
        // Stopped from outside, as it is meant to be: to the shell that is no failure.
        if (Exit.hasInterrupts(exit)) process.exit(0)
      })
  )

const announce = (url: string) =>
  Effect.gen(function* () {
    const language = yield* LanguageSetting
    const page = yield* pageFor("stdout")
    const strong = page.paint(url, "bold", "underline")
    yield* writeOut(
      [
        "",
        `操作界面已启动：${strong}　接口说明：${url}/api/v1/docs　按 Ctrl-C 停止`,
        `The dashboard is at ${strong}, the API is described at ${url}/api/v1/docs; Ctrl-C stops it`,
        existsSync(dashboard)
          ? ""
          : `${say({ ...page, language }, { zh: "操作界面尚未构建，只提供接口：请先运行 pnpm build。", en: "The dashboard is not built yet, only the API is served: run pnpm build." })}\n`
      ].join("\n")
    )
  })
