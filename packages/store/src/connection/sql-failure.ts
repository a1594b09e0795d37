/** What went wrong in the database, in the words of whoever has to put it right. */
import type { Bilingual } from "@duxue/core"
import * as Effect from "effect/Effect"
import type { SqlError } from "effect/sql/SqlError"
import { StoreFailure, type StoreFault } from "../store-failure.ts"
import { serverCodeOf, systemCodeOf } from "./error-codes.ts"

interface Kind {
  readonly fault: StoreFault
  /** SQLSTATEs, or beginnings of them. */
  readonly codes: ReadonlyArray<string>
  readonly explain: (place: string) => Bilingual
}

const kinds: ReadonlyArray<Kind> = [
  {
    fault: "access-denied",
    codes: ["28"],
    explain: (place) => ({
      zh: `数据库 ${place} 拒绝了登录：请检查 DATABASE_URL 中的用户名和口令，以及服务器的 pg_hba.conf。`,
      en: `The database ${place} refused the login: check user and password in DATABASE_URL, and pg_hba.conf of the server.`
    })
  },
  {
    fault: "no-such-database",
    codes: ["3D000"],
    explain: (place) => ({
      zh: `服务器上没有数据库 ${place}，请先建立：CREATE DATABASE …`,
      en: `The server has no database ${place}: create it first.`
    })
  },
  {
    fault: "disk-full",
    codes: ["53100"],
    explain: (place) => ({
      zh: `数据库 ${place} 的磁盘已满，这一步没有保存。请腾出空间后再试。`,
      en: `The disk of the database ${place} is full, and this was not saved: free some space, and try again.`
    })
  },
  {
    fault: "too-many-connections",
    codes: ["53300"],
    explain: (place) => ({
      zh: `数据库 ${place} 的连接已满，请稍后再试，或调大 max_connections。`,
      en: `The database ${place} takes no more connections: try again later, or raise max_connections.`
    })
  },
  {
    fault: "read-only-server",
    codes: ["25006"],
    explain: (place) => ({
      zh: `数据库 ${place} 是只读的备用服务器，请把 DATABASE_URL 指向主服务器。`,
      en: `The database ${place} is a read-only standby: let DATABASE_URL name the primary.`
    })
  },
  {
    fault: "roles-missing",
    codes: ["42501"],
    explain: (place) => ({
      zh: `DATABASE_URL 的用户在 ${place} 没有所需的权限。请由数据库管理员执行：${statements}`,
      en: `The user of DATABASE_URL lacks rights in ${place}: let an administrator of the database run: ${statements}`
    })
  }
]

const statements =
  "CREATE ROLE duxue_owner; CREATE ROLE duxue_app; GRANT duxue_owner, duxue_app TO <user>; CREATE SCHEMA duxue AUTHORIZATION duxue_owner;"

/** A failure of the client as one of the store's. `place` is the database as it may be shown. */
export const sqlFailure = (error: SqlError, place: string): StoreFailure => {
  const code = serverCodeOf(error)
  const known = kinds.find(({ codes }) => codes.some((each) => code?.startsWith(each) === true))
  if (known !== undefined) {
    return new StoreFailure({ code: known.fault, explanation: known.explain(place), cause: error })
  }
  if (code === undefined && error.reason._tag === "ConnectionError") {
    return new StoreFailure({ code: "not-reachable", explanation: unreachable(place, error), cause: error })
  }
  const said = beneath(error)
  return new StoreFailure({
    code: "database-error",
    cause: error,
    explanation: {
      zh: `数据库 ${place} 出错${code === undefined ? "" : `（${code}）`}：${said}`,
      en: `The database ${place} failed${code === undefined ? "" : ` (${code})`}: ${said}`
    }
  })
}

const unreachable = (place: string, error: SqlError): Bilingual => {
  const reason = systemCodeOf(error) ?? beneath(error)
  return {
    zh: `连不上数据库 ${place}（${reason}）：请检查地址和端口、服务器是否在运行、证书和网络。`,
    en: `The database ${place} cannot be reached (${reason}): check address and port, whether the server runs, certificates and the network.`
  }
}

const beneath = ({ reason }: SqlError): string => {
  const { cause } = reason
  return cause instanceof Error ? cause.message : reason.message
}

/** Turns the client's errors into the store's. */
export const explained =
  (place: string) =>
  <A, E, R>(effect: Effect.Effect<A, E | SqlError, R>): Effect.Effect<A, Exclude<E, SqlError> | StoreFailure, R> =>
    Effect.mapError(effect, (error) => (isSqlError(error) ? sqlFailure(error, place) : (error as Exclude<E, SqlError>)))

const isSqlError = (error: unknown): error is SqlError =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === "SqlError"
