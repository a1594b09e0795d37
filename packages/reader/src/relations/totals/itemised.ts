/**
 * Totals told at the head, and item by item in the sentences after: 全年共资助9860人次，发放612万元，其中脱贫户3120人次。学前资助
 * 1260人次，发放75万元，其中脱贫户430人次；义务教育资助…；高中资助…. The first figures of each kind in the items add up to that of
 * the head, and so do those behind the 其中 of each. One column that adds up shows that the items are all; the others are claimed
 * with it, whether they do or not.
 */
import { leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { namesPart } from "./added-up.ts"
import { between, figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

/** 人 and 人次 are told of one column as if they were one. */
const kindOf = (unit: string): string => (unit === "人" ? "人次" : unit)

/** The first figure of each kind in an item, by the kind and whether 其中 tells it of those before it. */
type Item = ReadonlyMap<string, number>

const NESTED = "其中 "
const LEAST_ITEMS = 3
const MOST_ITEMS = 12
/** How many figures before the items their head may stand. */
const REACH = 40
/** How many figures apart the totals of one head stand. */
const HEAD = 6
/** Smaller totals are made of three parts by chance. */
const LEAST = Rational.fromInteger(1000)
const LEAST_OF_NAMED = Rational.fromInteger(100)

interface Items {
  readonly items: ReadonlyArray<Item>
  /** For each figure, the number of its item. */
  readonly of: ReadonlyArray<number>
}

/** The text in items: what semicolons, full stops and line breaks part. */
const itemsOf = (scene: Scene): Items => {
  const items: Array<Map<string, number>> = []
  const of: Array<number> = []
  let nested = false
  for (const index of scene.figures.keys()) {
    const words = index === 0 ? "" : between(scene, index - 1, index)
    if (index === 0 || /[;。\n]/.test(words)) {
      items.push(new Map())
      nested = false
    } else nested ||= words.includes("其中") || words.includes("(含")
    of.push(items.length - 1)
    if (scene.roles[index] !== "level" || scene.brackets[index] !== undefined) continue
    const key = `${nested ? NESTED : ""}${kindOf(figureAt(scene, index).unit)}`
    const item = items.at(-1)
    if (item !== undefined && !item.has(key)) item.set(key, index)
  }
  return { items, of }
}

const claimOf = (total: number, parts: ReadonlyArray<number>, certain: boolean): RelationClaim => ({
  kind: "sum",
  result: total,
  computed: sum(...parts.map((part) => leaf(part))),
  comparison: "equals",
  basis: "prose",
  words: "分项",
  certain
})

/** The column of a kind over the items from one to another, both included; `undefined` where an item lacks it. */
const columnOf = ({ items }: Items, kind: string, first: number, last: number): ReadonlyArray<number> | undefined => {
  const column: Array<number> = []
  for (let at = first; at <= last; at++) {
    const cell = items[at]?.get(kind)
    if (cell === undefined) return undefined
    column.push(cell)
  }
  return column
}

const whole = /共|累计|总|全年|合计|全[区县市省州旗]/

/** 全年共资助9860人次: its words say that it is a whole, or the names of its parts; and the items follow in the next breath. */
const isHead = (scene: Scene, told: Items, total: number, parts: ReadonlyArray<number>, first: number): boolean => {
  const { value, start } = figureAt(scene, total)
  if (value === undefined || told.of[total] !== first - 1) return false
  if (Rational.compare(value, LEAST) >= 0)
    return whole.test(scene.plain.slice(Math.max(nearOf(scene, total).sentence.start, start - 40), start))
  return Rational.compare(value, LEAST_OF_NAMED) >= 0 && parts.every((part) => namesPart(scene, part))
}

/** What is no more than one of them is not made of them. */
const isMoreThanEach = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const { value } = figureAt(scene, total)
  return parts.every((part) => {
    const each = figureAt(scene, part).value
    return value !== undefined && each !== undefined && Rational.compare(each, value) < 0
  })
}

/** Whether a total that its column does not make is that column's, but for a slip. */
const isMade = (scene: Scene, { result, computed }: RelationClaim, parts: ReadonlyArray<number>): boolean =>
  isMoreThanEach(scene, result, parts) || isOneSlipAway(scene, result, computed)

/** The columns beside one that adds up, each with its own total beside the total: what they come to or not. */
const beside = (
  scene: Scene,
  told: Items,
  total: number,
  kind: string,
  first: number,
  last: number
): ReadonlyArray<RelationClaim> => {
  const kinds = [...(told.items[first]?.keys() ?? [])].filter((each) => each !== kind)
  return kinds.flatMap((each) => {
    const parts = columnOf(told, each, first, last)
    if (parts === undefined) return []
    const claims: Array<RelationClaim> = []
    for (let other = Math.max(0, total - HEAD); other < (parts[0] ?? 0) && other <= total + HEAD; other++) {
      if (other === total || scene.roles[other] !== "level" || scene.brackets[other] !== undefined) continue
      if (kindOf(figureAt(scene, other).unit) !== each.replace(NESTED, "")) continue
      const isOwn = told.items[told.of[other] ?? -1]?.get(each) === other
      const claim = claimOf(other, parts, false)
      if (agreesExactly(scene, other, claim.computed)) return [{ ...claim, certain: true }]
      if (isOwn && told.of[other] === told.of[total] && isMade(scene, claim, parts)) claims.push(claim)
    }
    return claims.slice(0, 1)
  })
}

const keyOf = (kind: string, value: Rational.Rational): string => `${kind} ${value.numerator}/${value.denominator}`

/** Where each value was last told, of what is written out in full or to its last place. */
type Told = Map<string, number>

const totalsFrom = (scene: Scene, told: Items, before: Told, first: number): ReadonlyArray<RelationClaim> => {
  for (const [kind, start] of told.items[first] ?? []) {
    let running = figureAt(scene, start).value ?? Rational.zero
    for (let last = first + 1; last < first + MOST_ITEMS; last++) {
      const cell = told.items[last]?.get(kind)
      const value = cell === undefined ? undefined : figureAt(scene, cell).value
      if (value === undefined) break
      running = Rational.add(running, value)
      if (last - first + 1 < LEAST_ITEMS) continue
      const total = before.get(keyOf(kind.replace(NESTED, ""), running)) ?? told.items[first - 1]?.get(kind)
      if (total === undefined || total < start - REACH) continue
      const parts = columnOf(told, kind, first, last) ?? []
      const claim = claimOf(total, parts, true)
      if (!agreesExactly(scene, total, claim.computed)) continue
      const others = beside(scene, told, total, kind, first, last)
      const borne = others.some(({ certain }) => certain)
      if (borne || isHead(scene, told, total, parts, first)) return [claim, ...others]
    }
  }
  return []
}

/** Totals over items, of the whole text. */
export const findItemised: Finder = (scene) => {
  const told = itemsOf(scene)
  const before: Told = new Map()
  const claims: Array<RelationClaim> = []
  let next = 0
  for (const first of told.items.keys()) {
    for (; next < scene.figures.length && (told.of[next] ?? 0) < first; next++) {
      const { value, unit, qualifier } = figureAt(scene, next)
      if (value === undefined || qualifier !== "exact") continue
      if (scene.roles[next] === "level" && scene.brackets[next] === undefined)
        before.set(keyOf(kindOf(unit), value), next)
    }
    claims.push(...totalsFrom(scene, told, before, first))
  }
  return claims
}
