/** What lies beneath an error of the client. */
import type { SqlError } from "effect/sql/SqlError"

const isServerCode = (code: string): boolean => /^[0-9A-Z]{5}$/u.test(code)

const codesOf = (error: SqlError): ReadonlyArray<string> => {
  const codes: Array<string> = []
  let cause: unknown = error.reason
  while (typeof cause === "object" && cause !== null) {
    if ("code" in cause && typeof cause.code === "string") codes.push(cause.code)
    cause = "cause" in cause ? cause.cause : undefined
  }
  return codes
}

/** The SQLSTATE by which the server refused, as in 28P01; undefined where it was not the server who did. */
export const serverCodeOf = (error: SqlError): string | undefined => codesOf(error).find(isServerCode)

/** The system's code, as in ECONNREFUSED. */
export const systemCodeOf = (error: SqlError): string | undefined => codesOf(error).find((code) => !isServerCode(code))
