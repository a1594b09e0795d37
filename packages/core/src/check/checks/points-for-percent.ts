import type { Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import { leavesOf } from "../../formula/formula.ts"
import { dimensionOf } from "../../quantity/unit.ts"
import type { CheckContext } from "../context.ts"
import type { Recomputed } from "../recompute.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { type Check, finding } from "./check-kind.ts"
import { oddRates, rateLists } from "./mixed-rate-lists.ts"

/** 3%, 百分之三 → 3个百分点, 三个百分点; `undefined` for 一半 and 三成, which have no such writing. */
const inPoints = (text: string): string | undefined => {
  const points = text.replace(/[%％]/, "个百分点").replace(/^百分之([^]+)$/, "$1个百分点")
  return points === text ? undefined : points
}

/** 5.57个百分点 → 5.57%. */
const inPercent = (text: string): string => text.replace(/\s*个?百分点/, "%")

/** An amount that 增长5.57个百分点, and by the arithmetic grew by 5.57 per cent: only rates move by points. */
const pointsOfAmounts = ({ reading, recomputed }: CheckContext): ReadonlyArray<Finding> =>
  recomputed.flatMap(({ claim, relation }) => {
    const figure = reading.figures[claim.result]
    if (claim.kind !== "growth" || relation.verdict !== "holds" || figure?.unit !== "百分点") return []
    const text = inPercent(figure.text)
    return [
      finding({
        check: "points-for-percent",
        severity: "query",
        title: { zh: "疑“百分点”当为“%”", en: "Probably per cent" },
        message: {
          zh: `文中写增减${quoted(figure)}，而按所列数字计算为${text}：百分点只用于比率之差，数量的增减应写作“${text}”。`,
          en: `The letter tells a change of ${quoted(figure)}, which is ${text} by its figures: only rates differ by points, amounts change by per cent.`
        },
        spans: [spanOf(figure), ...relation.operands],
        suggestions: [
          {
            span: spanOf(figure),
            text,
            value: figure.value,
            cause: "percent-for-points",
            reason: { zh: "数量的增减以百分比计", en: "changes of amounts are in per cent" }
          }
        ],
        place: { section: figure.section, item: figure.item }
      })
    ]
  })

/** 大班1196个，占7.55%，比上年减少12.06%，上年为1360个: by the numbers it is the amount that fell, and no question is left. */
const growthsOfAmounts = ({ reading, recomputed }: CheckContext): ReadonlySet<number> =>
  new Set(
    recomputed.flatMap(({ claim, relation }) => {
      const ofRates = leavesOf(claim.computed).some(
        (each) => dimensionOf(reading.figures[each]?.unit ?? "") === "percent"
      )
      return claim.kind === "growth" && relation.verdict === "holds" && !ofRates ? [claim.result] : []
    })
  )

/** A share that grew by so many per cent: of itself, or by so many points? */
const percentOfShares = (context: CheckContext): ReadonlyArray<Finding> => {
  const { reading } = context
  const ofAmounts = growthsOfAmounts(context)
  return reading.shareGrowths.flatMap(({ growth, share }) => {
    if (ofAmounts.has(growth)) return []
    const figure = reading.figures[growth] as Figure
    const base = reading.figures[share] as Figure
    const text = inPoints(figure.text)
    const otherwise = text ?? `${figure.value ?? ""}个百分点`
    return [
      finding({
        check: "points-for-percent",
        severity: "query",
        title: { zh: "疑“%”当为“百分点”", en: "Probably percentage points" },
        message: {
          zh: `${quoted(base)}是比率，其增减写作“${quoted(figure)}”可作两种理解：在自身基础上增减${quoted(figure)}，或者增减${otherwise.replace(/\s+/g, "")}。请核实；如为后者，应写作“${otherwise.replace(/\s+/g, "")}”。`,
          en: `${quoted(base)} is a rate; a change of ${quoted(figure)} may be relative to itself or in percentage points. Please confirm, and write 百分点 if points are meant.`
        },
        spans: [spanOf(figure), spanOf(base)],
        suggestions:
          text === undefined
            ? []
            : [
                {
                  span: spanOf(figure),
                  text,
                  value: figure.value,
                  cause: "percent-for-points",
                  reason: { zh: "比率之差以百分点计", en: "differences of rates are in percentage points" }
                }
              ],
        place: { section: figure.section, item: figure.item }
      })
    ]
  })
}

/** 高于, 相差, 尚差: of shares in one whole the rest is told in % as well (其余25%), and rightly so. */
const lyingApart = /(?:高|低|差|快|慢|超[过出]?|多出|领先|落后|增|降|升|减)[^,，。;]{0,16}$/

const isGap = ({ reading }: CheckContext, { claim }: Recomputed): boolean =>
  claim.kind === "difference" &&
  reading.figures[claim.result]?.unit === "%" &&
  lyingApart.test(claim.words) &&
  leavesOf(claim.computed).every((each) => reading.figures[each]?.unit === "%")

/** 比全省平均（90.8%）高2.6%, and by the numbers two rates lie 2.6 apart: rates differ by points. */
const percentOfGaps = (context: CheckContext): ReadonlyArray<Finding> =>
  context.recomputed.flatMap((each) => {
    const { claim, relation } = each
    const figure = context.reading.figures[claim.result]
    const text = figure === undefined ? undefined : inPoints(figure.text)
    if (figure === undefined || text === undefined || relation.verdict !== "holds" || !isGap(context, each)) return []
    return [
      finding({
        check: "points-for-percent",
        severity: "query",
        title: { zh: "疑“%”当为“百分点”", en: "Probably percentage points" },
        message: {
          zh: `文中写${quoted(figure)}，而所比两率正相差这一数：比率之差以百分点计，宜写作“${text}”。`,
          en: `The letter says ${quoted(figure)}, and the two rates lie just so far apart: rates differ by percentage points.`
        },
        spans: [spanOf(figure), ...relation.operands],
        suggestions: [
          {
            span: spanOf(figure),
            text,
            value: figure.value,
            cause: "percent-for-points",
            reason: { zh: "比率之差以百分点计", en: "differences of rates are in percentage points" }
          }
        ],
        place: { section: figure.section, item: figure.item }
      })
    ]
  })

/** A figure is asked about once. */
const distinct = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  findings.filter(
    ({ spans: [own] }, at) => !findings.slice(0, at).some(({ spans: [other] }) => own?.[0] === other?.[0])
  )

/** Changes of rates told in %, and changes of amounts told in points. */
export const pointsForPercent: Check = {
  entry: {
    id: "points-for-percent",
    title: { zh: "百分点与百分比", en: "Points or per cent" },
    description: {
      zh: "比率的增减、相差写作“%”，是否应为“百分点”；数量的增减写作“百分点”，是否应为“%”；同列各数单位是否一致。",
      en: "Whether what a rate changed by, or lies apart from another, told in % is meant in points; whether an amount's change told in points is meant in per cent; whether rates of one list share a unit."
    },
    severity: "query"
  },
  run: (context) => {
    const ofAmounts = context.recomputed.filter(
      ({ claim }) => claim.kind === "growth" && context.reading.figures[claim.result]?.unit === "百分点"
    )
    const gaps = context.recomputed.filter((each) => isGap(context, each))
    const lists = rateLists(context)
    return {
      applied: context.reading.shareGrowths.length + ofAmounts.length + gaps.length + lists.length,
      findings: distinct([
        ...percentOfShares(context),
        ...percentOfGaps(context),
        ...pointsOfAmounts(context),
        ...oddRates(lists)
      ])
    }
  }
}
