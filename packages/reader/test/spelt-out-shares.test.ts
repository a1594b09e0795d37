/** Shares of which the words leave no doubt: they are held against their figures however far apart those lie. */
import { describe } from "vitest"
import { shareTable } from "./relations-in-prose.ts"

describe("a part told by 其中 or 中, with its share right behind", () => {
  shareTable([
    ["全市教学班412个。其中大班额31个，占比7.52%。", ["holds 7.52% ~ 31个 412个"]],
    ["全市教学班712个。其中大班额31个，占比7.52%。", ["fails 7.52% ~ 31个 712个"]],
    ["轮岗教师52人，其中骨干教师124人，占轮岗教师的23.8%。", ["fails 23.8% ~ 124人 52人"]],
    ["交流轮岗教师52人，其中骨干教师124人，占交流教师的23.8%。", ["fails? 23.8% ~ 124人 52人"]],
    ["教职工975人中，持证上岗的299人，占教职工总数的44.3%。", ["fails 44.3% ~ 299人 975人"]],
    // 初中 is a school, and no 中 that tells what is counted of what.
    ["普通高中，学生1204人，占比12.5%。", []]
  ])
})

describe("a rate of the deed that its part is told by", () => {
  shareTable([
    ["村小14所，达标13所，达标率92.9%。", ["holds 92.9% ~ 13所 14所"]],
    ["村小14所，达标1所，达标率92.9%。", ["fails? 92.9% ~ 1所 14所"]],
    ["移交问题1条，已完成整改15条，整改完成率88.2%。", ["fails? 88.2% ~ 15条 1条"]],
    // What is due to be done is itself the whole.
    ["幼儿园86所，计划达标5所，达标率97.3%。", []]
  ])
})

describe("shares told in one run", () => {
  const staff = "全区专任教师6420人。\n"
  shareTable([
    [
      `${staff}研究生学历571人，占8.9%；高级职称1348人（含正高级23人），占21.0%。`,
      ["holds 8.9% ~ 571人 6420人", "holds 21.0% ~ 1348人 6420人"]
    ],
    [
      `${staff}研究生学历871人，占8.9%；高级职称1348人（含正高级23人），占21.0%。`,
      ["fails? 8.9% ~ 871人 6420人", "holds 21.0% ~ 1348人 6420人"]
    ],
    // 其中 begins to tell of another whole.
    [
      `${staff}高级职称1348人，占21.0%；其中女教师871人，占8.9%。`,
      ["holds 21.0% ~ 1348人 6420人", "fails? 8.9% ~ 871人 1348人"]
    ],
    // Each stage has a whole of its own.
    ["全市小学班802个。\n小学大班额12个，占1.50%；初中大班额40个，占2.81%。", ["holds 1.50% ~ 12个 802个"]]
  ])
})

describe("a part whose noun is left out", () => {
  shareTable([
    ["幼儿园408所，普惠性的96所，占88.89%。", ["fails? 88.89% ~ 96所 408所"]],
    ["专任教师51人，学历合格率96.1%，本科学历的40人，占19.6%。", ["fails? 19.6% ~ 40人 51人"]],
    ["专任教师51人，专科学历的41人，本科学历的10人，占19.6%。", ["holds 19.6% ~ 10人 51人"]]
  ])
})

describe("the one part of a name, told before the whole", () => {
  shareTable([
    [
      "全区教育经费21.37亿元，增长4.8%；公共预算支出98.46亿元，教育经费占比21.7%。",
      ["holds 21.7% ~ 21.37亿元 98.46亿元"]
    ],
    [
      "全区教育经费21.37亿元，增长4.8%；公共预算支出9.46亿元，教育经费占比21.7%。",
      ["fails? 21.7% ~ 21.37亿元 9.46亿元"]
    ]
  ])
})

describe("a whole called by another name", () => {
  shareTable([
    ["补充教师486名，其中特岗260名、招聘226名，特岗教师占新进教师的83.5%。", ["fails? 83.5% ~ 260名 486名"]],
    ["在园幼儿50467人，公办园在园幼儿65410人，占比达70.16%。", ["fails? 70.16% ~ 65410人 50467人"]],
    // Of places no share is told of schools.
    ["公办园23所，普惠园29所，普惠性学位占比公办及民办71.5%。", []]
  ])
})

describe("two that make the whole", () => {
  shareTable([
    ["女生5818人，男生6933人，各占45.6%、54.4%。", ["holds 45.6% ~ 5818人 6933人", "holds 54.4% ~ 6933人 5818人"]],
    ["女生5818人，男生6933人，各占75.6%、54.4%。", ["fails 75.6% ~ 5818人 6933人", "holds 54.4% ~ 6933人 5818人"]]
  ])
})

describe("what 达标 is said of", () => {
  shareTable([
    ["村小44所，面积够用的只有4所，达标率29%。", ["fails? 29% ~ 4所 44所"]],
    ["12所村小里有41所通了自来水，达标率92%。", ["fails? 92% ~ 41所 12所"]],
    // Who passes is one of those who took part.
    ["教师100人中有80人参加测试，合格率95%。", []]
  ])
})

describe("the gross rate of entrance, of the one number of either", () => {
  const told = "适龄幼儿47830人，在园幼儿17652人。\n"
  shareTable([
    [`${told}学前三年毛入园率为99.0%。`, ["fails? 99.0% ~ 17652人 47830人"]],
    [`${told}毛入园率。国家标准为85.0%，我县为99.0%。`, ["fails? 99.0% ~ 17652人 47830人"]],
    [`${told}其中公办园在园幼儿9120人。\n毛入园率为37.9%。`, ["fails? 37.9% ~ 17652人 47830人"]]
  ])
})

describe("a run of shares of one whole that is wrong, or not told", () => {
  shareTable([
    [
      "专项经费4.15亿元。人员经费6513.51万元，占56.7%；设备经费1016.84万元，占8.85%。",
      ["fails? 56.7% ~ 6513.51万元 4.15亿元", "fails? 8.85% ~ 1016.84万元 4.15亿元"]
    ],
    ["专科以上学历1567人，占99.0%，本科以上912人，占57.6%。", []],
    ["专科以上学历1567人，占99.0%，本科以上912人，占17.6%。", ["fails? 17.6% ~ 912人 99.0% 1567人"]],
    // Each stage has a whole of its own.
    ["小学专科以上学历1567人，占99.0%，初中本科以上912人，占17.6%。", []]
  ])
})

describe("a share that agrees by chance with a part of the whole beside it", () => {
  const staff = "全区专任教师6420人，其中小学4266人、初中1516人、高中638人。\n"
  shareTable([
    [
      `${staff}研究生学历57人，占8.9%；高级职称1348人，占21.0%。`,
      ["fails? 8.9% ~ 57人 6420人", "holds 21.0% ~ 1348人 6420人"]
    ]
  ])
})

describe("a whole that is named and told paragraphs before", () => {
  shareTable([
    ["现有幼儿园96所。\n优质园4所，占幼儿园总数的44.8%。", ["fails? 44.8% ~ 4所 96所"]],
    // No slip makes one in ten of what is told: the budget is another.
    ["年初预算18720万元。\n拨付1040万元，占年初预算总额的34%。", []]
  ])
})
