/**
 * Stocks and flows: 年初2846人，退休96人、调出31人，新招168人、调入22人，年末2909人. A level of the beginning, what came in and what went
 * out by their verbs, and the level of the end; in the books of money 上年结转, 收入 and 支出.
 */
import { difference, type Formula, leaf, sum } from "@duxue/core"
import { COMING, GOING } from "../scene/change-words.ts"
import { type Scene, wordsBefore } from "../scene/scene.ts"
import { areOfUnit, isAmount, isNested, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, PLAIN } from "./amount-readings.ts"

const opening = /[年期月]初|上年(?:末|底|结[转余])|去年(?:末|底)|原[有来]|此前|(?:学年|学期)初/
const closing =
  /[年期]末|年底|[现实]有|目前|现存|结余|余额|[末仍尚]余|滚存|积存|累计|总[数量]|达|可用|保留|尚存|[调变]整?[后为]/
const came = new RegExp(`(?:${COMING})[^,，。;、]{0,8}$`)
const went = new RegExp(`(?:${GOING})[^,，。;、]{0,8}$`)

const MOST_FLOWS = 7

export const balanceReadings = (scene: Scene, end: number, passage: Passage): ReadonlyArray<AmountReading> => {
  if (!closing.test(wordsBefore(scene, end))) return []
  const gained: Array<number> = []
  const lost: Array<number> = []
  for (let index = end - 1; index >= passage.first && gained.length + lost.length <= MOST_FLOWS; index--) {
    if (!isAmount(scene, index) || !areOfUnit(scene, index, end) || isNested(scene, index, end)) continue
    const words = wordsBefore(scene, index).slice(-16)
    if (went.test(words)) lost.unshift(index)
    else if (came.test(words) && !opening.test(words)) gained.unshift(index)
    else if (gained.length + lost.length > 0) {
      const stock: Formula<number> = gained.length === 0 ? leaf(index) : sum(...[index, ...gained].map(leaf))
      const taken = lost.map(leaf)
      const [only, ...others] = taken
      const computed = only === undefined ? stock : difference(stock, others.length === 0 ? only : sum(...taken))
      const kind = computed.op === "sum" ? "sum" : "difference"
      return [{ kind, result: end, computed, bound: opening.test(words) ? PLAIN : HINTED, met: end }]
    } else return []
  }
  return []
}
