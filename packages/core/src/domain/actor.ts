import { Schema } from "effect"
import { Organisation } from "./organisation.ts"
import { Role } from "./role.ts"

export const AccountId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("AccountId"))
  .annotate({ identifier: "AccountId", title: "账号编号" })
export type AccountId = typeof AccountId.Type

/** Who does something, for which organisation, and in which roles. */
export const Actor = Schema.Struct({
  account: AccountId,
  name: Schema.String,
  organisation: Organisation,
  roles: Schema.Array(Role)
}).annotate({ identifier: "Actor", title: "操作人" })
export type Actor = typeof Actor.Type
