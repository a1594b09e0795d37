/**
 * A real PostgreSQL in a folder of its own, started where it is not running and taken over where it is. It outlives the
 * program that started it: several programs share it, and the death of one harms no other.
 */
import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { StoreFailure } from "../store-failure.ts"
import { type Binaries, installedBinaries, programOf, runnableBinaries } from "./binaries.ts"
import { createCluster, removeAbandonedDrafts } from "./create-cluster.ts"
import { checkVersion, type DataFolder, openDataFolder, recordVersion, socketPort } from "./data-folder.ts"
import { removeStalePidFile, runningPostmaster } from "./postmaster.ts"
import { probe } from "./probe.ts"
import { serverEnvironment } from "./server-environment.ts"

export interface EmbeddedServer {
  readonly folder: DataFolder
  readonly port: number
  /** What this call had to do for it. */
  readonly how: "created" | "started" | "adopted"
}

/** After a crash the server reads its log again before it takes anybody. */
const patience = 120_000

const pause = Effect.sleep("20 millis")

/**
 * The server of the data folder, ready for connections. Fails where there is none for the platform, the folder cannot be
 * used, or the server will not start.
 */
export const startServer = Effect.fnUntraced(function* (path: string) {
  const installed = yield* installedBinaries()
  const folder = yield* openDataFolder(path)
  yield* checkVersion(folder, installed)
  const binaries = yield* runnableBinaries(installed, folder.base, folder.user)
  const created = yield* createCluster(folder, binaries)
  const how = yield* runServer(folder, binaries)
  yield* Effect.try({
    try: () => {
      recordVersion(folder, binaries)
      removeAbandonedDrafts(folder)
    },
    catch: (cause) => notStarted(folder, String(cause), cause)
  })
  const server: EmbeddedServer = { folder, port: socketPort, how: created ? "created" : how }
  return server
})

const runServer = Effect.fnUntraced(function* (folder: DataFolder, binaries: Binaries) {
  const begun = Date.now()
  let how: EmbeddedServer["how"] = "adopted"
  while (Date.now() - begun < patience) {
    const answer = yield* probe(folder)
    if (answer.state === "ready") return how
    if (answer.state === "busy" || runningPostmaster(folder.cluster) !== undefined) {
      yield* pause
      continue
    }
    how = "started"
    const refusal = yield* launch(folder, binaries)
    if (refusal === undefined) continue
    if (!isPassing(refusal)) return yield* notStarted(folder, refusal)
    yield* pause
  }
  return yield* notStarted(folder, "…")
})

/** Another process started the server a moment ago, or the children of a killed one have not all ended yet. */
const isPassing = (refusal: string): boolean => /lock file .* already exists|is still in use/u.test(refusal)

/** Starts the server, and waits until it answers or ends; of one that ended, tells why. */
const launch = (folder: DataFolder, binaries: Binaries): Effect.Effect<string | undefined, StoreFailure> =>
  Effect.gen(function* () {
    const log = join(folder.logs, `start.${process.pid}.log`)
    const server = yield* Effect.try({
      try: () => {
        removeStalePidFile(folder.cluster)
        return detached(folder, binaries, log)
      },
      catch: (cause) => notStarted(folder, String(cause), cause)
    })
    while (!server.ended()) {
      if ((yield* probe(folder)).state === "ready") {
        // Once it runs the server writes logs of its own.
        rmSync(log, { force: true })
        return undefined
      }
      yield* pause
    }
    const refusal = readFileSync(log, "utf8")
    rmSync(log, { force: true })
    return refusal
  })

/** Seven files, one for each day of the week, each begun anew: the logs of a year take no more room than those of a week. */
const logging = (folder: DataFolder): ReadonlyArray<string> => [
  "logging_collector=on",
  `log_directory=${folder.logs}`,
  "log_filename=postgres-%a.log",
  "log_truncate_on_rotation=on",
  "log_rotation_age=1d",
  "log_rotation_size=0",
  "log_checkpoints=off",
  "log_timezone=UTC"
]

const detached = (folder: DataFolder, binaries: Binaries, log: string) => {
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${folder.run}`,
    "unix_socket_permissions=0700",
    `port=${socketPort}`,
    "timezone=UTC",
    "lc_messages=C",
    ...logging(folder)
  ]
  const output = openSync(log, "w", 0o600)
  let ended = false
  try {
    const server = spawn(
      programOf(binaries, "postgres"),
      ["-D", folder.cluster, ...settings.flatMap((setting) => ["-c", setting])],
      {
        ...folder.user,
        cwd: folder.base,
        env: serverEnvironment(folder),
        detached: true,
        stdio: ["ignore", output, output]
      }
    )
    server.on("exit", () => (ended = true))
    server.on("error", () => (ended = true))
    server.unref()
  } finally {
    closeSync(output)
  }
  return { ended: () => ended }
}

const notStarted = ({ base, logs }: DataFolder, refusal: string, cause?: unknown): StoreFailure => {
  const full = /No space left on device|ENOSPC/u.test(refusal)
  const reason =
    refusal
      .split("\n")
      .findLast((line) => /FATAL|PANIC|ERROR/u.test(line))
      ?.trim() ?? refusal.trim()
  return new StoreFailure({
    code: full ? "disk-full" : "server-not-started",
    cause,
    explanation: full
      ? {
          zh: `磁盘空间不足，“${base}”中的数据库无法启动。请腾出空间后再试。`,
          en: `There is no space left for the database in "${base}" to start: free some, and try again.`
        }
      : {
          zh: `“${base}”中的数据库无法启动：${reason}。日志在“${logs}”。`,
          en: `The database in "${base}" does not start: ${reason}. Its logs are in "${logs}".`
        }
  })
}
