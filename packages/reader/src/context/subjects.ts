/** What a figure counts, in words of the text. */
import { dimensionOf } from "@duxue/core"
import { characterTable } from "../source/character-table.ts"
import type { ScannedFigure } from "../figures/scanned.ts"
import type { Surroundings } from "./clauses.ts"
import type { Respective } from "./respectively.ts"

/** 在园幼儿 and 在校生 are words; 在 before other words is not. */
const lead =
  /^(?:其中|包括|具体为|分别是|分别为|以及|同时|此外|另有|另设|对|为|将|把|向|由|在(?![园校编籍读岗职册])|与|和|及|并|共|共有|计有|含|有(?![关效限])|全年|目前|现有|截至目前|全区|全县|全市|我区|我县|我市)+/
const trail =
  /(?:共有|现有|共计|合计|总计|总数为|总数|共|计|达到了|达到|达|实现了|完成了|(?<!行)为|是|有|约|近|超过|超|不足|不低于|不少于|至少|仅|占比|占|的|了|分别|均|各|已|增加|增长|减少|召开|开展|查处|关停)+$/
/** What follows a classifier and is no noun. */
const notNoun =
  /^(?:的|占|为|达|比|较|增|减|均|和|与|及|以|在|是|并|被|由|从|至|到|左右|上下|以上|以下|,|每|全部|已|用于|参加)/

const counts = new Set(["things", "institutions", "people", "events"])

/** 较2019年, 比上年: what a change is measured against is not what changed. */
const against = /^(?:与|同|比|较|在)?(?:(?:19|20)\d{2}年|上年|去年|[上前]一年|同期)/

/**
 * What each figure counts: the noun after the classifier (8个专项工作组), else the words before the number
 * (在园幼儿14662人), else what the figure before it in the sentence counts (占比50.15%，较上年增长10%).
 */
export const subjectsOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>,
  respective: ReadonlyArray<Respective | undefined>
): ReadonlyArray<string> => {
  const subjects: Array<string> = []
  for (const [index, figure] of figures.entries()) {
    const surroundings = near[index] as Surroundings
    const own = respective[index]?.name ?? ownSubject(figure, surroundings)
    if (own.length > 0) {
      subjects.push(own.slice(-24))
      continue
    }
    const sameSentence = near[index - 1]?.sentence.start === surroundings.sentence.start
    const inherited = sameSentence ? (subjects[index - 1] as string) : ""
    subjects.push(
      inherited.length > 0
        ? inherited
        : trimmed(plain.slice(Math.max(surroundings.sentence.start, figure.start - 40), figure.start))
    )
  }
  return subjects
}

const ownSubject = (figure: ScannedFigure, near: Surroundings): string => {
  const right = near.right
  if (counts.has(dimensionOf(figure.unit)) && right.length >= 2 && !notNoun.test(right)) return trimmed(right)
  const left = trimmed(near.left)
  return against.test(left) ? "" : left
}

const quotes = /[“”《》"]/g

/** What the trail may end with, of which most words end with none. */
const trailEnds = characterTable([["有共计数为达到了是约近过超足于少仅比占的别均各已加长开展处停", 1]])

const trimmed = (words: string): string => {
  const bare = words.replace(quotes, "").replace(lead, "")
  const trails = trailEnds[bare.charCodeAt(bare.length - 1)] === 1
  return (trails ? bare.replace(trail, "") : bare).slice(-24)
}
