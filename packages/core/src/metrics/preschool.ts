import { item } from "../domain/item.ts"
import { difference, percentage, quotient, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const reach = [item("preschool", 12)]
const governance = [item("preschool", 13)]

/** How many children attend, where, and how well kindergartens are staffed. */
export const preschoolMetrics = defineMetrics({
  "public-kindergarten-share": {
    zh: "公办园在园幼儿占比",
    en: "Share of children in public kindergartens",
    unit: "%",
    items: reach,
    direction: "higher",
    formula: percentage(stated("public-kindergarten-children"), stated("kindergarten-children")),
    statedAs: "public-kindergarten-share-stated",
    counted: "public-kindergarten-children"
  },
  "public-kindergarten-share-growth": {
    zh: "公办园在园幼儿占比提高幅度",
    en: "Growth of the public share",
    unit: "百分点",
    items: reach,
    direction: "higher",
    formula: difference(stated("public-kindergarten-share-stated"), stated("public-kindergarten-share-prior-year")),
    statedAs: "public-kindergarten-share-growth-stated"
  },
  "inclusive-kindergarten-coverage": {
    zh: "普惠性幼儿园覆盖率",
    en: "Share of children in inclusive kindergartens",
    unit: "%",
    items: reach,
    direction: "higher",
    formula: percentage(stated("inclusive-kindergarten-children"), stated("kindergarten-children")),
    statedAs: "inclusive-kindergarten-coverage-stated",
    counted: "inclusive-kindergarten-children"
  },
  "inclusive-kindergarten-coverage-growth": {
    zh: "普惠性幼儿园覆盖率提高幅度",
    en: "Growth of inclusive coverage",
    unit: "百分点",
    items: reach,
    direction: "higher",
    formula: difference(
      stated("inclusive-kindergarten-coverage-stated"),
      stated("inclusive-kindergarten-coverage-prior-year")
    ),
    statedAs: "inclusive-kindergarten-coverage-growth-stated"
  },
  "preschool-gross-enrolment": {
    zh: "学前三年毛入园率",
    en: "Gross enrolment of the three preschool years",
    unit: "%",
    items: reach,
    direction: "higher",
    formula: percentage(stated("kindergarten-children"), stated("preschool-age-population")),
    statedAs: "preschool-gross-enrolment-stated"
  },
  "kindergarten-teacher-child-ratio": {
    zh: "幼儿园专任教师与在园幼儿之比",
    en: "Children to one kindergarten teacher",
    unit: "比",
    items: reach,
    direction: "lower",
    formula: quotient(stated("kindergarten-children"), stated("preschool-teachers"))
  },
  "kindergarten-class-size-compliance": {
    zh: "幼儿园班额达标率",
    en: "Kindergarten classes within the size limit",
    unit: "%",
    items: reach,
    direction: "higher",
    formula: stated("kindergarten-class-size-compliance-stated")
  },
  "kindergarten-cert-rate": {
    zh: "幼儿园园长、教师持证上岗率",
    en: "Kindergarten heads and teachers who hold a certificate",
    unit: "%",
    items: reach,
    direction: "higher",
    formula: stated("kindergarten-certificate-rate-stated")
  },
  "preschool-satisfaction": {
    zh: "学前教育社会认可度",
    en: "Public satisfaction with preschool education",
    unit: "%",
    items: reach,
    direction: "higher",
    formula: stated("preschool-satisfaction-stated")
  },
  "community-kindergarten-count": {
    zh: "小区配套园合计",
    en: "Kindergartens of housing estates in all",
    unit: "所",
    items: governance,
    direction: "higher",
    decimals: 0,
    formula: sum(stated("new-community-kindergartens"), stated("existing-community-kindergartens")),
    statedAs: "community-kindergartens"
  },
  "supporting-kindergarten-governance-rate": {
    zh: "城镇小区配套幼儿园治理完成率",
    en: "Share of kindergartens of housing estates put right",
    unit: "%",
    items: governance,
    direction: "higher",
    formula: percentage(stated("community-kindergartens-governed"), stated("community-kindergartens")),
    statedAs: "supporting-kindergarten-governance-rate-stated"
  }
})
