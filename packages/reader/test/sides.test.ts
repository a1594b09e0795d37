import { describe, expect, it } from "vitest"
import { surroundingsOf } from "../src/context/clauses.ts"
import { scannedIn } from "../src/figures/written.ts"
import { type Scene, sceneOf } from "../src/relations/scene/scene.ts"
import { areAllSides, areSides, sidesOf } from "../src/relations/totals/sides.ts"
import { understand } from "../src/source/source.ts"

const sceneIn = (text: string): Scene => {
  const source = understand(text)
  const figures = scannedIn(source)
  return sceneOf(source.plain, figures, surroundingsOf(source.plain, figures))
}

const told = (one: string, other: string): Scene => sceneIn(`合计112人，${one}71人，${other}41人。`)

/** Every word of each pair, so that no cue keeps one of them from being asked. */
const dichotomies: ReadonlyArray<readonly [ones: string, others: string]> = [
  ["公办", "民办"],
  ["男", "女"],
  ["专职", "兼职"],
  ["在职", "退休"],
  ["在编", "编外 聘用 合同制"],
  ["城区 城市 城镇", "农村 乡村 乡镇"],
  ["前者", "后者"],
  ["新建", "改建 改扩建 扩建"],
  ["完工 竣工 建成", "在建 未完工 续建"],
  ["学科类", "非学科类"],
  ["基本支出", "项目支出"],
  ["合格", "不合格"],
  ["达标", "未达标 不达标"],
  ["中央 上级 省补助 市级资金 省级专项 市奖补", "自筹 本级 配套 区级配套 县财政 区资金"],
  ["当场 立即 即时", "限期"],
  ["省内 市内 区内 县内 本省 本市 本区 本县", "省外 市外 区外 县外 外省 外市 外区 外县"],
  ["住校 寄宿", "走读"],
  ["证照齐全 有证", "无证 证照不全"],
  ["街道", "镇 乡"],
  ["研究生 硕士", "本科"]
]
const halves: ReadonlyArray<readonly [ones: string, others: string]> = [
  ["文科", "理科"],
  ["应届", "往届 历届"],
  ["春季 春期", "秋季 秋期"],
  ["人员经费", "公用经费"]
]

const crossed = (pairs: typeof dichotomies): ReadonlyArray<readonly [string, string]> =>
  pairs.flatMap(([ones, others]) =>
    ones.split(" ").flatMap((one) => others.split(" ").map((other) => [one, other] as const))
  )

describe("the two sides of a whole", () => {
  it.each(crossed(dichotomies))("are %s and %s, in either order", (one, other) => {
    expect([areSides(told(one, other), 1, 2), areSides(told(other, one), 1, 2)]).toEqual([true, true])
    expect(areAllSides(told(one, other), 0, [1, 2])).toBe(true)
  })

  it.each(crossed(halves))("are %s and %s where they are told alone", (one, other) => {
    expect(areSides(told(one, other), 1, 2)).toBe(false)
    expect(areAllSides(told(one, other), 0, [1, 2])).toBe(true)
    expect(areAllSides(sceneIn(`合计153人，${one}71人，${other}41人，其他41人。`), 0, [1, 2, 3])).toBe(false)
  })

  it.each([
    ["公办", "公办"],
    ["公办", "普惠性民办"],
    ["小学", "初中"],
    ["男", "民办"]
  ])("are not %s and %s", (one, other) => {
    expect(areSides(told(one, other), 1, 2)).toBe(false)
  })

  it("are told by their words, in the order of the figures", () => {
    expect(sidesOf(told("民办", "公办"), 1, 2)?.map((word) => word.test("公办"))).toEqual([false, true])
  })

  it("make no whole that is one of them by its own name", () => {
    expect(areAllSides(sceneIn("新建112所，新建71所，改扩建41所。"), 0, [1, 2])).toBe(false)
  })
})
