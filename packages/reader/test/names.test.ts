import { describe, expect, it } from "vitest"
import { readNameLists } from "../src/names/lists.ts"
import { readNames } from "../src/names/names.ts"
import { readNameVariants } from "../src/names/spellings.ts"
import { sameName, type Sameness } from "../src/names/variants.ts"
import { readStructure } from "../src/outline/structure.ts"
import { understand } from "../src/source/source.ts"
import { letterAsSent, sample } from "./letters.ts"

describe("names of schools", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["导致我区有松岗小学、滨河中学超员。", ["松岗小学", "滨河中学"]],
    ["依托北关幼儿园组建集团。", ["北关幼儿园"]],
    ["由举办者将华景实验学校移交政府。", ["华景实验学校"]],
    ["除松岗小学、滨河中学外，其他学校均达标。", ["松岗小学", "滨河中学"]],
    ["作为九十五中和区实验小学的分校。", ["九十五中", "区实验小学"]],
    ["新建和平小学、向阳小学。", ["和平小学", "向阳小学"]],
    ["加强学校管理，全区中小学和公办幼儿园参与，深入联系学校。", []],
    ["寄宿学生占全州中小学在校生的七成，全旗小学和全局初中均已达标。", []],
    ["现将新河区2024学年幼儿园信息公布如下，附2024学年各幼儿园名册。", []],
    ["小学生、中学教师和民办学校都有增加，50余名学校干部参训。", []],
    ["学习二中、三中、四中全会精神。", []],
    ["印发《关于松岗小学的通知》。", []]
  ])("%s", (text, expected) => {
    expect(readNames(understand(text)).map((name) => name.text)).toEqual(expected)
  })

  it("gives each its place in the text as given", () => {
    const text = "现有 松 岗小学、滨河\n中学。"
    expect(readNames(understand(text)).map(({ text: name, span }) => [name, text.slice(...span)])).toEqual([
      ["松岗小学", "松 岗小学"],
      ["滨河中学", "滨河\n中学"]
    ])
  })
})

/** Lists as `names | number | about`, and whether they are whole. */
const lists = (text: string): ReadonlyArray<string> => {
  const source = understand(text)
  return readNameLists(source, readStructure(source)).map(({ names, announcedRange, about, closed }) => {
    const number = announcedRange === undefined ? "-" : source.plain.slice(announcedRange.start, announcedRange.end)
    return `${names.map((name) => name.text).join("+")} | ${number} | ${about}${closed ? " | whole" : ""}`
  })
}

describe("lists of names", () => {
  it.each<[string, ReadonlyArray<string>]>([
    [
      "松岗小学、37中学、云桥小学等3所学校办学规模超过2000人。",
      ["松岗小学+37中学+云桥小学 | 3所 | 办学规模超过2000人"]
    ],
    [
      "松岗小学、第三十七中学2所办学规模超过2000人的学校。",
      ["松岗小学+第三十七中学 | 2所 | 办学规模超过2000人 | whole"]
    ],
    [
      "依托北关幼儿园、柳溪幼儿园和区第一幼儿园 3 所优质园组建集团。",
      ["北关幼儿园+柳溪幼儿园+区第一幼儿园 | 3所 | 优质园组建集团 | whole"]
    ],
    [
      "直属学校3所（云溪中学、县职教中心、云溪中学初中部）。",
      ["云溪中学+县职教中心+云溪中学初中部 | 3所 | 直属学校 | whole"]
    ],
    ["直属学校3所（云溪中学、云溪小学等）。", ["云溪中学+云溪小学 | 3所 | 直属学校"]],
    ["新建学校2所，分别为松岗小学、云桥小学。", ["松岗小学+云桥小学 | 2所 | 新建学校 | whole"]],
    ["调剂编制用于松岗小学、云桥小学。", ["松岗小学+云桥小学 | - | 调剂编制用于"]],
    ["树人、松岗小学、云桥小学3所学校扩建。", ["松岗小学+云桥小学 | 3所 | 扩建"]],
    ["松岗小学、云桥小学3所分校建成。", ["松岗小学+云桥小学 | 3所 | 建成"]],
    ["现有学校36所（小学20所、初中16所）。", []],
    ["成员单位8个（教育、财政、人社）。", []],
    ["直属学校7所（其中云溪中学、云溪小学在城区）。", ["云溪中学+云溪小学 | - | 在城区"]]
  ])("%s", (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })

  it("the frame lists nobody", () => {
    expect(
      lists("关于报送工作情况的报告\n\n松岗小学、云桥小学：\n\n全县工作有序，请予审阅，不足之处请指正。\n")
    ).toEqual([])
  })
})

describe("spellings of one body", () => {
  it.each<[string, string, Sameness]>([
    ["松岗小学", "松岗小学", "equal"],
    ["第三十七中学", "37中学", "equal"],
    ["三十七中", "37中学", "equal"],
    ["师大附属中学", "师大附中", "equal"],
    ["县职教中心", "县职业教育中心", "equal"],
    ["区实验小学", "实验小学", "variant"],
    ["临溪区实验小学", "区实验小学", "variant"],
    ["青江市第三十七中学", "37中", "variant"],
    ["华景中学", "华景中学小学", "variant"],
    ["华景中学小学", "华景中小学", "variant"],
    ["华景学校", "华景中学", "variant"],
    ["双溪实验小学", "双溪试验小学", "variant"],
    ["钢城实验幼儿园", "城钢实验幼儿园", "variant"],
    ["清溪第二幼儿园", "清溪二幼", "equal"],
    ["桃园小学", "桃园完小", "variant"],
    ["清溪县特殊教育学校", "清溪县特校", "equal"],
    ["临溪区实验小学", "云山区实验小学", "different"],
    ["区实验小学", "区实验幼儿园", "different"],
    ["华景中学", "华景小学", "different"],
    ["一小", "二小", "different"],
    ["37中学", "38中学", "different"],
    ["云溪小学", "云溪第二小学", "different"],
    ["东城实验小学", "西城实验小学", "different"],
    ["育才小学", "育人小学", "different"]
  ])("%s and %s are %s", (a, b, sameness) => {
    expect(sameName(a, b)).toBe(sameness)
    expect(sameName(b, a)).toBe(sameness)
  })

  const variants = (text: string) =>
    readNameVariants(understand(text)).map(({ first, second }) => [first.text, second.text])

  it("holds each later spelling against the first", () => {
    expect(variants("松岗小学、37中学扩建。松岗小学、第三十七中学和37中学超员。")).toEqual([["37中学", "第三十七中学"]])
  })

  it("finds those of a letter, and none in another", () => {
    expect(variants(sample("dadukou-2020.md")).length).toBe(4)
    expect(variants(sample("paraphrase-2022.md"))).toEqual([])
  })

  it.skipIf(letterAsSent === undefined)(
    "the letter as sent lists five schools twice, and spells four names in two ways",
    () => {
      const five = lists(letterAsSent as string).filter((list) => list.includes("| 5所 |"))
      expect(five.map((list) => list.split(" | ")[0]?.split("+").length)).toEqual([5, 5, 5])
      expect(variants(letterAsSent as string).length).toBe(4)
    }
  )
})
