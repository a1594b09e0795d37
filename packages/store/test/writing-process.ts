/** A program that writes one row after the other, and tells of each once it is committed, until it is killed. */
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { migrate, openDatabase, ownerClient } from "../src/index.ts"

const [, , folder = "", name = ""] = process.argv

const database = await Effect.runPromise(openDatabase({ data: folder, server: undefined }))

const writing = Effect.gen(function* () {
  yield* migrate({ place: folder })
  const sql = yield* SqlClient
  for (let number = 0; ; number++) {
    const id = `${name}-${number}`
    yield* sql`insert into duxue.organisation (id, kind, name) values (${id}, 'school', ${id})`
    process.stdout.write(`${id}\n`)
  }
})

await Effect.runPromise(Effect.provide(writing, ownerClient(database)))
