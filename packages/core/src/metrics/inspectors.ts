import { item } from "../domain/item.ts"
import { difference, percentage, product, quotient, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, heldAgainst } from "./why-no-standard.ts"

const inspection = [item("inspection-reform", 24)]

const partTime = [stated("part-time-school-inspectors"), stated("part-time-kindergarten-inspectors")] as const
const schoolsAndKindergartens = sum(stated("primary-and-secondary-schools"), stated("kindergartens"))

/** How many inspectors there are, and how many schools each has. */
export const inspectorMetrics = defineMetrics({
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
      zh: "中小学与幼儿园之和，除以专职督学、学校兼职督学、幼儿园兼职督学之和。",
      en: "Schools and kindergartens together to all inspectors, full-time and part-time."
    },
    formula: quotient(schoolsAndKindergartens, sum(stated("full-time-inspectors"), ...partTime)),
    examples: [
      {
        given: {
          "primary-and-secondary-schools": "48",
          kindergartens: "66",
          "full-time-inspectors": "5",
          "part-time-school-inspectors": "12",
          "part-time-kindergarten-inspectors": "22"
        },
        gives: "2.92"
      }
    ],
    withoutStandard: forComparison
  },
  "part-time-inspector-count": {
    zh: "兼职督学合计",
    en: "Part-time inspectors in all",
    unit: "人",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "学校兼职督学与幼儿园兼职督学之和，应等于兼职督学总数。",
      en: "Part-time inspectors of schools and of kindergartens; together they are all."
    },
    formula: sum(...partTime),
    statedAs: "part-time-inspectors",
    examples: [
      { given: { "part-time-school-inspectors": "12", "part-time-kindergarten-inspectors": "22" }, gives: "34" }
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
    formula: percentage(stated("full-time-inspectors"), sum(stated("full-time-inspectors"), ...partTime)),
    examples: [
      {
        given: {
          "full-time-inspectors": "5",
          "part-time-school-inspectors": "12",
          "part-time-kindergarten-inspectors": "22"
        },
        gives: "12.82"
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
  }
})
