import type { Figure } from "../../domain/figure.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { type Check, finding } from "./check-kind.ts"

/** 3%, 百分之三 → 3个百分点, 三个百分点; `undefined` for 一半 and 三成, which have no such writing. */
const inPoints = (text: string): string | undefined => {
  const points = text.replace(/[%％]/, "个百分点").replace(/^百分之([^]+)$/, "$1个百分点")
  return points === text ? undefined : points
}

/** A share that grew by so many per cent: of itself, or by so many points? */
export const pointsForPercent: Check = {
  entry: {
    id: "points-for-percent",
    title: { zh: "百分点与百分比", en: "Points or per cent" },
    description: {
      zh: "比率的增减写作“%”，是否应为“百分点”。",
      en: "Whether the change of a rate told in % is meant in percentage points."
    },
    severity: "query"
  },
  run: ({ reading }) => ({
    applied: reading.shareGrowths.length,
    findings: reading.shareGrowths.map(({ growth, share }) => {
      const figure = reading.figures[growth] as Figure
      const base = reading.figures[share] as Figure
      const text = inPoints(figure.text)
      const otherwise = text ?? `${figure.value ?? ""}个百分点`
      return finding({
        check: "points-for-percent",
        severity: "query",
        title: { zh: "疑“%”当为“百分点”", en: "Probably percentage points" },
        message: {
          zh: `${quoted(base)}是比率，写它增减${quoted(figure)}有两种读法：按自身增减${quoted(figure)}，或增减${otherwise.replace(/\s+/g, "")}。请核实；如为后者，应写作“百分点”。`,
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
    })
  })
}
