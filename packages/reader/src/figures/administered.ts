/** 下辖6街道4镇2乡: what a district administers is counted without a classifier, one kind behind the other. */
import { Rational } from "@duxue/core"
import type { Amount } from "./amount.ts"
import { finish } from "./finish.ts"
import type { ScannedFigure } from "./scanned.ts"

const kind = "(?:街道|镇|乡|街|区|县|旗|市|村)"
const division = new RegExp(kind, "y")
const behind = new RegExp(`(?:辖|管辖)有?(?:\\d{1,3}个?${kind}[、和]?)*$`)

export const administeredAt = (
  plain: string,
  start: number,
  amount: Amount,
  before: string
): ScannedFigure | undefined => {
  if (!before.includes("辖") || amount.rounded || amount.more) return undefined
  division.lastIndex = amount.end
  if (!division.test(plain)) return undefined
  const end = division.lastIndex
  if (!/[\d、和,，。;)(]/.test(plain[end] ?? "。") || !behind.test(before)) return undefined
  const { value } = amount
  return finish(
    plain,
    start,
    { end, value, unit: "个", step: Rational.zero, arabic: true, amount, qualifier: "exact" },
    before
  )
}
