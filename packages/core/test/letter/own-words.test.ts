import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  compose,
  type Filing,
  type LetterModel,
  type Narrative,
  Period,
  Problem,
  ProblemId,
  readFiling
} from "../../src/index.ts"
import { filingOfSchools } from "../filing-of-schools.ts"

const district = (more: Partial<Filing> = {}): Filing => ({
  ...filingOfSchools([], { kindergartens: 66, "nine-year-retention-stated": "96.3" }, "2021"),
  ...more
})

/** Headings with their marks, paragraphs with what they are, in order. */
const outlineOf = ({ blocks }: LetterModel): ReadonlyArray<string> =>
  blocks.flatMap((block) => {
    if (block.kind === "heading") return [`${"#".repeat(block.level)}${block.number ?? ""} ${block.text}`]
    if (block.kind !== "paragraph") return []
    const text = block.inlines.map((inline) => inline.text).join("")
    return [block.own ? `own ${text}` : text]
  })

const after = (letter: LetterModel, line: string): string | undefined => {
  const lines = outlineOf(letter)
  return lines[lines.indexOf(line) + 1]
}

const narrated = (...narratives: ReadonlyArray<Narrative>): LetterModel => compose(district({ narratives }))

describe("a clerk's own paragraph", () => {
  it("stands after what is composed of its item, word for word", () => {
    const letter = narrated({ place: 12, text: "我区坚持公益普惠方向，新建园一律办成公办园。" })
    expect(after(letter, "全区有幼儿园66所。")).toBe("own 我区坚持公益普惠方向，新建园一律办成公办园。")
  })

  it("gives an item its heading where nothing else is known of it", () => {
    const letter = narrated({ place: 23, text: "学校与派出所每学期会商一次。" })
    expect(after(letter, "###23 校园安全长效机制")).toBe("own 学校与派出所每学期会商一次。")
    expect(outlineOf(letter)).toContain("##12 加强中小学、幼儿园安全管理工作情况")
  })

  it("stands under the heading of its section, before the items", () => {
    const letter = narrated({ place: "preschool", text: "学前教育列入全区民生实事。" })
    expect(after(letter, "##6 学前教育普及普惠发展情况")).toBe("own 学前教育列入全区民生实事。")
  })

  it("opens and closes the letter", () => {
    const lines = outlineOf(
      narrated({ place: "closing", text: "以上情况，请予审核。" }, { place: "opening", text: "区委、区政府高度重视。" })
    )
    expect(lines.slice(0, 3)).toEqual([
      "现将青江市临溪区人民政府2021年履行教育职责自查自评情况报告如下。",
      "own 区委、区政府高度重视。",
      "#1 履行教育职责情况"
    ])
    expect(lines.slice(-2)).toEqual(["own 以上情况，请予审核。", "特此报告。"])
  })

  it("is a paragraph a line", () => {
    const letter = narrated({ place: 12, text: "第一段。\n\n第二段。\r\n" })
    expect(outlineOf(letter).filter((line) => line.startsWith("own"))).toEqual(["own 第一段。", "own 第二段。"])
  })
})

const problem = (text: string, plan: Problem["plan"] = null): Problem =>
  Problem.make({ id: ProblemId.make(text), text, plan })

describe("problems and plans", () => {
  const letter = compose(
    district({
      problems: [
        problem("公办学位不足。滨江片区入园需求增长较快。", {
          text: "加快园舍建设。年内开工两所公办园。",
          owner: "区教委、区住房城乡建委",
          due: Period.make("2022-12-31")
        }),
        problem("骨干教师分布不均")
      ]
    })
  )

  it("are told as the district wrote them, with who answers for them and until when", () => {
    const lines = outlineOf(letter)
    expect(lines.slice(lines.indexOf("#2 存在的主要问题"))).toEqual([
      "#2 存在的主要问题",
      "###1 公办学位不足",
      "own 滨江片区入园需求增长较快。",
      "###2 骨干教师分布不均",
      "#3 下一步工作打算",
      "###1 加快园舍建设",
      "own 年内开工两所公办园。",
      "own 责任单位：区教委、区住房城乡建委；完成时限：2022年12月31日。",
      "特此报告。"
    ])
  })

  it("promise nothing where the district does not", () => {
    expect(outlineOf(compose(district({ problems: [problem("骨干教师分布不均")] })))).not.toContain("#3 下一步工作打算")
  })

  it("keep a long problem whole, under its number", () => {
    const text = "部分学校受周边地块开发和道路施工影响，改扩建工程进度滞后于计划，学位供给与片区入学需求之间仍有差距。"
    expect(outlineOf(compose(district({ problems: [problem(text)] })))).toContain(`own 1.${text}`)
  })

  it("lose the mark that they carried in another list", () => {
    const lines = outlineOf(compose(district({ problems: [problem("（一）公办学位不足。需求增长较快。")] })))
    expect(lines).toContain("###1 公办学位不足")
  })
})

describe("the frame", () => {
  it("is signed by the government of the district, and invents no date, number or addressee", () => {
    expect(compose(district()).frame).toEqual({
      issuer: "青江市临溪区人民政府",
      documentNumber: null,
      title: "青江市临溪区人民政府关于2021年履行教育职责情况的自查自评报告",
      addressee: null,
      signedBy: "青江市临溪区人民政府",
      signedOn: null,
      contact: null,
      copiesTo: []
    })
  })

  it("has whoever issues it in its title and under its text", () => {
    const { frame } = compose(district(), { frame: { issuer: "青禾区人民政府办公室" } })
    expect(frame.title).toMatch(/^青禾区人民政府办公室关于/)
    expect(frame.signedBy).toBe("青禾区人民政府办公室")
  })

  it("is what the clerk says, and closes as its kind of document asks", () => {
    const frame = { title: "关于报送2021年自查自评报告的函", addressee: "市政府教育督导室" }
    const letter = compose(district(), { frame })
    expect(letter.frame).toMatchObject(frame)
    expect(outlineOf(letter).at(-1)).toBe("专此函告。")
  })
})

describe("a filing as a file", () => {
  const file = (narratives: unknown) => readFiling({ district: "临溪区", period: "2021", narratives }, "报送.json")

  it("keeps its own paragraphs", () => {
    const narratives = [{ place: 12, text: "新建园一律办成公办园。" }]
    expect(Result.getOrThrow(file(narratives)).filing.narratives).toEqual(narratives)
  })

  it.each([
    ["a place that no letter has", [{ place: "preface", text: "开篇。" }], "$.narratives[0].place"],
    ["no words", [{ place: 12, text: "" }], "$.narratives[0].text"],
    ["no place", [{ text: "开篇。" }], "$.narratives[0].place"],
    ["an item that the outline has not", [{ place: 25, text: "开篇。" }], "$.narratives[0].place"]
  ])("refuses %s, and says where", (_, narratives, at) => {
    const problems = Result.getOrThrow(Result.flip(file(narratives)))
    expect(problems.map(({ place }) => place)).toEqual([at])
  })
})
