/** 专职督学与兼职督学之比为1∶8.2，其中专职5人、兼职41人: a ratio that names its two terms, and the two figures that bear their names. */
import { leaf, quotient, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const terms =
  /([\u4e00-\u9fff]{2,10})[与和同]([\u4e00-\u9fff]{2,10}?)(?:人数)?(?:之比|的?比例|配比)(?:约|为|达到?|是)*$/
const MOST_AWAY = 6

/** Of the figures near by in the sentence those whose words are more like the first name, or the second. */
const ratioAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const [, first = "", second = ""] = terms.exec(wordsBefore(scene, index)) ?? []
  if (first === "" || figureAt(scene, index).value === undefined) return undefined
  const { start, end } = nearOf(scene, index).sentence
  const firsts: Array<number> = []
  const seconds: Array<number> = []
  for (let at = Math.max(0, index - MOST_AWAY); at <= index + MOST_AWAY && at < scene.figures.length; at++) {
    const figure = figureAt(scene, at)
    if (at === index || figure.start < start || figure.start > end || scene.roles[at] !== "level") continue
    const words = wordsBefore(scene, at)
    const [a, b] = [likeness(first, words), likeness(second, words)]
    if (a > b) firsts.push(at)
    else if (b > a) seconds.push(at)
  }
  for (const a of firsts) {
    for (const b of seconds) {
      if (figureAt(scene, a).unit !== figureAt(scene, b).unit) continue
      for (const computed of [quotient(leaf(b), leaf(a)), quotient(leaf(a), leaf(b))])
        if (agrees(scene, index, computed))
          return {
            kind: "ratio",
            result: index,
            computed,
            comparison: "equals",
            basis: "prose",
            words: "之比",
            certain: true
          }
    }
  }
  return undefined
}

/** Ratios of two terms that are named, of the whole text. Only what agrees is claimed. */
export const findNamedRatios: Finder = findAtEach((scene, index) =>
  figureAt(scene, index).unit === "比" ? ratioAt(scene, index) : undefined
)
