/** Where the store is: a folder of this machine, or a PostgreSQL that somebody else runs. */
import { existsSync, readFileSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import type { ConnectionOptions } from "node:tls"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { StoreFailure } from "../store-failure.ts"

export interface StoreSettings {
  /** Holds the evidence and, without a server of one's own, the database. */
  readonly data: string
  readonly server: ExternalServer | undefined
}

/** A server reached by URL. */
export interface ExternalServer {
  /** A login that may take the roles `duxue_owner` and `duxue_app`, or make them. */
  readonly url: Redacted.Redacted
  /** The server's own login, if it has one apart: then a fault of the program cannot become the owner. */
  readonly appUrl: Redacted.Redacted | undefined
  /** What may be shown: without name and password. */
  readonly place: string
  /** Undefined where the URL alone says it. */
  readonly ssl: ConnectionOptions | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Where data lies if nobody says otherwise: what a system keeps, or what a user keeps. */
export const defaultDataFolder = (environment: Environment = process.env): string => {
  if (process.getuid?.() === 0) return "/var/lib/duxue"
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "duxue")
  return join(environment["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), "duxue")
}

/**
 * `data`, else `DUXUE_DATA`, else the default folder; `DATABASE_URL`, and `DUXUE_APP_DATABASE_URL` beside it, name a server.
 * Fails with `invalid-database-url`, without repeating a password.
 */
export const settingsFrom = (
  data: string | undefined,
  environment: Environment = process.env
): Effect.Effect<StoreSettings, StoreFailure> =>
  Effect.try({
    try: () => {
      const url = environment["DATABASE_URL"]
      return {
        data: data ?? environment["DUXUE_DATA"] ?? defaultDataFolder(environment),
        server: url === undefined || url === "" ? undefined : externalServer(url, environment["DUXUE_APP_DATABASE_URL"])
      }
    },
    catch: (cause) => (cause instanceof StoreFailure ? cause : invalidUrl("DATABASE_URL"))
  })

const externalServer = (text: string, app: string | undefined): ExternalServer => {
  const url = postgresUrl("DATABASE_URL", text)
  return {
    url: Redacted.make(text, { label: "DATABASE_URL" }),
    appUrl:
      app === undefined || app === ""
        ? undefined
        : Redacted.make(postgresUrl("DUXUE_APP_DATABASE_URL", app).href, { label: "DUXUE_APP_DATABASE_URL" }),
    // The parameter outweighs the authority, which may not be empty beside a name.
    place: `${url.searchParams.get("host") ?? (url.host === "" ? "localhost" : url.host)}${url.pathname}`,
    ssl: certificates(url.searchParams)
  }
}

const postgresUrl = (name: string, text: string): URL => {
  if (!URL.canParse(text)) throw invalidUrl(name)
  const url = new URL(text)
  if (!["postgres:", "postgresql:"].includes(url.protocol)) throw invalidUrl(name)
  return url
}

/** The files of certificates that a URL of libpq may name; the client itself knows the mode alone. */
const certificates = (parameters: URLSearchParams): ConnectionOptions | undefined => {
  if (parameters.get("sslmode") === "disable") return undefined
  const named = (
    [
      ["ca", "sslrootcert"],
      ["cert", "sslcert"],
      ["key", "sslkey"]
    ] as const
  ).flatMap(([option, parameter]) => {
    const path = parameters.get(parameter)
    if (path === null || path === "system") return []
    if (!existsSync(path)) throw noCertificate(parameter, path)
    return [[option, readFileSync(path)] as const]
  })
  return named.length === 0 ? undefined : Object.fromEntries(named)
}

const invalidUrl = (name: string): StoreFailure =>
  new StoreFailure({
    code: "invalid-database-url",
    explanation: {
      zh: `环境变量 ${name} 不是 PostgreSQL 的地址。写法：postgres://用户:口令@主机:5432/数据库?sslmode=verify-full，口令中的特殊字符须转义。`,
      en: `The environment variable ${name} is no address of PostgreSQL: write postgres://user:password@host:5432/database?sslmode=verify-full, with special characters of the password percent-encoded.`
    }
  })

const noCertificate = (parameter: string, path: string): StoreFailure =>
  new StoreFailure({
    code: "invalid-database-url",
    explanation: {
      zh: `DATABASE_URL 中 ${parameter} 所指的证书文件“${path}”不存在。`,
      en: `DATABASE_URL names a certificate file for ${parameter} that is not there: "${path}".`
    }
  })
