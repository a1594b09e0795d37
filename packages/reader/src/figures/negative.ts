/** 增长-3.5%, 增幅为-0.8个百分点: a change below zero. A dash elsewhere joins or lists, and is no sign. */
import { Rational } from "@duxue/core"
import type { Outcome } from "./outcome.ts"

const signed = /(?:增长|增幅|增速|增加|变化|变动|率|幅|为|是|达|额|了|差|[:,(、|])-$/
const signable = new Set(["%", "‰", "百分点", "元", "人"])

/** Gives a figure the minus sign that stands before it. */
export const signedFigure = (plain: string, start: number, before: string, figure: Outcome): Outcome => {
  if (plain[start - 1] !== "-" || typeof figure !== "object" || "bare" in figure || !signed.test(before)) return figure
  if (figure.qualifier !== "exact" || figure.value === undefined || !signable.has(figure.unit)) return figure
  const value = Rational.negate(figure.value)
  return { ...figure, start: start - 1, value, lower: value, upper: value }
}
