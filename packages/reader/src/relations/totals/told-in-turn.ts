/**
 * Two totals of one unit told side by side, and then their parts in turn: 占地1200平方米，建筑800平方米，其中小学占地…，
 * 建筑…；学生320人、教师28人，其中东街小学学生…人、教师…人. The parts of each are those whose names end as its own does.
 */
import { countedNoun } from "../scene/counted-noun.ts"
import { figureAt, type Scene } from "../scene/scene.ts"

/** The last characters of a name by which it differs from another: 占地面积 beside 建筑面积, 学生 beside 教师. */
const tailBeside = (own: string, other: string): string | undefined => {
  let same = 0
  while (same < own.length && same < other.length && own.at(-1 - same) === other.at(-1 - same)) same++
  return same + 2 > own.length || same === other.length ? undefined : own.slice(-(same + 2))
}

/** The totals of its unit that stand right before or after the one at `index`, ahead of the first part. */
const beside = (scene: Scene, index: number, first: number): ReadonlyArray<number> =>
  [index - 1, index + 1].filter(
    (other) => other >= 0 && other < first && figureAt(scene, other).unit === figureAt(scene, index).unit
  )

/** Of the parts told in turn those of the total at `index`; `undefined` where they are not told so. */
export const partsInTurn = (
  scene: Scene,
  index: number,
  parts: ReadonlyArray<number>
): ReadonlyArray<number> | undefined => {
  const [first] = parts
  if (first === undefined || parts.length < 4) return undefined
  const noun = countedNoun(scene, index)
  const names = parts.map((part) => countedNoun(scene, part))
  for (const other of beside(scene, index, first)) {
    const otherNoun = countedNoun(scene, other)
    const [own, others] = [tailBeside(noun, otherNoun), tailBeside(otherNoun, noun)]
    if (own === undefined || others === undefined) continue
    const mine = parts.filter((_, at) => names[at]?.endsWith(own) === true)
    const theirs = parts.filter((_, at) => names[at]?.endsWith(others) === true)
    if (mine.length >= 2 && theirs.length >= 2 && mine.length + theirs.length === parts.length) return mine
  }
  return undefined
}
