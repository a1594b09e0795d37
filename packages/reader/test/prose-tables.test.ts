/** Tables told in prose: rows of a whole and its parts, columns told at once, last year's figures in brackets. */
import { describe, expect, it } from "vitest"
import { relations } from "./relations-in-prose.ts"

const sums = (text: string): ReadonlyArray<string> => relations(text).filter((each) => each.startsWith("sum"))

describe("a whole and then its parts, row by row", () => {
  it.each([
    [
      "a part has parts of its own, for which it stands",
      [
        "全县各级各类学校58所，在校（园）学生41520人，专任教师3012人。",
        "（一）幼儿园31所。当年入园2104人，在园6842人；教职工702人，专任教师455人。",
        "（二）义务教育学校24所。当年招生7415人，在校28906人，专任教师2071人。小学17所，招生4802人，在校20347人，专任教师1288人；初中7所，招生2613人，在校8559人，专任教师783人。",
        "（三）高中阶段学校3所。当年招生1908人，在校5772人，专任教师486人。"
      ].join("\n"),
      [
        "sum 58所 ~ 31所 24所 3所 holds",
        "sum 41520人 ~ 6842人 28906人 5772人 holds",
        "sum 3012人 ~ 455人 2071人 486人 holds",
        "sum 24所 ~ 17所 7所 holds",
        "sum 7415人 ~ 4802人 2613人 holds",
        "sum 28906人 ~ 20347人 8559人 holds",
        "sum 2071人 ~ 1288人 783人 holds"
      ]
    ],
    [
      "area, equipment and books beside heads, their changes between them",
      [
        "全市职业院校19所，校舍建筑面积84.62万平方米，比上年增加1.20万平方米；教学仪器设备值23518.46万元；图书213.74万册。",
        "——中职。共14所，毕业4120人，校舍建筑面积36.15万平方米，增加0.85万平方米；设备8214.30万元；图书92.06万册。",
        "——高职。共5所，毕业6033人，校舍建筑面积48.47万平方米，增加0.35万平方米；设备15304.16万元；图书121.68万册。"
      ].join("\n"),
      [
        "sum 19所 ~ 14所 5所 holds",
        "sum 84.62万平方米 ~ 36.15万平方米 48.47万平方米 holds",
        "sum 1.20万平方米 ~ 0.85万平方米 0.35万平方米 holds",
        "sum 23518.46万元 ~ 8214.30万元 15304.16万元 holds",
        "sum 213.74万册 ~ 92.06万册 121.68万册 holds"
      ]
    ],
    [
      "one whole is broken down more than once",
      "随迁子女8415人。按户籍看，省内5207人，占61.9%；省外3208人，占38.1%。按学段看，小学6118人，占随迁子女总数72.7%，占小学生总数19.4%；初中2297人，占随迁子女总数27.3%，占初中生总数16.2%。",
      ["sum 8415人 ~ 5207人 3208人 holds", "sum 8415人 ~ 6118人 2297人 holds"]
    ],
    [
      "what 其中 tells of some stands before breakdowns of all",
      "全县专任教师4318人，其中女教师2745人。按学段看，幼儿园612人，小学1988人，初中1203人，高中515人；按职称看，正高级9人，副高级861人，中级1735人，初级及未定级1713人；按年龄看，35岁以下1366人，36至50岁1927人，51岁以上1025人。",
      [
        "sum 4318人 ~ 612人 1988人 1203人 515人 holds",
        "sum 4318人 ~ 9人 861人 1735人 1713人 holds",
        "sum 4318人 ~ 1366人 1927人 1025人 holds"
      ]
    ],
    [
      "the second breakdown divides the whole, and not the first part of the other",
      "全市教育总支出48.62亿元。按级次分：市本级13.05亿元，占26.8%；区级23.41亿元，占48.1%；县级12.16亿元，占25.0%。按用途分：人员经费31.27亿元，占64.3%；公用经费9.84亿元，占20.2%；项目支出7.51亿元，占15.4%。",
      ["sum 48.62亿元 ~ 13.05亿元 23.41亿元 12.16亿元 holds", "sum 48.62亿元 ~ 31.27亿元 9.84亿元 7.51亿元 holds"]
    ]
  ])("%s", (_, text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  it("shows the figure that a column needs, where the columns beside it add up", () => {
    expect(
      sums(
        [
          "全区民办学校22所，在校12847人，专任教师891人，占地面积245816平方米。",
          "民办小学13所，在校7305人，专任教师514人，占地面积132940平方米。",
          "民办初中9所，在校5524人，专任教师377人，占地面积112876平方米。"
        ].join("\n")
      )
    ).toContain("sum 12847人 ~ 7305人 5524人 fails")
  })

  it("leaves rows alone that are told of something else", () => {
    expect(
      sums(
        [
          "全区小学41所，在校生25310人，专任教师1402人。",
          "城关镇小学9所，在校生11204人，专任教师598人。",
          "河东镇小学7所，在校生5160人，专任教师287人。"
        ].join("\n")
      )
    ).toEqual([])
  })
})

describe("columns told at once", () => {
  const text = (teachers: string): string =>
    [
      "全州有幼儿园96所，班712个，在园幼儿20418人，教职工2316人，专任教师1405人；另有附设幼儿班33个、幼儿804人。",
      `按城乡分，城区、镇区、乡村的园数分别为41所、37所、18所，班数分别为388个、251个、73个，在园幼儿分别为11930人、6902人、1586人，教职工分别为1340人、761人、215人，专任教师分别为${teachers}、442人、121人。`
    ].join("\n")

  it("each add up to what was told of the whole", () => {
    expect(sums(text("842人"))).toEqual([
      "sum 96所 ~ 41所 37所 18所 holds",
      "sum 712个 ~ 388个 251个 73个 holds",
      "sum 20418人 ~ 11930人 6902人 1586人 holds",
      "sum 2316人 ~ 1340人 761人 215人 holds",
      "sum 1405人 ~ 842人 442人 121人 holds"
    ])
  })

  it("show the one that does not", () => {
    expect(sums(text("824人"))).toContain("sum 1405人 ~ 824人 442人 121人 fails")
  })
})

describe("last year's figures in brackets", () => {
  const text = (former: string): string =>
    `技工院校（括号内为上年数）。学校33所（35所），其中公办21所（22所）、民办12所（13所）；在校生40216人（42905人），其中公办29114人（${former}）、民办11102人（11876人）。`

  it("are a table of their own", () => {
    expect(sums(text("31029人"))).toEqual([
      "sum 33所 ~ 21所 12所 holds",
      "sum 35所 ~ 22所 13所 holds",
      "sum 40216人 ~ 29114人 11102人 holds",
      "sum 42905人 ~ 31029人 11876人 holds"
    ])
  })

  it("do not add up by a slip of their own", () => {
    expect(sums(text("30129人"))).toContain("sum 42905人 ~ 30129人 11876人 fails")
  })
})

describe("a column that misses its total in a table that others make sure of", () => {
  it.each([
    [
      "however short its numbers are",
      [
        "2021年，清源市各级各类学校126所，在校学生83218人，专任教师5917人。",
        "（一）幼儿园61所。在园12406人；专任教师846人。",
        "（二）义务教育学校58所。在校50217人，专任教师3655人。",
        "（三）高中阶段学校2所。在校20595人，专任教师1416人。"
      ].join("\n"),
      [
        "sum 126所 ~ 61所 58所 2所 fails",
        "sum 83218人 ~ 12406人 50217人 20595人 holds",
        "sum 5917人 ~ 846人 3655人 1416人 holds"
      ]
    ],
    [
      "beside another breakdown that holds",
      "全市有幼儿园94所，在园幼儿20518人。按城乡分，城市、县镇、农村的园数分别为52所、30所、12所，在园幼儿分别为12874人、5912人、1732人。按举办者分，公办、民办的园数分别为35所、59所，在园幼儿分别为7683人、18235人。",
      [
        "sum 94所 ~ 52所 30所 12所 holds",
        "sum 94所 ~ 35所 59所 holds",
        "sum 20518人 ~ 12874人 5912人 1732人 holds",
        "sum 20518人 ~ 7683人 18235人 fails"
      ]
    ]
  ])("%s", (_, text, expected) => {
    expect(sums(text)).toEqual(expected)
  })
})
