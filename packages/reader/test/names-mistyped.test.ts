import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { readNames } from "../src/names/names.ts"
import { sameName, type Sameness } from "../src/names/variants.ts"
import { read } from "../src/read.ts"
import { understand } from "../src/source/source.ts"

describe("names mistyped by their sound", () => {
  it.each<[string, string, Sameness]>([
    ["芦花洲小学", "芦花州小学", "variant"],
    ["观塘中学", "观唐中学", "variant"],
    ["青禾县职业高中", "青河县职业高中", "variant"],
    ["观塘中学", "观海中学", "different"],
    ["东塘小学", "冬塘小学", "different"],
    ["观塘小学", "观唐幼儿园", "different"],
    ["芦花洲小学", "芦洲花小学", "variant"],
    ["芦花洲小学", "芦洲小学", "variant"],
    ["青禾县职业高中", "青县禾职业高中", "variant"],
    ["青禾县实验小学", "禾川县实验小学", "different"]
  ])("%s and %s: %s", (one, other, sameness) => {
    expect(sameName(one, other)).toBe(sameness)
  })
})

describe("where names begin and end", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["2021年新建成青禾县第三小学。", ["青禾县第三小学"]],
    ["由教育集团托管滨江小学。", ["滨江小学"]],
    ["青禾县职业高中开设六个专业。", ["青禾县职业高中"]],
    ["普通高中和职业高中在校生大体相当。", []],
    ["全县职业高中毕业生就业率有所提高。", []]
  ])("%s", (text, names) => {
    expect(readNames(understand(text)).map(({ text: name }) => name)).toEqual(names)
  })
})

describe("which of two spellings is to be mended", () => {
  it.each([
    ["青禾县有学校40所。青禾县职业高中开设专业六个；青河县职业高中就业率98%。", "青河县职业高中"],
    ["观唐中学承办运动会。观塘中学获奖，观塘中学校舍扩建。", "观唐中学"],
    ["第二十六中学承办运动会。第26中学承办合唱节。", "第26中学"],
    ["第26中学承办运动会。第二十六中学校舍扩建。", "第26中学"],
    ["芦洲小学扩建，芦花洲小学获奖。", "芦洲小学"]
  ])("%s", (text, expected) => {
    const finding = check(read(text)).findings.find((each) => each.check === "name-variants")
    const [start, end] = finding?.spans[0] ?? [0, 0]
    expect(text.slice(start, end)).toBe(expected)
  })
})

describe("names enumerated side by side", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["新建青石学校、青石中学等2所学校，新增学位2400个。", []],
    ["青石中学和青石学校同时开学。青石学校设计规模45个班。", []],
    ["新建青石学校等3所学校。青石中学投入使用。", ["青石学校/青石中学"]],
    ["第三十七中学、37中学参加比赛。", ["第三十七中学/37中学"]]
  ])("are bodies of their own: %s", (text, expected) => {
    expect(read(text).nameVariants.map(({ first, second }) => `${first.text}/${second.text}`)).toEqual(expected)
  })
})

describe("names in a column of a table", () => {
  const register = (...names: ReadonlyArray<string>): string =>
    ["序号 | 学校名称 | 学生数（人）", ...names.map((name, at) => `${at + 1} | ${name} | ${300 + at}`)].join("\n")

  it.each<[string, string, ReadonlyArray<string>]>([
    ["of a register are bodies of their own", register("观塘小学", "观唐小学", "白鹭小学"), []],
    [
      "with their parts in brackets too",
      register("芦花洲九年制学校（小学部）", "芦花州九年制学校（小学部）", "观塘小学"),
      []
    ],
    [
      "differ from one that only the prose tells",
      `${register("观塘小学", "白鹭小学")}\n\n观唐小学扩建。`,
      ["观塘小学/观唐小学"]
    ],
    [
      "of two tables may be one body",
      `${register("观塘小学", "白鹭小学")}\n\n获奖学校如下。\n\n${register("观唐小学", "青石小学")}`,
      ["观塘小学/观唐小学"]
    ]
  ])("%s", (_what, text, expected) => {
    expect(read(text).nameVariants.map(({ first, second }) => `${first.text}/${second.text}`)).toEqual(expected)
  })
})
