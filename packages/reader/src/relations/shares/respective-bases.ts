/**
 * Lists of shares each of a whole of its own: 小学教师2975人、初中教师2502人，分别占小学、初中专任教师的77.98%和96.08%, where the wholes
 * are told elsewhere by those names (小学、初中专任教师分别为3815人、2604人).
 */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { type Respective, respectivesOf } from "../../context/respectively.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { countedNoun } from "../scene/counted-noun.ts"
import { agrees, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const ofEach = /(?:分别|依次)占([^,，。;:\d]{2,30}?)(?:总数|总人数|人数)?的(?:比例|比重)?(?:为|达到?|约)?$/
const joint = /、|和|与|及|以及/
const aside = /^(?:(?:19|20)\d{2}年|全[区县市省]|其中)+/

/** 小学、初中专任教师: what the last name lends to all, after the stage or kind of its own. */
const namesOf = (words: string): ReadonlyArray<string> => {
  const names = words.split(joint).filter((name) => name.length > 0)
  const [first, last] = [names[0] ?? "", names.at(-1) ?? ""]
  const lent = last.slice(first.length)
  return names.map((name) => (name.endsWith(lent) ? name : `${name}${lent}`))
}

/** The one level of the text that bears the name, by its own words or in a list told 分别. */
const bearerOf = (
  scene: Scene,
  listed: ReadonlyArray<Respective | undefined>,
  name: string,
  unit: string
): number | undefined => {
  const bearers = Array.from(scene.figures.keys()).filter((index) => {
    if (scene.roles[index] !== "level" || !addable(figureAt(scene, index).unit, unit)) return false
    const own = (listed[index]?.name ?? countedNoun(scene, index)).replace(aside, "")
    return own === name
  })
  return bearers.length === 1 ? bearers[0] : undefined
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
  listed: () => ReadonlyArray<Respective | undefined>,
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
    const by = bearerOf(scene, listed(), names[at] as string, figureAt(scene, part).unit)
    if (by === undefined || parts.includes(by)) return []
    const computed = percentage(leaf(part), leaf(by))
    return [{ kind: "share", result, computed, comparison: "equals", basis: "prose", words, certain: true }]
  })
  // That one of the list agrees shows that these are the wholes; where none does, they may be others of that name.
  const certain = claims.some(({ result, computed }) => agrees(scene, result, computed))
  return claims.length === shares.length ? claims.map((each) => ({ ...each, certain })) : []
}

/** Lists of shares of wholes of their own, of the whole text. */
export const findRespectiveBases: Finder = (scene) => {
  let known: ReadonlyArray<Respective | undefined> | undefined
  const listed = () => (known ??= respectivesOf(scene.plain, scene.figures, scene.near))
  return scene.figures.flatMap(({ unit }, index) =>
    dimensionOf(unit) === "percent" && ofEach.test(wordsBefore(scene, index)) ? claimsAt(scene, listed, index) : []
  )
}
