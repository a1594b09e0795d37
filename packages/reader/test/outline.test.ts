import { sections as registry } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { districtInProse, districtOf } from "../src/outline/district.ts"
import { readStructure } from "../src/outline/structure.ts"
import { understand } from "../src/source/source.ts"
import { letterAsSent, otherPassages, sample } from "./letters.ts"

const structureOf = (text: string) => readStructure(understand(text))

/** Sections as `id: heading`, with the numbers of their items. */
const outline = (text: string): ReadonlyArray<string> =>
  structureOf(text).sections.map(
    ({ id, heading, items }) => `${id}: ${heading} [${items.map(({ number }) => number).join(",")}]`
  )

const letter = `青江市云山区人民政府办公室

关于报送2021年度
教育职责履行情况自评报告的函

市教育督导委员会：

2021年，云山区把教育放在首位。现将自评情况报告如下：

一、2021年自评情况

（一）教育经费保障情况。

1.投入逐年增长。全年投入5.2亿元。
2.用好每一分钱。资金按时到校。

（二）校园安全管理情况。

1.守住校门。保安配备率100%。

二、存在的问题

（一）学位偏紧。城区学位不够。
（二）师资不均。骨干教师集中在城区。

三、下一步打算

（一）增加学位。2023年底前建成学校2所。

附件：1.自评表
2.佐证目录

青江市云山区人民政府办公室

2022年3月8日

（联系人：某某，电话：×××）
`

describe("the frame", () => {
  const { head, signedAt } = structureOf(letter)

  it.each([
    "2022年，区委、区政府把教育放在首位，逐项对照评价内容开展自查",
    "党政齐抓共管：教育优先发展的责任逐级落实到位",
    "现将有关情况报告如下。"
  ])("finds the title under the issuer where nobody is addressed, above %s", (prose) => {
    const text = `青江市云山区人民政府\n云山区关于2021年履行教育职责情况的自查自评报告\n${prose}\n一、学前教育\n在园幼儿12481人。\n`
    expect(structureOf(text).head.title).toBe("云山区关于2021年履行教育职责情况的自查自评报告")
  })

  it("joins a title of two lines", () => {
    expect(head.title).toBe("关于报送2021年度教育职责履行情况自评报告的函")
  })

  it("knows who writes to whom, about which year, and when", () => {
    expect(head).toMatchObject({
      district: "云山区",
      year: 2021,
      addressee: "市教育督导委员会",
      signedBy: "青江市云山区人民政府办公室",
      signedOn: "2022-03-08"
    })
  })

  it("gives the place of the date under the signature", () => {
    expect(letter.slice(...(signedAt ?? [0, 0]))).toBe("2022年3月8日")
  })

  it.each([
    ["临溪县人民政府\n二〇二二年三月一日\n", "临溪县人民政府", "2022-03-01"],
    ["临溪县教育局\n2022年12月31日\n（联系人：某某）\n", "临溪县教育局", "2022-12-31"],
    ["临溪县人民政府2022年2月28日\n", "临溪县人民政府", "2022-02-28"],
    ["临溪县人民政府\n2022年3月\n", "临溪县人民政府", null]
  ])("reads the signature %j", (end, signedBy, signedOn) => {
    const text = `关于报送教育工作情况的报告\n\n全县教育工作有序推进，各项任务按时完成，群众反映良好。\n\n${end}`
    expect(structureOf(text).head).toMatchObject({ signedBy, signedOn })
  })

  it("takes a date inside the prose for no signature", () => {
    const { head: none } = structureOf("全县学校于2020年4月1日开学。")
    expect(none.signedOn).toBeNull()
  })

  it("keeps a long title apart from whom the next line addresses", () => {
    const text =
      "云岭区人民政府关于2020年度履行教育职责情况的自查自评报告\n市人民政府教育督导委员会：\n一、优先发展\n全区财政教育支出5.2亿元。\n"
    expect(structureOf(text).head).toMatchObject({
      title: "云岭区人民政府关于2020年度履行教育职责情况的自查自评报告",
      addressee: "市人民政府教育督导委员会",
      year: 2020
    })
  })

  it("keeps a title apart from the note that says how the report was made", () => {
    const text =
      "柳汀区2018年度履行教育职责自评情况\n（逐项填报，事业数据取自年度统计，经费数据取自决算）\n\n1.学校布局。共有学校61所。2019年秋季再开办2所，2019年底前移交。\n\n柳汀区人民政府\n2019年3月21日"
    expect(structureOf(text).head).toMatchObject({ title: "柳汀区2018年度履行教育职责自评情况", year: 2018 })
  })

  it("joins a title that names its issuer and is set over two lines", () => {
    const text =
      "云岭区人民政府关于2022年\n履行教育职责情况的自查自评报告\n\n某市人民政府：\n2017年以前规划的幼儿园有3所。\n"
    expect(structureOf(text).head).toMatchObject({
      title: "云岭区人民政府关于2022年履行教育职责情况的自查自评报告",
      year: 2022
    })
  })

  it("finds a title that ran into the text", () => {
    const { head: run } = structureOf(
      "云山区履行教育职责自评报告2021年，全区认真落实各级部署，教育事业稳步发展，学校面貌明显变化，群众满意程度继续提高，现报告如下。"
    )
    expect(run.title).toBe("云山区履行教育职责自评报告")
  })

  it.each([
    ["重庆市大渡口区人民政府办公室", "大渡口区"],
    ["济南市市中区人民政府", "市中区"],
    ["荆州市沙市区教育局", "沙市区"],
    ["广西壮族自治区南宁市青秀区人民政府", "青秀区"],
    ["临溪县人民政府办公室", "临溪县"],
    ["区人民政府办公室", undefined]
  ])("the district of %s is %s", (body, district) => {
    expect(districtOf(body)).toBe(district)
  })

  it("takes the district from the prose where nobody signs", () => {
    expect(districtInProse("临江区现有学校40所。近年来，临江区加大投入，我区、全区、城区都不是名称。")).toBe("临江区")
    expect(districtInProse("我县现有学校40所，全县教师充足。")).toBeUndefined()
    expect(
      districtInProse("现将我区情况报告如下。由区教育局、区住建局负责，由区委编办督办。现将我区问题说明。")
    ).toBeUndefined()
  })
})

describe("sections and items", () => {
  it("maps headings to sections and numbers items as printed", () => {
    expect(outline(letter)).toEqual(["funding: 教育经费保障情况 [1,2]", "school-safety: 校园安全管理情况 [1]"])
  })

  it("gives items their lead words and their whole passage", () => {
    const [first] = structureOf(letter).sections
    expect(first?.items.map(({ heading, start, end }) => [heading, letter.slice(start, end)])).toEqual([
      ["投入逐年增长", "1.投入逐年增长。全年投入5.2亿元。"],
      ["用好每一分钱", "2.用好每一分钱。资金按时到校。"]
    ])
  })

  it("tells where a place lies", () => {
    const source = understand(letter)
    const { locate } = readStructure(source)
    const at = (words: string) => locate(source.plain.indexOf(words))
    expect(at("5.2亿元")).toEqual({
      section: "funding",
      item: 1,
      part: "body",
      heading: "2021年自评情况 教育经费保障情况 投入逐年增长"
    })
    expect(at("城区学位不够")).toMatchObject({ section: null, item: null, part: "problems" })
    expect(at("建成学校2所")).toMatchObject({ section: null, item: null, part: "plans" })
    expect(at("市教育督导委员会")).toMatchObject({ part: "frame" })
    expect(at("佐证目录")).toMatchObject({ part: "frame" })
    expect(at("云山区把教育")).toEqual({ section: null, item: null, part: "body", heading: "" })
  })

  it("reads flat indicators with scores, 基本情况 first", () => {
    const text =
      "一、基本情况\n全县学校45所。\n二、自评情况\n1.定期研究教育工作（5分）。研究4次。自评得分5分。\n" +
      "2.教育经费保障（10分）。投入5亿元。自评得分9分。\n3.财政投入到位（5分）。自评得分5分。\n4.校园安全。事故0起。\n"
    expect(outline(text)).toEqual([
      "null: 基本情况 []",
      "null: 定期研究教育工作（5分） [1]",
      "funding: 教育经费保障（10分） [2,3]",
      "school-safety: 校园安全 [4]"
    ])
  })

  it("reads Markdown headings without numbers", () => {
    const text =
      "# 某区教育督导自评报告\n\n## 党的领导\n\n党组织40个。\n\n## 教育经费\n\n### 投入\n\n5亿元。\n\n## 存在的不足\n\n经费不足。\n"
    expect(outline(text)).toEqual(["party-leadership: 党的领导 []", "funding: 教育经费 []"])
    expect(structureOf(text).problems.map((problem) => problem.text)).toEqual(["经费不足。"])
  })

  it("reads headings on lines of their own", () => {
    const text =
      "全区教育发展平稳，群众满意。\n教师队伍建设\n现有教师300人，结构合理。\n【经费投入】\n全年5亿元，逐年增加。\n"
    expect(outline(text)).toEqual(["teachers: 教师队伍建设 []", "funding: 经费投入 []"])
  })

  it("finds headings in a text that lost its line breaks", () => {
    const text =
      "全区认真自评，结果如下：一、教师队伍建设情况 全区现有教师300人，结构合理。二、主要做法和成效（一）落实教育经费保障。投入5亿元。" +
      "（二）做好校园安全管理。配备保安120人，安装监控800个，学校门口全部设置护学岗，家长接送有序，全年没有发生事故。"
    expect(outline(text)).toEqual([
      "teachers: 教师队伍建设情况 []",
      "funding: 落实教育经费保障 []",
      "school-safety: 做好校园安全管理 []"
    ])
  })

  it("lists no grades as headings", () => {
    expect(structureOf("一、二年级不设家庭作业。\n一、二、三级园分别拨款。\n").sections).toEqual([])
  })

  it("gives a heading that says nothing the section of most of its items", () => {
    const text =
      "一、工作情况\n（一）第一类指标\n1.教育经费投入。5亿元。\n2.财政投入增长。增长6%。\n（二）学前教育\n1.扩大学位。新增120个。\n"
    expect(outline(text)).toEqual(["funding: 第一类指标 [1,2]", "preschool: 学前教育 [1]"])
  })
})

describe("problems and plans", () => {
  it("makes each entry a passage as given", () => {
    const { problems, plans } = structureOf(letter)
    expect(problems.map(({ text }) => text)).toEqual([
      "（一）学位偏紧。城区学位不够。",
      "（二）师资不均。骨干教师集中在城区。"
    ])
    expect(plans.map(({ start, end, text }) => [letter.slice(start, end), text])).toEqual([
      ["（一）增加学位。2023年底前建成学校2所。", "（一）增加学位。2023年底前建成学校2所。"]
    ])
  })
})

describe("letters", () => {
  it.each(["dadukou-2020.md", "paraphrase-2022.md"])("%s has thirteen sections and twenty-four items", (name) => {
    const { sections, problems, plans } = structureOf(sample(name))
    expect(new Set(sections.map(({ id }) => id)).size).toBe(13)
    expect(sections.length).toBe(13)
    expect(sections.flatMap(({ items }) => items.map(({ number }) => number))).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1)
    )
    expect([problems.length, plans.length]).toEqual([3, 3])
  })

  const plain = (name: string) => sample(name).replaceAll(/^#+ /gm, "")
  const shapes: ReadonlyArray<readonly [string, (text: string) => string]> = [
    ["without a line break", (text) => text.replaceAll("\n", "")],
    [
      "with a break after every 38 characters",
      (text) => text.replaceAll(/[^\n]{38}/g, "$&\n").replaceAll("\n\n", "\n　　")
    ],
    [
      "without headings' marks",
      (text) => text.replaceAll(/^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)/gm, "")
    ]
  ]

  it.each(shapes)("%s have the same frame, sections, problems and plans", (_, shape) => {
    for (const name of ["dadukou-2020.md", "paraphrase-2022.md"]) {
      const as = structureOf(sample(name))
      const given = structureOf(shape(plain(name)))
      expect(given.head).toEqual(as.head)
      expect(given.sections.map(({ id }) => id)).toEqual(as.sections.map(({ id }) => id))
      expect([given.problems.length, given.plans.length]).toEqual([3, 3])
    }
  })

  it.skipIf(letterAsSent === undefined)("the letter as sent has its frame, sections, items, problems and plans", () => {
    const { head, sections, problems, plans } = structureOf(letterAsSent as string)
    expect(head).toMatchObject({ district: "大渡口区", year: 2020, addressee: "市教督委", signedOn: "2020-04-01" })
    expect(sections.map(({ id }) => id)).toEqual(registry.map(({ id }) => id))
    expect(sections.flatMap(({ items }) => items.map(({ number }) => number))).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1)
    )
    expect([problems.length, plans.length]).toEqual([3, 3])
  })

  it.skipIf(otherPassages.size === 0)("passages of other shapes give what they have", () => {
    const districts = Array.from(otherPassages.values(), (text) => structureOf(text).head.district).filter(
      (name) => name !== null
    )
    expect(districts.toSorted()).toEqual(["临江区", "临江区", "乙区", "平川县", "甲县", "青石镇"].toSorted())
  })
})
