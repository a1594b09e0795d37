/** From points to a grade: the lines, and what a veto takes away. */
import type { AppliedVeto, GradeLine, Rubric } from "../domain/rubric.ts"
import { compare, decimal, lesser, type Rational } from "../quantity/rational.ts"

/** What the points come to under vetoes that cap the score. */
export const cappedScore = (score: Rational, vetoes: ReadonlyArray<AppliedVeto>): Rational =>
  vetoes.reduce(
    (least, { effect }) => (effect.kind === "score-at-most" ? lesser(least, decimal(effect.score)) : least),
    score
  )

/** The grade of a score, 0 the best; the last where the score is below every line. */
const placeOf = (score: Rational, grades: ReadonlyArray<GradeLine>): number => {
  const place = grades.findIndex(({ from }) => compare(score, decimal(from)) >= 0)
  return place < 0 ? grades.length - 1 : place
}

/** The grade that a capped score is given after vetoes on grades; a grade cannot fall below the last. */
export const gradeOf = (score: Rational, vetoes: ReadonlyArray<AppliedVeto>, { grades }: Rubric): GradeLine => {
  let place = placeOf(score, grades)
  for (const { effect } of vetoes) if (effect.kind === "grade-lowered") place += effect.by
  for (const { effect } of vetoes) {
    if (effect.kind === "grade-at-most") {
      const most = grades.findIndex(({ id }) => id === effect.grade)
      place = Math.max(place, most)
    }
  }
  return grades[Math.min(place, grades.length - 1)] as GradeLine
}
