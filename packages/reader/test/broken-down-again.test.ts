/** Totals with a second breakdown, lists that their count bears out, and changes with both years in brackets. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("one total broken down by two measures", () => {
  table([
    [
      "全县幼儿园128所。其中,公办园53所,民办园75所;城区园50所,农村园78所。",
      ["sum 128所 ~ 53所 75所 holds", "sum 128所 ~ 50所 78所 holds"]
    ],
    [
      "幼儿园共有教学班184班,其中教育部门办118班、民办66班。其中城区124个班,乡镇60个班。",
      ["sum 184班 ~ 118班 66班 holds", "sum 184班 ~ 124个 60个 holds"]
    ],
    ["全县幼儿园128所。其中,公办园53所,民办园75所;新建园50所,改造园66所。", ["sum 128所 ~ 53所 75所 holds"]]
  ])
})

describe("those who were helped, in 人 and in 人次", () => {
  table([["发放助学金56.4万元,资助学生753人次,其中春季资助362人,秋季资助391人。", ["sum 753人次 ~ 362人 391人 holds"]]])
})

describe("what became of the projects counted at the head of the sentence", () => {
  table([
    ["实施7个校舍建设项目,投入2350万元,3个项目建成投用,4个项目完成主体工程。", ["sum 7个 ~ 3个 4个 holds"]],
    ["实施7个校舍建设项目,投入2350万元,3个食堂建成投用,4个操场完成改造。", []]
  ])
})

describe("things listed and then counted", () => {
  table([
    ["东岭小学教学楼、西坪中学餐厅、南河中心校宿舍3个项目建成投用。", ["count 3个 ~  holds"]],
    ["教育、财政、人社、编制和住建5个部门共同会商。", ["count 5个 ~  holds"]],
    ["教育、财政、人社等5个部门共同会商。", []],
    ["分别深入东岭、西坪、南河等3个乡镇督导。", ["count 3个 ~  holds"]],
    ["东岭小学教学楼、西坪中学综合楼、南河中心校实训楼2个项目建成投用。", ["count 2个 ~  fails"]],
    ["为小学、初中配备音乐、体育、美术3个学科教师。", []]
  ])
})

describe("a change with both its years in the bracket behind", () => {
  table([
    ["毛入园率提高4.4个百分点(2020年为87.6%,2024年为92.0%)。", ["difference 4.4个百分点 ~ 92.0% 87.6% holds"]],
    ["毛入园率提高5.4个百分点(2020年为87.6%,2024年为92.0%)。", ["difference 5.4个百分点 ~ 92.0% 87.6% fails"]],
    ["大班额减少36个(2021年58个,2023年22个)。", ["difference 36个 ~ 58个 22个 holds"]]
  ])
})
