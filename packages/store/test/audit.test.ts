import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { serverCodeOf } from "../src/connection/error-codes.ts"
import { appendAudit, type AuditEvent, listAudit, verifyAudit, withinDistricts } from "../src/index.ts"
import { linjiang, qinghe, twoDistricts } from "./districts.ts"
import { type TemporaryStore, temporaryStore } from "./temporary-store.ts"

let store: TemporaryStore
beforeAll(async () => {
  store = await temporaryStore()
  await store.asOwner(twoDistricts)
})
afterAll(() => store.close())

const event = (subject: string): AuditEvent => ({
  at: new Date("2021-03-01T08:00:00.123Z"),
  actor: "clerk",
  organisation: qinghe,
  action: "fact.change",
  subject,
  detail: { before: "99.5", after: "99.50", 说明: "补末位零", z: [1, 0.1, null] }
})

const owner = (text: string) => store.asOwner(Effect.flatMap(SqlClient, (sql) => sql.unsafe(text)))
const append = (subject: string) => store.asApp(withinDistricts([qinghe])(appendAudit(qinghe, event(subject))))
const verify = () => store.asApp(withinDistricts([qinghe])(verifyAudit(qinghe)))

beforeEach(async () => {
  await owner("delete from duxue.audit")
  await owner("delete from duxue.audit_head")
  await store.asApp(
    withinDistricts([qinghe])(
      Effect.forEach(["a", "b", "c", "d"], (subject) => appendAudit(qinghe, event(subject)), { discard: true })
    )
  )
})

describe("the chain", () => {
  it("holds from its first entry to its last", async () => {
    const { entries } = await store.asApp(withinDistricts([qinghe])(listAudit(qinghe, { limit: 10 })))
    expect(entries.map(({ seq, subject }) => ({ seq, subject }))).toEqual([
      { seq: 4, subject: "d" },
      { seq: 3, subject: "c" },
      { seq: 2, subject: "b" },
      { seq: 1, subject: "a" }
    ])
    expect(entries[0]?.previous).toBe(entries[1]?.hash)
    expect(await verify()).toMatchObject({ entries: 4, head: { seq: 4, hash: entries[0]?.hash }, broken: undefined })
  })

  it("is one chain, whoever writes at the same time", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => append(`at once ${index}`)))
    expect(await verify()).toMatchObject({ entries: 16, broken: undefined })
  })

  it("is not lengthened by what was rolled back", async () => {
    const failing = Effect.andThen(appendAudit(qinghe, event("never")), Effect.fail("rolled back" as const))
    await store.asApp(Effect.flip(withinDistricts([qinghe])(failing)))
    expect(await verify()).toMatchObject({ entries: 4, broken: undefined })
  })

  it("is read a page at a time", async () => {
    const page = (before?: number) => store.asApp(withinDistricts([qinghe])(listAudit(qinghe, { before, limit: 3 })))
    const first = await page()
    const second = await page(first.next)
    expect([first, second].map(({ entries }) => entries.map(({ seq }) => seq))).toEqual([[4, 3, 2], [1]])
    expect(second.next).toBeUndefined()
  })
})

describe("the program", () => {
  const attempt = (text: string) =>
    store.asApp(
      withinDistricts([qinghe])(Effect.flatMap(SqlClient, (sql) => sql.unsafe(text))).pipe(
        Effect.flip,
        Effect.map((error) => (error._tag === "SqlError" ? serverCodeOf(error) : error.code))
      )
    )

  it.each([
    "update duxue.audit set actor = 'somebody else'",
    "delete from duxue.audit",
    "truncate duxue.audit",
    "insert into duxue.audit select district, 9, at, actor, organisation, action, subject, detail, previous, hash from duxue.audit limit 1",
    "update duxue.audit_head set seq = 0"
  ])("may not: %s", async (text) => expect(await attempt(text)).toBe("42501"))

  it("may not append to the chain of a district that it was not given", async () => {
    const failure = await store.asApp(Effect.flip(withinDistricts([qinghe])(appendAudit(linjiang, event("x")))))
    expect(failure._tag === "SqlError" && serverCodeOf(failure)).toBe("42501")
  })

  it("may not add a link that does not follow", async () => {
    const zeros = "0".repeat(64)
    const link = `select duxue.audit_append('qinghe', 7, now(), null, null, 'x', null, '{}', '${zeros}', '${zeros}')`
    expect(await attempt(link)).toBe("40001")
  })
})

describe("what the owner tampers with is found", () => {
  it.each([
    { tampering: "update duxue.audit set actor = 'somebody else' where seq = 2", broken: { seq: 2, link: "hash" } },
    { tampering: "update duxue.audit set at = at + interval '1 ms' where seq = 3", broken: { seq: 3, link: "hash" } },
    {
      tampering: `update duxue.audit set detail = detail || '{"after":"100"}' where seq = 1`,
      broken: { seq: 1, link: "hash" }
    },
    { tampering: "update duxue.audit set hash = repeat('f', 64) where seq = 2", broken: { seq: 2, link: "hash" } },
    { tampering: "delete from duxue.audit where seq = 2", broken: { seq: 3, link: "number" } },
    { tampering: "delete from duxue.audit where seq = 4", broken: { seq: 4, link: "head" } },
    { tampering: "delete from duxue.audit", broken: { seq: 1, link: "head" } },
    {
      tampering: "update duxue.audit set previous = repeat('0', 64) where seq = 3",
      broken: { seq: 3, link: "previous" }
    }
  ])("$tampering", async ({ tampering, broken }) => {
    await owner(tampering)
    expect((await verify()).broken).toEqual(broken)
  })
})
