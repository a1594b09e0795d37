/** How a metric stands to its lines, in words that follow the verdict. */
import type { Verdict } from "../../domain/verdict.ts"
import { formatThreshold } from "../../format.ts"
import { decimal } from "../../quantity/rational.ts"
import { type Clause, clause, listed } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

const lineOf = (tell: Teller, { comparison, threshold, standard, unit }: Verdict): Clause | undefined => {
  if (comparison === null || threshold === null || standard === null) return undefined
  const text = formatThreshold(comparison, threshold, unit, "zh")
  const number = tell.bound(decimal(threshold), unit, { kind: "standard", standard })
  const at = text.indexOf(number.text)
  return at < 0 ? clause`${text}` : clause`${text.slice(0, at)}${number}${text.slice(at + number.text.length)}`
}

/** 达到不低于50%的要求; 未达到不低于85%的要求; nothing where the verdict is open: a letter does not judge what it does not know. */
export const standingOf = (tell: Teller, key: string): Clause | undefined => {
  const verdicts = tell.verdicts(key)
  const lines = (verdict: "met" | "unmet") =>
    listed(...verdicts.filter((each) => each.verdict === verdict).map((each) => lineOf(tell, each)))
  const unmet = lines("unmet")
  const met = lines("met")
  if (unmet !== undefined) return clause`未达到${unmet}的要求`
  return met === undefined ? undefined : clause`达到${met}的要求`
}
