import { describe, expect, it } from "vitest"
import { surroundingsOf } from "../src/context/clauses.ts"
import { scannedIn } from "../src/figures/written.ts"
import { findBeyondPlan } from "../src/relations/changes/beyond-plan.ts"
import { findGaps } from "../src/relations/changes/gaps.ts"
import { findGapsOfTwoYears } from "../src/relations/changes/gaps-of-two-years.ts"
import { findSameChanges } from "../src/relations/changes/same-changes.ts"
import { lookingAt } from "../src/relations/doubt/looks.ts"
import { findMeans } from "../src/relations/means/means.ts"
import { findYearlyMeans } from "../src/relations/means/yearly-means.ts"
import { anyOf, cuesOf } from "../src/relations/scene/cues.ts"
import { findAtEach, type Finder, hasCue, type Scene, sceneOf } from "../src/relations/scene/scene.ts"
import { findAdditions } from "../src/relations/totals/additions.ts"
import { findCountedTogether } from "../src/relations/totals/counted-together.ts"
import { findLateTotals } from "../src/relations/totals/late-totals.ts"
import { findNamedAdditions } from "../src/relations/totals/named-additions.ts"
import { findRemainders } from "../src/relations/totals/remainders.ts"
import { understand } from "../src/source/source.ts"
import { letterAsSent, otherPassages, sample } from "./letters.ts"

const sceneIn = (text: string): Scene => {
  const source = understand(text)
  const figures = scannedIn(source)
  return sceneOf(source.plain, figures, surroundingsOf(source.plain, figures))
}

describe("cues of relations", () => {
  it("are the characters of the words before a figure, up to the figure before", () => {
    const scene = sceneIn("核定编制3560名，实有3412名，空编148名。")
    const posts = anyOf("编空")
    expect(scene.figures.map((_, index) => hasCue(scene, index, posts))).toEqual([true, false, true])
  })

  it.each([
    ["均", "平均每班", true],
    ["均", "平时每班", true],
    ["均", "现有学生", false],
    ["余剩", "剩下", true],
    ["余剩", "在校生", false]
  ])("%s in %s: %s, where characters of like meaning share a bit", (characters, words, stands) => {
    expect((cuesOf(words) & anyOf(characters)) !== 0).toBe(stands)
  })

  it("are of the characters that are looked for; others are a defect", () => {
    expect(() => anyOf("均麒")).toThrow(RangeError)
  })

  it("spare a finder the figures that have none", () => {
    const asked: Array<number> = []
    const find = findAtEach((_, index) => {
      asked.push(index)
      return undefined
    }, anyOf("余剩"))
    const scene = sceneIn("发现隐患264处，已整改251处，其余13处限期整改。")
    expect(find(scene)).toEqual([])
    lookingAt(scene)(find)
    expect(asked).toEqual([2, 2])
  })
})

const finders: ReadonlyArray<readonly [string, Finder]> = [
  ["beyond a plan", findBeyondPlan],
  ["gaps", findGaps],
  ["same changes", findSameChanges],
  ["means", findMeans],
  ["yearly means", findYearlyMeans],
  ["additions", findAdditions],
  ["counted together", findCountedTogether],
  ["late totals", findLateTotals],
  ["named additions", findNamedAdditions],
  ["remainders", findRemainders],
  ["gaps of two years", findGapsOfTwoYears]
]

const letters = [
  "dadukou-2020.md",
  "paraphrase-2022.md",
  "fenghu-2023.txt",
  "hepu-2019.txt",
  "lishan-2022.txt",
  "moyun-2021.txt",
  "qinglan-2019.txt",
  "shaliu-2017.txt",
  "yunze-2023.txt"
].map(sample)
const scenes = [...letters, letterAsSent ?? "", ...otherPassages.values()].map(sceneIn)

describe.each(finders)("%s", (_name, { at, cues = -1 }) => {
  it("claims nothing, and doubts nothing, of figures without its cues", () => {
    let doubts = 0
    const claims = scenes.flatMap((scene) => {
      const noting: Scene = { ...scene, orElse: () => ++doubts === 0 }
      return scene.figures.flatMap((_, index) => (hasCue(scene, index, cues) ? [] : (at?.(noting, index) ?? [])))
    })
    expect([claims, doubts]).toEqual([[], 0])
  })

  it("has figures with its cues in the letters", () => {
    expect(scenes.some((scene) => scene.figures.some((_, index) => hasCue(scene, index, cues)))).toBe(true)
  })
})
