/**
 * Lists of shares each of a whole of its own: 小学教师2975人、初中教师2502人，分别占小学、初中专任教师的77.98%和96.08%, where the wholes
 * are told elsewhere by those names (小学、初中专任教师分别为3815人、2604人).
 */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { respectivesOf } from "../../context/respectively.ts"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { countedNoun } from "../scene/counted-noun.ts"
import { agrees, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const ofEach = /(?:分别|依次)占([^,，。;:\d]{2,30}?)(?:总数|总人数|人数)?的(?:比例|比重)?(?:为|达到?|约)?$/
const MOST_BEARERS = 24
const joint = /、|和|与|及|以及/
const aside = /^(?:(?:19|20)\d{2}年|全[区县市省]|其中)+/

/** 小学、初中专任教师: what the last name lends to all, after the stage or kind of its own. */
const namesOf = (words: string): ReadonlyArray<string> => {
  const names = words.split(joint).filter((name) => name.length > 0)
  const [first, last] = [names[0] ?? "", names.at(-1) ?? ""]
  const lent = last.slice(first.length)
  return names.map((name) => (name.endsWith(lent) ? name : `${name}${lent}`))
}

/** The levels of the text by what they count, in their own words or in a list told 分别. */
const bearersOf = (scene: Scene): ReadonlyMap<string, ReadonlyArray<number>> => {
  const listed = respectivesOf(scene.plain, scene.figures, scene.near)
  const bearers = new Map<string, Array<number>>()
  for (const index of scene.figures.keys()) {
    if (scene.roles[index] !== "level") continue
    const name = (listed[index]?.name ?? countedNoun(scene, index)).replace(aside, "")
    const others = bearers.get(name)
    if (others === undefined) bearers.set(name, [index])
    else others.push(index)
  }
  return bearers
}

/** The one level that bears the name; a name borne by many is not gone through. */
const soleOf = (scene: Scene, bearing: ReadonlyArray<number>, unit: string): number | undefined => {
  if (bearing.length > MOST_BEARERS) return undefined
  const [first, ...others] = bearing.filter((index) => addable(figureAt(scene, index).unit, unit))
  return others.length > 0 ? undefined : first
}

/** The figures told before the list in its sentence, as many as it has members. */
const partsBefore = (scene: Scene, first: number, count: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, first).sentence
  const parts = Array.from({ length: count }, (_, at) => first - count + at)
  const unit = scene.figures[first - 1]?.unit
  return parts.every((part) => part >= 0 && figureAt(scene, part).start >= start && figureAt(scene, part).unit === unit)
    ? parts
    : []
}

const claimsAt = (
  scene: Scene,
  bearers: () => ReadonlyMap<string, ReadonlyArray<number>>,
  first: number
): ReadonlyArray<RelationClaim> => {
  const words = wordsBefore(scene, first)
  const names = namesOf(ofEach.exec(words)?.[1] ?? "")
  const shares = listFrom(scene, first)
  if (shares.length < 2 || names.length !== shares.length) return []
  const parts = partsBefore(scene, first, shares.length)
  if (parts.length !== shares.length) return []
  const claims = shares.flatMap((result, at): ReadonlyArray<RelationClaim> => {
    const part = parts[at] as number
    const by = soleOf(scene, bearers().get(names[at] as string) ?? [], figureAt(scene, part).unit)
    if (by === undefined || parts.includes(by)) return []
    const computed = percentage(leaf(part), leaf(by))
    return [{ kind: "share", result, computed, comparison: "equals", basis: "prose", words, certain: true }]
  })
  // That one of the list agrees shows that these are the wholes; where none does, they may be others of that name.
  const certain =
    claims.some(({ result, computed }) => agrees(scene, result, computed)) || areListBorneOut(scene, claims)
  return claims.length === shares.length ? claims.map((each) => ({ ...each, certain })) : []
}

/** Lists of shares of wholes of their own, of the whole text. */
export const findRespectiveBases: Finder = (scene) => {
  let known: ReadonlyMap<string, ReadonlyArray<number>> | undefined
  const bearers = () => (known ??= bearersOf(scene))
  return scene.figures.flatMap(({ unit }, index) =>
    dimensionOf(unit) === "percent" && ofEach.test(wordsBefore(scene, index)) ? claimsAt(scene, bearers, index) : []
  )
}
