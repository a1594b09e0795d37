import { quotient } from "../formula/formula.ts"
import { sevenAmounts } from "../metrics/resource-indicators.ts"
import { stated } from "../measures/index.ts"
import { at, compulsory, count, type Derivations, least, overall, schools, total } from "./vocabulary.ts"

const areaPerPupil = quotient(sevenAmounts["teaching-area"], stated("school-pupils"))

/** 国发〔2015〕67号: schools of fewer than a hundred pupils are funded as for a hundred. 一贯制 schools are not among them. */
const small = {
  stages: compulsory,
  kinds: ["primary", "teaching-point", "junior"],
  attended: true,
  pupilsBelow: 100
} as const

/** Land, buildings and equipment of schools, without kindergartens, and how the small ones are funded. */
export const campusDerivations: Derivations = {
  "land-area": total(at(...schools), "school-land-area"),
  "building-area": total(at(...schools), "school-building-area"),
  "equipment-value": total(at(...schools), "school-equipment-value"),
  books: total(at(...schools), "school-books"),
  "small-schools": count(small),
  "small-school-funded-pupils": least(small, "part", "school-funded-headcount"),
  "floor-area-per-pupil-primary": overall(at("primary"), areaPerPupil),
  "floor-area-per-pupil-junior": overall(at("junior"), areaPerPupil)
}
