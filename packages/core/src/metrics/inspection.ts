import { item } from "../domain/item.ts"
import { difference, percentage, product, quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, heldAgainst } from "./why-no-standard.ts"

const inspection = [item("inspection-reform", 24)]

const declared = (id: string, zh: string, en: string, measure: MeasureName) => ({
  group: { id, zh, en },
  title: { zh, en },
  formula: stated(measure),
  examples: [{ given: { [measure]: "1" }, gives: "1" }]
})

const declaredBasis = {
  zh: "已做到的记1，否则记0；“拟”“正在”一律记0，由督导机构依据文件填报。",
  en: "1 where it is done, else 0; what is planned or under way is 0. Declared by the inspection office with its documents."
}

/** Who inspects, how many schools each has, and by what rules. */
export const inspectionMetrics = defineMetrics({
  "inspector-school-ratio": {
    zh: "督学与学校数之比",
    en: "Schools to one inspector",
    unit: "比",
    items: inspection,
    direction: "lower",
    basis: {
      zh: "中小学校数除以负责中小学的（兼职）督学人数，即每名督学负责几所学校；幼儿园另计。",
      en: "Primary and secondary schools to the part-time inspectors who look after them; kindergartens apart."
    },
    forms: [
      {
        title: { zh: "督学与学校数之比", en: "Schools to one inspector" },
        formula: quotient(stated("primary-and-secondary-schools"), stated("part-time-school-inspectors")),
        statedAs: "school-inspector-ratio-stated",
        counted: "part-time-school-inspectors",
        examples: [
          { given: { "primary-and-secondary-schools": "49", "part-time-school-inspectors": "12" }, gives: "4.08" }
        ]
      },
      {
        group: { id: "schools-with-many-pupils", zh: "学生数较多的学校", en: "schools with many pupils" },
        title: { zh: "督学与学生数较多的学校数之比", en: "Schools with many pupils to one inspector" },
        formula: quotient(stated("schools-with-many-pupils"), stated("inspectors-of-schools-with-many-pupils")),
        counted: "inspectors-of-schools-with-many-pupils",
        appliesWith: "schools-with-many-pupils",
        examples: [
          {
            given: { "schools-with-many-pupils": "7", "inspectors-of-schools-with-many-pupils": "6" },
            gives: "1.17"
          }
        ]
      }
    ]
  },
  "inspector-kindergarten-ratio": {
    zh: "督学与幼儿园数之比",
    en: "Kindergartens to one inspector",
    unit: "比",
    items: inspection,
    direction: "lower",
    basis: {
      zh: "幼儿园数除以负责幼儿园的（兼职）督学人数，即每名督学负责几所幼儿园。",
      en: "Kindergartens to the part-time inspectors who look after them."
    },
    formula: quotient(stated("kindergartens"), stated("part-time-kindergarten-inspectors")),
    statedAs: "kindergarten-inspector-ratio-stated",
    counted: "part-time-kindergarten-inspectors",
    examples: [{ given: { kindergartens: "66", "part-time-kindergarten-inspectors": "21" }, gives: "3.14" }],
    withoutStandard: {
      zh: "督学配备标准以学校为单位规定，对幼儿园未见单独的比例，供比较。",
      en: "The number of inspectors is set by schools; no ratio of its own is known for kindergartens."
    }
  },
  "inspector-all-schools-ratio": {
    zh: "督学（专兼职）与学校（园）总数之比",
    en: "Schools and kindergartens to one inspector, full-time or part-time",
    unit: "比",
    items: inspection,
    direction: "lower",
    basis: {
      zh: "中小学、幼儿园总数除以专职、兼职督学人数之和。",
      en: "Schools and kindergartens to all inspectors."
    },
    formula: quotient(
      stated("schools-and-kindergartens"),
      sum(stated("full-time-inspectors"), stated("part-time-inspectors"))
    ),
    examples: [
      {
        given: { "schools-and-kindergartens": "114", "full-time-inspectors": "5", "part-time-inspectors": "34" },
        gives: "2.92"
      }
    ],
    withoutStandard: forComparison
  },
  "implied-inspected-schools": {
    zh: "按督学配比推算的学校数",
    en: "Schools, as inspectors and their ratio imply",
    unit: "所",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "学校督学人数乘以自报配比，应与学校名册相近；“约1:3”按约数推算。",
      en: "Inspectors of schools times the ratio stated; it should come near the register of schools."
    },
    formula: product(stated("part-time-school-inspectors"), stated("school-inspector-ratio-stated")),
    examples: [{ given: { "part-time-school-inspectors": "14", "school-inspector-ratio-stated": "3" }, gives: "42" }],
    withoutStandard: heldAgainst
  },
  "implied-inspected-schools-gap": {
    zh: "学校名册数与按配比推算数之差",
    en: "Schools on the register less those the ratio implies",
    unit: "所",
    items: inspection,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "中小学校数减按督学人数和配比推算的学校数；差数大的，说明配比或督学人数有误。",
      en: "Primary and secondary schools less those implied; a wide gap means that the ratio or the inspectors are wrong."
    },
    formula: difference(
      stated("primary-and-secondary-schools"),
      product(stated("part-time-school-inspectors"), stated("school-inspector-ratio-stated"))
    ),
    examples: [
      {
        given: {
          "primary-and-secondary-schools": "48",
          "part-time-school-inspectors": "14",
          "school-inspector-ratio-stated": "3"
        },
        gives: "6"
      }
    ],
    withoutStandard: heldAgainst
  },
  "implied-inspected-kindergartens": {
    zh: "按督学配比推算的幼儿园数",
    en: "Kindergartens, as inspectors and their ratio imply",
    unit: "所",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "幼儿园督学人数乘以自报配比，应与幼儿园名册相近；“约1:5”按约数推算。",
      en: "Inspectors of kindergartens times the ratio stated; it should come near the register of kindergartens."
    },
    formula: product(stated("part-time-kindergarten-inspectors"), stated("kindergarten-inspector-ratio-stated")),
    examples: [
      {
        given: { "part-time-kindergarten-inspectors": "13", "kindergarten-inspector-ratio-stated": "5" },
        gives: "65"
      }
    ],
    withoutStandard: heldAgainst
  },
  "full-time-inspector-share": {
    zh: "专职督学占比",
    en: "Share of inspectors who are full-time",
    unit: "%",
    items: inspection,
    direction: "higher",
    basis: {
      zh: "专职督学占专职、兼职督学总数的比例，年末在聘。",
      en: "Full-time inspectors, of all in post at the year's end."
    },
    formula: percentage(
      stated("full-time-inspectors"),
      sum(stated("full-time-inspectors"), stated("part-time-inspectors"))
    ),
    examples: [{ given: { "full-time-inspectors": "5", "part-time-inspectors": "34" }, gives: "12.82" }],
    withoutStandard: forComparison
  },
  "inspection-zone-size": {
    zh: "督学责任区学校数（最大的责任区）",
    en: "Schools of the largest inspection zone",
    unit: "所",
    items: inspection,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "学校（园）最多的一个督学责任区内的学校（园）数；最大的不超，则全部不超。",
      en: "Schools and kindergartens of the largest zone: where it keeps to the limit, all do."
    },
    formula: stated("largest-inspection-zone-schools"),
    counted: "largest-inspection-zone-schools",
    examples: [{ given: { "largest-inspection-zone-schools": "18" }, gives: "18" }]
  },
  "mean-inspection-zone-size": {
    zh: "督学责任区平均学校数",
    en: "Schools to one inspection zone",
    unit: "所/区",
    items: inspection,
    direction: "lower",
    basis: {
      zh: "中小学、幼儿园总数除以督学责任区数。",
      en: "Schools and kindergartens to the zones."
    },
    formula: quotient(stated("schools-and-kindergartens"), stated("inspection-zones")),
    appliesWith: "inspection-zones",
    examples: [{ given: { "schools-and-kindergartens": "114", "inspection-zones": "7" }, gives: "16.29" }],
    withoutStandard: {
      zh: "责任区规模按最大的责任区判定，平均数供比较。",
      en: "The largest zone is judged; the mean serves to compare."
    }
  },
  "inspector-training-hours": {
    zh: "督学年培训学时",
    en: "Hours of training of an inspector in the year",
    unit: "学时",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "专职、兼职督学当年参加集中培训的学时，取最少者。",
      en: "Hours of training in the year, of the inspector with the fewest."
    },
    formula: stated("fewest-inspector-training-hours"),
    examples: [{ given: { "fewest-inspector-training-hours": "44" }, gives: "44" }]
  },
  "inspection-body-and-plan": {
    zh: "督导机构、总督学、实施方案和经费",
    en: "Bodies, inspectors-in-chief, plan and budget of inspection",
    unit: "是否",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: declaredBasis,
    forms: [
      declared(
        "body",
        "教育督导委员会及办事机构设立",
        "Inspection committee and its office",
        "inspection-body-established"
      ),
      declared("chief-inspector", "总督学、副总督学配备", "Chief inspectors", "chief-inspector-appointed"),
      declared("plan", "深化督导改革实施方案印发", "Plan of the reform", "inspection-reform-plan-issued"),
      declared("budget", "督导经费列入财政预算", "Budget of inspection", "inspection-budget-listed")
    ]
  },
  "accountability-rules": {
    zh: "教育督导问责机制建立",
    en: "Rules of accountability for inspection",
    unit: "是否",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: declaredBasis,
    formula: stated("inspection-accountability-established"),
    examples: [{ given: { "inspection-accountability-established": "1" }, gives: "1" }]
  }
})
