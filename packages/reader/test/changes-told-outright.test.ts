/** Changes whose words leave no doubt of what they lie between, also where one figure or the verb is wrong. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { table } from "./relations-in-prose.ts"

/** What is said to be wrong, and what was probably meant: the writing, and the likeliest correction. */
const findings = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .findings.filter(({ severity }) => severity !== "remark")
    .map(({ spans: [span], suggestion }) => {
      const place = span === undefined ? "" : reading.text.slice(span[0], span[1])
      return `${place} → ${suggestion?.text ?? ""}`
    })
}

describe("lists of two years and of what lies between", () => {
  const levels = "小学、初中、高中生均支出分别为12650元、16820元、21400元，上年分别为12300元、16300元、20900元"
  table([
    [
      `${levels}，同比分别增长2.8%、3.2%、2.4%。`,
      [
        "growth 2.8% ~ 12650元 12300元 holds",
        "growth 3.2% ~ 16820元 16300元 holds",
        "growth 2.4% ~ 21400元 20900元 holds"
      ]
    ],
    [
      "小学、初中近视率分别为34.2%、61.5%，2021年分别为36.0%、62.9%，分别下降1.8个、1.4个百分点。",
      ["difference 1.8个 ~ 36.0% 34.2% holds", "difference 1.4个百分点 ~ 62.9% 61.5% holds"]
    ]
  ])

  it.each([
    ["one rate", `${levels}，同比分别增长2.8%、5.2%、2.4%。`, ["5.2% → 3.2%"]],
    ["one level", `${levels.replace("16820", "18620")}，同比分别增长2.8%、3.2%、2.4%。`, ["18620元 → 16820元"]],
    ["the verb", `${levels}，同比分别下降2.8%、3.2%、2.4%。`, ["下降 → 增长"]],
    [
      "a rate behind pairs of another list",
      "生均事业费小学由8120元提高到8930元、初中由9040元提高到9870元，增幅分别为10.0%和9.2%；生均公用经费小学1428元、初中1913元，分别比上年增加76元、103元，增长7.6%、5.7%。",
      ["7.6% → 5.6%"]
    ]
  ])("are wrong in %s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe("points written as per cent", () => {
  it("are asked about behind a line that a rate exceeds", () => {
    expect(findings("国家标准为达到80%，公办园在园幼儿占比90.4%，超出10.4%。")).toEqual(["10.4% → 10.4个百分点"])
  })
})

describe("what both levels of a change are told beside", () => {
  it.each([
    ["all that was taken off", "经评定，满分100分，自评得分94.5分，共扣8.5分。", ["8.5分 → 5.5分"]],
    ["what was taken off, and nothing more", "满分1000分，自评得分968分，扣23分。", ["23分 → 32分"]],
    [
      "points beside the year before",
      "教育支出占比为21.40%，同比提高0.95个百分点，上年这一比例为20.85%。",
      ["0.95个百分点 → 0.55个百分点"]
    ],
    ["a rate between", "大班额184个，占6.2%，较2019年的251个减少37个。", ["37个 → 67个"]],
    ["posts to be filled", "按标准应配教师2480名，现有2275名，尚缺20名。", ["20名 → 205名"]],
    ["a named year behind", "2022年专任教师1395名，2018年为1508名，减少11名。", ["11名 → 113名"]],
    ["posts that no slip explains", "音体美教师应配备1486人，实有1212人，缺口593人。", ["593人 → 274人"]],
    ["those who came and went", "当年调入教师124人、调出85人，净增69人。", ["69人 → 39人"]],
    ["a net change the other way", "当年调入教师85人、调出124人，净增39人。", ["净增 → 净减"]],
    ["a line told first", "国家标准为达到85%，我区为96.0%，超出13.0个百分点。", ["13.0个百分点 → 11.0个百分点"]],
    [
      "a line behind the counts of the level",
      "国家标准为50%，我区公办园在园幼儿8244人，占比62.7%，超出16.7个百分点。",
      ["16.7个百分点 → 12.7个百分点"]
    ],
    ["the line itself between", "家长满意度为94.8%，高于85%的国家标准8.8个百分点。", ["8.8个百分点 → 9.8个百分点"]],
    [
      "the second of two named",
      "男童入学率99.70%，女童99.78%，女童高出男童0.48个百分点。",
      ["0.48个百分点 → 0.08个百分点"]
    ],
    [
      "a rate named before",
      "经常性收入18.6亿元，增长6.4%；教育支出9.2亿元，增长8.9%，高出经常性收入增幅3.5个百分点。",
      ["3.5个百分点 → 2.5个百分点"]
    ],
    [
      "years named before a list of several things",
      "2020年、2021年、2022年学前教育经费分别为1.20亿元、1.46亿元、1.68亿元。2022年与2020年相比，学前教育经费增加0.78亿元；2022年全区教育经费总额为13.97亿元。",
      ["0.78亿元 → 0.48亿元"]
    ],
    [
      "a level against two years",
      "近视率2018年为53.6%，2019年为50.2%；2020年受疫情影响反弹到52.7%，较2019年上升2.5个百分点，较2018年仍下降1.9个百分点。",
      ["1.9个百分点 → 0.9个百分点"]
    ],
    [
      "a growth that goes on behind a change",
      "2020年、2021年、2022年学前教育经费分别为1.20亿元、1.46亿元、1.68亿元。2022年与2020年相比，学前教育经费增加0.48亿元，增长70.0%；2022年全区教育经费总额为13.97亿元。",
      ["70.0% → 40.0%"]
    ],
    [
      "names that the words before tell apart",
      "1990年，大学程度115人，每千人中1.96人；高中程度613人，每千人中6.54人。\n2000年，大学程度351人，比1990年增加236人，每千人中3.84人，比1990年上升1.88人；高中程度1352人，比1990年增加739人，每千人中9.17人，比1990年上升5.63人。",
      ["5.63人 → 2.63人"]
    ],
    [
      "lines in a bracket before what lies above them",
      "小学、初中生均公用经费分别达到870元和1095元，高于省定标准（720元、940元）150元和185元。",
      ["185元 → 155元"]
    ],
    ["what is missing of a plan", "计划招聘教师180名，实际招聘163名，差47名。", ["47名 → 17名"]],
    ["those in post told first", "现有校医86人，应配98人，缺额42人。", ["42人 → 12人"]],
    ["full marks behind", "自评总分为962分，扣83分（满分1000分）。", ["83分 → 38分"]],
    ["a growth between two named years", "2021年人均收入9.86万元，2022年10.42万元，增长8.68%。", ["8.68% → 5.68%"]],
    ["a level arrived at before its rate", "在园幼儿较上年减少1284人，降至18642人，降幅8.44%。", ["8.44% → 6.44%"]],
    ["two of one list", "城镇、农村收入分别增长6.2%和8.4%，农村高于城镇5.2个百分点。", ["5.2个百分点 → 2.2个百分点"]],
    [
      "a rate named before a comparison",
      "财政收入12.1亿元，增长5.6%；教育拨款8.6亿元，增长7.2%，比财政收入增幅高4.6个百分点。",
      ["4.6个百分点 → 1.6个百分点"]
    ],
    ["a verb said again", "今年表彰优秀教师186名，去年表彰162名，多54名。", ["54名 → 24名"]],
    ["a change before its pair", "全区幼儿园增加51所，由118所增加到139所。", ["51所 → 21所"]],
    ["what lies between a pair", "缺口由2020年的126人缩小到2022年的74人，缩小82人。", ["82人 → 52人"]],
    [
      "years that the change lasted",
      "经费从2020年的486万元增长到2022年的624万元，两年增加13万元。",
      ["13万元 → 138万元"]
    ],
    ["what is told of both by name", "预算7.86亿元，决算8.02亿元，决算比预算多0.46亿元。", ["0.46亿元 → 0.16亿元"]],
    ["a change told after its rate", "财政拨款13.28亿元，同比增长9.84%，净增0.85亿元。", ["9.84% → 6.84%"]],
    ["the term before", "受益学生12468人，较上学期12106人增加36人。", ["36人 → 362人"]],
    [
      "the level between two growths",
      "2020—2022年培训经费分别为420万元、765万元、512万元，年增长率分别为10.7%和10.1%。",
      ["765万元 → 465万元"]
    ],
    [
      "all that was risen by to the last of a list",
      "公办学位占比由2021年的83.6%提高到2022年的86.9%、2023年的89.4%，两年共提高8.5个百分点。",
      ["8.5个百分点 → 5.8个百分点"]
    ],
    ["years in their order", "2019年有教学点20个，2023年14个，减少9个。", ["9个 → 6个"]]
  ])("are held to it: %s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })

  it.each([
    "上年结转320万元，当年安排1880万元，当年支出2010万元，结余190万元。",
    "第三项分值10分，自评得分6分，扣1分系制度不全，扣3分系设备不足。",
    "2019年有教学点20个，2023年14个，减少6个。",
    "当年调入教师124人、调出85人，其中城区净增12人。",
    "2022年投入1286万元，是2020年428.7万元的3倍，比2020年增加857.3万元。",
    "2022年预算安排8.64亿元，实际执行8.92亿元，超预算0.28亿元。",
    "小学增加21所，幼儿园由118所增加到136所。",
    "公办学位占比由2021年的83.6%提高到2022年的86.9%、2023年的89.4%，两年共提高5.8个百分点。",
    "国家标准为85%，覆盖率96.0%，高出全市平均水平3.2个百分点。",
    "近视率2018年为53.6%，2020年为52.7%，较2019年上升2.5个百分点。",
    "应配教师2480名，其中小学1320名，现有1290名，尚缺音体美教师86名。"
  ])("%s tells nothing wrong", (text) => {
    expect(findings(text)).toEqual([])
  })
})
