/** What a letter states, kept as a filing in JSON and read again: the same filing, whatever the letter counts in. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { FilingFile, filingOf, readFiling } from "@duxue/core"
import { read } from "@duxue/reader"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"

const folder = join(import.meta.dirname, "../../letters")
const encode = Schema.encodeSync(FilingFile)

describe("the filing of a sample letter, as JSON", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const filing = filingOf(read(readFileSync(join(folder, name), "utf8")))
    if (filing === undefined) throw new Error("the letter names no year")
    const json: unknown = JSON.parse(JSON.stringify(encode({ kind: "filing", ...filing })))
    const back = readFiling(json, "报送.json")
    expect(Result.isFailure(back) ? back.failure.map(({ message }) => message.zh) : []).toEqual([])
    expect(Result.getOrThrow(back).filing.facts).toEqual(filing.facts)
  })
})
