/** The number is right and the word beside it is not: % for 百分点, 减少 for 增加. */
import { meets } from "../allowed.ts"
import { pick } from "../chance.ts"
import type { Fault, FaultKind } from "../fault.ts"
import { evaluate, type Formula } from "../formula.ts"
import { fraction, minus } from "../fraction.ts"
import type { Key, ReadyFigure, ReadyRelation } from "../key.ts"
import type { Planter } from "../planter.ts"
import { figuresAgainst, placeOf } from "../proof.ts"

const changesOf = (key: Key): ReadonlyArray<ReadyRelation> =>
  key.relations.filter((each) => each.holds && (each.kind === "growth" || each.kind === "difference"))

const rewordedFigure = (
  key: Key,
  kind: FaultKind,
  relation: ReadyRelation,
  stated: ReadyFigure,
  after: string
): Fault => ({
  kind,
  letter: key.letter.name,
  edits: [{ at: placeOf(stated), before: stated.figure.text, after }],
  breaks: [key.relations.indexOf(relation)],
  against: figuresAgainst(key, [key.relations.indexOf(relation)], new Set([relation.result]))
})

const unitsOf = (key: Key, relation: ReadyRelation): ReadonlyArray<string | undefined> =>
  relation.ids.map((id) => key.figures.get(id)?.figure.unit)

/** Whether the rate, taken of either rate that it lies between, could be what is printed: then % would be no fault. */
const isAlsoRelative = (key: Key, relation: ReadyRelation, stated: ReadyFigure): boolean => {
  const { formula } = relation
  if (formula.op !== "-" || stated.allowed === undefined) return true
  return [formula.left, formula.right].some((base) => {
    const relative: Formula = {
      op: "*",
      left: { op: "/", left: formula, right: base },
      right: { op: "number", text: "100" }
    }
    const computed = evaluate(relative, (id) => key.figures.get(id)?.allowed)
    return computed === undefined || stated.allowed === undefined || meets(computed, stated.allowed)
  })
}

/** A rate 提高8.22% that rose by 8.22 points. */
export const pointsAsPercent: Planter = (key, chance) => {
  const relation = pick(
    chance,
    changesOf(key).filter((each) => key.figures.get(each.result)?.figure.unit === "百分点")
  )
  const stated = relation === undefined ? undefined : key.figures.get(relation.result)
  if (relation === undefined || stated === undefined || isAlsoRelative(key, relation, stated)) return undefined
  if (!unitsOf(key, relation).every((unit) => unit === "%")) return undefined
  return rewordedFigure(key, "points-as-percent", relation, stated, stated.figure.text.replace(/个?百分点/, "%"))
}

/** Money or people that 增长6.37个百分点: only rates move by points. */
export const percentAsPoints: Planter = (key, chance) => {
  const relation = pick(
    chance,
    changesOf(key).filter((each) => key.figures.get(each.result)?.figure.unit === "%")
  )
  const stated = relation === undefined ? undefined : key.figures.get(relation.result)
  if (relation === undefined || stated === undefined || unitsOf(key, relation).includes("%")) return undefined
  return rewordedFigure(key, "percent-as-points", relation, stated, stated.figure.text.replace(/[%％]/, "个百分点"))
}

const opposites: ReadonlyMap<string, string> = new Map(
  [
    ["增加", "减少"],
    ["增长", "下降"],
    ["提高", "降低"],
    ["上升", "下降"],
    ["提升", "下降"],
    ["净增", "净减"],
    ["增幅", "降幅"],
    ["减少", "增加"],
    ["下降", "上升"],
    ["降低", "提高"],
    ["降幅", "增幅"],
    ["净减", "净增"]
  ].map(([word = "", opposite = ""]) => [word, opposite])
)

const changeWord = new RegExp(`(${[...opposites.keys()].join("|")})[了为达约到]{0,2}$`)

/** 比上年增加0.61亿元 as 减少0.61亿元, the number kept. */
export const changeReversed: Planter = (key, chance) => {
  const relation = pick(chance, changesOf(key))
  const stated = relation === undefined ? undefined : key.figures.get(relation.result)
  if (relation === undefined || stated?.allowed === undefined || stated.allowed.least.over <= 0n) return undefined
  const lead = key.letter.text.slice(Math.max(0, stated.figure.start - 8), stated.figure.start)
  const match = changeWord.exec(lead)
  const word = match?.[1]
  const opposite = word === undefined ? undefined : opposites.get(word)
  if (match === null || word === undefined || opposite === undefined) return undefined
  const computed = evaluate(relation.formula, (id) => key.figures.get(id)?.allowed)
  const none = fraction(0n)
  const reversed = { least: minus(none, stated.allowed.most), most: minus(none, stated.allowed.least) }
  if (computed === undefined || meets(computed, reversed)) return undefined
  const start = stated.figure.start - lead.length + match.index
  const index = key.relations.indexOf(relation)
  return {
    kind: "change-reversed",
    letter: key.letter.name,
    edits: [{ at: [start, start + word.length], before: word, after: opposite }],
    breaks: [index],
    against: figuresAgainst(key, [index], new Set())
  }
}
