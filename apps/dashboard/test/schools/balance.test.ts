import { gatherFiling, type Filing } from "@duxue/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { schoolReturns } from "../../e2e/school-returns.ts"
import { readReturn } from "../../src/filing/read-return.ts"
import { balanceOf, isExplained, keptLines, pupilsIn } from "../../src/schools/balance.ts"
import { schoolRows, sortRows } from "../../src/schools/school-table.ts"

const filingFrom = async (csv: string): Promise<Filing> => {
  const read = await readReturn("学校.csv", new TextEncoder().encode(csv))
  if (read.kind === "refused") throw new Error(read.problems.map(({ message }) => message.zh).join("\n"))
  const gathered = gatherFiling({ district: "重庆市临溪区", period: "2020", sources: [read.source] })
  return Result.getOrThrowWith(gathered, (problems) => new Error(JSON.stringify(problems))).filing
}

const view = balanceOf(await filingFrom(schoolReturns()))

describe("seven rows of schools", () => {
  test("each stage has all seven indicators, with a dot a part", () => {
    expect(view.rows.primary).toHaveLength(7)
    for (const { dots } of view.rows.primary) expect(dots).toHaveLength(9)
    for (const { dots } of view.rows.junior) expect(dots).toHaveLength(5)
  })

  test("a school below the line is counted, and drawn to the left of it", () => {
    for (const { dots, below } of view.rows.primary) {
      expect(dots.filter(({ multiple }) => multiple < 1)).toHaveLength(below)
    }
  })

  test("a nine-year school counts in both of its stages", () => {
    const parts = view.assessment.resources.filter(({ school }) => school === "LX20")
    expect(parts.map(({ stage }) => stage)).toEqual(["primary", "junior"])
  })

  test("all pupils are those of the parts", () => {
    expect(pupilsIn(view)).toBe(14_965)
  })
})

test("a value that one school did not return leaves the district without that coefficient, and says whose it is", async () => {
  const { rows } = balanceOf(await filingFrom(schoolReturns(true)))
  const rooms = rows.primary.find(({ indicator }) => indicator === "multimedia-rooms")
  expect(rooms !== undefined && !isExplained(rooms.variation) && rooms.variation.unexplained.zh).toContain("白鹤小学")
  expect(keptLines(rows.primary).judged).toBe(6)
})

describe("the table of schools", () => {
  const rows = schoolRows(view)

  test("what does not pass comes first", () => {
    expect(sortRows(rows, "met", false)[0]?.resources.name.zh).toBe("江边小学")
  })

  test("the largest school comes first where the reader asks for it", () => {
    expect(sortRows(rows, "pupils", true)[0]?.resources.name.zh).toBe("临溪一小")
  })

  test("each row has seven cells", () => {
    for (const { cells } of rows) expect(cells.filter((cell) => cell !== undefined)).toHaveLength(7)
  })
})
