import { OrganisationId } from "@duxue/core"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { serverCodeOf } from "../src/connection/error-codes.ts"
import { withinDistricts } from "../src/index.ts"
import { insertFact, linjiang, qinghe, twoDistricts } from "./districts.ts"
import { type TemporaryStore, temporaryStore } from "./temporary-store.ts"

let store: TemporaryStore
beforeAll(async () => {
  store = await temporaryStore()
  await store.asOwner(
    Effect.gen(function* () {
      yield* twoDistricts
      yield* insertFact(qinghe, "enrolment", "99.50")
      yield* insertFact(linjiang, "enrolment", null)
    })
  )
})
afterAll(() => store.close())

const districtsSeen = Effect.gen(function* () {
  const sql = yield* SqlClient
  const rows = yield* sql<{ readonly district: string }>`select distinct district from duxue.fact order by district`
  return rows.map(({ district }) => district)
})

/** The SQLSTATE by which the server refuses what the program tries within the reach of 青禾区. */
const refusal = (text: string) =>
  store.asApp(
    withinDistricts([qinghe])(Effect.flatMap(SqlClient, (sql) => sql.unsafe(text))).pipe(
      Effect.flip,
      Effect.map((error) => (error._tag === "SqlError" ? serverCodeOf(error) : error.code))
    )
  )

describe("the program sees", () => {
  it("no row without a district", async () => expect(await store.asApp(districtsSeen)).toEqual([]))

  it.each([
    { given: [], seen: [] },
    { given: [qinghe], seen: [qinghe] },
    { given: [qinghe, linjiang], seen: [linjiang, qinghe] },
    { given: [OrganisationId.make("qing")], seen: [] }
  ])("with $given the rows of $seen", async ({ given, seen }) => {
    expect(await store.asApp(withinDistricts(given)(districtsSeen))).toEqual(seen)
  })

  it("nothing of the transaction before, on the same connection", async () => {
    const seen = store.asApp(Effect.andThen(withinDistricts([qinghe])(districtsSeen), districtsSeen))
    expect(await seen).toEqual([])
  })
})

describe("the program may not", () => {
  it.each([
    {
      what: "write into another district",
      text: `insert into duxue.evidence values ('linjiang', repeat('a', 64), 'f', 't', 1, '01930000-0000-7000-8000-000000000001', now())`
    },
    { what: "move a row to another district", text: "update duxue.fact set district = 'linjiang'" },
    { what: "make a table", text: "create table duxue.mine (district text primary key)" },
    { what: "drop one", text: "drop table duxue.fact" },
    { what: "take a filing away", text: "delete from duxue.filing" },
    { what: "rewrite the history of a figure", text: "update duxue.fact_change set reason = ''" },
    { what: "become the owner", text: "set role duxue_owner" },
    { what: "switch the security off", text: "alter table duxue.fact disable row level security" }
  ])("$what", async ({ text }) => expect(await refusal(text)).toBe("42501"))

  it("name a district that reads as two", async () => {
    const failure = await store.asApp(
      Effect.flip(withinDistricts([OrganisationId.make("qinghe,linjiang")])(districtsSeen))
    )
    expect(failure).toMatchObject({ code: "invalid-district" })
  })
})

describe("a figure", () => {
  it("keeps the digits that it was written with, beside a number for analysis", async () => {
    const rows = store.asApp(
      withinDistricts([qinghe])(
        Effect.flatMap(SqlClient, (sql) => sql`select value, value_number = 99.5 as "isNumber" from duxue.fact`)
      )
    )
    expect(await rows).toEqual([{ value: "99.50", isNumber: true }])
  })

  it.each(["", "1e3", "NaN", "1,000", "０"])("is refused as %o", async (value) => {
    expect(await refusal(`update duxue.fact set value = '${value}'`)).toMatch(/^(23514|22P02)$/u)
  })
})
