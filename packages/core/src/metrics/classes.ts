import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import type { Bilingual } from "../domain/text.ts"
import { percentage, quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const classes = [item("large-classes", 16)]

const mean = (stage: Stage, pupils: MeasureName, groups: MeasureName, statedAs: MeasureName) => ({
  stage,
  formula: quotient(stated(pupils), stated(groups)),
  statedAs,
  counted: pupils,
  examples: [{ given: { [pupils]: "17640", [groups]: "412" }, gives: "42.82" }]
})

const share = (
  zh: string,
  en: string,
  large: MeasureName,
  groups: MeasureName,
  limit: { readonly from: string; readonly stage: Bilingual }
) => ({
  zh,
  en,
  unit: "%",
  items: classes,
  direction: "lower" as const,
  basis: {
    zh: `学年初（9月1日）${limit.stage.zh}学生数在${limit.from}人及以上的班级数占该学段班级总数的比例。`,
    en: `Classes of ${limit.from} pupils and more in ${limit.stage.en} schools, of all their classes, as of 1 September.`
  },
  formula: percentage(stated(large), stated(groups)),
  counted: large,
  examples: [{ given: { [large]: "19", [groups]: "412" }, gives: "4.61" }]
})

const largest = (stage: Stage, measure: MeasureName) => ({
  stage,
  formula: stated(measure),
  counted: measure,
  examples: [{ given: { [measure]: "48" }, gives: "48" }]
})

const over = (stage: Stage, measure: MeasureName) => ({
  stage,
  formula: stated(measure),
  examples: [{ given: { [measure]: "7" }, gives: "7" }],
  withoutStandard: {
    zh: "标准对每个班级提出（见“班级学生数”），班级数仅供参照。",
    en: "The standard is asked of every class (see the largest class); their number is for reference."
  }
})

const compulsory: Bilingual = { zh: "义务教育学校", en: "compulsory" }
const senior: Bilingual = { zh: "普通高中", en: "senior" }

/** How large classes are. */
export const classMetrics = defineMetrics({
  "average-class-size": {
    zh: "平均班额",
    en: "Mean class size",
    unit: "人/班",
    items: classes,
    direction: "lower",
    basis: {
      zh: "该学段在校生数除以班级数，均按学年初（9月1日）数；它是平均数，不能说明每个班级都未超过标准。",
      en: "Pupils of the stage by its classes as of 1 September. It is a mean: single classes may still be above the limit."
    },
    forms: [
      {
        ...mean("compulsory", "compulsory-pupils", "compulsory-classes", "average-class-size-compulsory-stated"),
        withoutStandard: {
          zh: "标准班额按小学（45人）、初中（50人）分别规定，两段合计的平均班额只供参照。",
          en: "Limits are set apart for primary (45) and junior (50) classes; the mean of both is for reference."
        }
      },
      mean("primary", "primary-pupils", "primary-classes", "average-class-size-primary-stated"),
      mean("junior", "junior-pupils", "junior-classes", "average-class-size-junior-stated"),
      mean("senior", "senior-pupils", "senior-classes", "average-class-size-senior-stated")
    ]
  },
  "large-class-rate": {
    ...share(
      "义务教育大班额比例",
      "Share of large classes: compulsory",
      "large-classes-compulsory",
      "compulsory-classes",
      { from: "56", stage: compulsory }
    ),
    statedAs: "large-class-rate-stated"
  },
  "super-large-class-rate": {
    ...share(
      "义务教育超大班额比例",
      "Share of very large classes: compulsory",
      "super-large-classes-compulsory",
      "compulsory-classes",
      { from: "66", stage: compulsory }
    ),
    statedAs: "super-large-class-rate-stated"
  },
  "senior-large-class-rate": share(
    "普通高中大班额比例",
    "Share of large classes: senior",
    "large-classes-senior",
    "senior-classes",
    { from: "56", stage: senior }
  ),
  "senior-super-large-class-rate": {
    ...share(
      "普通高中超大班额比例",
      "Share of very large classes: senior",
      "super-large-classes-senior",
      "senior-classes",
      { from: "66", stage: senior }
    ),
    withoutStandard: {
      zh: "国家规定只对普通高中大班额提出要求。",
      en: "The national rules for senior schools speak of large classes alone."
    }
  },
  "qb-gov-05-class-size": {
    zh: "班级学生数（最大班额）",
    en: "Pupils of a class, of the largest",
    unit: "人",
    items: classes,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "标准对每个班级提出，全区最大的班级达标即各班均达标。",
      en: "The standard is asked of every class: where the largest keeps it, all do."
    },
    forms: [largest("primary", "largest-class-pupils-primary"), largest("junior", "largest-class-pupils-junior")]
  },
  "classes-over-standard": {
    zh: "超过标准班额的班级数",
    en: "Classes above the standard size",
    unit: "个",
    items: classes,
    direction: "lower",
    decimals: 0,
    basis: { zh: "小学超过45人、初中超过50人的班级。", en: "Primary classes above 45 pupils, junior ones above 50." },
    forms: [over("primary", "classes-over-45-primary"), over("junior", "classes-over-50-junior")]
  },
  "pupils-and-staff": {
    zh: "师生总数",
    en: "Pupils, children and staff in all",
    unit: "人",
    items: classes,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "在校学生、在园幼儿与教职工之和。",
      en: "Pupils at school, children in kindergarten and staff together."
    },
    formula: sum(stated("pupils-total"), stated("kindergarten-children"), stated("staff-total")),
    examples: [
      { given: { "pupils-total": "51200", "kindergarten-children": "14620", "staff-total": "5230" }, gives: "71050" }
    ],
    withoutStandard: { zh: "基数指标，用于核对和折算。", en: "A base, to check and convert by." }
  }
})
