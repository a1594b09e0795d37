/** The commands on one filing: explain, whatif, compare, score; and what each says to wrong input. */
import { Assessment, Explanation, FilingComparison, Score, WhatIf } from "@duxue/core"
import { Schema } from "effect"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { cleanText, duxue, folderOf, parsed, root, sampleLetter, samples } from "./duxue-process.ts"

const rubric = join(root, "samples", "rubrics", "example.json")
const otherLetter = join(samples, "paraphrase-2022.md")
const share = "public-kindergarten-share"
const departments = "指标项,数值\n在园幼儿总数,14662\n公办园在园幼儿数,7330\n"

describe("duxue explain", { timeout: 60_000 }, () => {
  const explained = (metric: string) =>
    Schema.decodeUnknownSync(Schema.Array(Explanation))(
      parsed(duxue(["explain", metric, sampleLetter, "--format", "json"]).out)
    )

  it("takes a metric by its id, its Chinese title and one of its forms", () => {
    expect(explained("公办园在园幼儿占比")).toEqual(explained(share))
    expect(explained("average-class-size@senior").map(({ key }) => key)).toEqual(["average-class-size@senior"])
    expect(explained("average-class-size").length).toBeGreaterThan(1)
  })

  it("tells formula, figures with their places, room, standards over time, and the forms to copy", () => {
    const { out, code } = duxue(["explain", share, sampleLetter])
    expect(code).toBe(0)
    expect(out).toContain("7353人 ÷ 14662人 × 100% = 50.15%")
    expect(out).toMatch(/公办园在园幼儿数 +7353人 +7330人 +22人/)
    expect(out).toMatch(/→ 适用 +2020-02-18/)
    expect(out).toMatch(/Excel +=IF/)
  })

  it("keeps to one stage where asked", () => {
    const { out } = duxue(["explain", "average-class-size", sampleLetter, "--stage", "senior", "--format", "json"])
    expect(Schema.decodeUnknownSync(Schema.Array(Explanation))(parsed(out)).map(({ stage }) => stage)).toEqual([
      "senior"
    ])
  })

  it.each([
    [["公办园占比", sampleLetter], "是不是public-kindergarten-share（公办园在园幼儿占比）"],
    [["完全没有的东西呀", sampleLetter], "duxue catalogue metrics"],
    [[share, sampleLetter, "--stage", "senior"], "没有普通高中这一分项"],
    [[share, "没有.md"], "不存在"]
  ])("%j ends in 2", (parameters, reason) => {
    const { code, out, err } = duxue(["explain", ...parameters])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(reason)
  })
})

describe("duxue whatif", { timeout: 60_000 }, () => {
  it("tells which verdict turns: the 23rd child who leaves breaks it", () => {
    const turned = (children: number) =>
      Schema.decodeUnknownSync(WhatIf)(
        parsed(duxue(["whatif", sampleLetter, "--set", `公办园在园幼儿数=${children}`, "--format", "json"]).out)
      ).turned
    expect([turned(7331), turned(7330)]).toEqual([0, 1])
  })

  it("says before and after at a terminal", () => {
    const { out, code } = duxue(["whatif", sampleLetter, "--set", "公办园在园幼儿数＝7,330"])
    expect(code).toBe(0)
    expect(out).toMatch(/公办园在园幼儿占比 +✓ 达标 +50\.15% +尚余22人 +→ ▼ 未达标/)
    expect(out).toContain("1 项判定改变")
  })

  it("lists every supposition that cannot be made", () => {
    const { code, out, err } = duxue([
      "whatif",
      sampleLetter,
      "--set",
      "kindergarten-childen=3",
      "--set",
      "公办园在园幼儿数=许多",
      "--set",
      "101:school-pupils=9"
    ])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("有 3 个假设不能成立")
    expect(err).toMatch(/kindergarten-childen=3：.*kindergarten-children/)
    expect(err).toContain("“许多”不是十进制数")
    expect(err).toContain("101")
  })

  it.each([
    ["公办园", "应写成“指标项=值”"],
    ["101@大学:school-pupils=9", "没有“大学”这个学段"]
  ])("--set %s is not written as it should be", (typed, reason) => {
    const { code, err } = duxue(["whatif", sampleLetter, "--set", typed])
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })

  it("needs a supposition", () => {
    expect(duxue(["whatif", sampleLetter]).code).toBe(2)
  })
})

describe("duxue compare", { timeout: 60_000 }, () => {
  it("tells how each metric went, and by which day each was judged", () => {
    const { out, code } = duxue(["compare", sampleLetter, otherLetter])
    expect(code).toBe(0)
    expect(out).toContain("各按 2020-12-31、2022-12-31 有效的标准判定")
    expect(out).toMatch(/↑ 向好|↓ 变差/)
    const { changes } = Schema.decodeUnknownSync(FilingComparison)(
      parsed(duxue(["compare", sampleLetter, sampleLetter, "--format", "json"]).out)
    )
    expect(new Set(changes.map(({ trend }) => trend)).has("better")).toBe(false)
  })

  it("needs two", () => {
    expect(duxue(["compare", sampleLetter]).err).toContain("缺少参数 SECOND")
  })
})

describe("duxue score", { timeout: 60_000 }, () => {
  it("gives points as a range where verdicts are open, and names the rubric's own caveat", () => {
    const { out } = duxue(["score", sampleLetter, "--rubric", rubric, "--format", "json"])
    const { score } = Schema.decodeUnknownSync(Score)(parsed(out))
    expect(Number(score.lower)).toBeLessThan(Number(score.upper))
    expect(duxue(["score", sampleLetter, "--rubric", rubric]).out).toMatch(/^得分 .*（满分 100）/m)
  })

  it.each([
    ["没有.json", "不存在"],
    ["坏.json", "不是有效的 JSON"],
    ["空.json", "处问题，未予采用"]
  ])("%s: says what is wrong with the rubric", (file, reason) => {
    const cwd = folderOf({ "坏.json": "{", "空.json": "{}" })
    const { code, out, err } = duxue(["score", sampleLetter, "--rubric", file], { cwd })
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(reason)
  })
})

describe("returns and filings", { timeout: 60_000 }, () => {
  const assessed = (parameters: ReadonlyArray<string>, cwd: string) =>
    Schema.decodeUnknownSync(Assessment)(parsed(duxue(["assess", ...parameters, "--format", "json"], { cwd }).out))
  const verdictOf = ({ verdicts }: Assessment) => verdicts.find(({ metric }) => metric === share)?.verdict

  it("a return alone is of the year that something says, and of no district where nothing does", () => {
    const cwd = folderOf({ "部门.csv": departments, "部门-2020.csv": departments })
    for (const parameters of [
      ["部门.csv", "--period", "2020"],
      ["部门.csv", "--date", "2020-12-31"],
      ["部门-2020.csv"]
    ]) {
      const assessment = assessed(parameters, cwd)
      expect([assessment.date, assessment.district, verdictOf(assessment)]).toEqual(["2020-12-31", null, "unmet"])
    }
    expect(assessed(["部门-2020.csv", "--district", "云岭区"], cwd).district).toBe("云岭区")
    expect(duxue(["assess", "部门-2020.csv"], { cwd }).out).toContain("未注明区县 · 2020年")
    expect(duxue(["assess", "部门-2020.csv", "--lang", "en"], { cwd }).out).toContain("District not named · 2020")
    expect(duxue(["explain", share, "部门-2020.csv"], { cwd }).out).toContain("49.99%")
    expect(duxue(["whatif", "部门-2020.csv", "--set", "公办园在园幼儿数=7331"], { cwd }).out).toContain("1 项判定改变")
  })

  it("a return of no year is refused by its name, with what to add", () => {
    const cwd = folderOf({ "县/部门.csv": departments, "县/部门-2020.csv": departments })
    for (const parameters of [["assess"], ["explain", share], ["whatif", "--set", "公办园在园幼儿数=7331"]]) {
      const { code, out, err } = duxue([...parameters, "县/部门.csv"], { cwd })
      expect([code, out]).toEqual([2, ""])
      expect(err.trimEnd().split("\n")).toEqual([expect.stringMatching(/“县\/部门\.csv”：看不出.*--period 2020/)])
    }
    const folder = duxue(["assess", "县"], { cwd })
    expect([folder.code, folder.out.includes("未注明区县")]).toEqual([2, true])
    expect(folder.err).toContain("“县/部门.csv”：看不出")
  })

  it("a folder --together is one filing, and is one document", () => {
    const letter = `# 云岭区2021年度自查自评报告\n\n${cleanText}`
    const cwd = folderOf({ "云岭区/报告.md": letter, "云岭区/部门.csv": "指标项,数值\n幼儿园班级数,480\n" })
    expect(assessed(["云岭区", "--together"], cwd)).toMatchObject({ date: "2021-12-31", district: "云岭区" })
    expect(duxue(["assess", "云岭区"], { cwd }).code).toBe(2)
  })

  it("a filing as JSON is taken as it is, by every command", () => {
    const facts = [
      { measure: "kindergarten-children", value: "14662" },
      { measure: "public-kindergarten-children", value: "7353" }
    ]
    const cwd = folderOf({ "报送.json": JSON.stringify({ kind: "filing", district: "云岭区", period: "2020", facts }) })
    expect(verdictOf(assessed(["报送.json"], cwd))).toBe("met")
    expect(duxue(["explain", share, "报送.json"], { cwd }).out).toContain("50.15%")
    expect(duxue(["whatif", "报送.json", "--set", `public-kindergarten-children=7000`], { cwd }).out).toContain(
      "1 项判定改变"
    )
  })

  it("all that is wrong with a return is said at once, each with its place", () => {
    const cwd = folderOf({ "部门.csv": "指标项,数值\n在园幼儿总数,约14662\n没有这一项,3\n公办园在园幼儿数,-5\n" })
    const { code, out, err } = duxue(["assess", "部门.csv", "--district", "云岭区", "--period", "2020"], { cwd })
    expect([code, out]).toEqual([2, ""])
    for (const words of ["B2", "没有这一项", "B4"]) expect(err).toContain(words)
  })
})
