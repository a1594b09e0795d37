/** Ratios that name one of their terms, or neither, and multiples that name both. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("ratios of what was told just before", () => {
  table([
    ["教师用机2140台，教师2568人，比例为1.2∶1。", ["ratio 1.2∶1 ~ 2568人 2140台 holds"]],
    ["保健人员42人，在校学生25200人，平均1∶600。", ["ratio 1∶600 ~ 25200人 42人 holds"]],
    ["城区学生15680人，农村学生9800人，城乡学生数之比为1.6∶1。", ["ratio 1.6∶1 ~ 15680人 9800人 holds"]],
    ["全县学生用计算机1850台，平均32∶1。\n全县在校生59200人，教职工4100人。\n", ["ratio 32∶1 ~ 59200人 1850台 holds"]],
    ["市级拿出860万元，县级按1∶1.5的比例配套1290万元。", ["ratio 1∶1.5 ~ 1290万元 860万元 holds"]],
    ["省级下达2400万元，县级按1∶0.5的比例配套1200万元。", ["ratio 1∶0.5 ~ 1200万元 2400万元 holds"]],
    // A standard is no ratio of what is counted.
    ["教师用机2140台，教师2568人，要求达到1∶1。", []]
  ])
})

describe("ratios to what is named", () => {
  table([
    [
      "教师年均工资收入91200元，同口径公务员89500元，教师高出1700元；与公务员之比为1.019∶1。",
      ["difference 1700元 ~ 91200元 89500元 holds", "ratio 1.019∶1 ~ 91200元 89500元 holds"]
    ],
    // Nobody told how many they are.
    ["教师年均工资收入91200元，比上年增加1700元；与公务员之比为1.019∶1。", []]
  ])
})

describe("multiples that name both their ends", () => {
  table([
    ["校均规模由620人扩大到1147人，为原来的1.85倍。", ["ratio 1.85倍 ~ 1147人 620人 holds"]],
    ["校均规模由620人扩大到1147人，为原来的1.58倍。", ["ratio 1.58倍 ~ 1147人 620人 fails"]],
    ["2012年投入3200万元，2016年投入8000万元，相当于2012年的3.5倍。", ["ratio 3.5倍 ~ 8000万元 3200万元 fails"]],
    ["最多的2016年招聘642人，最少的2014年招聘214人，前者是后者的3倍。", ["ratio 3倍 ~ 642人 214人 holds"]],
    ["农村学校专任骨干教师118人，城区学校295人，城区是农村的2.5倍。", ["ratio 2.5倍 ~ 295人 118人 holds"]],
    ["公办园生均成本4200元，民办园生均成本1680元，公办园是民办园的2.8倍。", ["ratio 2.8倍 ~ 4200元 1680元 fails"]]
  ])
})
