/** What stands in parts two and three, parted into problems and plans. */
import { describe, expect, it } from "vitest"
import { readStructure } from "../src/outline/structure.ts"
import { understand } from "../src/source/source.ts"

const structureOf = (text: string) => readStructure(understand(text))

describe("problems and plans", () => {
  it("parts an entry where it turns to what will be done", () => {
    const { problems, plans } = structureOf(
      "三、存在问题及整改措施\n1.学位不足。城区学校拥挤。整改措施：新建学校2所。\n2.教师缺编。下一步，每年招聘100名。\n"
    )
    expect(problems.map(({ text }) => text)).toEqual(["1.学位不足。城区学校拥挤。", "2.教师缺编。"])
    expect(plans.map(({ text }) => text)).toEqual(["整改措施：新建学校2所。", "下一步，每年招聘100名。"])
  })

  it("splits what is counted off without headings", () => {
    const { problems } = structureOf("二、存在的主要问题\n主要有以下问题：一是学位不足；二是教师缺编；三是设备陈旧。\n")
    expect(problems.map(({ text }) => text)).toEqual(["一是学位不足；", "二是教师缺编；", "三是设备陈旧。"])
  })

  it("opens no part with a heading that tells of deeds as well", () => {
    expect(structureOf("一、主要做法和存在的问题\n全区投入5亿元。\n").problems).toEqual([])
  })
})
