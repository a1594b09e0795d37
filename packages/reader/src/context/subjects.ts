/** What a figure counts, in words of the text. */
import { dimensionOf } from "@duxue/core"
import type { ScannedFigure } from "../figures/scanned.ts"
import type { Surroundings } from "./clauses.ts"

const lead =
  /^(?:其中|包括|具体为|分别是|分别为|以及|同时|此外|另有|另设|对|为|将|把|向|由|在|与|和|及|并|共|共有|计有|含|有|全年|目前|现有|截至目前|全区|全县|全市|我区|我县|我市)+/
const trail =
  /(?:共有|共计|合计|总计|总数为|总数|共|计|达到了|达到|达|实现了|完成了|为|是|有|约|近|超过|超|不足|不低于|不少于|至少|仅|占比|占|的|了|分别|均|各|已|增加|增长|减少|召开|开展|查处|关停)+$/
/** What follows a classifier and is no noun. */
const notNoun = /^(?:的|占|为|达|比|较|增|减|均|和|与|及|以|在|是|并|被|由|从|至|到|左右|上下|以上|以下|,|每|全部|已|用于|参加)/

const counts = new Set(["things", "institutions", "people", "events"])

/** The noun after the classifier (8个专项工作组), else the words before the number (在园幼儿14662人). */
export const subjectOf = (plain: string, figure: ScannedFigure, near: Surroundings): string => {
  const right = near.right
  if (counts.has(dimensionOf(figure.unit)) && right.length >= 2 && !notNoun.test(right)) return trimmed(right)
  const left = trimmed(near.left)
  if (left.length > 0) return left
  const clause = trimmed(plain.slice(near.clause.start, figure.start))
  if (clause.length > 0) return clause.slice(-24)
  const before = trimmed(plain.slice(near.sentence.start, near.clause.start).replace(/[,，:]$/, ""))
  return before.slice(-24)
}

const trimmed = (words: string): string =>
  words
    .replace(/[“”《》"]/g, "")
    .replace(lead, "")
    .replace(trail, "")
    .slice(-24)
