/** A stated absence is a fact of value zero: 无大班额, 全面消除, 未发现. */
import type { Measure, MeasureId } from "../domain/measure.ts"
import type { Reading } from "../domain/reading.ts"
import type { Stage } from "../domain/stage.ts"
import { findMeasure } from "../measures/index.ts"

/** Words by which the sentence of an absence names its stage. */
const stageWords: Partial<Record<Stage, RegExp>> = {
  preschool: /幼儿园|学前/,
  primary: /小学|义务教育/,
  junior: /初中|义务教育/,
  compulsory: /小学|初中|义务教育/,
  senior: /高中/,
  vocational: /职业|中职/
}

const anyStage = /幼儿园|学前|小学|初中|义务教育|高中|职业|中职/

/** The sentence around a range, as far as its full stops. */
const sentenceAround = (text: string, start: number, end: number): string => {
  const from = Math.max(text.lastIndexOf("。", start), text.lastIndexOf("；", start), start - 200)
  const stop = text.slice(end, end + 60).search(/[。；]/)
  return text.slice(Math.max(0, from), end + Math.max(0, stop)).replace(/\s+/g, "")
}

const speaksOf = (measure: Measure, sentence: string): boolean => {
  const words = measure.stage === null ? undefined : stageWords[measure.stage]
  return words === undefined || words.test(sentence) || !anyStage.test(sentence)
}

/** Whether the letter declares that there is none of what a measure counts. */
export const statedAbsences = (reading: Reading): ((measure: MeasureId) => boolean) => {
  const declared = reading.statements
    // A prohibition that the district says it keeps (不下达升学指标) declares that there is none, too.
    .filter((statement) => ["absence", "completion", "prohibition"].includes(statement.kind))
    .map(({ start, end }) => ({
      words: reading.text.slice(start, end).replace(/\s+/g, ""),
      sentence: sentenceAround(reading.text, start, end)
    }))
  return (id) => {
    const measure = findMeasure(id)
    const cues = measure?.absence
    if (measure === undefined || cues === undefined) return false
    return declared.some(
      ({ words, sentence }) => cues.some((cue) => words.includes(cue)) && speaksOf(measure, sentence)
    )
  }
}
