/** Ratios that name their two sides by a character each: claimed by the name, whether or not they come out. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("ratios of two sides", () => {
  table([
    ["面向社会招聘教师150名，报名1860人，报录比12.4∶1。", ["ratio 12.4∶1 ~ 1860人 150名 holds"]],
    ["面向社会招聘教师150名，报名1680人，报录比12.4∶1。", ["ratio 12.4∶1 ~ 1680人 150名 fails"]],
    ["在校生31840人，增加260人；专任教师1990人，生师比15∶1。", ["ratio 15∶1 ~ 31840人 1990人 fails"]],
    ["在校生31840人，学生用计算机3980台，生机比9∶1。", ["ratio 9∶1 ~ 31840人 3980台 fails"]],
    ["男生8640人，女生8000人，男女比1.8∶1。", ["ratio 1.8∶1 ~ 8640人 8000人 fails"]],
    ["男生8000人，女生8640人，男女比1∶1.08。", ["ratio 1∶1.08 ~ 8640人 8000人 holds"]]
  ])
})

describe("ratios that leave open what they are of", () => {
  table([
    // Of some of the teachers, of two groups of pupils, and of other years.
    ["在校生31840人，新增教师120人，生师比16.1∶1。", []],
    ["小学在校生21840人，初中在校生9900人，专任教师1990人，生师比17.2∶1。", []]
  ])
})
