/** Numbers of some are bound to no measure of all. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const bound = (text: string): ReadonlyArray<string | null> => read(text).figures.map(({ measure }) => measure)

describe("numbers of some", () => {
  it.each([
    ["免除中职学生学费455人。", [null]],
    ["全区共免除86.8万名学生的学杂费，其中初中生31.6万人，小学生55.2万人。", [null, null, null]],
    ["学前资助3000人次，义务教育资助4578人次。", [null, null]],
    ["人均教育经费总投入812.35元。", [null]],
    ["全市公办、民办幼儿园共183所。", [null]],
    ["有小学代课教师67人。", [null]],
    ["31所农村义务教育学校全部达标。", [null]],
    ["2023年全区72名中学专任教师参加培训。", [null]],
    ["广播电视大学分校1所，在校生1951人。", [null, null]]
  ])("%s", (text, expected) => {
    expect(bound(text)).toEqual(expected)
  })
})

describe("numbers of all, however they are told", () => {
  it.each([
    ["全年资助学生51587人次，发放资助资金528万元。", ["student-aid-person-times", "student-aid-funds"]],
    ["教育经费总投入8.35亿元。", ["education-funds-total"]],
    ["公办幼儿园74所、民办幼儿园109所。", ["public-kindergartens", "private-kindergartens"]],
    [
      "小学37所，在校生23853人；初中11所，在校生8786人。",
      ["primary-schools", "primary-pupils", "junior-schools", "junior-pupils"]
    ]
  ])("%s", (text, expected) => {
    expect(bound(text)).toEqual(expected)
  })
})
