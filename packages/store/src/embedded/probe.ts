/** Whether a server answers at the socket, and what it is. */
import * as PgConnection from "@effect/sql-pg/PgConnection"
import * as Effect from "effect/Effect"
import type { SqlError } from "effect/sql/SqlError"
import { serverCodeOf, systemCodeOf } from "../connection/error-codes.ts"
import { superuser } from "./create-cluster.ts"
import { type DataFolder, socketPort } from "./data-folder.ts"

export type Probe =
  | { readonly state: "ready"; readonly cluster: string; readonly major: number }
  /** It is there, and takes nobody yet, or nobody any more. */
  | { readonly state: "busy" }
  | { readonly state: "absent" }

const question = "select current_setting('data_directory') as cluster, current_setting('server_version_num') as version"

export const probe = ({ run }: DataFolder): Effect.Effect<Probe> =>
  Effect.scoped(
    Effect.gen(function* () {
      const connection = yield* PgConnection.make({
        host: run,
        port: socketPort,
        username: superuser,
        database: "postgres",
        connectTimeout: "3 seconds"
      })
      const [row] = (yield* connection.query(question)).rows
      const ready: Probe = {
        state: "ready",
        cluster: String(row?.["cluster"]),
        major: Math.floor(Number(row?.["version"]) / 10_000)
      }
      return ready
    })
  ).pipe(Effect.catch((error) => Effect.succeed(unanswered(error))))

/** A server that starts, stops or recovers says so; where none listens, the system does. */
const unanswered = (error: SqlError): Probe =>
  serverCodeOf(error) === undefined && ["ENOENT", "ECONNREFUSED"].includes(systemCodeOf(error) ?? "")
    ? { state: "absent" }
    : { state: "busy" }
