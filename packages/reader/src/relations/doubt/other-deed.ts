/** Rates named by a deed (满意率, 参训率), and whether the figures beside one are of that deed. */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { isPost } from "../scene/posts.ts"
import { isSpeltOut } from "../shares/spelt-out.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** The two characters before 率 name the deed: 满意 of 家长满意率; a footnote may hang on it. */
const deedOf = /([一-龥])([一-龥])率(?:\[\d{1,2}\])?(?:为|达到?|约|近|是|高达|均为)*$/
/** Done is whatever was to be done: 任务236座，已改造229座，完成率97.0%. */
const done = new Set(["完成", "执行", "落实", "办结"])
const planned = /任务|计划|预算|目标|应|需|共|总|概算|指标/
/** Posts are used, filled and left empty. */
const ofPosts = /(?:使用|[用满超缺空入]编|[满缺]员|到岗|在岗)率/
/** Of inclusive kindergartens the public ones are a part. */
const inclusive = /普惠[^,，。;]{0,14}率/

const attending = /在[园校读]|就读/

/** 参加轮训2418名，参训率98.1%: a deed is named by one character each of two words. */
const isShortFor = (first: string, second: string, words: string): boolean => {
  const at = words.indexOf(first)
  return at >= 0 && words.indexOf(second, at + 1) > at
}

/** 问卷4862份，…家长满意率97.1%: a rate is held against no figures of another deed. */
export const isOfOtherDeed = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const words = wordsBefore(scene, result)
  const [, first, second] = deedOf.exec(words) ?? []
  if (first === undefined || second === undefined) return false
  const leaves = leavesOf(computed)
  const [part, whole] = leaves
  if (leaves.length === 2 && part !== undefined && whole !== undefined && isSpeltOut(scene, result, part, whole))
    return false
  const told = leaves.map((leaf) => `${wordsBefore(scene, leaf)}${nearOf(scene, leaf).right.slice(0, 12)}`)
  // 升入高职院校689人，升学率67.3%
  if (told.some((each) => each.includes(first + second) || each.includes(`${first}入`))) return false
  // 在园幼儿 are those who 入园, 在校生 those who 入学.
  if (first === "入" && told.slice(0, -1).some((each) => attending.test(each))) return false
  const [base, of] = [leaves.at(-1) ?? result, told.slice(0, -1)]
  if (of.some((each) => isShortFor(first, second, each)) || isShortFor(first, second, of.join(""))) return false
  if (done.has(first + second)) return !planned.test(told.at(-1) ?? "")
  if (ofPosts.test(words)) return !isPost(scene, base) && figureAt(scene, base).unit !== "个"
  return !(inclusive.test(words) && of.every((each) => /公办|普惠/.test(each)))
}

/** 普惠率, 普惠性资源覆盖率: shares of public and of inclusive private kindergartens are parts of it. */
export const isInclusiveRate = (scene: Scene, index: number): boolean => inclusive.test(wordsBefore(scene, index))
