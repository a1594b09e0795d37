import { percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { at, compulsory, type Derivations, greatest, overall, rest, total } from "./vocabulary.ts"

/** 大班额 begins at 56 pupils, 超大班额 at 66, and is one of the former too. */
const large = ["school-classes-56-to-65", "school-classes-66-and-more"] as const
const veryLarge = "school-classes-66-and-more" as const

/** Classes by stage and by size. */
export const classDerivations: Derivations = {
  "compulsory-classes": total(at(...compulsory), "school-classes"),
  "primary-classes": total(at("primary"), "school-classes"),
  "junior-classes": total(at("junior"), "school-classes"),
  "senior-classes": total(at("senior"), "school-classes"),
  "kindergarten-classes": total(at("preschool"), "school-classes"),
  "kindergarten-classes-within-size": total(at("preschool"), "school-kindergarten-classes-within-limit"),
  "kindergarten-class-size-compliance-stated": overall(
    at("preschool"),
    percentage(stated("school-kindergarten-classes-within-limit"), stated("school-classes"))
  ),
  "large-classes-compulsory": total(at(...compulsory), ...large),
  "large-classes-primary": total(at("primary"), ...large),
  "large-classes-junior": total(at("junior"), ...large),
  "large-classes-senior": total(at("senior"), ...large),
  "super-large-classes-compulsory": total(at(...compulsory), veryLarge),
  "super-large-classes-primary": total(at("primary"), veryLarge),
  "super-large-classes-junior": total(at("junior"), veryLarge),
  "super-large-classes-senior": total(at("senior"), veryLarge),
  "classes-over-45-primary": rest(at("primary"), "school-classes", "school-classes-up-to-45"),
  "classes-over-50-junior": total(at("junior"), "school-classes-51-to-55", ...large),
  "largest-class-pupils": greatest(at(...compulsory, "senior"), "part", "school-largest-class-pupils"),
  "largest-class-pupils-primary": greatest(at("primary"), "part", "school-largest-class-pupils"),
  "largest-class-pupils-junior": greatest(at("junior"), "part", "school-largest-class-pupils"),
  "largest-class-pupils-senior": greatest(at("senior"), "part", "school-largest-class-pupils")
}
