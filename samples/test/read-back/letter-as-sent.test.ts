/**
 * A letter as a district sent it, exported and read again: for every bound measure the value that went in. The letter is
 * somebody's paper, read from the folder that DUXUE_SHARED names; only counts of it stand here.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type BoundFigure, type FactId, filingOf, letterOf } from "@duxue/core"
import { read } from "@duxue/reader"
import { describe, expect, it } from "vitest"
import { type Format, readBack, saying, toldFacts, writers } from "./written-letters.ts"

const shared = process.env["DUXUE_SHARED"] ?? join(import.meta.dirname, "../../../../shared")
const file = join(shared, "report/dadukou-2020.txt")
const isThere = existsSync(file)

if (!isThere) console.warn(`! NOT READ: a letter as sent, ${file} is not there (DUXUE_SHARED)`)

const sent = read(isThere ? readFileSync(file, "utf8") : "")
const filing = filingOf(sent)

describe.skipIf(!isThere)("the letter as sent, exported", () => {
  const letter = filing === undefined ? undefined : letterOf(sent, filing)
  const told = letter === undefined ? new Map<FactId, BoundFigure>() : toldFacts(letter)

  it("binds its measures", () => {
    expect(told.size).toBeGreaterThan(100)
  })

  it.each(Object.keys(writers) as ReadonlyArray<Format>)("gives back every bound measure as .%s", async (format) => {
    if (letter === undefined) throw new Error("the letter names no year")
    const back = await readBack(await writers[format](letter), format)
    const values = new Map<string, Set<string>>()
    for (const { figure, span } of back.bonds) {
      const at = figure === undefined ? undefined : back.figures[figure]
      if (span.binding.kind !== "fact" || at === undefined) continue
      const known = values.get(span.binding.fact)
      if (known === undefined) values.set(span.binding.fact, new Set([saying(at)]))
      else known.add(saying(at))
    }
    // Only how many: what the letter says stays where it is.
    const lost = Array.from(told).filter(([fact, figure]) => values.get(fact)?.has(saying(figure)) !== true)
    expect({ lost: lost.length, strayed: back.bonds.filter(({ state }) => state !== "kept").length }).toEqual({
      lost: 0,
      strayed: 0
    })
  })
})
