/** The seven indicators of 教督〔2017〕6号 第七条 over the schools of a stage, as they are drawn. */
import {
  assessSchools,
  explainVariation,
  type Filing,
  findMetric,
  findStandard,
  indexFacts,
  type Metric,
  type ResourceIndicator,
  resourceIndicators,
  type SchoolAssessment,
  type SchoolVerdict,
  type Standard,
  type VariationExplanation
} from "@duxue/core"

export type BalancedStage = "primary" | "junior"
export const balancedStages: ReadonlyArray<BalancedStage> = ["primary", "junior"]

export interface SchoolDot {
  readonly verdict: SchoolVerdict
  /** In multiples of the standard. */
  readonly multiple: number
  /** Undefined where the school did not say. */
  readonly pupils: number | undefined
}

export interface BalanceRow {
  readonly indicator: ResourceIndicator
  /** What each school has. */
  readonly metric: Metric
  /** What is asked of each school. */
  readonly standard: Standard | undefined
  readonly dots: ReadonlyArray<SchoolDot>
  readonly below: number
  /** The district's coefficient, or why there is none. */
  readonly variation: ReturnType<typeof explainVariation>
}

export interface BalanceView {
  readonly assessment: SchoolAssessment
  readonly rows: Readonly<Record<BalancedStage, ReadonlyArray<BalanceRow>>>
  /** Pupils of a part of a school, as returned. */
  readonly pupils: (school: string, stage: string) => number | undefined
}

export const isExplained = (variation: BalanceRow["variation"]): variation is VariationExplanation =>
  !("unexplained" in variation)

const rowOf = (
  filing: Filing,
  assessment: SchoolAssessment,
  pupils: BalanceView["pupils"],
  stage: BalancedStage,
  indicator: ResourceIndicator
): ReadonlyArray<BalanceRow> => {
  const metric = findMetric(`quality-balance-${indicator}@${stage}`)
  if (metric === undefined) return []
  const verdicts = assessment.verdicts.filter((each) => each.metric === metric.id && each.stage === stage)
  const dots = verdicts.flatMap((verdict): ReadonlyArray<SchoolDot> =>
    verdict.attained === null
      ? []
      : [{ verdict, multiple: Number(verdict.attained) / 100, pupils: pupils(verdict.school, stage) }]
  )
  return [
    {
      indicator,
      metric,
      standard: findStandard(verdicts.find(({ standard }) => standard !== null)?.standard ?? ""),
      dots,
      below: verdicts.filter(({ verdict }) => verdict === "unmet").length,
      variation: explainVariation(filing, indicator, stage)
    }
  ]
}

const views = new WeakMap<Filing, BalanceView>()

/** Judged once a filing, however often the page is drawn. */
export const balanceOf = (filing: Filing): BalanceView => {
  const known = views.get(filing)
  if (known !== undefined) return known
  const assessment = assessSchools(filing)
  const heads = new Map(
    indexFacts(filing).parts.map(({ school, stage, fact }) => [
      `${school.id} ${stage}`,
      fact("school-pupils")?.fact.value ?? undefined
    ])
  )
  const pupils = (school: string, stage: string) => {
    const value = heads.get(`${school} ${stage}`)
    return value === undefined ? undefined : Number(value)
  }
  const rowsOf = (stage: BalancedStage) =>
    resourceIndicators.flatMap((indicator) => rowOf(filing, assessment, pupils, stage, indicator))
  const view: BalanceView = { assessment, rows: { primary: rowsOf("primary"), junior: rowsOf("junior") }, pupils }
  views.set(filing, view)
  return view
}

/** Of the seven coefficients how many keep their line, and how many there are. */
export const keptLines = (rows: ReadonlyArray<BalanceRow>): { readonly kept: number; readonly judged: number } => {
  const judged = rows.flatMap(({ variation }) =>
    isExplained(variation) && variation.standard !== null ? [variation.weighted.verdict] : []
  )
  return { kept: judged.filter((verdict) => verdict === "met").length, judged: judged.length }
}

/** All pupils of the parts that are judged. */
export const pupilsIn = ({ assessment, pupils }: BalanceView): number =>
  assessment.resources.reduce((sum, { school, stage }) => sum + (pupils(school, stage) ?? 0), 0)
