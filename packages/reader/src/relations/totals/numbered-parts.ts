/**
 * A total whose parts are the entries of a numbered list: 教育经费总投入20.18亿元。 （一）财政性教育经费16.24亿元，比上年…；
 * （二）事业收入3.61亿元…. Each entry begins with its amount; only what adds up is claimed.
 */
import { addable, leaf, type RelationClaim, sum } from "@duxue/core"
import { agrees, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** What a list may be numbered with; the entries of one list bear marks of one kind. */
const marks: ReadonlyArray<RegExp> = [
  /^[ ]?\([一二三四五六七八九十]{1,2}\)/,
  /^[ ]?[一二三四五六七八九十]{1,2}[、.]/,
  /^[ ]?\(\d{1,2}\)/,
  /^[ ]?\d{1,2}[、.]/,
  /^[ ]?[①-⑳]/
]
const total = /总|共|合计/
const LONGEST_MARK = 6
const MOST_ENTRIES = 20

const paragraphOf = (scene: Scene, index: number): number => nearOf(scene, index).paragraph.start

const markAt = (scene: Scene, index: number): number => {
  const start = paragraphOf(scene, index)
  const head = scene.plain.slice(start, start + LONGEST_MARK)
  return marks.findIndex((mark) => mark.test(head))
}

/** The first figure of each paragraph that has one. */
const firstFigures = (scene: Scene): ReadonlyArray<number> =>
  Array.from(scene.figures.keys()).filter(
    (index) => index === 0 || paragraphOf(scene, index) !== paragraphOf(scene, index - 1)
  )

/** The entries of the list that begins at a place among the first figures: marks of one kind, amounts of one unit. */
const entriesFrom = (scene: Scene, firsts: ReadonlyArray<number>, from: number): ReadonlyArray<number> => {
  const [head] = firsts.slice(from, from + 1)
  const kind = head === undefined ? -1 : markAt(scene, head)
  if (head === undefined || kind < 0) return []
  const entries: Array<number> = []
  for (let at = from; at < firsts.length && entries.length < MOST_ENTRIES; at++) {
    const entry = firsts[at] as number
    if (markAt(scene, entry) !== kind) break
    if (scene.roles[entry] !== "level" || !addable(figureAt(scene, entry).unit, figureAt(scene, head).unit)) return []
    entries.push(entry)
  }
  return entries
}

/** Totals over the entries of numbered lists of the whole text. */
export const findNumberedParts: Finder = (scene) => {
  const firsts = firstFigures(scene)
  return firsts.flatMap((result, at): ReadonlyArray<RelationClaim> => {
    if (scene.roles[result] !== "level" || !total.test(wordsBefore(scene, result))) return []
    const entries = entriesFrom(scene, firsts, at + 1)
    if (entries.length < 2 || markAt(scene, entries[0] as number) === markAt(scene, result)) return []
    if (!addable(figureAt(scene, result).unit, figureAt(scene, entries[0] as number).unit)) return []
    const computed = sum(...entries.map((entry) => leaf(entry)))
    return agrees(scene, result, computed)
      ? [{ kind: "sum", result, computed, comparison: "equals", basis: "prose", words: "分项", certain: true }]
      : []
  })
}
