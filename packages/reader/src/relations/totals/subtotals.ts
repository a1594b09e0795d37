/**
 * 参考4216人，本科上线2316人，其中重点684人、普通1632人，专科1900人: a part whose own parts are told as well stands for them. A reader
 * is shown the parts that the words mean, not those of a part among them.
 */
import { type Formula, leaf, leavesOf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import type { Scene } from "../scene/scene.ts"

interface Sum {
  readonly result: number
  readonly parts: ReadonlySet<number>
}

/** The parts with the total of some of them in their place, in order; `undefined` where `inner` is no part among them. */
const withSubtotal = (outer: Sum, inner: Sum): ReadonlyArray<number> | undefined => {
  if (inner.result === outer.result || outer.parts.has(inner.result)) return undefined
  if (inner.parts.size >= outer.parts.size || ![...inner.parts].every((part) => outer.parts.has(part))) return undefined
  // Its own parts are told behind the part, and the whole before the part or behind all.
  if (inner.result > Math.min(...inner.parts)) return undefined
  if (outer.result > inner.result && outer.result < Math.max(...outer.parts)) return undefined
  const others = [...outer.parts].filter((part) => !inner.parts.has(part))
  return [inner.result, ...others].toSorted((a, b) => a - b)
}

const sumOfLeaves = ({ result, kind, computed }: RelationClaim): Sum | undefined =>
  kind === "sum" && computed.op === "sum" && computed.terms.every(({ op }) => op === "leaf")
    ? { result, parts: new Set(leavesOf(computed)) }
    : undefined

/** The claims; of sums that hold those parts that have parts of their own stand in the place of these. */
export const throughSubtotals = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const byPart = new Map<number, Array<Sum>>()
  const holding = new Map<RelationClaim, Sum>()
  for (const claim of claims) {
    const told = agreesExactly(scene, claim.result, claim.computed) ? sumOfLeaves(claim) : undefined
    if (told === undefined) continue
    holding.set(claim, told)
    for (const part of told.parts) {
      const sums = byPart.get(part)
      if (sums === undefined) byPart.set(part, [told])
      else sums.push(told)
    }
  }
  const throughOne = (outer: Sum): Formula<number> | undefined => {
    const inner = new Set([...outer.parts].flatMap((part) => byPart.get(part) ?? []))
    for (const each of inner) {
      const parts = withSubtotal(outer, each)
      const computed = parts === undefined ? undefined : sum(...parts.map(leaf))
      if (computed !== undefined && agreesExactly(scene, outer.result, computed)) return computed
    }
    return undefined
  }
  return claims.map((claim) => {
    const told = holding.get(claim)
    const computed = told === undefined ? undefined : throughOne(told)
    return computed === undefined ? claim : { ...claim, computed }
  })
}
