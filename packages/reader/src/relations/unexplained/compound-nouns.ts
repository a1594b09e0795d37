/**
 * Nouns that are made of the names of all their kinds: 乡镇 of 乡 and 镇, 中小学 of 中学 and 小学, 师生 of 教师 and 学生, 教职工 of 教师 and 职工. What is
 * counted by such a noun is divided by those names without rest.
 */
import { countedNoun } from "../scene/counted-noun.ts"
import { nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import type { Run } from "./amount-runs.ts"

/** What stands around a name: 镇有, 其中乡, 是乡的. */
const around = /^(?:[^一-鿿]|其中)+|(?:有|共|是|的|为|占|计|各)+$/g
const LONGEST_NAME = 4

/** What a part is called: behind its number (9个镇), else before it (镇有9个). */
const nameOf = (scene: Scene, part: number): string => {
  const before = wordsBefore(scene, part).replace(around, "")
  const behind = /^[一-鿿]{1,4}(?![一-鿿])/.exec(nearOf(scene, part).right)?.[0]
  return behind ?? (before.length <= LONGEST_NAME ? before : before.slice(-LONGEST_NAME))
}

/** Whether each part is named by characters of the noun, and each by others. */
export const areCompound = (scene: Scene, total: number, parts: Run): boolean => {
  if (parts.length > 3) return false
  const behind = /^[一-鿿]{2,4}/.exec(nearOf(scene, total).right)?.[0]
  const noun = behind ?? countedNoun(scene, total).slice(-4)
  if (noun.length < 2) return false
  const names = parts.map((part) => nameOf(scene, part))
  const told = names.map((name, at) => {
    const others = names.filter((_, other) => other !== at).join("")
    return Array.from(name).filter((character) => noun.includes(character) && !others.includes(character)).length
  })
  return told.every((count) => count > 0)
}
