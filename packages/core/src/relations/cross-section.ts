/** What figures of unlike sections must be able to be together. */
import type { Comparison } from "../domain/relation.ts"
import type { Bilingual } from "../domain/text.ts"

/** The stated measure against the sum of others; those that the letter leaves out are left out of the sum too. */
export interface CrossSectionRelation {
  readonly stated: string
  readonly comparison: Comparison
  readonly terms: ReadonlyArray<string>
  /** How many of the terms must be stated for the relation to say anything. */
  readonly least: number
  readonly words: Bilingual
}

export const crossSectionRelations: ReadonlyArray<CrossSectionRelation> = [
  {
    // Everybody at school is under daily report, those whom the letter does not count among them.
    stated: "epidemic-daily-report-people",
    comparison: "at-least",
    terms: ["compulsory-pupils", "senior-pupils", "kindergarten-children"],
    least: 2,
    words: {
      zh: "日报告人数不少于各学段学生之和",
      en: "those under daily report are at least the pupils of all stages"
    }
  },
  {
    stated: "health-checked-pupils",
    comparison: "at-most",
    terms: ["compulsory-pupils", "senior-pupils", "vocational-pupils", "kindergarten-children"],
    least: 3,
    words: { zh: "体检人数不超过在校学生之和", en: "no more pupils are examined than there are" }
  }
]
