import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations, table } from "./relations-in-prose.ts"

describe("changes between the levels of two years, wherever each is told", () => {
  table([
    ["2021年支出128640万元，2020年为121975万元，同比增长5.46%。", ["growth 5.46% ~ 128640万元 121975万元 holds"]],
    ["小学为15236元，比上年增长2.83%（2020年14817元）。", ["growth 2.83% ~ 15236元 14817元 holds"]],
    ["审议议题28个，较上年多6个（上年为22个）。", ["difference 6个 ~ 28个 22个 holds"]],
    [
      "2023年支出18.64亿元，2022年、2021年分别为17.82亿元、17.06亿元。2023年比2022年增长4.60%。",
      ["growth 4.60% ~ 18.64亿元 17.82亿元 holds"]
    ],
    // Of other years' levels none agrees, and none is blamed.
    ["2021年支出128640万元，2019年为97310万元，同比增长5.46%。", []]
  ])
})

describe("breakdowns of a total told sentences before", () => {
  table([
    [
      "全区教师1253人，多为本科学历。按学段分：幼儿园182人，小学764人，初中307人。",
      ["sum 1253人 ~ 182人 764人 307人 holds"]
    ],
    ["有各类学校124所（含幼儿园63所）。其中，小学44所，初中17所。", ["sum 124所 ~ 63所 44所 17所 holds"]],
    // 1 and 2 make 3 of anything.
    ["建成新校3所。另有幼儿园1所、小学2所待建。", []]
  ])
})

describe("shares that the arithmetic bears out", () => {
  table([
    [
      "招聘168人，其中研究生73人、本科生95人，研究生占43.45%。",
      ["sum 168人 ~ 73人 95人 holds", "share 43.45% ~ 73人 168人 holds"]
    ],
    ["规划总投资14.8亿元，当年完成3.4亿元，完成总投资的23.0%。", ["share 23.0% ~ 3.4亿元 14.8亿元 holds"]],
    [
      "在园幼儿18650人。\n公办园在园幼儿9512人，占51.00%；普惠性民办园在园幼儿6528人，占35.00%；普惠率86.00%。",
      ["share 51.00% ~ 9512人 18650人 holds", "share 35.00% ~ 6528人 18650人 holds", "sum 86.00% ~ 51.00% 35.00% holds"]
    ],
    // What the words name as the base is nowhere told.
    ["教育经费突破四千万元，财政拨款3420万元，占生产总值的4.14%。", []]
  ])
})

it("a growth of something else is not held against the amounts before it", () => {
  expect(relations("教育拨款52316万元，比上年48027万元增长8.93%，财政经常性收入增长6.21%。")).toEqual([
    "growth 8.93% ~ 52316万元 48027万元 holds"
  ])
})

describe("what is broken down without a word", () => {
  table([
    [
      "有幼儿园108所，小学39所，初中18所（其中九年一贯制7所），高中9所，特教学校1所，总数为175所。",
      ["sum 175所 ~ 108所 39所 18所 9所 1所 holds"]
    ],
    ["实施项目32个，完工25个，在建7个。", ["sum 32个 ~ 25个 7个 holds"]],
    ["排查隐患318处，当场整改276处，限期整改42处。", ["sum 318处 ~ 276处 42处 holds"]],
    [
      "经费18.6亿元。按用途分，人员13.0亿元、公用5.6亿元。按学段分，小学10.4亿元、初中8.2亿元。",
      ["sum 18.6亿元 ~ 13.0亿元 5.6亿元 holds", "sum 18.6亿元 ~ 10.4亿元 8.2亿元 holds"]
    ],
    // Both are named as kinds of what is counted, and make it to the last place.
    ["有教学点32个，小学教学点20个，附设教学点12个。", ["sum 32个 ~ 20个 12个 holds"]],
    // A name of its own may tell of another thing.
    ["有教学点32个，小学教学点20个，附设教学点14个。", []]
  ])
})

it("posts are filled by people", () => {
  expect(relations("核定编制3480个，实有在编3327人，空编153个，用编率为95.60%。")).toEqual([
    "difference 153个 ~ 3480个 3327人 holds",
    "share 95.60% ~ 3327人 3480个 holds"
  ])
})

it("so many times what is named", () => {
  expect(relations("计算机10530台，是教师用机1053台的10倍。")).toEqual(["ratio 10倍 ~ 10530台 1053台 holds"])
})

describe("tables told in cells", () => {
  table([
    [
      "学段 | 2018年(元) | 2017年(元) | 增长率(%)\n小学 | 13862 | 13197 | 5.04\n初中 | 18645 | 17903 | 4.14\n",
      ["growth 5.04 ~ 13862 13197 holds", "growth 4.14 ~ 18645 17903 holds"]
    ],
    [
      "学段 | 班级(个) | 学生(人)\n小学 | 682 | 27416\n初中 | 305 | 13118\n小学平均班额40.2人，初中43.0人。",
      ["mean 40.2人 ~ 27416 682 holds", "mean 43.0人 ~ 13118 305 holds"]
    ]
  ])
})

describe("multiples and ratios of what stands beside them", () => {
  table([
    ["在校生117名，比建校之初的39名增加了两倍。", ["growth 两倍 ~ 117名 39名 holds"]],
    ["新增学位10530个，其中小学8640个，是上年新增学位5265个的2倍。", ["growth 2倍 ~ 10530个 5265个 holds"]],
    ["普通高中录取5486人，职业中学录取3892人，普职比1.41:1。", ["ratio 1.41:1 ~ 5486人 3892人 holds"]]
  ])
})

describe("what is not held against the figures around it", () => {
  table([
    // 最高, 提高 and 降低 tell of no gap.
    ["差异系数小学最高0.423、最低0.197，初中最高0.361、最低0.168。", []],
    ["小学教师大专以上占89.6%，初中教师本科以上占78.3%，分别比五年前提高13.4个和21.7个百分点。", []],
    // A part thousands of times its whole is of another whole.
    ["新建城区学校3所，增加学位6300个，力争将大班额比例降到10%以下。", []]
  ])
})

it("a list of like amounts ends where a semicolon begins another thing", () => {
  const { series } = read("生均公用经费分别为560元、760元、980元；免除杂费5236万元。")
  expect(series).toEqual([[0, 1, 2]])
})

it("a list of growths goes on past the years in brackets", () => {
  expect(
    relations("2020—2022年支出依次为8.76亿元、9.21亿元和9.83亿元，年度增幅分别为5.1%(2021年)和6.7%(2022年)。")
  ).toEqual(["growth 5.1% ~ 9.21亿元 8.76亿元 holds", "growth 6.7% ~ 9.83亿元 9.21亿元 holds"])
})

describe("parts and wholes told apart", () => {
  table([
    [
      "为12875名寄宿生发放补助1459.4万元（小学6340名，每生1000元；初中6535名，每生1263元）。",
      ["sum 12875名 ~ 6340名 6535名 holds", "product 1459.4万元 ~ 6340名 1000元 6535名 1263元 holds"]
    ],
    ["核拨2150万元，全额拨付；计提1880万元，二者之和4030万元。", ["sum 4030万元 ~ 2150万元 1880万元 holds"]],
    [
      "教育拨款52316万元，运转正常。\n教育支出占公共财政支出286340万元的比例为18.27%。",
      ["share 18.27% ~ 52316万元 286340万元 holds"]
    ],
    ["制定整改措施28条，明确12个责任单位，兼职教师比例压缩到20%以内。", []]
  ])
})

it("a share of parts whose total is stated is of that total", () => {
  expect(relations("教师3675名。骨干教师783人，其中小学486人、初中297人，占全部教师的21.3%。")).toContain(
    "share 21.3% ~ 783人 3675名 holds"
  )
})

describe("how far one rate lies from another", () => {
  table([
    ["毛入园率82.1%，比全省平均水平高2.3个百分点（全省79.8%）。", ["difference 2.3个百分点 ~ 82.1% 79.8% holds"]],
    // Each count of a list has rates of its own, and points are no rate.
    ["一是占比距离21%的目标差0.3个百分点；二是县区差异大，最高与最低相差17.6个百分点。", []]
  ])
})

describe("changes that end where they arrived, and changes added up", () => {
  table([
    ["在校生比上年减少612人，下降3.1%，降至19130人。", ["growth 3.1% ~ 612人 19130人 holds"]],
    ["毕业生7426人，比初中招生数7398人多28人。", ["difference 28人 ~ 7426人 7398人 holds"]],
    ["小学净增5个班，初中净增9个班，共增加14个班。", ["sum 14个 ~ 5个 9个 holds"]],
    ["平均分为512.6分，比上年的498.3分提高14.3分。", ["difference 14.3分 ~ 512.6分 498.3分 holds"]]
  ])
})

describe("what is left, and what goes beyond a plan", () => {
  table([
    [
      "上年结转320万元，当年安排1880万元，当年支出2010万元，结余190万元。",
      ["difference 190万元 ~ 320万元 1880万元 2010万元 holds"]
    ],
    [
      "教师工资比公务员高出1260元，其中教师8.96万元、公务员8.834万元。",
      ["difference 1260元 ~ 8.96万元 8.834万元 holds"]
    ],
    ["招生计划3600人，实际报名4172人，超出计划572人。", ["difference 572人 ~ 4172人 3600人 holds"]],
    ["辍学率0.11%，比上学年下降0.05个百分点（上学年0.16%）。", ["difference 0.05个百分点 ~ 0.16% 0.11% holds"]]
  ])
})
