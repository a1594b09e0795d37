import type { SchoolKind } from "../domain/school.ts"
import type { Stage } from "../domain/stage.ts"
import { at, count, type Derivations, owned, schools } from "./vocabulary.ts"

const ofKinds = (stages: ReadonlyArray<Stage>, ...kinds: ReadonlyArray<SchoolKind>) => count({ stages, kinds })

/**
 * Schools by kind, as 教育事业统计 counts institutions: each once. 初中 are 初级中学 and 九年一贯制学校; 普通高中 are 高级中学,
 * 完全中学 and 十二年一贯制学校; a teaching point belongs to its school and is no school of its own.
 */
export const schoolDerivations: Derivations = {
  "primary-and-secondary-schools": ofKinds(
    schools,
    "primary",
    "junior",
    "nine-year",
    "complete-secondary",
    "twelve-year",
    "senior"
  ),
  "compulsory-schools": ofKinds(["primary", "junior"], "primary", "junior", "nine-year"),
  "primary-schools": ofKinds(["primary"], "primary"),
  "teaching-points": ofKinds(["primary"], "teaching-point"),
  "junior-schools": ofKinds(["junior"], "junior", "nine-year"),
  "nine-year-schools": ofKinds(["primary", "junior"], "nine-year"),
  "complete-secondary-schools": ofKinds(["junior", "senior"], "complete-secondary"),
  "senior-schools": ofKinds(["senior"], "senior", "complete-secondary", "twelve-year"),
  "vocational-schools": count(at("vocational")),
  "special-schools": count(at("special")),
  kindergartens: count(at("preschool")),
  "public-kindergartens": count(owned("public", "preschool")),
  "private-kindergartens": count(owned("private", "preschool")),
  "inclusive-private-kindergartens": count({ stages: ["preschool"], ownership: "private", inclusive: true })
}
