import { item } from "../domain/item.ts"
import { percentage, quotient } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const reach = [item("preschool", 12)]

/** Teachers and carers of kindergartens, to the children and by certificate. */
export const kindergartenStaffMetrics = defineMetrics({
  "kindergarten-teacher-child-ratio": {
    zh: "幼儿园专任教师与在园幼儿之比",
    en: "Children to one kindergarten teacher",
    unit: "比",
    items: reach,
    direction: "lower",
    basis: {
      zh: "在园幼儿总数除以幼儿园专任教师总数（不含园长、保育员、保健医），9月1日时点。",
      en: "Children to full-time teachers, heads, carers and nurses aside, on 1 September."
    },
    formula: quotient(stated("kindergarten-children"), stated("preschool-teachers")),
    counted: "preschool-teachers",
    examples: [{ given: { "kindergarten-children": "12480", "preschool-teachers": "871" }, gives: "14.33" }]
  },
  "kindergarten-staff-child-ratio": {
    zh: "幼儿园教职工与幼儿之比",
    en: "Children to one member of kindergarten staff",
    unit: "比",
    items: reach,
    direction: "lower",
    basis: {
      zh: "全日制幼儿园在园幼儿数除以教职工数（或保教人员数）；标准为一个区间的，按人数最少的一端（1:7、1:9）判定。",
      en: "Children of full-day kindergartens to staff, or to teachers and carers; of a range the end with the fewest staff is the line."
    },
    forms: [
      {
        stage: "preschool",
        group: { id: "all-staff", zh: "教职工", en: "all staff" },
        title: { zh: "幼儿园全体教职工与幼儿之比", en: "Children to one member of kindergarten staff" },
        formula: quotient(stated("kindergarten-children"), stated("preschool-staff")),
        counted: "preschool-staff",
        examples: [{ given: { "kindergarten-children": "12480", "preschool-staff": "1823" }, gives: "6.85" }]
      },
      {
        stage: "preschool",
        group: { id: "teaching-and-care", zh: "保教人员", en: "teachers and carers" },
        title: { zh: "幼儿园保教人员与幼儿之比", en: "Children to one kindergarten teacher or carer" },
        formula: quotient(stated("kindergarten-children"), stated("preschool-teaching-and-care-staff")),
        counted: "preschool-teaching-and-care-staff",
        examples: [
          { given: { "kindergarten-children": "12480", "preschool-teaching-and-care-staff": "1322" }, gives: "9.44" }
        ]
      }
    ]
  },
  "kindergarten-cert-rate": {
    zh: "幼儿园园长、教师持证上岗率",
    en: "Kindergarten heads and teachers who hold a certificate",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "园长持任职资格、专任教师持教师资格证的人数，占园长和专任教师总数的比例；公办民办均计。",
      en: "Heads qualified as heads and teachers as teachers, of all heads and teachers, public and private."
    },
    formula: percentage(stated("kindergarten-heads-and-teachers-certified"), stated("kindergarten-heads-and-teachers")),
    statedAs: "kindergarten-certificate-rate-stated",
    counted: "kindergarten-heads-and-teachers-certified",
    appliesWith: "kindergarten-heads-and-teachers",
    examples: [
      {
        given: { "kindergarten-heads-and-teachers-certified": "926", "kindergarten-heads-and-teachers": "937" },
        gives: "98.83"
      }
    ]
  }
})
