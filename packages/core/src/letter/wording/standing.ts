/** How a metric stands to its lines, in words that follow the verdict and the exact value. */
import type { Assessed } from "../../assess/assess-metric.ts"
import type { Standard } from "../../domain/policy.ts"
import { compare, decimal, equals, fromInteger, type Rational } from "../../quantity/rational.ts"
import { isYesNo } from "../../quantity/unit.ts"
import { plainUnit } from "../bound-figure.ts"
import { type Clause, clause, clauses, type Part } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

/** 50%, bound to the standard that draws it. */
export const lineOf = (tell: Teller, { id, threshold, unit }: Standard): Part =>
  tell.bound(decimal(threshold), plainUnit(unit), { kind: "standard", standard: id })

const orderOf = ({ value }: Assessed, { threshold }: Standard): -1 | 0 | 1 | undefined =>
  value.value === undefined ? undefined : compare(value.value, decimal(threshold))

/** 1:19 is a way to provide: what is better is not greater. */
const ofRatio = (line: Part, met: boolean): Clause | undefined =>
  met ? clause`符合${line}的配备标准` : clause`未达到${line}的配备标准`

/** 100%, than which nothing is more: it is met, or it is missed. */
const ofWhole = (line: Part, met: boolean): Clause | undefined => (met ? clause`符合要求` : clause`未达到${line}的要求`)

const atLeast = (line: Part, met: boolean, order: -1 | 0 | 1 | undefined): Clause | undefined => {
  if (!met) return order === 0 ? clause`未超过${line}的标准` : clause`低于${line}的标准`
  return order === 1 ? clause`高于${line}的标准` : clause`达到${line}的标准`
}

const atMost = (line: Part, met: boolean, order: -1 | 0 | 1 | undefined): Clause | undefined => {
  if (!met) return order === 0 ? clause`达到${line}的上限` : clause`超过${line}的上限`
  return order === 0 ? clause`未超过${line}的上限` : clause`控制在${line}以内`
}

/** Of none (0起) nothing is said here: 未发生 and 发生2起 say it themselves. */
const exactly = (line: Part, met: boolean, order: -1 | 0 | 1 | undefined): Clause | undefined => {
  if (met) return clause`达到${line}的要求`
  return order === 1 ? clause`高于${line}的规定` : clause`未达到${line}的要求`
}

const hundred = fromInteger(100)

export const isWhole = ({ unit, threshold }: Pick<Standard, "unit" | "threshold">): boolean =>
  unit === "%" && equals(decimal(threshold), hundred)

/** How a value stands to one line; `undefined` where words of their own say it. */
const standingTo = (tell: Teller, each: Assessed, standard: Standard): Clause | undefined => {
  const { comparison, unit, threshold } = standard
  if (isYesNo(unit) || decimal(threshold).numerator === 0n) return undefined
  const [line, met, order] = [lineOf(tell, standard), each.verdict.verdict === "met", orderOf(each, standard)]
  if (unit === "比") return ofRatio(line, met)
  if (isWhole(standard)) return ofWhole(line, met)
  switch (comparison) {
    case ">=":
    case ">":
      return atLeast(line, met, order)
    case "<=":
    case "<":
      return atMost(line, met, order)
    case "=":
      return exactly(line, met, order)
  }
}

interface Settled {
  readonly each: Assessed
  readonly standard: Standard
}

/** Of several lines that are met the hardest, of several that are missed the easiest: the others follow from it. */
const telling = (lines: ReadonlyArray<Settled>, verdict: "met" | "unmet"): Settled | undefined => {
  const rising = ({ comparison }: Standard) => comparison === ">=" || comparison === ">"
  return lines
    .filter(({ each }) => each.verdict.verdict === verdict)
    .reduce<Settled | undefined>((best, next) => {
      if (best === undefined) return next
      const order = compare(decimal(next.standard.threshold), decimal(best.standard.threshold))
      const harder = rising(next.standard) ? order > 0 : order < 0
      return harder === (verdict === "met") && order !== 0 ? next : best
    }, undefined)
}

/** 高于50%的标准; 低于85%的标准; nothing where the verdict is open: a letter does not judge what it does not know. */
export const standingOf = (tell: Teller, key: string): Clause | undefined => {
  const lines = tell
    .judged(key)
    .flatMap((each): ReadonlyArray<Settled> => (each.standard === undefined ? [] : [{ each, standard: each.standard }]))
  const told = (verdict: "met" | "unmet"): Clause | undefined => {
    const line = telling(lines, verdict)
    return line === undefined ? undefined : standingTo(tell, line.each, line.standard)
  }
  return clauses(told("met"), told("unmet"))
}

/** Whether a value keeps a line. */
const keeps = (value: Rational, { comparison, threshold }: Standard): boolean => {
  const order = compare(value, decimal(threshold))
  switch (comparison) {
    case ">=":
      return order >= 0
    case ">":
      return order > 0
    case "<=":
      return order <= 0
    case "<":
      return order < 0
    case "=":
      return order === 0
  }
}

/**
 * Whether the number as told bears the verdicts out. 26% as stated, where other numbers allow no more than 2%, is not
 * called 低于20%的标准: the verdict is of what they allow, and the sentence would deny itself.
 */
const isBorneOut = (tell: Teller, told: Clause, key: string): boolean => {
  const figure = told.findLast((each) => each.kind === "figure")
  if (figure?.kind !== "figure" || figure.value === null || figure.qualifier === "more_than") return true
  const value = decimal(figure.value)
  return tell
    .judged(key)
    .every(({ standard, verdict }) => standard === undefined || keeps(value, standard) === (verdict.verdict === "met"))
}

/** 公办园在园幼儿占比50.15%，高于50%的标准: without the value nothing is said of how it stands. */
export const withStanding = (tell: Teller, told: Clause | undefined, key: string): Clause | undefined => {
  if (told === undefined) return undefined
  return isBorneOut(tell, told, key) ? clauses(told, standingOf(tell, key)) : told
}
