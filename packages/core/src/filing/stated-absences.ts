/** A stated absence is a fact of value zero: 无大班额, 全面消除, 未发现. */
import type { MeasureId } from "../domain/measure.ts"
import type { LetterReading } from "../domain/letter.ts"
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
    const cues = findMeasure(measure)?.absence ?? []
    return declared.find(({ words }) => cues.some((cue) => speaksOf(words, cue)))?.statement
  }
}

/** Every measure that may be declared absent. */
export const deniable = measures.filter(({ absence }) => absence !== undefined)
