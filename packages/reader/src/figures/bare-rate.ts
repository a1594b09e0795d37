/** Rates whose % was left out: 小学入学率100，毕业率99.5. The name of the rate stands right before the number, and nothing behind. */
import { Rational } from "@duxue/core"
import type { Amount } from "./amount.ts"
import { finish } from "./finish.ts"
import type { ScannedFigure } from "./scanned.ts"

/** Rates that are told in per cent and in nothing else: an exchange rate or a rate of variation is not. */
const named =
  /(?:入学|入园|升学|毕业|巩固|完成|普及|合格|达标|及格|优秀|优良|辍学|流失|覆盖|就业|录取|上线|到位|配备|普惠|近视|满意|参与|就读|持证|回收|开出|开课|安装|非文盲|文盲)率(?:分别|均|都|已|始终)?(?:为|是|达到?|保持在?|稳定在?)?了?$/
const end = /^(?:[,，。;、)\n]|$)/

/** No rate that letters tell is higher: 毛入学率 counts those of other ages too. */
const most = Rational.fromInteger(200)
/** Smaller whole numbers count things: 毕业率1 is a slip of another kind. */
const least = Rational.fromInteger(10)

export const bareRateAt = (plain: string, start: number, amount: Amount, before: string): ScannedFigure | undefined => {
  const { end: close, value, rounded, scaled, more, place } = amount
  if (scaled || more || !end.test(plain.slice(close, close + 1)) || !named.test(before)) return undefined
  if (Rational.compare(value, most) > 0 || (!rounded && Rational.compare(value, least) < 0)) return undefined
  // 入学率、巩固率分别为99.8、98.6%: the unit that stands behind the list is its members' own.
  if (/^、\d/.test(plain.slice(close, close + 2))) return undefined
  return finish(
    plain,
    start,
    { end: close, value, unit: "%", step: place, arabic: true, amount, qualifier: "exact" },
    before
  )
}
