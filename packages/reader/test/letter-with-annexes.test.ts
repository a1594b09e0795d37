/** What surrounds a letter whose annexes stand behind its signature, and one whose frame is still to be filled in. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const row = (number: number): string =>
  `${number} | 清溪第${number}小学 | 公办 | 城区 | 普通小学教学点及其所属村小联合办学情况另行说明 | ${300 + number} | ${10 + number}`

const annexed = `清溪府函〔2022〕7号
清溪区人民政府关于2021年履行教育职责情况的自查自评报告
云岭市人民政府教育督导委员会：
2021年，全区在园幼儿14662人。
附件：1.学校基本情况表
2.上报材料目录
清溪区人民政府
2022年3月8日
（联系人：李四；联系电话：000-00000000）
附件1
学校基本情况表
${Array.from({ length: 60 }, (_, index) => row(index + 1)).join("\n")}
附件2
上报材料目录
1 | 清溪区教育局关于印发年度工作要点的通知 | 2021年3月1日
`

describe("a letter with annexes behind it", () => {
  it("is signed where its text ends, however long the tables behind it", () => {
    expect(read(annexed).letter).toMatchObject({ signedBy: "清溪区人民政府", signedOn: "2022-03-08" })
  })

  it("is signed behind a list of annexes that stands under 附件 alone", () => {
    const listed = annexed.replace("附件：1.", "附件\n1.").split("附件1\n")[0] ?? ""
    expect(read(listed).letter).toMatchObject({ signedBy: "清溪区人民政府", signedOn: "2022-03-08" })
  })
})

const unsigned = (
  mark: (number: number, title: string) => string
): string => `清溪区关于2021年履行教育职责情况的自查自评报告
一、教师队伍建设
专任教师1204人。
二、学前教育
在园幼儿14662人。
特此报告。
附件：1.学校基本情况表
2.义务教育学校资源配置情况表
清溪区人民政府
　　年　月　日

${mark(1, "学校基本情况表")}

学校 | 学生数（人）
清溪第一小学 | 301

${mark(2, "义务教育学校资源配置情况表")}

学校 | 班级数（个）
清溪第一小学 | 12
`

const sectionsIn = (text: string): ReadonlyArray<readonly [string, string | null]> =>
  read(text).figures.map(({ text: written, section }) => [written, section])

describe("a letter with annexes that nobody signed yet", () => {
  const marks = [
    ["marks on lines of their own", (number: number, title: string) => `附件${number}\n\n${title}`],
    ["marks in Chinese numerals", (number: number, title: string) => `附件${number === 1 ? "一" : "二"}\n${title}`],
    ["headings of Markdown", (number: number, title: string) => `## 附件${number} ${title}`],
    ["bold headings of Markdown", (number: number, title: string) => `## **附件${number}** ${title}`]
  ] as const

  it.each(marks)("tells nothing of a section in them: %s", (_, mark) => {
    expect(sectionsIn(unsigned(mark))).toEqual([
      ["1204人", "teachers"],
      ["14662人", "preschool"],
      ["301", null],
      ["12", null]
    ])
  })

  it("ends its last section where the note of annexes begins", () => {
    const text = unsigned((number, title) => `附件${number}\n${title}`)
    const last = read(text).sections.at(-1)
    expect(text.slice(last?.start, last?.end)).toBe("二、学前教育\n在园幼儿14662人。\n特此报告。")
  })

  it("goes on in the annex where the letter only hands over the report", () => {
    const text =
      "现将自评报告报上，请审示。\n附件\n自评报告\n一、教师队伍建设\n专任教师1204人。\n二、学前教育\n在园幼儿14662人。\n"
    expect(sectionsIn(text)).toEqual([
      ["1204人", "teachers"],
      ["14662人", "preschool"]
    ])
  })
})

describe("a letter with blanks in its frame", () => {
  it("addresses nobody yet, and has its title all the same", () => {
    const blank = annexed
      .replace("云岭市人民政府教育督导委员会：", "＿＿＿＿＿＿＿＿：")
      .replace("清溪府函〔2022〕7号", "〔　　〕　　号")
    expect(read(blank).letter).toMatchObject({
      title: "清溪区人民政府关于2021年履行教育职责情况的自查自评报告",
      addressee: null
    })
  })
})
