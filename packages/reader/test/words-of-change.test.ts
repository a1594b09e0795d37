import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("what lies between two amounts, whatever the verb", () => {
  table([
    ["大班额还有186个；2018年是274个，一年里消化88个。", ["difference 88个 ~ 274个 186个 holds"]],
    ["全县2012年有电脑1860台，2015年底已有4315台，添置2455台。", ["difference 2455台 ~ 4315台 1860台 holds"]],
    ["欠款总额863万元，去年还掉498万元，还剩365万元未还。", ["difference 365万元 ~ 863万元 498万元 holds"]],
    // What was paid is told before what was owed: no total of it and of what is still owed.
    ["偿还历年欠账428万元，欠账总额691万元，尚欠263万元。", ["difference 263万元 ~ 691万元 428万元 holds"]],
    ["全年撤并小学14所，比年初计划的11所多撤3所。", ["difference 3所 ~ 14所 11所 holds"]],
    ["初中生均经费由8204元提到8771元，长了6.9%。", ["growth 6.9% ~ 8771元 8204元 holds"]]
  ])
})

describe("places and those who fill them", () => {
  table([
    ["寄宿生8364人，床位8120张，还差244张。", ["difference 244张 ~ 8364人 8120张 holds"]],
    ["食堂餐位6320个，就餐学生6875人，缺555个。", ["difference 555个 ~ 6875人 6320个 holds"]],
    // Nobody fills computers.
    ["寄宿生8364人，电脑8120台，还差244台。", []]
  ])
})

describe("two lists of levels and one distance", () => {
  table([
    [
      "拨款标准小学每生每年780元、初中每生每年980元，省定基准分别为720元、920元，两个学段都高出60元。",
      ["difference 60元 ~ 780元 720元 holds", "difference 60元 ~ 980元 920元 holds"]
    ]
  ])
})

describe("a line that was set", () => {
  table([
    [
      "合格率由88.64%降到87.95%，下降0.69个百分点，距“合格率90%”的市定要求尚差2.05个百分点。",
      ["difference 0.69个百分点 ~ 88.64% 87.95% holds", "difference 2.05个百分点 ~ 90% 87.95% holds"]
    ]
  ])
})

describe("the year before, told after", () => {
  table([
    [
      "2020年教育支出5.46亿元，2019年5.12亿元，多了0.34亿元，升了6.6%。",
      [
        "difference 0.34亿元 ~ 5.46亿元 5.12亿元 holds",
        "growth 6.6% ~ 5.46亿元 5.12亿元 holds",
        "growth 6.6% ~ 0.34亿元 5.12亿元 holds"
      ]
    ],
    // 52 classes of 2018 are no share of the 428 of today.
    [
      "教学班428个，大班额36个，占8.4%；2018年是52个，占12.6%，一年减掉16个，占比回落4.2个百分点。",
      [
        "share 8.4% ~ 36个 428个 holds",
        "difference 16个 ~ 52个 36个 holds",
        "difference 4.2个百分点 ~ 12.6% 8.4% holds"
      ]
    ]
  ])
})

describe("a part of what changed", () => {
  table([
    [
      "全县学校从1486所压缩到1059所，撤并427所。小学由1341所减至926所，少415所；初中由145所减至133所，少12所。",
      [
        "difference 427所 ~ 1486所 1059所 holds",
        "difference 926所 ~ 1059所 133所 holds",
        "difference 415所 ~ 427所 12所 holds",
        "difference 415所 ~ 1341所 926所 holds",
        "difference 12所 ~ 145所 133所 holds"
      ]
    ]
  ])
})
