/** Which levels a change may lie between, by the years, the subject and the nouns that their words tell. */
import { countedNoun } from "../scene/counted-noun.ts"
import { ownSubject } from "../scene/own-subject.ts"
import { likeness, type Scene } from "../scene/scene.ts"
import { type Times, timesOf, yearOf } from "./changes-in-time.ts"
import { type Candidate, PARAGRAPH, SENTENCE, wordsAround } from "./rate-candidates.ts"

/** How far the words point away from a level as the later one, or as the former. */
export interface Ends {
  readonly later: (candidate: Candidate) => number | undefined
  readonly former: (candidate: Candidate, later: Candidate) => number | undefined
}

const far = ({ place, order }: Candidate): number =>
  place === SENTENCE ? Math.min(order, 2) : place === PARAGRAPH ? 2 : 4

/** What a level counts, without the year that it is told of: 较2022年的 names no thing. */
const nounOf = (scene: Scene, index: number): string => countedNoun(scene, index).replace(/^.*(?:年|期|[比较与的])/, "")

/** What both ends of a change have to be: of the years that the words name, and of one thing. */
export const endsOf = (scene: Scene, index: number): Ends => {
  const times: Times = timesOf(scene, index)
  const subject = ownSubject(scene, index)
  const later = (candidate: Candidate): number | undefined => {
    const year = yearOf(scene, candidate.index)
    if (year !== undefined && (year === times.before || (times.now !== undefined && year !== times.now)))
      return undefined
    if (scene.roles[candidate.index] === "former") return undefined
    if (year !== undefined && year === times.now) return Math.min(far(candidate), 1)
    if (subject.length < 2) return far(candidate)
    const isNamed = likeness(subject, wordsAround(scene, candidate.index)) > 0
    return isNamed ? Math.min(far(candidate), 1) : far(candidate) + 2
  }
  const former = (candidate: Candidate, now: Candidate): number | undefined => {
    const [year, nowYear] = [yearOf(scene, candidate.index), yearOf(scene, now.index) ?? times.now]
    if (year !== undefined && times.before !== undefined && year !== times.before) return undefined
    if (year !== undefined && nowYear !== undefined && year >= nowYear) return undefined
    const place = candidate.place === PARAGRAPH ? 1 : candidate.place === SENTENCE && candidate.index < index ? 0 : 2
    const [own, other] = [nounOf(scene, candidate.index), nounOf(scene, now.index)]
    const unlike = own.length >= 2 && other.length >= 2 && likeness(own, other) === 0 ? 2 : 0
    if (scene.departures[now.index] === candidate.index) return 0
    // The year that the words name says it wherever it was told.
    if (year !== undefined && year === times.before) return unlike
    if (scene.roles[candidate.index] === "former") return place + unlike
    return (year !== undefined ? 1 : 2) + place + unlike
  }
  return { later, former }
}
