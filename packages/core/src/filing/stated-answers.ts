/**
 * Values that a letter says in words: 已建立教育督导问责机制, 尚未建立…, 未发生校园安全责任事故. Only the very clauses that a letter
 * of ours has, or the official words of the question, say so: what is told otherwise is a statement, and settles nothing.
 */
import { MeasureId } from "../domain/measure.ts"
import type { Span } from "../domain/text.ts"
import { toldClauses } from "../letter/read-back/told-phrases.generated.ts"
import { measures } from "../measures/index.ts"
import { isYesNo } from "../quantity/unit.ts"

export interface StatedAnswer {
  readonly measure: MeasureId
  readonly value: string
  readonly span: Span
}

interface Clause {
  readonly words: string
  readonly measure: MeasureId
  readonly value: string
}

/** 是否建立…制度 is answered by 已建立…制度 and 尚未建立…制度. */
const byTitle: ReadonlyArray<Clause> = measures
  .filter(({ unit, level, title }) => isYesNo(unit) && level === "district" && title.zh.startsWith("是否"))
  .flatMap(({ id, title }) => {
    const deed = title.zh.replace(/^是否/, "")
    return [
      { words: `已${deed}`, measure: id, value: "1" },
      { words: `尚未${deed}`, measure: id, value: "0" }
    ]
  })

const key = ({ words, measure }: Clause): string => `${measure} ${words}`

/** Each once: those of our letters are the official words at times. */
const clauses: ReadonlyArray<Clause> = Array.from(
  new Map(
    [
      ...byTitle,
      ...toldClauses.map(({ clause, measure, value }) => ({ words: clause, measure: MeasureId.make(measure), value }))
    ].map((each) => [key(each), each] as const)
  ).values()
)

/** What a clause begins behind: a mark, or words that say where it holds and nothing of what. */
const opening = /(?:^|[，。；：、\s]|[全我本][区县市旗]|[区县市旗])$/

const LONGEST_OPENING = 2

const isOpen = (text: string, at: number): boolean => opening.test(text.slice(Math.max(0, at - LONGEST_OPENING), at))

/** In the order of the clauses; what is told twice is answered twice. */
export const statedAnswers = (text: string): ReadonlyArray<StatedAnswer> => {
  const found: Array<StatedAnswer> = []
  for (const { words, measure, value } of clauses) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      if (isOpen(text, at)) found.push({ measure, value, span: [at, at + words.length] })
    }
  }
  return found
}
