/** What several bear together, what so many of each come to, and what is left when others are taken away. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("what is borne together", () => {
  table([
    ["午餐费按每生每天8元收取，其中财政补助3元，家庭承担5元。", ["sum 8元 ~ 3元 5元 holds"]],
    // Others may bear more.
    ["午餐费按每生每天9元收取，其中财政补助3元，家庭承担5元。", []]
  ])
})

describe("so many of each of so many", () => {
  table([
    ["13所强校向薄弱校各选派4名骨干，累计52名。", ["product 52名 ~ 13所 4名 holds"]],
    ["抽查16所学校各3个班级，共48个问题。", []]
  ])
})

describe("monthly amounts and what they come to", () => {
  table([
    [
      "班主任津贴每月由300元提高到450元，全年发放529.2万元，覆盖班主任980人。",
      ["product 529.2万元 ~ 980人 450元 holds"]
    ],
    ["班主任津贴每月由300元提高到450元，全年发放541.6万元，覆盖班主任980人。", []]
  ])
})

describe("what is left without those told before", () => {
  table([
    [
      "摸排疑似辍学47人，其中转学未报19人，已就读技校22人；随父母出境2人。除去上述情形，实际辍学4人。",
      ["sum 47人 ~ 19人 22人 2人 4人 holds"]
    ]
  ])
})

describe("means named once for several", () => {
  table([
    [
      "城区学校26所，学生37180人；乡村学校64所，学生15872人。校均规模城区1430人、乡村248人。",
      ["mean 1430人 ~ 37180人 26所 holds", "mean 248人 ~ 15872人 64所 holds"]
    ],
    ["督学责任区8个，覆盖中小学46所、幼儿园58所，平均每个责任区13所。", ["mean 13所 ~ 46所 58所 8个 holds"]]
  ])
})

describe("rates of what is gone", () => {
  table([
    [
      "现有学科类机构82家，年内注销53家，转为非学科类19家，保留10家，压减率87.8%。",
      ["sum 82家 ~ 53家 19家 10家 holds", "share 87.8% ~ 53家 19家 82家 holds"]
    ]
  ])
})

describe("growths of consecutive years that each level names", () => {
  table([
    [
      "2017年安排736万元，2018年安排812万元，2019年安排905万元，2018年、2019年分别比上年增长10.3%、11.5%。",
      ["growth 10.3% ~ 812万元 736万元 holds", "growth 11.5% ~ 905万元 812万元 holds"]
    ]
  ])
})

describe("verbs behind an amount that are no 多 of it", () => {
  table([
    ["城市教育费附加1846万元，较上年1573万元多征273万元。", ["difference 273万元 ~ 1846万元 1573万元 holds"]],
    ["城市教育费附加1846万元，较上年1573万元多征273元。", ["difference 273元 ~ 1846万元 1573万元 fails"]]
  ])
})

describe("what is built anew is no number of what was told before", () => {
  table([["危旧校舍1.26万平方米已全部拆除，新建教师公寓360套，每套平均53平方米。", []]])
})
