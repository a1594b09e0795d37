import { sections as registry } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { sectionOf } from "../src/outline/mapping.ts"

describe("a heading is mapped to one of the thirteen sections by its words", () => {
  it.each([
    ["规范公办中小学参与举办民办学校和校外培训机构治理", "private-and-tutoring"],
    ["中小学违规招生和教育乱收费治理", "admissions"],
    ["师资队伍建设", "teachers"],
    ["教育督导体制改革", "inspection-reform"],
    // Headings of other years and provinces.
    ["校长负责制贯彻落实情况", "party-leadership"],
    ["意识形态工作责任制落实情况", "party-leadership"],
    ["破除唯分数、唯升学", "evaluation-reform"],
    ["三个增长落实情况", "funding"],
    ["学生资助政策落实", "funding"],
    ["教师工资待遇保障", "teachers"],
    ["县管校聘改革", "teachers"],
    ["大力发展普惠性幼儿园", "preschool"],
    ["义务教育", "compulsory"],
    ["推进城乡义务教育一体化", "compulsory"],
    ["特殊教育", "compulsory"],
    ["改善办学条件", "compulsory"],
    ["规范办学行为", "admissions"],
    ["规范民办义务教育发展", "private-and-tutoring"],
    ["课后服务开展情况", "private-and-tutoring"],
    ["加强体育、美育和劳动教育", "whole-child"],
    ["学生体质健康和近视防控", "whole-child"],
    ["思想政治工作", "whole-child"],
    ["校园食品安全", "school-safety"],
    ["督学责任区建设", "inspection-reform"],
    ["普通高中教育", undefined],
    ["职业教育", undefined],
    ["语言文字工作", undefined],
    ["教育公平", "compulsory"],
    ["义务教育阶段招生入学", "admissions"],
    ["后勤服务", undefined]
  ])("the heading %s is about %s", (words, section) => {
    expect(sectionOf(words, registry)).toBe(section)
  })

  it("knows every heading of the 2021 outline", () => {
    for (const { id, heading } of registry) expect([heading, sectionOf(heading, registry)]).toEqual([heading, id])
  })
})
