/** 2/3以上的学校, 占1/4: a share written as a fraction. Dates, pages and numbers of documents have a slash too. */
import { Rational } from "@duxue/core"
import type { Special } from "./special.ts"

const fraction = /([1-9]\d?)\/([1-9]\d?)(?=[以的强弱多左,，。;、)]|$)/y
const shareBefore = /[占约近超过足到达为有于]$/
const boundAfter = /^(?:以[上下]|的|强|弱|多|左右)/

export const slashFractionAt = (plain: string, start: number, before: string): Special | undefined => {
  fraction.lastIndex = start
  const match = fraction.exec(plain)
  if (match === null) return undefined
  const [written, of = "", by = ""] = match
  const end = start + written.length
  const share = Rational.divide(Rational.decimal(of), Rational.decimal(by))
  if (share === undefined || Rational.compare(share, Rational.one) >= 0) return undefined
  if (!shareBefore.test(before) && !boundAfter.test(plain.slice(end, end + 2))) return undefined
  // As close as a whole percent, like 三分之一.
  return {
    end,
    value: Rational.multiply(share, Rational.fromInteger(100)),
    unit: "%",
    step: Rational.one,
    arabic: true
  }
}
