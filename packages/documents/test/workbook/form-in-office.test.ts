import { Effect } from "effect"
import { readXlsx } from "hucre/xlsx"
import { expect, it } from "vitest"
import { readFilingFile } from "../../src/index.ts"
import { returnForm } from "../../src/workbook/index.ts"
import { convertByOffice, describeWithOffice } from "../office.ts"
import { sampleDistrict } from "../sample-district.ts"
import { filledIn } from "./filled-in.ts"

const schools = sampleDistrict("linxi-2022").schools.filter(({ kind }) => kind === "nine-year" || kind === "primary")

const factsOf = async (bytes: Uint8Array) => {
  const read = await Effect.runPromise(readFilingFile(bytes, "学校.xlsx"))
  return { whose: "whose" in read ? read.whose : undefined, facts: "facts" in read ? read.facts : [] }
}

describeWithOffice("a form that was filled in and saved in LibreOffice", () => {
  it("says the same", async () => {
    const form = await returnForm({ kind: "schools", district: "青江市临溪区", period: "2022", schools })
    const bytes = filledIn(form, { "学生!D4": 812, "学生!D5": "455", "安全!E4": "是", "校舍与设备!D6": 25_316.25 })
    const { whose, facts } = await factsOf(await convertByOffice(bytes, "xlsx", "xlsx"))
    expect(whose).toEqual({ district: "青江市临溪区", period: "2022" })
    expect(facts).toHaveLength(4)
    expect({ whose, facts }).toEqual(await factsOf(bytes))
  }, 120_000)

  it("keeps its rules and its protection", async () => {
    const form = await returnForm({ kind: "departments" })
    const { sheets } = await readXlsx(await convertByOffice(form, "xlsx", "xlsx"))
    const funding = sheets.find(({ name }) => name === "经费保障")
    expect(funding?.protection).toBeDefined()
    expect(funding?.dataValidations?.length).toBeGreaterThan(0)
  }, 120_000)
})
