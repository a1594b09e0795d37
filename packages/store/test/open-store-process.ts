/** A program that opens the store in a folder and brings its schema up to date, says so, and stays until it is killed. */
import * as Effect from "effect/Effect"
import { migrate, openDatabase, ownerClient } from "../src/index.ts"

const folder = process.argv[2] ?? ""

const database = await Effect.runPromise(openDatabase({ data: folder, server: undefined }))
await Effect.runPromise(Effect.provide(migrate({ place: folder }), ownerClient(database)))
process.stdout.write(`${database.embedded?.how ?? "elsewhere"}\n`)
setInterval(() => undefined, 60_000)
