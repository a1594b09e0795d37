/** 生师比17.2:1, told sentences after 在校生9860人 and 专任教师573人; 生机比9.6:1 after 学生2316人 and 计算机241台. */
import { leaf, quotient, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const ratio = /(?:生师比|师生比|学生与(?:专任)?教师之?比|教师与学生之?比)例?[^,，。;]{0,8}$/
const computers = /(?:生机比|人机比|学生与计算机)例?[^,，。;]{0,8}$/
const pupils = /学生|在校|幼儿|在园|小学生|初中生|高中生/
const teachers = /专任教师|教职工|教师/
const REACH = 32
/** A ratio in whole numbers agrees with many pairs; only those of the paragraph are looked at, the nearest of each. */
const isWhole = (scene: Scene, index: number): boolean => figureAt(scene, index).step.denominator === 1n

const ratioAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "比") return undefined
  const told = wordsBefore(scene, index)
  const machines = computers.test(told)
  if (!machines && !ratio.test(told)) return undefined
  const whole = isWhole(scene, index)
  const start = whole ? nearOf(scene, index).paragraph.start : 0
  const many: Array<number> = []
  const few: Array<number> = []
  for (let other = index - 1; other >= 0 && other >= index - REACH; other--) {
    const { start: at, unit } = figureAt(scene, other)
    if (at < start) break
    if (scene.roles[other] !== "level") continue
    const words = wordsBefore(scene, other)
    if (machines && unit === "台") few.push(other)
    else if (unit !== "人") continue
    else if (teachers.test(words)) few.push(...(machines ? [] : [other]))
    else if (pupils.test(words)) many.push(other)
  }
  if (whole) {
    few.length = Math.min(1, few.length)
    many.length = Math.min(1, many.length)
  }
  for (const teacher of few) {
    for (const pupil of many) {
      const computed = quotient(leaf(pupil), leaf(teacher))
      if (!agreesExactly(scene, index, computed)) continue
      return {
        kind: "ratio",
        result: index,
        computed,
        comparison: "equals",
        basis: "prose",
        words: told,
        certain: true
      }
    }
  }
  return undefined
}

/** Ratios of pupils to teachers of the whole text. Only what agrees is claimed: whose they are is seldom said. */
export const findPupilTeacherRatios: Finder = findAtEach(ratioAt)
