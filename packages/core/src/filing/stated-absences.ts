/** A stated absence is a fact of value zero: 无大班额, 全面消除, 未发现. */
import type { MeasureId } from "../domain/measure.ts"
import type { LetterReading } from "../domain/letter.ts"
import type { Stage } from "../domain/stage.ts"
import type { Statement } from "../domain/statement.ts"
import { findMeasure, measures } from "../measures/index.ts"

/** 严禁违规招生 is a rule for others; 不下达升学指标 is what the district says of itself. */
const rule = /严禁|禁止|不得|不准|杜绝|制止/
/** 全面消除大班额 leaves none; 违规招生问题整改到位 says that there were some. */
const removal = /消除|清零/

/** 超大班额为零 says nothing of 大班额: the cue is part of a longer word there. */
const speaksOf = (words: string, cue: string): boolean => {
  for (let at = words.indexOf(cue); at >= 0; at = words.indexOf(cue, at + 1)) if (words[at - 1] !== "超") return true
  return false
}

/** Whether an absence, a prohibition or a completion, in these words, says of something that there is none of it. */
const declaresNone = ({ kind }: Statement, words: string): boolean => {
  if (kind === "absence") return true
  return kind === "prohibition" ? !rule.test(words) : removal.test(words)
}

/** 未发生重特大事故 leaves room for lesser ones, which the measure counts too. */
const graded = /特别重大|重特大|重大|特大|较大/

const pupilStages = ["primary", "junior", "senior"] as const

/** Words that speak of some stages alone, the longer before those that they hold. */
const stageWords: ReadonlyArray<readonly [words: string, stages: ReadonlyArray<Stage>]> = [
  ["中小学", pupilStages],
  ["初高中", ["junior", "senior"]],
  ["义务教育", ["primary", "junior"]],
  ["小学", ["primary"]],
  ["初中", ["junior"]],
  ["高中", ["senior"]],
  ["幼儿园", ["preschool"]],
  ["学前", ["preschool"]]
]

const stagesNamed = (words: string): ReadonlySet<Stage> => {
  const named = new Set<Stage>()
  let left = words
  for (const [word, stages] of stageWords) {
    if (!left.includes(word)) continue
    for (const stage of stages) named.add(stage)
    left = left.replaceAll(word, " ")
  }
  return named
}

/** What a measure counts in: of one that is of no stage, pupils' stages up to the end of compulsory education at least. */
const stagesOf = (stage: Stage | null): ReadonlyArray<Stage> =>
  stage === null || stage === "all" || stage === "compulsory" ? ["primary", "junior"] : [stage]

/** 初中无大班额 says nothing of the primary schools that a measure of 义务教育 counts as well. */
const speaksOfAll = (words: string, stage: Stage | null): boolean => {
  const named = stagesNamed(words)
  return named.size === 0 || stagesOf(stage).every((each) => named.has(each))
}

/** The statement by which a letter declares that there is none of what a measure counts. */
export const absenceIn = (reading: LetterReading): ((measure: MeasureId) => Statement | undefined) => {
  const declared = reading.statements
    .filter(({ kind }) => kind === "absence" || kind === "prohibition" || kind === "completion")
    .map((statement) => ({
      statement,
      words: reading.text.slice(statement.start, statement.end).replace(/\s+/g, "")
    }))
    .filter(({ statement, words }) => declaresNone(statement, words))
  return (measure) => {
    const found = findMeasure(measure)
    const cues = found?.absence ?? []
    return declared.find(
      ({ words }) =>
        cues.some((cue) => speaksOf(words, cue)) && !graded.test(words) && speaksOfAll(words, found?.stage ?? null)
    )?.statement
  }
}

/** Every measure that may be declared absent. */
export const deniable = measures.filter(({ absence }) => absence !== undefined)
