import type { OrganisationId } from "@duxue/core"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { districtsSetting } from "../migrations/statements.ts"
import { StoreFailure } from "../store-failure.ts"

/**
 * A transaction that sees and changes the rows of these districts and of no other: what the database itself enforces. Rows of
 * districts are seen in no other way. Fails with `invalid-district` where an id cannot be told from two.
 */
export const withinDistricts =
  (districts: ReadonlyArray<OrganisationId>) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.gen(function* () {
      const unusable = districts.find((district) => district === "" || district.includes(","))
      if (unusable !== undefined) return yield* invalidDistrict(unusable)
      const sql = yield* SqlClient
      return yield* sql.withTransaction(
        Effect.andThen(sql`select set_config(${districtsSetting}, ${districts.join(",")}, true)`, effect)
      )
    })

const invalidDistrict = (id: string): StoreFailure =>
  new StoreFailure({
    code: "invalid-district",
    explanation: {
      zh: `区县编号“${id}”无效：不能为空，也不能含逗号。`,
      en: `"${id}" is no id of a district: it may neither be empty nor hold a comma.`
    }
  })
