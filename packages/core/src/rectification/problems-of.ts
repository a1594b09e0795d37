/** What a reviewed filing leaves to be put right. */
import { citationOf } from "../citation.ts"
import type { Assessment } from "../domain/assessment.ts"
import type { Filing, Problem } from "../domain/filing.ts"
import { type Lacking, RectificationId, type RectificationProblem } from "../domain/rectification.ts"
import type { Verdict } from "../domain/verdict.ts"
import { leavesOf } from "../formula/formula.ts"
import { findStandard, formJudged } from "../registry.ts"
import type { OpenFinding } from "../workflow/finding-key.ts"

/** Nobody has taken it in hand yet. */
const untaken = { plan: null, owner: null, due: null, lacking: ["plan", "owner", "due"] } as const satisfies Partial<
  Record<keyof RectificationProblem, unknown>
>

const ofVerdict = (verdict: Verdict): ReadonlyArray<RectificationProblem> => {
  const { metric, standard: id, stage, group, value, unit, margin, section, item, confidence } = verdict
  if (verdict.verdict !== "unmet" || id === null) return []
  const standard = findStandard(id)
  const form = formJudged(verdict)
  if (standard === undefined || form === undefined) return []
  return [
    {
      id: RectificationId.make(`standard:${id}/${stage ?? ""}/${group ?? ""}`),
      source: { kind: "standard", standard: id, metric, stage, group },
      title: { zh: `${form.title.zh}未达标准`, en: `${form.title.en}: standard not met` },
      requirement: standard.requirement,
      basis: citationOf(standard),
      confidence,
      value,
      unit,
      gap: margin,
      measures: leavesOf(form.formula),
      section,
      item,
      ...untaken
    }
  ]
}

const ofFinding = (finding: OpenFinding): ReadonlyArray<RectificationProblem> =>
  finding.severity === "error"
    ? [
        {
          id: RectificationId.make(`finding:${finding.key}`),
          source: { kind: "finding", check: finding.check, key: finding.key },
          title: finding.title,
          requirement: finding.message,
          basis: null,
          confidence: null,
          value: null,
          unit: null,
          gap: null,
          measures: [],
          section: finding.section,
          item: finding.item,
          ...untaken
        }
      ]
    : []

const lackingOf = ({ plan }: Problem): ReadonlyArray<Lacking> => {
  if (plan === null) return ["plan", "owner", "due"]
  return [...(plan.owner === null ? ["owner" as const] : []), ...(plan.due === null ? ["due" as const] : [])]
}

const ofOwn = (problem: Problem): RectificationProblem => ({
  id: RectificationId.make(`own:${problem.id}`),
  source: { kind: "own", problem: problem.id },
  title: { zh: problem.text, en: problem.text },
  requirement: null,
  basis: null,
  confidence: null,
  value: null,
  unit: null,
  gap: null,
  measures: [],
  section: null,
  item: null,
  plan: problem.plan?.text ?? null,
  owner: problem.plan?.owner ?? null,
  due: problem.plan?.due ?? null,
  lacking: lackingOf(problem)
})

/**
 * Every standard that is unmet, every error that the letter still has, and every problem of which the district itself
 * gives account, each under an id that the next review gives it again.
 */
export const rectificationOf = (
  filing: Filing,
  { verdicts }: Assessment,
  findings: ReadonlyArray<OpenFinding>
): ReadonlyArray<RectificationProblem> => [
  ...verdicts.flatMap(ofVerdict),
  ...findings.flatMap(ofFinding),
  ...filing.problems.map(ofOwn)
]
