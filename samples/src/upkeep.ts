/** Money, places, children in need and safety: what a part reports besides its classes, teachers and rooms. */
import type { Part, SchoolMeasureValues } from "./part-values.ts"
import type { Random } from "./random.ts"
import type { SafetyDuty, Targets } from "./targets.ts"

/** 国发〔2015〕67号: a school of compulsory education with fewer than a hundred pupils is funded as for a hundred. */
const fundedHeadcount = ({ stage, pupils }: Part): number =>
  stage === "primary" || stage === "junior" ? Math.max(100, pupils) : pupils

/** At least 5% of operating funds are for the training of teachers; one school in thirty spends less. */
const trainingShare = (random: Random): number => (random.unit() < 0.03 ? 0.04 : random.between(0.05, 0.09))

export const fundValues = (part: Part, { fundsPerPupil }: Targets, random: Random): SchoolMeasureValues => {
  const headcount = fundedHeadcount(part)
  const budget = headcount * (fundsPerPupil[part.stage] ?? 1000)
  return {
    "school-funded-headcount": headcount,
    "school-operating-budget": budget,
    "school-teacher-training-spending": Math.ceil(budget * trainingShare(random))
  }
}

export const pupilGroupValues = (part: Part, entrants: number, random: Random): SchoolMeasureValues => {
  const { pupils, school, stage } = part
  const share = (least: number, most: number) => Math.round(pupils * random.between(least, most))
  const common = {
    "school-places": Math.max(pupils - (random.unit() < 0.2 ? 20 : 0), Math.ceil((pupils * 1.06) / 10) * 10),
    "school-new-entrants": entrants
  }
  if (stage === "preschool") return common
  return {
    ...common,
    "school-boarders": school.area === "rural" || stage === "senior" || stage === "vocational" ? share(0.1, 0.45) : 0,
    "school-migrant-children": share(0.06, 0.2),
    "school-left-behind-children": school.area === "urban" ? 0 : share(0.02, 0.08),
    "school-disabled-children": stage === "special" ? pupils : share(0, 0.006)
  }
}

/** A school that is not what every school should be is rare, and where the letter says that all are, there is none. */
const duties = (everywhere: Targets["everywhere"], random: Random): Readonly<Record<SafetyDuty, number>> => {
  const answer = (duty: SafetyDuty): number => {
    const kept = random.unit() >= 0.03
    return everywhere[duty] || kept ? 1 : 0
  }
  return {
    guards: answer("guards"),
    "closed-campus": answer("closed-campus"),
    "crossing-post": answer("crossing-post"),
    "alarm-and-video": answer("alarm-and-video"),
    "law-vice-principal": answer("law-vice-principal")
  }
}

/** Of a school as a whole: each of its stages answers alike. */
export const safetyOfSchool = ({ everywhere }: Targets, random: Random): SchoolMeasureValues => {
  const kept = duties(everywhere, random)
  return {
    "school-guards-posted": kept.guards,
    "school-closed-campus": kept["closed-campus"],
    "school-alarm-connected": kept["alarm-and-video"],
    "school-video-connected": 1,
    "school-crossing-post": kept["crossing-post"],
    "school-law-vice-principal": kept["law-vice-principal"],
    "school-counselling-room": random.unit() < 0.97 ? 1 : 0
  }
}

/** Two guards, and one more for every six hundred pupils. */
export const guardValues = ({ pupils }: Part): SchoolMeasureValues => ({
  "school-guards": 2 + Math.floor(pupils / 600)
})
