import { describe, expect, it } from "vitest"
import { surroundingsOf } from "../src/context/clauses.ts"
import { scannedIn } from "../src/figures/written.ts"
import { oncePerFigure, oncePerScene } from "../src/relations/scene/once.ts"
import { alike, areAddable, between, dimensionAt, type Scene, sceneOf } from "../src/relations/scene/scene.ts"
import { understand } from "../src/source/source.ts"

const sceneIn = (text: string): Scene => {
  const source = understand(text)
  const figures = scannedIn(source)
  return sceneOf(source.plain, figures, surroundingsOf(source.plain, figures))
}

const letter = "全县有小学31所、教学点12个，在校生8420人，近视率41.5%，比上年下降1.2个百分点。"

describe("what is asked of a figure again and again", () => {
  it("is found out once for each figure of a text", () => {
    const asked: Array<number> = []
    const unitOf = oncePerFigure((scene: Scene, index) => {
      asked.push(index)
      return scene.figures[index]?.unit ?? ""
    })
    const scene = sceneIn(letter)
    expect([unitOf(scene, 2), unitOf(scene, 0), unitOf(scene, 2)]).toEqual(["人", "所", "人"])
    expect(asked).toEqual([2, 0])
  })

  it("remembers answers that are false, nought or empty", () => {
    let asked = 0
    const nothing = [false, 0, ""].map((answer) =>
      oncePerFigure((_scene: Scene, _index) => {
        asked++
        return answer
      })
    )
    const scene = sceneIn(letter)
    for (const ask of [...nothing, ...nothing]) ask(scene, 1)
    expect(asked).toBe(3)
  })

  it("is known to a second look at the same text, and to no other text", () => {
    let asked = 0
    const length = oncePerScene(({ plain }: Scene) => {
      asked++
      return { length: plain.length }
    })
    const scene = sceneIn(letter)
    expect(length(scene)).toBe(length({ ...scene, isSecondLook: true }))
    expect(length(sceneIn("小学9所。")).length).toBe(5)
    expect(asked).toBe(2)
  })
})

describe("figures of a scene", () => {
  const scene = sceneIn(letter)

  it.each([
    [0, 1, "、教学点", true],
    [1, 2, ",在校生", false],
    [2, 3, ",近视率", false]
  ])("%i and %i have %s between them, and may be added: %s", (left, right, words, addable) => {
    expect([between(scene, left, right).replace("，", ","), areAddable(scene, left, right)]).toEqual([words, addable])
  })

  it("are told across others too", () => {
    expect(between(scene, 0, 2)).toContain("12个")
  })

  it("are alike where a level stands beside a level, and not beside a change", () => {
    expect([alike(scene, 0, 1), alike(scene, 3, 4)]).toEqual([true, false])
  })

  it("measure what their units do", () => {
    expect(scene.figures.map((_, index) => dimensionAt(scene, index))).toEqual([
      "institutions",
      "things",
      "people",
      "percent",
      "points"
    ])
  })
})
