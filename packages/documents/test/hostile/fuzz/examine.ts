/** One file read, and whatever is wrong with what came of it. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { type DecodedDocument, type FilingFileError, readFilingFile } from "../../../src/index.ts"
import { packageLimits } from "../../../src/package/open-package.ts"

export interface Examined {
  /** The code of the refusal; `undefined` of a file that was read. */
  readonly refusal: string | undefined
  readonly violations: ReadonlyArray<string>
}

const isWithin = (start: number, end: number, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length

const ofPlaces = ({ text, origin }: DecodedDocument): ReadonlyArray<string> =>
  [...text.matchAll(/[^\s|]+/g)].flatMap(({ index, 0: words }) => {
    const place = origin({ start: index, end: index + words.length })
    const numbers = place === null ? [] : Object.values(place).filter((value) => typeof value === "number")
    return numbers.every((number) => Number.isInteger(number) && number >= 1)
      ? []
      : [`place: ${JSON.stringify(place)} of ${index}`]
  })

const ofDocument = (document: DecodedDocument): ReadonlyArray<string> => {
  const { text, bound } = document
  const strayed = bound.filter(
    ({ start, end }, index) => !isWithin(start, end, text.length) || start < (bound[index - 1]?.end ?? 0)
  )
  return [
    ...(text.length > packageLimits.bytes ? [`size: ${text.length} characters`] : []),
    ...(text.trim() === "" ? ["empty: read, though there is nothing in it"] : []),
    ...strayed.map(({ start, end }) => `bound: ${start} to ${end} of ${text.length}`),
    ...ofPlaces(document)
  ]
}

const ofRefusal = ({ code, explanation }: FilingFileError): ReadonlyArray<string> =>
  /\p{Script=Han}/u.test(explanation.zh) && /[a-z]/i.test(explanation.en) ? [] : [`refusal: ${code} says nothing`]

export const examine = async (bytes: Uint8Array, file: string): Promise<Examined> => {
  const exit = await Effect.runPromiseExit(Effect.result(readFilingFile(bytes, file)))
  if (Exit.isFailure(exit)) return { refusal: undefined, violations: [`defect: ${Cause.pretty(exit.cause)}`] }
  const result = exit.value
  if (result._tag === "Failure") {
    return { refusal: result.failure.code, violations: ofRefusal(result.failure) }
  }
  const content = result.success
  return { refusal: undefined, violations: content.kind === "letter" ? ofDocument(content.document) : [] }
}
