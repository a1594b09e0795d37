import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("totals that one slip keeps from what stands beside them", () => {
  table([
    // 96318 typed for 93618.
    [
      "全县教育人口104872人，占户籍人口的18.6%，其中学生96318人，教职工11254人。",
      ["sum 104872人 ~ 96318人 11254人 fails"]
    ],
    // 按类别分 goes on with the total of the sentence before.
    [
      "全市教职工35482人。从举办者看，教育部门办28156人，社会力量办5210人，其他部门办2161人。",
      ["sum 35482人 ~ 28156人 5210人 2161人 fails"]
    ],
    // Two kinds told by turns are added up each for itself.
    [
      "普通高中学生8452人，教职工640人；职业高中学生3168人，教职工251人；义务教育学生51746人，教职工3902人。以上学生合计63666人。",
      ["sum 63666人 ~ 8452人 3168人 51746人 fails"]
    ],
    // A colon opens the list, whatever years its parts are called by.
    [
      "2019年安排补助资金612.4850万元，用于下列3个项目：\n2018年秋季助学金，97.52万元；2018年冬季取暖费，41.2150万元；2018年设备购置，437.75万元。",
      ["sum 612.4850万元 ~ 97.52万元 41.2150万元 437.75万元 fails"]
    ],
    // Last year's figure stands alone in a bracket.
    [
      "职业学校83所（52所），其中普通中专31所（30所）、成人中专5所（6所）、技工学校17所（16所）。",
      ["sum 83所 ~ 31所 5所 17所 fails"]
    ],
    // The two sides of a whole right behind it need no word.
    ["加固面积9.3万平方米，城区2.1万平方米，农村1.2万平方米。", ["sum 9.3万平方米 ~ 2.1万平方米 1.2万平方米 fails"]]
  ])
})

describe("figures that stand beside others and are no total of them", () => {
  table([
    // One stage is no total of the others, whatever a slip would mend.
    ["生均公用经费小学1150元，初中1350元，特殊教育7600元。", []],
    ["收费标准为城镇每学期800元，农村300元，民办500元。", []],
    // Pupils who left are not those who are there.
    ["毕业生68630人。在校生中城市8104人、农村60546人。", []],
    // What is finished was begun before.
    ["改造校舍58栋，开工40栋，竣工13栋，其余6栋正在勘察。", []],
    // What was to be done and what was done are no two parts.
    ["对29所民办园开展评估，重点帮扶其中18所基础薄弱的幼儿园，通过结对共建，推动18所幼儿园达到办园标准。", []],
    // In numbers told by the 亿 ten thousands are lost.
    ["第一批安排投资700亿元，我县新桥小学完成投资426万元；第二批安排投资800亿元，我县实施项目尚未开工。", []]
  ])
})

describe("totals in the row of a table that says so", () => {
  const grades = [
    "年级 | 班数 | 男生 | 女生",
    "一年级 | 12 | 2712 | 2600",
    "二年级 | 13 | 2848 | 2801",
    "三年级 | 14 | 2990 | 2941"
  ]

  table([
    [
      `各年级情况如下。单位：人\n\n${[...grades, "合计 | 39 | 8550 | 8432"].join("\n")}`,
      ["sum 39 ~ 12 13 14 holds", "sum 8550 ~ 2712 2848 2990 holds", "sum 8432 ~ 2600 2801 2941 fails"]
    ]
  ])
})
