/** What a workbook brings, and what is said of one that is wrong. */
import type { ReturnProblem } from "@duxue/core"
import { Effect } from "effect"
import type { CellValue, WriteSheet } from "hucre/xlsx"
import { type FilingFileContent, MalformedReturn, readFilingFile } from "../../src/index.ts"
import { workbookOf } from "./filled-in.ts"

export const register = ["学校编号", "学校名称", "类别", "办学性质", "城乡", "学段"]
export const qinghe = ["S1", "青禾小学", "小学", "公办", "城区", ""]
export const songmo = ["S2", "松墨学校", "九年一贯制学校", "公办", "镇区", "小学"]
export const songmoJunior = ["S2", "松墨学校", "九年一贯制学校", "公办", "镇区", "初中"]

export type Rows = ReadonlyArray<ReadonlyArray<CellValue>>

export const read = async (
  sheets: ReadonlyArray<WriteSheet>,
  leave: ReadonlyArray<string> = []
): Promise<FilingFileContent> => Effect.runPromise(readFilingFile(await workbookOf(...sheets), "报表.xlsx", { leave }))

export const problemsOf = async (
  sheets: ReadonlyArray<WriteSheet>,
  leave: ReadonlyArray<string> = []
): Promise<ReadonlyArray<ReturnProblem>> => {
  const failure = await Effect.runPromise(
    Effect.flip(readFilingFile(await workbookOf(...sheets), "报表.xlsx", { leave }))
  )
  if (!(failure instanceof MalformedReturn)) throw failure
  return failure.problems
}

export const places = (problems: ReadonlyArray<ReturnProblem>) => problems.map(({ code, place }) => [code, place])
export const factsOf = (content: FilingFileContent) =>
  ("facts" in content ? content.facts : []).map(({ organisation, stage, measure, value, provenance }) => [
    organisation,
    stage,
    measure,
    value,
    "place" in provenance ? provenance.place : ""
  ])
export const queriesOf = (content: FilingFileContent) => ("queries" in content ? places(content.queries) : [])
