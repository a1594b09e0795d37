/** Two invented districts of one municipality, with an account, a round, and filings for the tests to change. */
import { OrganisationId } from "@duxue/core"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"

export const qinghe = OrganisationId.make("qinghe")
export const linjiang = OrganisationId.make("linjiang")

export const account = "01930000-0000-7000-8000-000000000001"
const round = "01930000-0000-7000-8000-000000000002"
export const filingOf = (district: string): string =>
  district === qinghe ? "01930000-0000-7000-8000-00000000000a" : "01930000-0000-7000-8000-00000000000b"

/** As the owner: the rows that all others refer to. */
export const twoDistricts = Effect.gen(function* () {
  const sql = yield* SqlClient
  yield* sql`insert into duxue.organisation (id, kind, name, place, parent) values
    ('yubei-shi', 'municipality', '渝北市', null, null),
    (${qinghe}, 'district', '青禾区', '渝北市青禾区', 'yubei-shi'),
    (${linjiang}, 'district', '临江区', '渝北市临江区', 'yubei-shi')`
  yield* sql`insert into duxue.account (id, organisation, login, name, roles, created_at)
    values (${account}, ${qinghe}, 'clerk', '王某', '{clerk}', now())`
  yield* sql`insert into duxue.round values
    (${round}, 'yubei-shi', '2020年度', '2020', 'outline-2020', null, '2021-01-01', '2021-02-01', '2021-03-01', 'open')`
  for (const district of [qinghe, linjiang]) {
    yield* sql`insert into duxue.filing (district, id, round, period, state, created_at, changed_at)
      values (${district}, ${filingOf(district)}, ${round}, '2020', 'assigned', now(), now())`
  }
})

/** A figure of a district, as the model writes numbers. */
export const insertFact = (district: string, id: string, value: string | null) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient
    yield* sql`insert into duxue.fact (district, filing, id, measure, value, unit, qualifier, step, provenance, changed_by, changed_at)
      values (${district}, ${filingOf(district)}, ${id}, ${id}, ${value}, '人', 'exact', '0', '{"kind":"supposed"}'::jsonb, ${account}, now())`
  })
