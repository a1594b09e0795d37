/**
 * The cells of a table told in prose: levels of what statistics count by columns (所数, 招生, 在校生, 专任教师, 校舍面积, 藏书).
 * The unit and the thing counted name the column; 小学49所 and 初中28所 are of one column by their unit alone, the names
 * before them being those of their rows.
 */
import { dimensionOf } from "@duxue/core"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

export interface Cell {
  readonly index: number
  /** What is counted, as far as units tell: 人, 所, 元. */
  readonly unit: string
  /** Which of the things counted in that unit; empty where the words name a row alone. */
  readonly kind: string
}

/** Things that statistics tell in one unit, by the words that name them. */
const kindsOf: ReadonlyMap<string, ReadonlyArray<readonly [string, RegExp]>> = new Map([
  [
    "人",
    [
      ["专任教师", /专任(?:教师)?/],
      ["教职工", /教?职员?工|教工/],
      ["教师", /教师|老师/],
      ["招生", /招[生收]|录取|新生|入园/],
      ["毕业", /毕业|离园|结业/],
      ["在校", /在[校园读]|就读|注册|学生|幼儿(?![园教])|学员/]
    ]
  ],
  [
    "个",
    [
      ["班", /班/],
      ["学位", /学位/],
      ["教学点", /教学点/],
      ["项目", /项目|工程/]
    ]
  ],
  [
    "平方米",
    [
      ["占地", /占地|用地|校园|土地/],
      ["运动场", /运动|体育|活动场/],
      ["绿化", /绿化/],
      ["危房", /危/],
      ["校舍", /建筑|校舍|用房/]
    ]
  ],
  [
    "元",
    [
      ["设备", /设备|仪器/],
      ["固定资产", /资产/]
    ]
  ]
])

const institution = /(?:学校|幼儿园|中学|小学|高中|初中|机构|园|校)$/
/** 班 and 个 (of classes) count alike. */
const classes: ReadonlySet<string> = new Set(["班", "教学班"])
/** Rates, and what is told per head or per class, are told of a row and add up to nothing. */
const addedUp: ReadonlySet<string> = new Set(["people", "institutions", "things", "events", "money", "area"])
/** Words behind a number that may name what it counts: 1029名专任教师. */
const BEHIND = 8

const unitOf = (unit: string, words: string): string => {
  const dimension = dimensionOf(unit)
  if (dimension === "people" || unit === "人次") return "人"
  if (dimension === "institutions" || (unit === "个" && institution.test(words))) return "所"
  return classes.has(unit) ? "个" : unit
}

/** The kind that is named last before a number, or else first behind it. */
const kindIn = (kinds: ReadonlyArray<readonly [string, RegExp]>, before: string, behind: string): string => {
  let found = ""
  let last = -1
  for (const [kind, name] of kinds) {
    const match = name.exec(before)
    const end = match === null ? -1 : match.index + match[0].length
    if (end > last) {
      found = kind
      last = end
    }
  }
  return found === "" ? (kinds.find(([, name]) => name.test(behind))?.[0] ?? "") : found
}

/** What a figure tells as a cell; `undefined` for what adds up to nothing: changes, rates, what stands in brackets. */
export const cellAt = (scene: Scene, index: number): Cell | undefined => {
  const { value, unit: written, qualifier } = figureAt(scene, index)
  if (value === undefined || value.numerator <= 0n || (qualifier !== "exact" && qualifier !== "approx"))
    return undefined
  if (scene.roles[index] !== "level" || scene.brackets[index] !== undefined) return undefined
  if (written.includes("/") || !addedUp.has(dimensionOf(written))) return undefined
  const words = wordsBefore(scene, index)
  const unit = unitOf(written, words)
  if (classes.has(written)) return { index, unit, kind: "班" }
  const kinds = kindsOf.get(unit)
  return {
    index,
    unit,
    kind: kinds === undefined ? "" : kindIn(kinds, words, nearOf(scene, index).right.slice(0, BEHIND))
  }
}
