/** What became of one planted fault. */
import type { Finding, Suggestion } from "@duxue/core"
import { type Fault, type Place, placeAfter, placesAfter, withEdits } from "../injector/fault.ts"
import { parseWritten, valueOf } from "../injector/written-number.ts"
import { accusationsIn, type Clean } from "./clean.ts"

export interface Outcome {
  readonly fault: Fault
  /** The first of the findings that the fault made, which all else here speaks of; `undefined` where it made none. */
  readonly best: Finding | undefined
  /** Some error or query that was not there before touches the planted place or what it stands against. */
  readonly found: boolean
  /** That finding begins with the planted place. */
  readonly located: boolean
  /** Its first suggestion gives back what stood there. */
  readonly first: boolean
  /** One of its first three does. */
  readonly withinThree: boolean
  /** Errors and queries that are new and have nothing to do with the fault. */
  readonly strays: number
}

const overlap = (a: Place, b: Place): boolean => a[0] < b[1] && b[0] < a[1]

/** A finding by its check, gravity and places, the places as they were before the planting. */
const identityOf = (finding: Finding, moved: (place: Place) => Place): string =>
  `${finding.check} ${finding.severity} ${finding.spans.map((span) => moved(span).join("-")).join(" ")}`

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[\s,]/g, "")

const sameNumber = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((text) => parseWritten(plain(text)))
  if (left === undefined || right === undefined || left.unit.trim() !== right.unit.trim()) return false
  const [x, y] = [valueOf(left), valueOf(right)]
  return x.over === y.over && x.under === y.under
}

/** Whether following the suggestion leaves the letter, or one of the two places exchanged, as it was. */
const restores = (clean: Clean, fault: Fault, faulty: string, { span, text }: Suggestion): boolean => {
  const followed = faulty.slice(0, span[0]) + text + faulty.slice(span[1])
  if (plain(followed) === plain(clean.text)) return true
  return placesAfter(fault.edits).some((place, index) => {
    const before = fault.edits[index]?.before ?? ""
    return overlap(place, span) && (plain(text) === plain(before) || sameNumber(text, before))
  })
}

/** Reads and checks the letter with the fault in it. */
export const outcomeOf = (clean: Clean, fault: Fault): Outcome => {
  const faulty = withEdits(clean.text, fault.edits)
  const known = new Set(clean.findings.map((each) => identityOf(each, (place) => placeAfter(fault.edits, place))))
  const planted = placesAfter(fault.edits)
  const touching = [...planted, ...fault.against.map((place) => placeAfter(fault.edits, place))]
  const news = accusationsIn(faulty).filter((each) => !known.has(identityOf(each, (place) => place)))
  const found = news.filter((each) => each.spans.some((span) => touching.some((place) => overlap(span, place))))
  const [best] = found
  const suggestions = best?.suggestion ? [best.suggestion, ...best.alternatives] : []
  const right = suggestions.map((each) => restores(clean, fault, faulty, each))
  const head = best?.spans[0]
  return {
    fault,
    best,
    found: best !== undefined,
    located: head !== undefined && planted.some((place) => overlap(head, place)),
    first: right[0] === true,
    withinThree: right.slice(0, 3).includes(true),
    strays: news.length - found.length
  }
}
