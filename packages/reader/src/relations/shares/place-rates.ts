/**
 * Rates of places for people: 床位1350张，寄宿生1500人，床位率90% is beds for those who board; 床位使用率 and 入住率 are those who
 * board in the beds there are.
 */
import { dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const places = "床铺位|床位|铺位|床铺|座位|餐位|课桌椅|课桌凳|桌椅"
const rate = new RegExp(
  `(?:(?<provided>${places})(?:配备|配置|满足|保障)?|(?<taken>${places})(?:使用|利用|入住)|入住)率(?:为|达到?|约|是|仅)*$`
)
const placeUnits: ReadonlySet<string> = new Set(["张", "个", "套", "座", "铺", "床"])
const MOST_BACK = 4

/** Where a number of places may be told: before it, or right behind (1350张床位). */
const wordsAround = (scene: Scene, index: number): string =>
  `${wordsBefore(scene, index).slice(-12)} ${nearOf(scene, index).right.slice(0, 4)}`

const rateAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, qualifier } = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  if (unit !== "%" || qualifier !== "exact" || !words.includes("率")) return undefined
  const named = rate.exec(words)?.groups
  if (named === undefined) return undefined
  const noun = named["provided"] ?? named["taken"] ?? "床位"
  const { start } = nearOf(scene, index).sentence
  const provided: Array<number> = []
  const served: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const told = figureAt(scene, at)
    if (scene.roles[at] !== "level" || told.qualifier !== "exact") continue
    if (placeUnits.has(told.unit) && wordsAround(scene, at).includes(noun)) provided.push(at)
    else if (dimensionOf(told.unit) === "people") served.push(at)
  }
  const computedOf = (place: number, person: number) =>
    named["provided"] === undefined ? percentage(leaf(person), leaf(place)) : percentage(leaf(place), leaf(person))
  const pairs = provided.flatMap((place) => served.map((person) => computedOf(place, person)))
  const fitting = pairs.find((computed) => agrees(scene, index, computed))
  // 寄宿生1500人，床位1350张，床位率80%: of the two told right before it, what does not agree is a question.
  const areTold = provided[0] !== undefined && served[0] !== undefined && provided[0] + served[0] === 2 * index - 3
  const computed = fitting ?? (areTold ? pairs[0] : undefined)
  if (computed === undefined) return undefined
  const certain = fitting !== undefined
  return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Rates of places of the whole text. */
export const findPlaceRates: Finder = findAtEach(rateAt)
