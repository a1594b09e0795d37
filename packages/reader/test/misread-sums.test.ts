/** Lists that do not add up: what is held against a letter is the reading that a slip explains, and no other. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("a list that does not add up", () => {
  table([
    // No part is told together with the parts of that part.
    [
      "农村义务教育学生31870人，初中9120人，小学24306人（在中心小学就读的14210人，在村小就读的3352人，在教学点就读的5188人）。",
      ["sum 31870人 ~ 9120人 24306人 fails", "sum 24306人 ~ 14210人 3352人 5188人 fails"]
    ],
    // The total right before it is meant, and no greater number told earlier.
    [
      "云坞是山区县，户籍人口43.2万。读书的孩子总共72518人，按学段从小到大数，幼儿15204人、小学生35127人、初中生14896人、高中生7210人、特教学生31人。",
      ["sum 72518人 ~ 15204人 35127人 14896人 7210人 31人 fails"]
    ],
    // Of the list and its own tail the one that a slip explains.
    [
      "三年来教育投入累计17.46亿元，中央安排3.52亿元，省级安排1.08亿元，县级安排1.21亿元，社会捐助0.76亿元。",
      ["sum 17.46亿元 ~ 3.52亿元 1.08亿元 1.21亿元 0.76亿元 fails"]
    ],
    // It begins with its first part, whatever a later column comes to.
    [
      "大学新生方面，共1485人，其中本科一批21人、本科二批52人、专科75人；网上申请960人，批准770人。",
      ["sum 1485人 ~ 21人 52人 75人 fails"]
    ]
  ])
})

describe("a number below the parts that follow it", () => {
  table([
    // No slip makes 152 of 1: it is no total of what the next clause divides.
    ["另有特殊教育学校1所；按办学性质计：公办104所，民办48所。", []],
    // Right behind a number 其中 leaves no doubt, however far off the parts are.
    ["补充教师36名，其中特岗教师85名、公费师范生13名、引进人才50名。", ["sum 36名 ~ 85名 13名 50名 fails"]]
  ])
})

describe("words that tell what numbers no longer do", () => {
  table([
    // A rate of its own base shows no part, and the rest is not held against it.
    [
      "高中阶段52160人，占在校生130400人的40.0%；高校48210人，占在校生20590人的42.71%；其余964人在成人学校就读。",
      ["share 40.0% ~ 52160人 130400人 holds", "share 42.71% ~ 48210人 20590人 fails"]
    ],
    // A bracket tells parts in passing: the whole before it is what was more.
    [
      "2019年教育经费98120.40万元（其中教育附加3120.55万元、基本建设4105.30万元），比2018年的90517.25万元增加8103.15万元。",
      ["difference 8103.15万元 ~ 98120.40万元 90517.25万元 fails"]
    ],
    // Whoever has a way to go lies below, though the point is lost.
    ["2019年学前投入占比仅为71.5%，距离省定8%的目标还差0.85个百分点。", ["difference 0.85个百分点 ~ 8% 71.5% fails"]],
    // The verbs say that it rose.
    [
      "校舍总面积从415万平方米扩到48.2万平方米，净添6.7万平方米。",
      ["difference 6.7万平方米 ~ 48.2万平方米 415万平方米 fails"]
    ]
  ])
})
