import { dimensionOf, leavesOf, type RelationClaim } from "@duxue/core"
import { Arbitrary, Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { surroundingsOf } from "../src/context/clauses.ts"
import { scannedIn } from "../src/figures/written.ts"
import { agreesExactly } from "../src/relations/doubt/exactly.ts"
import { figureAt, type Scene, sceneOf } from "../src/relations/scene/scene.ts"
import { findRatesAndChanges, findSlippedRates } from "../src/relations/unexplained/rates-and-changes.ts"
import { understand } from "../src/source/source.ts"

const sceneIn = (text: string): Scene => {
  const source = understand(text)
  const figures = scannedIn(source)
  return sceneOf(source.plain, figures, surroundingsOf(source.plain, figures))
}

const told = (scene: Scene, index: number): string => {
  const { start, end } = figureAt(scene, index)
  return scene.plain.slice(start, end)
}

const written = (scene: Scene, { kind, result, computed }: RelationClaim): string =>
  `${kind} ${told(scene, result)} ~ ${leavesOf(computed)
    .map((each) => told(scene, each))
    .join(" ")}`

/** Sentences with what is claimed of them where no other finder has claimed anything. */
const alone = (cases: ReadonlyArray<readonly [text: string, claims: ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    const scene = sceneIn(text)
    expect(findRatesAndChanges(scene, []).map((claim) => written(scene, claim))).toEqual(expected)
  })
}

describe("a share of what is told beside it, in whatever words", () => {
  alone([
    ["专任教师3127名，研究生学历的有246名，折合7.87%。", ["share 7.87% ~ 246名 3127名"]],
    ["适龄幼儿14236名，实际在园13187名，入园水平为92.63%。", ["share 92.63% ~ 13187名 14236名"]],
    ["全年开工项目23个，其中年内完工17个，完工面达73.9%。", ["share 73.9% ~ 17个 23个"]],
    ["校车共214辆，其中符合国家标准的198辆，达标车辆占92.52%。", ["share 92.52% ~ 198辆 214辆"]],
    // The whole in the words of the share, and in a bracket.
    ["安全资金1260万元，占当年专项资金（8936万元）的比重为14.10%。", ["share 14.10% ~ 1260万元 8936万元"]],
    // Of both sides together, one of which is the part.
    ["城区教师1846人、乡村教师1213人，乡村教师所占份额为39.65%。", ["share 39.65% ~ 1213人 1846人"]],
    // Of several together.
    [
      "特校就读128人，随班就读215人，送教上门43人，应安置394人，安置率97.97%。",
      ["share 97.97% ~ 128人 215人 43人 394人"]
    ],
    // The share before its part.
    ["注册学生2374人，本地户籍占比83.66%(1986人)。", ["share 83.66% ~ 1986人 2374人"]]
  ])
})

describe("a share of what is told farther back", () => {
  alone([
    [
      "在校学生86412人，教职工6834人。\n课后服务参与学生71236人，学生参与面达到82.44%。",
      ["share 82.44% ~ 71236人 86412人"]
    ],
    // Parts in the order in which the words name them.
    [
      "教育投入共计91200万元，其中学前8436万元、义务教育61104万元。投入在学前与义务教育之间的占比依次为9.25%、67.00%。",
      ["share 9.25% ~ 8436万元 91200万元", "share 67.00% ~ 61104万元 91200万元"]
    ],
    // A rate told before what it is of.
    [
      "教师轮岗比例逐年上升：2021年12.6%，2022年14.1%。2022年符合轮岗条件的1986人中有280人参加。",
      ["share 14.1% ~ 280人 1986人"]
    ],
    // Oversized classes are of all classes.
    [
      "小学校有教学班914个，初中校有教学班427个。\n大班由2020年的31个减到9个，大班占比仅为0.67%。",
      ["share 0.67% ~ 9个 914个 427个"]
    ]
  ])
})

describe("a growth of two levels, or of a level and its change", () => {
  alone([
    ["教育事业费安排8.46亿元，去年同期是7.93亿元，涨幅6.68%。", ["growth 6.68% ~ 8.46亿元 7.93亿元"]],
    ["公用经费小学从650元提至720元，上浮10.8%。", ["growth 10.8% ~ 720元 650元"]],
    ["学生由2018年的38716人回落至2022年的36124人，四年间缩减6.69%。", ["growth 6.69% ~ 38716人 36124人"]],
    ["2017年在校生20318人，2018年为20912人。2019年21736人，较2017年增长6.98%。", ["growth 6.98% ~ 21736人 20318人"]],
    [
      "2020年、2021年、2022年投入分别为9.36亿元、9.91亿元、10.48亿元，2022年较2020年增长11.97%。",
      ["growth 11.97% ~ 10.48亿元 9.36亿元"]
    ],
    ["教育支出13.86亿元，比2021年净增0.94亿元，增长7.28%。", ["growth 7.28% ~ 0.94亿元 13.86亿元"]],
    // Points of an amount are the per cent that they would be.
    ["民办学校在校生5312人，较前一年的5874人下滑9.57个百分点。", ["growth 9.57个百分点 ~ 5874人 5312人"]],
    // What rose did not fall.
    ["教育支出13.86亿元，上年12.92亿元，下降7.28%。", []]
  ])
})

describe("points between two rates", () => {
  alone([
    ["公办园占比仅为47.83%，距离55%的目标尚差7.17个百分点。", ["difference 7.17个百分点 ~ 55% 47.83%"]],
    ["在园幼儿占比47.3%，与50%的底线还有2.7个百分点的差距。", ["difference 2.7个百分点 ~ 50% 47.3%"]],
    ["优良率52.94%，上年这一数字为50.12%，一年间提升2.82个百分点。", ["difference 2.82个百分点 ~ 52.94% 50.12%"]],
    // Of rates and growths none lies between.
    ["在园幼儿增长3.32%，教职工下降0.27%，入园率比上年提高3.05个百分点。", []]
  ])
})

describe("so many times, and so many to one", () => {
  alone([
    ["2022年教育支出12.36亿元，是2017年8.12亿元的1.52倍。", ["ratio 1.52倍 ~ 12.36亿元 8.12亿元"]],
    ["普通高中招生3276人，中职招生2184人，普职比1.5∶1。", ["ratio 1.5:1 ~ 3276人 2184人"]],
    ["在校学生86412人。学生用机7184台，生机比12.03∶1。", ["ratio 12.03:1 ~ 86412人 7184台"]],
    // Rooms are no multiple of schools, and guards and doctors are no inspectors.
    ["成员校四十二所，资源教室63间，为去年的1.5倍。", []],
    ["专职督学与兼职督学之比为1∶7.6，另有保安5人、校医38人。", []]
  ])
})

describe("what is of nothing told", () => {
  alone([
    // Each of its own year.
    ["2018年招聘教师345人，在岗率98.8%；2019年招聘教师348人，在岗率99.1%。", []],
    // 平方米 have no rate of enrolment.
    ["辅助用房13.7万平方米，教学用房14.6万平方米。毛入园率达到93.8%。", []],
    // Set by rule.
    ["培训经费312万元，公用经费6240万元，培训经费按5%提取。", []],
    // The part told just before is no whole of the number before it: the two stand in each other's place.
    ["随迁子女3218人，在公办学校就读3416人，占94.20%。", []],
    // One slip away, but for numbers so small that most are.
    ["共有学校18所，教师312人，毛入园率97.4%。", []]
  ])
})

describe("what the words point at, but for a slip", () => {
  it.each([
    ["安全资金1260万元，占当年专项资金8936万元的41.10%。", "share 41.10% ~ 1260万元 8936万元"],
    ["教育支出13.86亿元，上年12.92亿元，下降7.28%。", "growth 7.28% ~ 12.92亿元 13.86亿元"]
  ])("%s", (text, expected) => {
    const scene = sceneIn(text)
    const claims = findSlippedRates(scene, [])
    expect(claims.map((claim) => written(scene, claim))).toEqual([expected])
    expect(claims.every(({ certain }) => !certain)).toBe(true)
  })
})

/** Numbers of pupils, of which a letter might tell anything. */
const counts = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 1_000, maximum: 99_999 })))
const percents = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 100, maximum: 9_999 })))
const passages = Effect.runSync(
  Arbitrary.sampleEffect(Arbitrary.all([counts, counts, counts, percents, percents] as const), {
    count: 300,
    seed: 20_230_901
  })
)
const inPercent = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}%`
const passageOf = ([a, b, c, share, growth]: (typeof passages)[number]): string =>
  `在校生${a}人，寄宿生${b}人，上年${c}人。寄宿生占比${inPercent(share)}，增长${inPercent(growth)}。`

describe("numbers drawn at random", () => {
  it("are claimed only where they agree exactly", () => {
    for (const passage of passages) {
      const scene = sceneIn(passageOf(passage))
      for (const { result, computed } of findRatesAndChanges(scene, []))
        expect(agreesExactly(scene, result, computed)).toBe(true)
    }
  })

  it("agree by chance in hardly any passage", () => {
    const claimed = passages.filter((passage) => findRatesAndChanges(sceneIn(passageOf(passage)), []).length > 0)
    expect(claimed.length / passages.length).toBeLessThan(0.02)
  })

  it("are claimed where the share is reckoned from them", () => {
    for (const [a, b, , , growth] of passages) {
      if (b * 10 >= a * 9 || b * 50 < a) continue
      const scene = sceneIn(passageOf([a, b, 7, Math.round((10_000 * b) / a), growth]))
      const shares = findRatesAndChanges(scene, []).filter(({ kind }) => kind === "share")
      expect(shares.map((claim) => leavesOf(claim.computed).map((each) => told(scene, each)))).toEqual([
        [`${b}人`, `${a}人`]
      ])
    }
  })
})

it("takes no longer for each figure of an endless row", () => {
  const scene = sceneIn("在校生4321人，其中寄宿生1234人，".concat("占比12.34%，".repeat(2_000)))
  const rates = scene.figures.filter(({ unit }) => dimensionOf(unit) === "percent").length
  expect(rates).toBe(2_000)
  expect(findRatesAndChanges(scene, [])).toEqual([])
})

describe("what was done of a plan may be more than was planned", () => {
  alone([
    ["计划招录特岗教师120名，实际招录134名，完成计划的111.7%。", ["share 111.7% ~ 134名 120名"]],
    [
      "省里下达改造任务18万平方米。年内开工21.7万平方米。竣工面积19.3万平方米，按省定任务计算为107.2%。",
      ["share 107.2% ~ 19.3万平方米 18万平方米"]
    ],
    // No part is more than its whole.
    ["专任教师1206名，学生1347名，占111.7%。", []]
  ])
})

describe("a whole told after all shares of it, under its full name", () => {
  alone([
    [
      "2021年、2022年，职业教育经费分别为1.83亿元、2.06亿元，占地方教育经费的比例分别为12.4%、13.1%。同期招生2140人、2236人。2022年地方教育经费总额为15.72亿元。",
      ["share 13.1% ~ 2.06亿元 15.72亿元"]
    ]
  ])
})
