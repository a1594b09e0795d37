import { Result } from "effect"
import { describe, expect, it } from "vitest"
import {
  type CellTable,
  type DepartmentReturns,
  gatherFiling,
  type GatherOptions,
  readDepartmentTable,
  readSchoolTable,
  type SchoolReturns,
  type Whose
} from "../../src/index.ts"

const headings = ["学校编号", "学校名称", "类别", "办学性质", "城乡", "学段", "在校生数"]

const schoolsOf = (file: string, whose: Whose, sheet = "学生"): SchoolReturns => {
  const rows = [headings, ["K1", "青禾幼儿园", "幼儿园", "公办", "城区", "", "310"]]
  const origin: CellTable["origin"] = (row, column) => ({ sheet, row: row + 4, column })
  return { ...Result.getOrThrow(readSchoolTable({ file, rows, origin })), whose }
}

const departmentsOf = (file: string, whose: Whose): DepartmentReturns => ({
  ...Result.getOrThrow(
    readDepartmentTable({
      file,
      rows: [
        ["指标项", "本年"],
        ["幼儿园数", "66"]
      ]
    })
  ),
  whose
})

const linxi: Whose = { district: "青江市临溪区", period: "2022" }
const codes = (options: GatherOptions) => {
  const gathered = gatherFiling(options)
  return Result.isFailure(gathered) ? gathered.failure.map(({ code, file }) => [code, file]) : []
}

describe("a return that says whose it is", () => {
  it("needs nobody to say it again", () => {
    const { filing } = Result.getOrThrow(gatherFiling({ sources: [schoolsOf("学校.xlsx", linxi)] }))
    expect(filing.district).toEqual({ id: linxi.district, name: linxi.district, place: linxi.district })
    expect(filing.period).toBe("2022")
  })

  it("is believed before the district is left unnamed", () => {
    const { filing } = Result.getOrThrow(gatherFiling({ district: null, sources: [schoolsOf("学校.xlsx", linxi)] }))
    expect(filing.district.name).toBe(linxi.district)
  })

  it("leaves open what it left empty", () => {
    const silent = { district: null, period: null }
    const { filing } = Result.getOrThrow(
      gatherFiling({ district: "临溪区", period: "2021", sources: [schoolsOf("学校.xlsx", silent)] })
    )
    expect([filing.district.name, filing.period]).toEqual(["临溪区", "2021"])
  })

  it.each<readonly [string, Whose, string]>([
    ["another district", { district: "柏原县", period: "2022" }, "contradiction"],
    ["another year", { district: "临溪区", period: "2021" }, "contradiction"]
  ])("does not go together with one of %s", (_, whose, code) => {
    expect(codes({ sources: [schoolsOf("学校.xlsx", linxi), departmentsOf("部门.xlsx", whose)] })).toEqual([
      [code, "部门.xlsx"]
    ])
  })
})

describe("a workbook of both kinds", () => {
  it("is gathered as the two", () => {
    const both = {
      kind: "workbook-returns" as const,
      file: "报表.xlsx",
      returns: [schoolsOf("报表.xlsx", linxi), departmentsOf("报表.xlsx", linxi)],
      queries: []
    }
    const { filing } = Result.getOrThrow(gatherFiling({ sources: [both] }))
    expect(filing.schools.map(({ name }) => name)).toEqual(["青禾幼儿园"])
    expect(filing.facts.map(({ value }) => value)).toEqual(["310", "66"])
  })
})

describe("a cell of a workbook", () => {
  it("is traced to its sheet", () => {
    expect(schoolsOf("学校.xlsx", linxi).facts.map(({ provenance }) => provenance)).toEqual([
      { kind: "return", file: "学校.xlsx", place: "学生!G6" }
    ])
  })

  it("is named with its sheet where it is wrong", () => {
    const origin: CellTable["origin"] = (row, column) => ({ sheet: "学生", row: row + 4, column })
    const rows = [headings, ["K1", "青禾幼儿园", "幼儿园", "公办", "城区", "", "约310"]]
    const read = readSchoolTable({ file: "学校.xlsx", rows, origin })
    const [problem] = Result.isFailure(read) ? read.failure : []
    expect(problem?.place).toBe("学生!G6")
    expect(problem?.message.zh).toMatch(/^“学校\.xlsx”工作表“学生”第6行“在校生数”列（G6）：/u)
  })
})
