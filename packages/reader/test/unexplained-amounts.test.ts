import { check } from "@duxue/core"
import { Arbitrary, Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations, table } from "./relations-in-prose.ts"

describe("what is left of a number", () => {
  table([
    ["应体检学生41286人，实际体检40873人，413人因病因事未参加。", ["sum 41286人 ~ 40873人 413人 holds"]],
    ["核查学籍56320条，问题数据384条，已更正376条，另有8条待外省处理。", ["sum 384条 ~ 376条 8条 holds"]],
    ["梳理问题264个，督促整改251个，尚有13个正在办理。", ["sum 264个 ~ 251个 13个 holds"]],
    ["招聘教师215名，其中研究生48名，其余167名均为本科。", ["sum 215名 ~ 48名 167名 holds"]],
    [
      "机构126家，学科类87家、非学科类39家。经整治，学科类压减79家，保留8家；非学科类注销11家，现存28家。",
      ["sum 126家 ~ 87家 39家 holds", "sum 87家 ~ 79家 8家 holds", "sum 39家 ~ 11家 28家 holds"]
    ],
    // What is left of nothing told stands alone.
    ["新建学校12所，另有5所正在选址，7所已开工。", []]
  ])
})

describe("stocks and flows", () => {
  table([
    [
      "年初教师2846人，当年退休96人、调出31人，新招聘168人、调入22人，年末实有2909人。",
      ["difference 2909人 ~ 2846人 168人 22人 96人 31人 holds"]
    ],
    ["图书馆藏书126.8万册，当年新增8.4万册，上年末118.4万册。", ["difference 8.4万册 ~ 126.8万册 118.4万册 holds"]],
    ["年初教师2846人，当年退休96人，新招聘168人，年末实有3105人。", []]
  ])
})

describe("what two amounts lie apart", () => {
  table([
    ["2021年小学生均公用经费820元，2022年870元，提标50元。", ["difference 50元 ~ 870元 820元 holds"]],
    ["建成录播教室48间，比计划多8间，计划建设40间。", ["difference 8间 ~ 48间 40间 holds"]],
    // Numbers in fifties lie fifty or a hundred apart whatever they are of.
    ["拨款标准提高100元，达到农村小学550元，城市小学450元。", []],
    // A hundred people are within the rounding of what these two lie apart.
    ["幼儿园在园2.8万人，小学在校5.6万人，随迁子女比上年增加100人。", []]
  ])
})

describe("so much for each of so many", () => {
  table([
    ["新建公办幼儿园17所，总投资1.24亿元，平均每所投入约729万元。", ["per-head 729万元 ~ 1.24亿元 17所 holds"]],
    ["组织检查4轮，每轮检查学校23所，累计检查92所次。", ["product 92所 ~ 4轮 23所 holds"]],
    [
      "公用经费按小学650元、初中850元拨付，小学在校生18200人、初中在校生9400人，全年应拨1982万元。",
      ["product 1982万元 ~ 18200人 650元 9400人 850元 holds"]
    ],
    ["城区新建小学3所，每所投资约6000万元，总投资约1.8亿元。", ["product 1.8亿元 ~ 3所 6000万元 holds"]],
    // A standard is paid to heads that nobody told.
    ["为3200名学生免除学费，每生每年2000元，另安排运转经费520万元。", []]
  ])
})

describe("totals told in words of their own", () => {
  table([
    ["小学在校生31254人，初中在校生14876人，义务教育阶段学生总规模46130人。", ["sum 46130人 ~ 31254人 14876人 holds"]],
    [
      "投资2860万元的综合楼和投资1940万元的体育馆先后投用，两项工程总造价4800万元。",
      ["sum 4800万元 ~ 2860万元 1940万元 holds"]
    ],
    ["一期投资4800万元，二期投资5200万元，总投资达1亿元。", ["sum 1亿元 ~ 4800万元 5200万元 holds"]],
    [
      "评选优秀教师120名、优秀班主任60名、先进工作者40名，220名受表彰人员共获奖金66万元，人均3000元。",
      ["sum 220名 ~ 120名 60名 40名 holds", "per-head 3000元 ~ 66万元 220名 holds"]
    ],
    [
      "党的领导10分得10分，投入保障25分得24.2分，队伍建设25分得24.5分，质量提升20分得19.2分，自评77.9分。",
      ["sum 77.9分 ~ 10分 24.2分 24.5分 19.2分 holds"]
    ],
    ["新招教师272人；师范类231人，非师范类41人。", ["sum 272人 ~ 231人 41人 holds"]],
    // Small numbers add up whatever they are of.
    ["维修运动场4个、新建9个，改造厕所13个。", []]
  ])
})

describe("parts that have parts of their own", () => {
  table([
    [
      "参考4216人，本科上线2316人，其中重点本科684人、普通本科1632人，专科及以下1900人。",
      ["sum 4216人 ~ 2316人 1900人 holds", "sum 2316人 ~ 684人 1632人 holds"]
    ]
  ])
})

describe("what is said of one amount and holds of the next", () => {
  table([
    [
      "2021年投入3860万元，改造校舍2.4万平方米；2022年投入4520万元，改造校舍3.1万平方米。两年累计投入8380万元，改造校舍5.5万平方米。",
      ["sum 8380万元 ~ 3860万元 4520万元 holds", "sum 5.5万平方米 ~ 2.4万平方米 3.1万平方米 holds"]
    ],
    [
      "本科以上3126人（研究生218人、本科2908人），专科及以下412人，教师总数3538人。",
      ["sum 3126人 ~ 218人 2908人 holds", "sum 3538人 ~ 3126人 412人 holds"]
    ]
  ])
})

describe("amounts that a slip has broken", () => {
  const firstQuestion = (text: string): string | undefined =>
    check(read(text)).findings.find(({ severity }) => severity === "query")?.suggestion?.text

  it.each([
    ["发现问题264个，督促整改251个，尚有31个正在整改。", "13个"],
    ["音体美教师应配备1486人，实有1212人，缺口247人。", "274人"],
    ["小学在校生31254人，初中在校生14876人，义务教育阶段学生总规模46310人。", "46130人"]
  ])("%s is asked about", (text, meant) => {
    expect(firstQuestion(text)).toBe(meant)
  })

  it("are never held against a letter", () => {
    const reading = read("发现问题264个，督促整改251个，尚有31个正在整改。")
    expect(check(reading).findings.filter(({ severity }) => severity === "error")).toEqual([])
  })

  it("are not sought among numbers that lie apart by more than a slip", () => {
    expect(relations("功能教室1486间，装备齐全1212间，缺口593间。")).toEqual([])
  })
})

describe("whatever a number is divided into", () => {
  const upTo = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 100, maximum })))
  const pairs = Effect.runSync(
    Arbitrary.sampleEffect(Arbitrary.all([upTo(9_000), upTo(90_000)] as const), { count: 60, seed: 7 })
  )

  it.each(pairs.filter(([rest, done]) => rest < done))("%i and %i are told to make it", (rest, done) => {
    const text = `应体检学生${rest + done}人，实际体检${done}人，${rest}人因病因事未参加。`
    expect(relations(text)).toEqual([`sum ${rest + done}人 ~ ${done}人 ${rest}人 holds`])
  })
})
