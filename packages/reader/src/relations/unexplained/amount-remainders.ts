/**
 * What is left of a number when others are taken from it: 应检41286人，实检40873人，413人因病未检. The rest is told by words
 * before it (其余, 尚有, 未) or behind it (未收回, 正在办理), and the number that it is left of is the nearest before that is more.
 */
import { leaf, sum } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { areOfUnit, isAmount, isLess, isNested, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, PLAIN } from "./amount-readings.ts"

const left =
  /(?:其余|余下|剩余|剩下|余|[尚还仍另](?:有|剩|缺|差|欠|短|余|空|可)[^,，。;\d]{0,6}|其[他它]|未[^,，。;\d]{0,6}|没有[^,，。;\d]{0,6}|正在?[^,，。;\d]{0,4}|缺[考席勤]|[缺差]|保留|留存|现存|[尚仍]?存)(?:为|有|约|共|计|达|的)*$/
const behind = /^[^,，。;\d]{0,6}(?:未|没有|正在|尚|仍|因|待|列入|暂|继续|缺|推进|整改中|办理中)/
const MOST_TAKEN = 4

interface Split {
  readonly whole: number
  readonly parts: ReadonlyArray<number>
}

const marks = /^[^一-鿿]+/

/** 非学科类39家…非学科类注销11家: the first of what was taken bears the name of what it was taken from. */
const isOfName = (scene: Scene, whole: number, [first]: ReadonlyArray<number>): boolean => {
  const name = countedNoun(scene, whole).replace(marks, "")
  if (first === undefined || name.length < 2) return false
  return wordsBefore(scene, first).replace(marks, "").startsWith(name.slice(0, 3))
}

export const remainderReadings = (scene: Scene, rest: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const words = wordsBefore(scene, rest).slice(-16)
  if (!left.test(words) && !behind.test(nearOf(scene, rest).right)) return []
  const taken: Array<number> = []
  const splits: Array<Split> = []
  for (let whole = rest - 1; whole >= passage.first && taken.length <= MOST_TAKEN; whole--) {
    if (!isAmount(scene, whole) || !areOfUnit(scene, whole, rest) || scene.roles[whole] === "former") continue
    for (let from = 0; isLess(scene, rest, whole) && from < taken.length; from++) {
      const parts = taken.slice(from)
      if (parts.every((part) => isLess(scene, part, whole))) splits.push({ whole, parts })
    }
    if (!isNested(scene, whole, rest) || taken.length === 0) taken.unshift(whole)
  }
  const kinship = ({ whole, parts }: Split): number => (isOfName(scene, whole, parts) ? 1 : 0)
  return splits
    .toSorted((a, b) => kinship(b) - kinship(a))
    .map(({ whole, parts }, rank) => ({
      kind: "sum",
      result: whole,
      computed: sum(...[...parts, rest].map(leaf)),
      bound: rank === 0 && (whole >= passage.ownFirst || isOfName(scene, whole, parts)) ? PLAIN : HINTED,
      met: rank === 0 ? rest : whole
    }))
}
