/**
 * 普通高中在校生比上年增加138人, under a table with a row 普通高中在校生 and columns of years: what prose tells of a row changed between
 * two of its cells. Row and years leave one reading.
 */
import { addable, difference, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { falling } from "../scene/change-words.ts"
import { oncePerScene } from "../scene/once.ts"
import { ownSubject } from "../scene/own-subject.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

interface Cell {
  readonly index: number
  /** What its row is called. */
  readonly row: string
}

const heading = /^(.{2,20}?)((?:19|20)\d{2})年(?:度|底|末)?$/
const named = /((?:19|20)\d{2})年/g
const against = /(?:比|较|与|同)((?:19|20)\d{2})年/
const yearBefore = /(?:比|较|与|同)?(?:上年|去年|上一年|前一年)|同比/
/** No row of so many tables is told of by its name alone. */
const MOST_CELLS = 400

/** The cells of rows by their year. */
const cellsByYear = oncePerScene((scene: Scene): ReadonlyMap<string, ReadonlyArray<Cell>> => {
  const cells = new Map<string, Array<Cell>>()
  for (let index = 0; index < scene.figures.length; index++) {
    const { cell } = nearOf(scene, index)
    const [, row, year] = cell === undefined ? [] : (heading.exec(cell) ?? [])
    if (row === undefined || year === undefined) continue
    const told = cells.get(year)
    if (told === undefined) cells.set(year, [{ index, row }])
    else told.push({ index, row })
  }
  return cells
})

/** The year that the sentence up to a figure names last, but for the one that it is held against. */
const yearNow = (scene: Scene, index: number): number | undefined => {
  const { paragraph } = nearOf(scene, index)
  const words = scene.plain.slice(paragraph.start, figureAt(scene, index).start)
  const years = [...words.replace(/(?:比|较|与|同|由|从)(?:19|20)\d{2}年/g, "").matchAll(named)]
  const last = years.at(-1)?.[1]
  return last === undefined ? undefined : Number(last)
}

const claimAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { cell } = nearOf(scene, index)
  const role = scene.roles[index]
  const { unit, qualifier } = figureAt(scene, index)
  if (cell !== undefined || (role !== "change" && role !== "growth") || qualifier !== "exact" || unit === "倍")
    return undefined
  const cells = cellsByYear(scene)
  if (cells.size < 2) return undefined
  const now = yearNow(scene, index)
  const words = wordsBefore(scene, index)
  const told = against.exec(words)?.[1]
  const then = told !== undefined ? Number(told) : yearBefore.test(words) && now !== undefined ? now - 1 : undefined
  if (now === undefined || then === undefined || now === then) return undefined
  const subject = subjectOf(scene, index)
  if (subject.length < 2) return undefined
  const isRate = dimensionOf(unit) === "percent"
  const inYear = (year: number): ReadonlyArray<number> => {
    const row = cells.get(String(year)) ?? []
    if (row.length > MOST_CELLS) return []
    return row
      .filter(({ row: name }) => subject.endsWith(name) || name.endsWith(subject))
      .map((each) => each.index)
      .filter((each) => isRate || addable(figureAt(scene, each).unit, dimensionOf(unit) === "points" ? "%" : unit))
  }
  const [later, former] = [inYear(now), inYear(then)]
  const [a, b] = [later[0], former[0]]
  if (a === undefined || b === undefined || later.length > 1 || former.length > 1) return undefined
  const change = falling.test(words) ? difference(leaf(b), leaf(a)) : difference(leaf(a), leaf(b))
  const computed = isRate ? percentage(change, leaf(b)) : change
  const certain = agreesExactly(scene, index, computed)
  if (!certain && !isOneSlipAway(scene, index, computed)) return undefined
  return {
    kind: isRate ? "growth" : "difference",
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain
  }
}

/** What the change is told of: in its own clause, else in that of the change before it. */
const subjectOf = (scene: Scene, index: number): string => {
  const own = bare(ownSubject(scene, index))
  if (own.length >= 2 || index === 0) return own
  const before = figureAt(scene, index - 1)
  return before.start < nearOf(scene, index).sentence.start ? own : bare(ownSubject(scene, index - 1))
}

const bare = (subject: string): string =>
  subject.replace(/^[^\u4e00-\u9fff]*(?:19|20)?\d*年?|^中小学(?=专任)/g, "").replace(/\d|年/g, "")

/** Changes of the rows of tables, of the whole text. */
export const findChangesOfRows: Finder = (scene) => (scene.plain.includes("|") ? atEach(scene) : [])
const atEach = findAtEach(claimAt)
