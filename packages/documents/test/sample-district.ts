/** The districts of the samples as filings, gathered from their returns. */
import { type Filing, gatherFiling, readDepartmentTable, readSchoolTable } from "@duxue/core"
import * as Result from "effect/Result"
import { readFileSync } from "node:fs"
import { readCsv } from "../src/index.ts"

const tableOf = (district: string, file: string) => {
  const path = new URL(`../../../samples/districts/${district}/${file}`, import.meta.url)
  return Result.getOrThrow(readCsv(readFileSync(path, "utf8").replace(/^\uFEFF/u, ""), file))
}

/** `linxi-2022`, `dadukou-2020`: schools and departments of a district together. */
export const sampleDistrict = (district: "linxi-2022" | "dadukou-2020"): Filing =>
  Result.getOrThrow(
    gatherFiling({
      district: district === "linxi-2022" ? "临溪区" : "重庆市大渡口区",
      period: district.slice(-4),
      sources: [
        Result.getOrThrow(readSchoolTable(tableOf(district, "schools.csv"))),
        Result.getOrThrow(readDepartmentTable(tableOf(district, "departments.csv")))
      ]
    })
  ).filing
