/** From settings to a database that is running, recent enough, writable, and has its roles. */
import * as PgClient from "@effect/sql-pg/PgClient"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import type { SqlClient } from "effect/sql/SqlClient"
import { superuser } from "../embedded/create-cluster.ts"
import { type EmbeddedServer, startServer } from "../embedded/start-server.ts"
import { StoreFailure } from "../store-failure.ts"
import { appRole, ownerRole, prepareEmbedded, prepareExternal, prepareSchema } from "./roles.ts"
import type { ExternalServer, StoreSettings } from "./settings.ts"
import { explained } from "./sql-failure.ts"

export interface Database {
  /** As it may be shown: a folder, or host and name. */
  readonly place: string
  /** Undefined where somebody else runs the server. */
  readonly embedded: EmbeddedServer | undefined
  /** Of the data folder: where evidence lies under the hash of its content. */
  readonly evidence: string
  readonly owner: PgClient.PgPoolConfig
  readonly app: PgClient.PgPoolConfig
}

/** Of our own server; somebody else's has the name that the URL gives. */
const databaseName = "duxue"

const oldestMajor = 15

/** Starts or takes over the server of the data folder, or looks at the one that the URL names. */
export const openDatabase = (settings: StoreSettings): Effect.Effect<Database, StoreFailure> =>
  settings.server === undefined ? openEmbedded(settings) : openExternal(settings, settings.server)

const openEmbedded = Effect.fnUntraced(function* ({ data }: StoreSettings) {
  const embedded = yield* startServer(data)
  const { folder, port } = embedded
  const as = (username: string, database = databaseName) => ({
    host: folder.run,
    port,
    username,
    database,
    applicationName: "duxue"
  })
  yield* connectedOnce(as(superuser, "postgres"), folder.base, (sql) => prepareEmbedded(sql, databaseName))
  yield* connectedOnce(as(ownerRole), folder.base, prepareSchema)
  const database: Database = {
    place: folder.base,
    embedded,
    evidence: evidenceIn(folder.base),
    owner: as(ownerRole),
    app: as(appRole)
  }
  return database
})

const openExternal = Effect.fnUntraced(function* (settings: StoreSettings, server: ExternalServer) {
  const { url, appUrl, place, ssl } = server
  const login = { url, applicationName: "duxue", ...(ssl === undefined ? {} : { ssl }) }
  yield* connectedOnce(login, place, (sql) => Effect.andThen(checkServer(sql, place), prepareExternal(sql)))
  const database: Database = {
    place,
    embedded: undefined,
    evidence: evidenceIn(settings.data),
    owner: { ...login, startupParameters: { role: ownerRole } },
    app: { ...login, url: appUrl ?? url, startupParameters: { role: appRole } }
  }
  return database
})

const evidenceIn = (data: string): string => `${data}/evidence`

const connectedOnce = <A, E>(
  config: PgClient.PgClientConfig,
  place: string,
  use: (sql: PgClient.PgClient) => Effect.Effect<A, E>
) =>
  PgClient.makeClient(config).pipe(
    Effect.flatMap(use),
    Effect.scoped,
    Effect.provide(Reactivity.layer),
    explained(place)
  )

const checkServer = Effect.fnUntraced(function* (sql: PgClient.PgClient, place: string) {
  const [row] = yield* sql<{ readonly version: number; readonly readOnly: boolean }>`
    select current_setting('server_version_num')::int as version,
      pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as "readOnly"`
  const major = Math.floor((row?.version ?? 0) / 10_000)
  if (major < oldestMajor) {
    return yield* new StoreFailure({
      code: "server-too-old",
      explanation: {
        zh: `数据库 ${place} 是 PostgreSQL ${major}，本程序需要 ${oldestMajor} 及以上版本。`,
        en: `The database ${place} is PostgreSQL ${major}; this program needs version ${oldestMajor} or later.`
      }
    })
  }
  if (row?.readOnly === true) {
    return yield* new StoreFailure({
      code: "read-only-server",
      explanation: {
        zh: `数据库 ${place} 是只读的备用服务器，请把 DATABASE_URL 指向主服务器。`,
        en: `The database ${place} is a read-only standby: let DATABASE_URL name the primary.`
      }
    })
  }
})

/** Connections as the owner: for migrations, backup and restore. */
export const ownerClient = (database: Database) => clientLayer({ ...database.owner, maxConnections: 3 }, database.place)

/** Connections as the program serves by. */
export const appClient = (database: Database) => clientLayer({ ...database.app, maxConnections: 20 }, database.place)

const clientLayer = (
  config: PgClient.PgPoolConfig,
  place: string
): Layer.Layer<PgClient.PgClient | SqlClient, StoreFailure> =>
  PgClient.layerFrom(explained(place)(PgClient.make(config)))
