import { all, at, compulsory, type Derivations, greatest, owned, schools, total } from "./vocabulary.ts"

/** Pupils and children. What is counted at each stage follows 教育事业统计: 在校生 of schools, 在园幼儿 of kindergartens. */
export const pupilDerivations: Derivations = {
  "pupils-total": total(at(...schools), "school-pupils"),
  "compulsory-pupils": total(at(...compulsory), "school-pupils"),
  "primary-pupils": total(at("primary"), "school-pupils"),
  "junior-pupils": total(at("junior"), "school-pupils"),
  "nine-year-school-pupils": total({ stages: compulsory, kinds: ["nine-year"] }, "school-pupils"),
  "senior-pupils": total(at("senior"), "school-pupils"),
  "vocational-pupils": total(at("vocational"), "school-pupils"),
  "special-pupils": total(at("special"), "school-pupils"),
  "boarding-pupils": total(at(...schools), "school-boarders"),
  "new-entrants": total(at(...compulsory), "school-new-entrants"),
  "private-compulsory-pupils": total(owned("private", ...compulsory), "school-pupils"),
  "kindergarten-children": total(at("preschool"), "school-pupils"),
  "largest-kindergarten-children": greatest(at("preschool"), "school", "school-pupils"),
  "public-kindergarten-children": total(owned("public", "preschool"), "school-pupils"),
  "inclusive-kindergarten-children": total({ stages: ["preschool"], inclusive: true }, "school-pupils"),
  "disabled-children-in-regular-classes": total(at(...compulsory), "school-disabled-children"),
  "disabled-children-in-special-schools": total(at("special"), "school-disabled-children"),
  "disabled-children-enrolled": total(at(...compulsory, "special"), "school-disabled-children"),
  "migrant-children": total(at(...compulsory), "school-migrant-children"),
  "left-behind-children": total(at(...compulsory), "school-left-behind-children"),
  "staff-total": total(at(...all), "school-staff")
}
