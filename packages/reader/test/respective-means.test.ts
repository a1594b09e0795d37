/** Means in one list of two lists as long, and yearly means of years told one after the other. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

const counts = "城区、镇区、乡村学校分别为24所、31所、58所，在校生分别为38640人、29760人、15486人"

describe("means matched in order with what they are reckoned from", () => {
  table([
    [
      `${counts}，校均规模分别为1610人、960人、267人。`,
      ["mean 1610人 ~ 38640人 24所 holds", "mean 960人 ~ 29760人 31所 holds", "mean 267人 ~ 15486人 58所 holds"]
    ],
    // Two that agree show which lists are meant.
    [
      `${counts}，校均规模分别为1610人、990人、267人。`,
      ["mean 1610人 ~ 38640人 24所 holds", "mean 990人 ~ 29760人 31所 fails", "mean 267人 ~ 15486人 58所 holds"]
    ],
    [`${counts}，校均教师分别为86人、61人、22人。`, []]
  ])
})

describe("yearly means of a list of years", () => {
  table([
    [
      "2018年招聘教师124名，2019年招聘教师157名，2020年招聘教师142名，年均招聘141名。",
      ["mean 141名 ~ 124名 157名 142名 holds"]
    ],
    ["2018年招聘教师124名，2019年招聘教师157名，2020年招聘教师142名，年均招聘178名。", []]
  ])
})

describe("ratios whose two sides stand in a bracket behind them", () => {
  table([
    ["师机比为1:1.08（在编教师1250人、教师用机1350台）。", ["ratio 1:1.08 ~ 1350台 1250人 holds"]],
    ["师机比为1:1.08（在编教师1250人、教师用机1750台）。", []]
  ])
})

describe("a class size is of pupils", () => {
  table([["幼儿园共有教职工1864人，班级418个，平均班额28.6人。", []]])
})
