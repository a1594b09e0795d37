/** The letter that goes into a bundle: the one that is given, byte for byte, or else one that is composed. */
import { compose, type Filing, type LetterFrame } from "@duxue/core"
import { writeDocx } from "@duxue/documents"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import type { LetterFound, SourceFound } from "../filings/read-filing.ts"

const severalLetters = (letters: ReadonlyArray<LetterFound>): Failure =>
  new Failure({
    code: "several-letters",
    explanation: {
      zh: `一个报送包只有一份报告，这里有 ${letters.length} 份：${letters.map(({ file }) => `“${file}”`).join("、")}。请只留一份。`,
      en: `A bundle has one letter, and here are ${letters.length}: ${letters.map(({ file }) => `"${file}"`).join(", ")}. Keep one.`
    }
  })

const frameOfGiven = (file: string): Failure =>
  new Failure({
    code: "frame-of-a-given-letter",
    explanation: {
      zh: `报告“${file}”按原样放入报送包，--title、--number、--date 等只用于由数据写成的报告。请去掉这些选项。`,
      en: `The letter "${file}" goes in as it is: --title, --number, --date and their like are for letters that are composed. Leave them out.`
    }
  })

/** `frame` is what stands around a letter that is composed. */
export const letterIn = Effect.fnUntraced(function* (
  sources: ReadonlyArray<SourceFound>,
  filing: Filing,
  frame: Partial<LetterFrame>
) {
  const letters = sources.flatMap((source) => (source.kind === "letter" ? [source] : []))
  const [given, ...others] = letters
  if (others.length > 0) return yield* severalLetters(letters)
  if (given !== undefined) {
    if (Object.keys(frame).length > 0) return yield* frameOfGiven(given.file)
    return { file: given.file, bytes: given.bytes }
  }
  return { file: null, bytes: writeDocx(compose(filing, { frame })) }
})
