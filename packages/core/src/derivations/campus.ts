import { quotient } from "../formula/formula.ts"
import { sevenAmounts } from "../metrics/resource-indicators.ts"
import { stated } from "../measures/index.ts"
import { at, type Derivations, overall, schools, total } from "./vocabulary.ts"

const areaPerPupil = quotient(sevenAmounts["teaching-area"], stated("school-pupils"))

/** Land, buildings and equipment of schools, without kindergartens. */
export const campusDerivations: Derivations = {
  "land-area": total(at(...schools), "school-land-area"),
  "building-area": total(at(...schools), "school-building-area"),
  "equipment-value": total(at(...schools), "school-equipment-value"),
  books: total(at(...schools), "school-books"),
  "floor-area-per-pupil-primary": overall(at("primary"), areaPerPupil),
  "floor-area-per-pupil-junior": overall(at("junior"), areaPerPupil)
}
