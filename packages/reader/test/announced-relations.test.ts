/** Relations that the words announce so plainly that they are held against the numbers whether or not these agree. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const told = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.kind !== "magnitude")
    .map(
      ({ kind, result, operands, verdict, certain }) =>
        `${kind} ${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}${certain ? "" : "?"}`
    )
}

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
}

describe("posts that are not filled", () => {
  table([
    [
      "教职工编制4120名，已使用3985名，使用率96.7%，结余153名。",
      ["share 96.7% ~ 3985名 4120名 holds", "difference 153名 ~ 4120名 3985名 fails"]
    ],
    ["核定编制4120名，实有3985名，空缺135名。", ["difference 135名 ~ 4120名 3985名 holds"]],
    ["核定编制4120名，实有3985名，空缺513名。", ["difference 513名 ~ 4120名 3985名 fails"]],
    // The list is announced, and so the total is what is reckoned: one equation is evidence once.
    ["核定编制2860名，其中实有2715名，空缺145名。", ["sum 2860名 ~ 2715名 145名 holds"]],
    ["核定编制2860名，其中实有2715名，空缺154名。", ["sum 2860名 ~ 2715名 154名 fails"]]
  ])
})

describe("what a rate leaves", () => {
  table([
    [
      "筛查预警1352人，干预1315人，干预率97.3%，其余73人转介医疗机构。",
      ["sum 1352人 ~ 1315人 73人 fails", "share 97.3% ~ 1315人 1352人 holds"]
    ],
    [
      "随迁子女8640人已全部入学。在公办学校就读8526人，占98.7%；其余114人就读民办学校。",
      ["sum 8640人 ~ 8526人 114人 holds", "share 98.7% ~ 8526人 8640人 holds"]
    ],
    // 37 with its digits exchanged.
    [
      "筛查预警1352人，干预1315人，干预率97%，其余73人转介医疗机构。",
      ["sum 1352人 ~ 1315人 73人 fails?", "share 97% ~ 1315人 1352人 holds"]
    ]
  ])
})

describe("two shares that the words count together", () => {
  table([
    ["中央资金占46.5%，省级资金占31.2%，二者合计占87.7%。", ["sum 87.7% ~ 46.5% 31.2% fails"]],
    ["中央资金占46.5%，省级资金占31.2%，二者合计占77.7%。", ["sum 77.7% ~ 46.5% 31.2% holds"]],
    ["公办园占57.0%，普惠性民办园占33.0%。两类合计，覆盖率90.0%，毛入园率99.1%。", ["sum 90.0% ~ 57.0% 33.0% holds"]],
    ["巩固率99.2%，入学率97.6%，两项均高于95%的底线。", []]
  ])
})

describe("growths from year to year", () => {
  table([
    [
      "2020—2022年教育支出依次为6.42亿元、6.87亿元和7.35亿元，年度增幅分别为7.0%（2021年）和7.9%（2022年）。",
      ["growth 7.0% ~ 6.87亿元 6.42亿元 holds", "growth 7.9% ~ 7.35亿元 6.87亿元 fails"]
    ],
    [
      "三年教育支出分别为6.42亿元、6.87亿元、7.65亿元，分别增长11.4%、7.0%。",
      ["growth 11.4% ~ 6.87亿元 6.42亿元 fails", "growth 7.0% ~ 7.65亿元 6.87亿元 fails"]
    ]
  ])
  it("is of no levels of several things", () => {
    expect(
      told("小学、初中、高中生均经费分别为8760元、9210元、9830元，公用经费比上年分别增长3.1%、4.7%。").filter((each) =>
        each.startsWith("growth")
      )
    ).toEqual([])
  })
})

describe("all of something by kind, told in a sentence of its own", () => {
  table([
    [
      "发放问卷5400份，回收有效问卷5138份。按对象分，家长3240份、学生986份、教师514份、校长48份、其他群众230份。",
      ["sum 5138份 ~ 3240份 986份 514份 48份 230份 fails"]
    ],
    [
      "专任教师5138人，其中女教师3204人。从职称看，高级986人、中级2514人、初级1368人。",
      ["sum 5138人 ~ 986人 2514人 1368人 fails?"]
    ]
  ])
})

describe("a level, the one that it is held against, and what they lie apart", () => {
  table([
    ["在校生48316名，比上学年47182名多出1143名。", ["difference 1143名 ~ 48316名 47182名 fails"]],
    ["在校生47182名，比上学年48316名多出1134名。", ["difference 1134名 ~ 47182名 48316名 fails"]],
    ["在校生47182名，比上学年48316名少1134名。", ["difference 1134名 ~ 48316名 47182名 holds"]],
    [
      "在校生48316名，比上学年47182名多出1134名，其中小学31870名、初中16446名。",
      ["sum 48316名 ~ 31870名 16446名 holds", "difference 1134名 ~ 48316名 47182名 holds"]
    ]
  ])
})

describe("a total of the first members of a list", () => {
  table([
    [
      "寄宿生7105人，其中小学寄宿生3862人，初中寄宿生3243人，高中寄宿生1438人。",
      ["sum 7105人 ~ 3862人 3243人 1438人 fails?"]
    ],
    ["获奖19项，其中一等奖8项、二等奖11项、三等奖16项。", ["sum 19项 ~ 8项 11项 16项 fails?"]],
    ["在编教师5380人、备案制教师745人、合同制教师1290人，合计2035人。", ["sum 2035人 ~ 5380人 745人 1290人 fails?"]],
    ["义务教育学生53200人，其中小学35400人、初中17800人，高中13100人。", ["sum 53200人 ~ 35400人 17800人 holds"]],
    ["学校42所，其中小学30所、初中12所，教师1200人。", ["sum 42所 ~ 30所 12所 holds"]]
  ])
})

describe("a total that counts what was just told", () => {
  table([
    ["新建学校8所、改扩建6所，共16所，可提供学位9800个。", ["sum 16所 ~ 8所 6所 fails?"]],
    ["新建学校8所、改扩建6所，共14所，可提供学位9800个。", ["sum 14所 ~ 8所 6所 holds"]],
    ["新建学校8所、改扩建6所，共投入1.2亿元。", []]
  ])
})

describe("kinds in the bracket behind their whole", () => {
  table([
    [
      "为9875名寄宿生发放补助1100.875万元（小学5340名，每生1000元；初中4553名，每生1250元）。",
      ["sum 9875名 ~ 5340名 4553名 fails?", "product 1100.875万元 ~ 5340名 1000元 4553名 1250元 fails?"]
    ],
    [
      "为9875名寄宿生发放补助1100.875万元（小学5340名，每生1000元；初中4535名，每生1250元）。",
      ["sum 9875名 ~ 5340名 4535名 holds", "product 1100.875万元 ~ 5340名 1000元 4535名 1250元 holds"]
    ],
    // All that is told in the bracket comes to another amount: that is asked about too.
    [
      "为9875名寄宿生发放补助1120万元（小学5340名，每生1000元；初中4535名，每生1250元）。",
      ["sum 9875名 ~ 5340名 4535名 holds", "product 1120万元 ~ 5340名 1000元 4535名 1250元 fails?"]
    ]
  ])
})

describe("a share with the part and the whole in each other's place", () => {
  table([
    ["随迁子女3218人，在公办学校就读3416人，占94.20%。", ["share 94.20% ~ 3416人 3218人 fails?"]],
    ["随迁子女3416人，在公办学校就读3218人，占94.20%。", ["share 94.20% ~ 3218人 3416人 holds"]],
    ["安排资金3416万元，核定总额3626万元，占94.21%。", ["share 94.21% ~ 3416万元 3626万元 holds"]]
  ])
})

describe("totals of what was done", () => {
  table([
    ["招聘特岗教师86名、公费师范生24名、紧缺教师15名，共计补充教师135名。", ["sum 135名 ~ 86名 24名 15名 fails?"]],
    ["区委常委会8次、领导小组4次、区政府常务会15次，共17次研究教育。", ["sum 17次 ~ 8次 4次 15次 fails?"]],
    ["37个党组织实行负责制，其中党委9个、党总支28个、党支部98个。", ["sum 37个 ~ 9个 28个 98个 fails?"]]
  ])
})

describe("a whole that its part, their rate and the rest belie", () => {
  table([
    ["随迁子女14263人，在公办学校就读14263人，占94.73%，其余793人另行安置。", ["sum 14263人 ~ 14263人 793人 fails?"]],
    [
      "随迁子女15056人，在公办学校就读14263人，占94.73%，其余793人另行安置。",
      ["sum 15056人 ~ 14263人 793人 holds", "share 94.73% ~ 14263人 15056人 holds"]
    ]
  ])
})

describe("the rate of a change whose base stands in brackets behind it", () => {
  table([
    ["压减“三公”经费63万元，同比下降15.0%（2018年为240万元）。", ["growth 15.0% ~ 63万元 240万元 fails"]],
    ["压减“三公”经费36万元，同比下降15.0%（2018年为240万元）。", ["growth 15.0% ~ 36万元 240万元 holds"]]
  ])
})

describe("a share of a base that its own words tell", () => {
  table([
    ["安排培训经费624万元，占公用经费总额1.06万元的5.89%。", ["share 5.89% ~ 624万元 1.06万元 fails"]],
    ["安排培训经费624万元，占公用经费总额1.06亿元的5.89%。", ["share 5.89% ~ 624万元 1.06亿元 holds"]]
  ])
})

describe("means of what the sentence counts", () => {
  table([
    ["公办园开设托班64个，收托10024人，平均每班16人。", ["mean 16人 ~ 10024人 64个 fails"]],
    [
      "责任督学85人（专职13人、兼职72人），全年入校2540人次，人均30次。",
      ["sum 85人 ~ 13人 72人 holds", "mean 30次 ~ 2540人次 85人 holds"]
    ]
  ])
})

describe("前者 and 后者", () => {
  it.each([
    ["教师年均工资9.28万元，公务员9.75万元，前者略高于后者。", ["claim-against-figure"]],
    ["教师年均工资9.82万元，公务员9.75万元，前者略高于后者。", []]
  ])("%s", (text, expected) => {
    const found = check(read(text)).findings.filter((each) => each.check === "claim-against-figure")
    expect(found.map((each) => each.check)).toEqual(expected)
  })
})

describe("a total told by the verb of its parts", () => {
  table([
    ["普通高中招生3412人，中职招生2168人，共招生5580人。", ["sum 5580人 ~ 3412人 2168人 holds"]],
    ["普通高中招生3412人，中职招生2168人，共招生5850人。", ["sum 5850人 ~ 3412人 2168人 fails"]]
  ])
})

describe("what one year was given more than another", () => {
  table([
    ["投入维修资金1284万元，比2021年的1063万元多投入221万元。", ["difference 221万元 ~ 1284万元 1063万元 holds"]],
    ["投入维修资金1284万元，比2021年的1063万元多投入122万元。", ["difference 122万元 ~ 1284万元 1063万元 fails?"]]
  ])
})

describe("a mean beside the one it is held against", () => {
  table([
    ["教师年均工资13.62万元，比公务员的13.45万元高1700元。", ["difference 1700元 ~ 13.62万元 13.45万元 holds"]],
    ["教师年均工资13.62万元，比公务员的13.45万元高7100元。", ["difference 7100元 ~ 13.62万元 13.45万元 fails"]]
  ])
})
