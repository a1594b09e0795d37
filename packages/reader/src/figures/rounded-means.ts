/** A mean is a rounded number even where it is written without decimals: 平均班额49人 of 9126人 in 186个班. */
import { Rational } from "@duxue/core"
import type { ScannedFigure } from "./scanned.ts"

/** 生均经费（分值6分: what an open bracket holds is told of the item, and is no mean. */
const averaged = /(?:人均|生均|校均|班均|师均|户均|年均|月均|平均)(?:[^,，。;:\d()]|\([^()\d]{0,8}\)){0,14}$/

/** 平均班额依次为42、47人: what is said of the first of a list is said of all. */
const listing = /^[\u4e00-\u9fff]{0,2}(?:、|和|与|及|以及|、?和)$/

/** Gives means that look like exact counts the place of their last digit as their step. */
export const roundMeans = (plain: string, figures: ReadonlyArray<ScannedFigure>): ReadonlyArray<ScannedFigure> => {
  let wasMean = false
  return figures.map((figure, index) => {
    const before = figures[index - 1]
    const isListed = wasMean && before !== undefined && listing.test(plain.slice(before.end, figure.start))
    wasMean = isListed || averaged.test(plain.slice(Math.max(0, figure.start - 18), figure.start))
    return wasMean && figure.step.numerator === 0n ? { ...figure, step: Rational.one } : figure
  })
}
