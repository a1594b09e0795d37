/** Relations as yearbooks and statistical communiqués tell them: across sentences, in rows, without a word for it. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations, table } from "./relations-in-prose.ts"

describe("rates of parts are no parts of the rate", () => {
  it.each([
    "小学适龄儿童入学率达到98.6%，其中男女童分别为98.7%和98.5%。",
    "初中三年巩固率97.2%，其中城区98.4%、农村96.1%。"
  ])("%s", (text) => expect(relations(text)).toEqual([]))
})

describe("small numbers that add up by chance", () => {
  it.each(["完全中学2所，高级中学4所，十二年一贯制学校1所（民办），中职学校1所，特殊教育学校1所，专门学校1所。"])(
    "%s",
    (text) => expect(relations(text)).toEqual([])
  )
})

describe("a share that is large has not grown", () => {
  it.each(["两区（62.1%）之外，其余各区公办学校占比均超过七成。", "有20个镇占比达到15%以上，其中两镇占比超过20%。"])(
    "%s",
    (text) => expect(check(read(text)).findings).toEqual([])
  )
})

describe("totals told again by the same noun, sentences apart", () => {
  table([
    [
      "中小学教职工总数1755人，专任教师1320人。中学教职工总数938人；专任教师701人。小学教职工总数817人，专任教师619人。",
      ["sum 1755人 ~ 938人 817人 holds", "sum 1320人 ~ 701人 619人 holds"]
    ],
    [
      "全省初中学校3.52万所。招生1203.4万人。其中普通初中3.41万所，招生1187.2万人；职业初中0.11万所，招生16.2万人。",
      ["sum 3.52万所 ~ 3.41万所 0.11万所 holds", "sum 1203.4万人 ~ 1187.2万人 16.2万人 holds"]
    ],
    [
      "现有公办、民办幼儿园125所。独立的公办幼儿园7所，村小附属幼儿园63个；民办幼儿园55所，其间普惠幼儿园17所。",
      ["sum 125所 ~ 7所 63个 55所 holds"]
    ],
    // What does not add up may be a list with a gap.
    ["教职工1755人。中学教职工938人。小学教职工807人。", []]
  ])
})

describe("stages that are made of stages", () => {
  table([
    [
      "1、幼儿园在园幼儿22627人。\n2、小学在校生人数62179人，比上年增加1239人。\n3、初中在校生人数24308人，比上年减少151人。\n义务教育阶段在校生86487人，比上年增加1088人。",
      ["sum 86487人 ~ 62179人 24308人 holds", "sum 1088人 ~ 1239人 151人 holds"]
    ],
    ["全市义务教育阶段学校1131所。\n全市共有小学937所。\n共有初中学校194所。", ["sum 1131所 ~ 937所 194所 holds"]],
    ["小学在校生62179人。初中在校生24308人。义务教育阶段在校生86478人。", []]
  ])
})

describe("a base that an earlier paragraph told", () => {
  table([
    [
      "全市共有幼儿园486所，在园幼儿61250人。\n普惠性幼儿园402所，占总数的82.72%；普惠性幼儿园在园幼儿51380人，占总数的83.89%。",
      ["share 82.72% ~ 402所 486所 holds", "share 83.89% ~ 51380人 61250人 holds"]
    ],
    // The subject of the share has no number: neither the teachers before nor those before them are meant.
    ["有教职员工232人，其中高级教师48人，中级教师62人，有本科学历的教师占教师总数的60%。", []]
  ])
})

describe("lists that an excerpt breaks off", () => {
  const whole = "全市民办学校在校学生57258人，其中民办幼儿园37343人；民办中小学13900人；民办高中5944人"
  it("may have been going to add up", () => {
    expect(relations(`${whole}；民办中职学校`)).toEqual([])
    expect(relations(`${whole}；……`)).toEqual([])
  })
  it("are held to their total where they end", () => {
    expect(relations(`${whole}。`)).toEqual(["sum 57258人 ~ 37343人 13900人 5944人 fails"])
  })
})

describe("what is told twice of different things", () => {
  it.each([
    "截至上年底，全市新建、改扩建公办幼儿园92所。今年启动新一期行动计划，新建、改扩建公办幼儿园56所。",
    "公办学校31所（小学24所，九年一贯制学校7所），民办学校10所（小学4所，九年一贯制学校6所）。",
    "民办小学在校学生4120人，占民办学校在校生总数的24.3%；民办高中5944人，占民办学校在校生总数的10.4%。"
  ])("%s", (text) => {
    expect(check(read(text)).findings.filter(({ severity }) => severity !== "remark")).toEqual([])
  })
})

describe("totals that the next sentence takes up", () => {
  table([
    [
      "全区现有学校136所。这些学校包括小学68所，中学45所，职业学校15所，特殊教育学校8所。",
      ["sum 136所 ~ 68所 45所 15所 8所 holds"]
    ],
    ["年初确定的12件实事已完成9件，其余3件正在推进。", ["sum 12件 ~ 9件 3件 holds"]],
    ["安排项目46个，开工30个，竣工12个，其余5个尚在招标。", []]
  ])
})

describe("pupils to a teacher", () => {
  table([
    [
      "全市小学在校生98621人，专任教师5780人。\n小学生师比17.06:1，专任教师学历合格率99.9%。",
      ["ratio 17.06:1 ~ 98621人 5780人 holds"]
    ],
    ["全乡在校学生1876人，计算机92台，生机比20.4:1。", ["ratio 20.4:1 ~ 1876人 92台 holds"]],
    ["全市小学在校生98621人，教职工6120人。小学生师比17.06:1。", []]
  ])
})

describe("by the day and for the year", () => {
  table([
    ["按照每生每天5元的标准，在校时间200天计算，每生每年补助1000元。", ["product 1000元 ~ 5元 200天 holds"]],
    ["每生每天补助5元，全年供餐190天，另安排食堂运转经费36万元。", []]
  ])
})

describe("totals of tables", () => {
  const rows = "学校 | 班级（个） | 学生（人） |\n东街小学 | 48 | 2316 |\n西河小学 | 36 | 1702 |\n"
  table([
    [`${rows}合计 | 84 | 4018 |`, ["sum 84 ~ 48 36 holds", "sum 4018 ~ 2316 1702 holds"]],
    [
      "单位：万元\n项目 | 合计 | 中央 | 省级 |\n改薄 | 1200 | 700 | 500 |\n营养 | 660 | 460 | 200 |",
      ["sum 1200 ~ 700 500 holds", "sum 660 ~ 460 200 holds"]
    ]
  ])
  it("one line that does not add up among several that do is wrong", () => {
    const more = rows.replaceAll(" |\n", " | 95 |\n").replace("（人） | 95", "（人） | 教师（人）")
    expect(relations(`${more}合计 | 84 | 4081 | 190 |`)).toEqual([
      "sum 84 ~ 48 36 holds",
      "sum 4081 ~ 2316 1702 fails",
      "sum 190 ~ 95 95 holds"
    ])
  })
})

describe("what is not held against a letter", () => {
  it.each([
    "小学学龄儿童入学率达99.5%。普通初中和小学辍学率分别为2.95%和0.97%。",
    "累计增加学位132万个，其中实施新建、改扩建项目1256个、新增学位122万个。"
  ])("%s", (text) => {
    expect(relations(text).filter((relation) => relation.endsWith("fails"))).toEqual([])
  })
})

describe("overviews and the stages after them", () => {
  table([
    [
      "全市共有各级各类学校167所，在校生131164人。\n学前教育。全市共有幼儿园81所，在园幼儿17193人。\n义务教育。全市共有学校77所，在校生84036人。\n其中普通小学49所，在校生60766人。\n高中阶段教育。全市共有学校8所，在校生29396人。\n特殊教育。全市共有学校1所，招收学生86人，在校生539人。",
      ["sum 167所 ~ 81所 77所 8所 1所 holds", "sum 131164人 ~ 17193人 84036人 29396人 539人 holds"]
    ]
  ])
})

describe("shares of a whole that is all its parts", () => {
  table([
    [
      "一级教师918人，占比45%；二级教师990人，占比48.53%；三级教师132人，占比6.47%。",
      [
        "share 45% ~ 918人 990人 132人 holds",
        "share 48.53% ~ 990人 918人 132人 holds",
        "share 6.47% ~ 132人 918人 990人 holds",
        "difference 6.47% ~ 45% 48.53% holds"
      ]
    ]
  ])
})

describe("stages named in the heading of a paragraph, and groups told by stage", () => {
  table([
    ["全市义务教育中小学214所。\n——小学。校数129所。\n——初中。校数85所。", ["sum 214所 ~ 129所 85所 holds"]],
    [
      "义务教育随迁子女在校生8.83万人。在小学就读的随迁子女6.38万人；在初中就读的随迁子女2.45万人。",
      ["sum 8.83万人 ~ 6.38万人 2.45万人 holds"]
    ]
  ])
})

describe("gaps between falls, and bases that are not told", () => {
  table([
    [
      "全省文盲率下降8.45个百分点，比全国平均水平（4.2%）高4.25个百分点。",
      ["difference 4.25个百分点 ~ 8.45个百分点 4.2% holds"]
    ],
    ["在校少数民族学生达到43.6万人，其中蒙语授课生24万人，占蒙古族学生的64.8%。", []]
  ])
})

describe("one added to the other", () => {
  table([
    [
      "报名参加统考的103789人，加上报考单招的14317人，参加高考的总人数为118106人。",
      ["sum 118106人 ~ 103789人 14317人 holds"]
    ],
    ["报名参加统考的103789人，加上报考单招的14317人，比去年多7300人。", []]
  ])
})

describe("letters of traditional characters", () => {
  const findings = (text: string) => check(read(text)).findings.filter(({ severity }) => severity !== "remark")
  it("tell people in 萬 with decimals", () => {
    expect(findings("全省小學在校生60.4萬人，比上年增加4.8萬人，增長8.7%；專任教師3.21萬人。")).toEqual([])
  })
  it("are mended in their own writing", () => {
    const [found] = findings("全省在校生61.4萬人，其中公辦41.2萬人，民辦19.2萬人。")
    expect([found?.suggestion, ...(found?.alternatives ?? [])].map((each) => each?.text)).toContain("60.4萬人")
  })
})

describe("a bracket that tells more than its total", () => {
  table([
    [
      "共有专任教师968人（其中，幼儿园452人、小学561人、初中269人、九年一贯制学校104人、高中95人）。",
      ["sum 968人 ~ 452人 561人 269人 104人 95人 fails"]
    ]
  ])
})
