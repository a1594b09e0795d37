/** The stage of schooling that a figure is told of, be it named once for many figures: 小学 | 682个 | 27416人, 全市小学135所；在校生147694人. */
import { oncePerFigure } from "../scene/once.ts"
import { figureAt, nearOf, type Scene } from "../scene/scene.ts"

const stages = ["幼儿|学前", "小学", "初中", "高中", "中职|职"].map((words) => new RegExp(words))
/** The shortest words that name each of them: 职 ends 中职. */
const names: ReadonlyArray<readonly [name: string, stage: number]> = [
  ["幼儿", 0],
  ["学前", 0],
  ["小学", 1],
  ["初中", 2],
  ["高中", 3],
  ["职", 4]
]

/** 全县有小学34所，在校生28073人: the stage told last before a figure of the sentence is its own. */
const lastStageIn = (words: string): number => {
  let [last, place] = [-1, -1]
  for (const [name, stage] of names) {
    const at = words.lastIndexOf(name)
    if (at > place) [last, place] = [stage, at]
  }
  return last
}

/** How much of a sentence before a figure is read for its stage. */
const SENTENCE = 60

/**
 * The stage that a figure is told of, as its place in a list of all: in its clause, at the head of its table row, or before
 * it in its paragraph; below zero where none is named.
 */
export const stageOf = oncePerFigure((scene: Scene, index) => {
  const near = nearOf(scene, index)
  const own = stageIn(near.clauseLeft)
  if (own >= 0) return own
  const { start } = figureAt(scene, index)
  const head = near.paragraph.start
  if (scene.plain.slice(Math.max(head, start - 3), start).includes("|"))
    return stageIn(scene.plain.slice(head, Math.min(start, head + 24)))
  const told = (from: number): number => lastStageIn(scene.plain.slice(Math.max(from, start - SENTENCE), start))
  // 全市小学135所；在校生147694人: behind a semicolon the paragraph speaks of the same stage still.
  const stage = told(near.sentence.start)
  return stage >= 0 ? stage : told(head)
})

const stageIn = (words: string): number => stages.findIndex((stage) => stage.test(words))
