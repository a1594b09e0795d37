/** 生师比17.2:1, told sentences after 在校生9860人 and 专任教师573人. */
import { leaf, quotient, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "./scene.ts"

const ratio = /(?:生师比|师生比|学生与(?:专任)?教师之?比|教师与学生之?比|师生比例|生师比例)[^,，。;]{0,8}$/
const pupils = /学生|在校|幼儿|在园|小学生|初中生|高中生/
const teachers = /专任教师|教职工|教师/
const REACH = 32
/** A ratio in whole numbers agrees with many pairs; only those of the sentence are looked at. */
const isWhole = (scene: Scene, index: number): boolean => figureAt(scene, index).step.denominator === 1n

const ratioAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "比" || !ratio.test(wordsBefore(scene, index))) return undefined
  const near = nearOf(scene, index)
  const start = isWhole(scene, index) ? near.sentence.start : 0
  const many: Array<number> = []
  const few: Array<number> = []
  for (let other = index - 1; other >= 0 && other >= index - REACH; other--) {
    const { start: at, unit } = figureAt(scene, other)
    if (at < start) break
    if (unit !== "人" || scene.roles[other] !== "level") continue
    const words = wordsBefore(scene, other)
    if (teachers.test(words)) few.push(other)
    else if (pupils.test(words)) many.push(other)
  }
  for (const teacher of few) {
    for (const pupil of many) {
      const computed = quotient(leaf(pupil), leaf(teacher))
      if (!agrees(scene, index, computed)) continue
      return {
        kind: "ratio",
        result: index,
        computed,
        comparison: "equals",
        basis: "prose",
        words: "生师比",
        certain: true
      }
    }
  }
  return undefined
}

/** Ratios of pupils to teachers of the whole text. Only what agrees is claimed: whose they are is seldom said. */
export const findPupilTeacherRatios: Finder = (scene) =>
  scene.figures.flatMap((_, index) => {
    const found = ratioAt(scene, index)
    return found === undefined ? [] : [found]
  })
