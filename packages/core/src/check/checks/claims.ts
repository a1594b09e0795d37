import { type Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import type { ComparisonClaim } from "../../domain/reading.ts"
import type { Language } from "../../domain/text.ts"
import { formatThreshold } from "../../format.ts"
import { compare } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { refutedAbsences } from "./absences.ts"
import { refutedAssertions } from "./assertions.ts"
import type { Check } from "./check-kind.ts"
import { refutation } from "./refutation.ts"

/** The same measure of the year before, where the letter gives it. */
const yearBefore = (context: CheckContext, index: number): number | undefined => {
  const figure = context.reading.figures[index] as Figure
  if (figure.measure === null || figure.period === null) return undefined
  const before = String(Number(figure.period.slice(0, 4)) - 1)
  const own = (context.statedBy.get(figure.measure) ?? []).find(
    (each) => (context.reading.figures[each] as Figure).period?.startsWith(before) === true
  )
  return own ?? context.statedBy.get(`${figure.measure}-prior-year`)?.[0]
}

/** Whether an order (below 0, 0, above 0) is the one that the words claim. */
const holds = (direction: ComparisonClaim["direction"], order: number): boolean =>
  ({ higher: order > 0, lower: order < 0, "not-lower": order >= 0, "not-higher": order <= 0 })[direction]

/** What a figure counts, as a sentence names it. */
const named = ({ subject }: Figure): string => (subject === "" ? "所写数字" : subject)

/** 比上年均有增长: a figure of the claim that went the other way. */
const refutedByYear = (context: CheckContext, claim: ComparisonClaim): ReadonlyArray<Finding> =>
  claim.figures.flatMap((index) => {
    const { figures } = context.reading
    const before = yearBefore(context, index)
    const now = context.quantities[index]?.value
    const then = before === undefined ? undefined : context.quantities[before]?.value
    if (before === undefined || now === undefined || then === undefined) return []
    if (holds(claim.direction, compare(now, then))) return []
    const [figure, earlier] = [figures[index] as Figure, figures[before] as Figure]
    return [
      refutation(context, {
        claim: claim.span,
        figure: index,
        against: [spanOf(earlier)],
        contrary: {
          zh: `${named(figure)}为${quoted(figure)}，上年为${quoted(earlier)}`,
          en: `gives ${quoted(figure)} after ${quoted(earlier)} the year before`
        }
      })
    ]
  })

/** 高于当地公务员: teachers' pay has a measure of its own for what it is compared with. */
const peers: ReadonlyMap<string, readonly [figure: string, peer: string]> = new Map([
  ["公务员", ["teacher-average-salary", "civil-servant-average-salary"]]
])

/** 高于当地公务员: a peer told with less, or more, than is claimed. */
const refutedByPeer = (context: CheckContext, claim: ComparisonClaim): ReadonlyArray<Finding> => {
  const { figures } = context.reading
  const [own, other] = peers.get(claim.subject) ?? []
  const [index, peer] = [context.statedBy.get(own ?? "")?.[0], context.statedBy.get(other ?? "")?.[0]]
  if (index === undefined || peer === undefined) return []
  const [now, then] = [context.quantities[index]?.value, context.quantities[peer]?.value]
  if (now === undefined || then === undefined || holds(claim.direction, compare(now, then))) return []
  const [figure, beside] = [figures[index] as Figure, figures[peer] as Figure]
  return [
    refutation(context, {
      claim: claim.span,
      figure: index,
      against: [spanOf(beside)],
      contrary: {
        zh: `${named(figure)}为${quoted(figure)}，${claim.subject}为${quoted(beside)}`,
        en: `gives ${quoted(figure)} against ${quoted(beside)}`
      }
    })
  ]
}

/** 均高于国家标准: a figure of the claim that misses the standard in force refutes it. */
const refutedByStandard = (context: CheckContext, claim: ComparisonClaim): ReadonlyArray<Finding> =>
  context.judged.flatMap(({ verdict, figures, standard }) => {
    const index = figures.find((each) => claim.figures.includes(each))
    if (verdict.verdict !== "unmet" || index === undefined) return []
    const figure = context.reading.figures[index] as Figure
    const asked = (language: Language) =>
      formatThreshold(standard.comparison, standard.threshold, standard.unit, language)
    return [
      refutation(context, {
        claim: claim.span,
        figure: index,
        standard: standard.id,
        contrary: {
          zh: `${named(figure)}为${quoted(figure)}，标准要求${asked("zh")}：${standard.requirement.zh}`,
          en: `gives ${quoted(figure)} where the standard asks for ${asked("en")}: ${standard.requirement.en}`
        }
      })
    ]
  })

const refutedBy: Readonly<
  Record<ComparisonClaim["against"], (context: CheckContext, claim: ComparisonClaim) => ReadonlyArray<Finding>>
> = { "prior-year": refutedByYear, standard: refutedByStandard, peer: refutedByPeer }

/** One figure that misses one line is one fault, however many rules of the check see it. */
const distinct = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const seen = new Set<string>()
  return findings.filter(({ spans }) => {
    const key = String(spans[0])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What a letter claims of its figures without a number. */
export const claimAgainstFigure: Check = {
  entry: {
    id: "claim-against-figure",
    title: { zh: "表述与数字", en: "Claims and figures" },
    description: {
      zh: "“均有增长”“高于国家标准”等表述与文中数字是否相符。",
      en: "Whether claims such as 均有增长 or 高于国家标准 agree with the figures given."
    },
    severity: "error"
  },
  run: (context) => {
    const judgeable = context.reading.comparisons.filter(
      (claim) => claim.figures.length > 0 || peers.has(claim.subject)
    )
    const compared = judgeable.flatMap((claim) => refutedBy[claim.against](context, claim))
    return {
      applied: judgeable.length + context.reading.assertions.length,
      findings: distinct([...refutedAssertions(context), ...compared, ...refutedAbsences(context)])
    }
  }
}
