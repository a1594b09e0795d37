/** Two lists of the same things, one as it was sent and one as it came out here: what differs, thing by thing. */
import {
  type Assessment,
  type Bilingual,
  canonicalJson,
  type CheckReport,
  type Fact,
  factIdOf,
  type Filing,
  findMeasure,
  findMetric,
  stageTitles,
  type Verdict
} from "@duxue/core"
import type { BundleOpenFinding } from "./findings.ts"
import { dataParts } from "./part-names.ts"
import type { BundleDifference, BundleGravity } from "./verification.ts"

/** A thing with what it is known by. */
interface Told {
  readonly id: string
  readonly title: Bilingual
  readonly value: object
}

/** Things of one id are told apart by their order. */
const byId = (list: ReadonlyArray<Told>): ReadonlyMap<string, Told> => {
  const seen = new Map<string, number>()
  return new Map(
    list.map((each) => {
      const count = (seen.get(each.id) ?? 0) + 1
      seen.set(each.id, count)
      return [count === 1 ? each.id : `${each.id}~${count}`, each]
    })
  )
}

/** Members of the first that the second has otherwise or not at all. */
const membersBeside = (value: object, other: object | undefined): string => {
  const others = new Map(Object.entries(other ?? {}).map(([name, each]) => [name, canonicalJson(each ?? null)]))
  return Object.entries(value)
    .map(([name, each]) => [name, canonicalJson(each ?? null)] as const)
    .filter(([name, text]) => others.get(name) !== text)
    .map(([name, text]) => `${name}: ${text}`)
    .join(", ")
}

type Kind = Pick<BundleDifference, "part" | "kind">

const differencesOf = (
  kind: Kind,
  sent: ReadonlyArray<Told>,
  here: ReadonlyArray<Told>,
  severity: BundleGravity
): ReadonlyArray<BundleDifference> => {
  const [sentById, hereById] = [byId(sent), byId(here)]
  return [...new Set([...sentById.keys(), ...hereById.keys()])].flatMap((id) => {
    const [one, other] = [sentById.get(id), hereById.get(id)]
    const told = one ?? other
    if (told === undefined) return []
    if (one !== undefined && other !== undefined && canonicalJson(one.value) === canonicalJson(other.value)) return []
    return [
      {
        severity,
        ...kind,
        id,
        title: told.title,
        sent: one === undefined ? null : membersBeside(one.value, other?.value),
        here: other === undefined ? null : membersBeside(other.value, one?.value)
      }
    ]
  })
}

const plainTitle = (text: string): Bilingual => ({ zh: text, en: text })

const measureTitle = (measure: string): Bilingual => findMeasure(measure)?.title ?? plainTitle(measure)

const verdictTitle = ({ metric, stage }: Verdict): Bilingual => {
  const title = findMetric(metric)?.title ?? plainTitle(metric)
  if (stage === null) return title
  return { zh: `${title.zh}（${stageTitles[stage].zh}）`, en: `${title.en} (${stageTitles[stage].en})` }
}

const verdicts = (list: ReadonlyArray<Verdict>): ReadonlyArray<Told> =>
  list.map((verdict) => {
    const { metric, stage, group, standard } = verdict
    const id = [metric, stage, group, standard].filter((each) => each !== null).join(" ")
    return { id, title: verdictTitle(verdict), value: verdict }
  })

/** `here` is what this program makes of the filing that was sent. */
export const assessmentDifferences = (
  sent: Assessment,
  here: Assessment,
  severity: BundleGravity
): ReadonlyArray<BundleDifference> => {
  const part = dataParts.assessment
  const reconciliations = (list: Assessment["reconciliations"]): ReadonlyArray<Told> =>
    list.map((each) => ({ id: each.measure, title: each.title, value: each }))
  return [
    ...differencesOf({ part, kind: "verdict" }, verdicts(sent.verdicts), verdicts(here.verdicts), severity),
    ...differencesOf(
      { part, kind: "reconciliation" },
      reconciliations(sent.reconciliations),
      reconciliations(here.reconciliations),
      severity
    )
  ]
}

type Findings = CheckReport & { readonly open: ReadonlyArray<BundleOpenFinding> }

/** `here` is what this program finds in the letter that was sent. */
export const findingDifferences = (
  sent: Findings,
  here: Findings,
  severity: BundleGravity
): ReadonlyArray<BundleDifference> => {
  const part = dataParts.findings
  const findings = (list: Findings["findings"]): ReadonlyArray<Told> =>
    list.map((each) => ({
      id: [each.check, each.standard ?? "", ...each.spans.map((span) => span.join("-"))].filter(Boolean).join(" "),
      title: each.title,
      value: each
    }))
  const relations = (list: Findings["relations"]): ReadonlyArray<Told> =>
    list.map((each) => ({
      id: [each.kind, ...[each.result, ...each.operands].map((span) => span.join("-"))].join(" "),
      title: each.arithmetic,
      value: each
    }))
  const tallies = (list: Findings["checks"]): ReadonlyArray<Told> =>
    list.map((each) => ({ id: each.id, title: plainTitle(each.id), value: each }))
  const open = (list: Findings["open"]): ReadonlyArray<Told> =>
    list.map((each) => ({ id: each.key, title: plainTitle(each.key), value: each }))
  return [
    ...differencesOf({ part, kind: "finding" }, findings(sent.findings), findings(here.findings), severity),
    ...differencesOf({ part, kind: "relation" }, relations(sent.relations), relations(here.relations), severity),
    ...differencesOf({ part, kind: "verdict" }, verdicts(sent.verdicts), verdicts(here.verdicts), severity),
    ...differencesOf({ part, kind: "check" }, tallies(sent.checks), tallies(here.checks), severity),
    ...differencesOf({ part, kind: "open-finding" }, open(sent.open), open(here.open), severity)
  ]
}

/** A fact, or what it states without where that was read. */
export type ToldFact = Omit<Fact, "provenance"> & Partial<Pick<Fact, "provenance">>

/** Facts of the filing beside those that its letter tells. */
export const factDifferencesOf = (
  sent: ReadonlyArray<ToldFact>,
  here: ReadonlyArray<ToldFact>,
  { period }: Filing,
  severity: BundleGravity
): ReadonlyArray<BundleDifference> => {
  const facts = (list: ReadonlyArray<ToldFact>): ReadonlyArray<Told> =>
    list.map((fact) => ({ id: factIdOf(fact, period), title: measureTitle(fact.measure), value: fact }))
  return differencesOf({ part: dataParts.filing, kind: "fact" }, facts(sent), facts(here), severity)
}
