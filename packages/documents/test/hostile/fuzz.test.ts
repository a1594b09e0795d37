/** A few hundred files of the long run, which `pnpm verify:long` does whole and docs/document-fuzzing.md tells of. */
import { expect, it } from "vitest"
import { damagedFile, faultsInWords, run } from "./fuzz/campaign.ts"
import { formats } from "./fuzz/originals.ts"

it.each(formats)(
  "whatever is damaged of a .%s, it is read or refused in time",
  async (format) => {
    const tally = await run({ format, from: 0, to: 60, without: [] })
    expect(faultsInWords(tally)).toEqual([])
    expect(tally.files).toBe(60)
  },
  120_000
)

it.each(["pdf", "html", "md", "txt"] as const)("a damaged .%s is made again by its number", async (format) => {
  expect(await damagedFile(format, 7)).toEqual(await damagedFile(format, 7))
  expect(await damagedFile(format, 7)).not.toEqual(await damagedFile(format, 8))
})
