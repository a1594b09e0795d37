/**
 * Lists of which only some members make the total: 寄宿生8097人，其中小学4218人，初中3879人，高中1667人. Who adds up a column and
 * stops a row too early writes what the first rows come to. Where all members are told alike, all of them are the parts.
 */
import { alike, between, type Scene, wordsBefore } from "../scene/scene.ts"
import { namesPart } from "./added-up.ts"

/** A mark and a name; 187名、209名和216名: members told with 分别 need none. */
const mark = /^[^,，、。;:()\d]{0,6}(?:([,，、])[^,，、。;:()\d]{1,12}|[、和与及][^,，、。;:()\d]{0,12})$/

/** By what people are divided: by title, by degree, by sex. 高级20人、一级25人、本科10人 goes on with another division. */
const divisions: ReadonlyArray<RegExp> = [
  /正高|特级|高级|一级|二级|三级|中级|初级|职称/,
  /博士|硕士|研究生|本科|专科|大专|中专|学历/,
  /[男女](?!童|生?宿)/
]
const divisionOf = (scene: Scene, part: number): number =>
  divisions.findIndex((division) => division.test(wordsBefore(scene, part)))

/** The mark between two neighbouring members of a list; the last of them may be joined by 和. */
const markBetween = (scene: Scene, left: number, right: number): string | undefined => {
  const found = right === left + 1 ? mark.exec(between(scene, left, right)) : null
  return found === null ? undefined : (found[1] ?? "、")
}

/**
 * The members of the list that `fitting` begins, as long as they are told alike: each right behind the other, after one
 * and the same mark, in a unit like the total's. `undefined` where `fitting` is all of them.
 */
export const wholeRun = (
  scene: Scene,
  total: number,
  fitting: ReadonlyArray<number>,
  list: ReadonlyArray<number>
): ReadonlyArray<number> | undefined => {
  const [first, second] = fitting
  if (first === undefined || second === undefined || list[0] !== first) return undefined
  const joint = markBetween(scene, first, second)
  if (joint === undefined) return undefined
  const run = [first]
  for (const part of list.slice(1)) {
    const last = run.at(-1) as number
    if (markBetween(scene, last, part) !== joint || !alike(scene, total, part)) break
    if (run.length === fitting.length && divisionOf(scene, part) !== divisionOf(scene, last)) break
    run.push(part)
  }
  // What 、 joins is one list; what commas join is one where each member bears the name of a kind.
  const isOne = joint === "、" || run.every((part) => namesPart(scene, part))
  return run.length > fitting.length && isOne ? run : undefined
}
