/** A drawn filing as a workbook, read back: every fact as it went in, to the last digit. */
import { type FilingFileContent, readFilingFile } from "@duxue/documents"
import { filingWorkbook } from "@duxue/documents/workbook"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { generatedFiling } from "../../src/filings/generated-filings.ts"

const readBack = async (workbook: Uint8Array): Promise<FilingFileContent> =>
  Effect.runPromise(readFilingFile(workbook, "数据.xlsx"))

/** Of every eighth seed schools return their own figures as well. */
const seeds = Array.from({ length: 16 }, (_, index) => index + 1)

describe("the workbook of a drawn filing", () => {
  it.each(seeds)("%i: comes back whole", { timeout: 60_000 }, async (seed) => {
    const filing = generatedFiling(seed)
    expect(filing.facts.length).toBeGreaterThan(20)
    const back = await readBack(await filingWorkbook(filing))
    expect(back.kind === "filing" && back.filing).toEqual(filing)
  })
})
