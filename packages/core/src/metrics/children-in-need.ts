import { item } from "../domain/item.ts"
import { percentage, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison } from "./why-no-standard.ts"

const guaranteed = [item("compulsory", 14)]
const both = [item("compulsory", 14), item("compulsory", 15)]

const disabledAtSchool = sum(
  stated("disabled-children-in-regular-classes"),
  stated("disabled-children-in-special-schools"),
  stated("disabled-children-taught-at-home")
)

/** Disabled children, children of migrants, children left behind. */
export const childrenInNeedMetrics = defineMetrics({
  "disabled-children-enrolment": {
    zh: "适龄残疾儿童少年入学率",
    en: "Enrolment of disabled children",
    unit: "%",
    items: both,
    direction: "higher",
    basis: {
      zh: "随班就读、特殊教育学校（班）就读和送教上门的人数，占残联与教育部门核对的义务教育适龄残疾儿童少年总数的比例。",
      en: "Those in regular classes, in special schools and taught at home, of all disabled children of compulsory age on the list of the federation and the education authority."
    },
    formula: percentage(disabledAtSchool, stated("disabled-children-of-age")),
    statedAs: "disabled-children-enrolment-stated",
    counted: "disabled-children-in-regular-classes",
    appliesWith: "disabled-children-of-age",
    examples: [
      {
        given: {
          "disabled-children-in-regular-classes": "214",
          "disabled-children-in-special-schools": "96",
          "disabled-children-taught-at-home": "41",
          "disabled-children-of-age": "358"
        },
        gives: "98.04"
      }
    ]
  },
  "disabled-children-home-teaching-share": {
    zh: "残疾儿童少年送教上门比例",
    en: "Share of disabled children who are taught at home",
    unit: "%",
    items: guaranteed,
    direction: "lower",
    basis: {
      zh: "送教上门人数占已入学残疾儿童少年的比例；融合教育优先，送教上门只面向确实无法到校的学生。",
      en: "Those taught at home, of all disabled children enrolled; only those who cannot come to school should be."
    },
    formula: percentage(stated("disabled-children-taught-at-home"), disabledAtSchool),
    examples: [
      {
        given: {
          "disabled-children-taught-at-home": "41",
          "disabled-children-in-regular-classes": "214",
          "disabled-children-in-special-schools": "96"
        },
        gives: "11.68"
      }
    ],
    withoutStandard: forComparison
  },
  "qb-gov-15-migrant-children": {
    zh: "随迁子女在公办学校（含购买服务）就读比例",
    en: "Share of migrants' children in public schools or places bought",
    unit: "%",
    items: both,
    direction: "higher",
    basis: {
      zh: "符合条件的随迁子女中，在公办学校和政府购买服务的民办学校就读的人数占比。",
      en: "Of migrants' children entitled to a place, those in public schools and in places the government buys in private ones."
    },
    formula: percentage(stated("migrant-children-in-public-places"), stated("migrant-children-eligible")),
    statedAs: "migrant-children-public-share-stated",
    counted: "migrant-children-in-public-places",
    appliesWith: "migrant-children-eligible",
    examples: [
      {
        given: { "migrant-children-in-public-places": "5120", "migrant-children-eligible": "5389" },
        gives: "95.01"
      }
    ]
  },
  "qb-gov-15-left-behind-care": {
    zh: "留守儿童关爱体系",
    en: "Care for children left behind",
    unit: "是否",
    items: both,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "留守儿童台账、结对关爱、心理辅导等制度齐全并落实的，记1；否则记0。由主管部门依据佐证材料填报。",
      en: "1 where the register, the mentors and the counselling all stand, else 0; declared by the department with its evidence."
    },
    formula: stated("left-behind-children-care-system"),
    examples: [{ given: { "left-behind-children-care-system": "1" }, gives: "1" }]
  },
  "migrant-children-share": {
    zh: "随迁子女占义务教育在校生比例",
    en: "Share of migrants' children among pupils of compulsory education",
    unit: "%",
    items: guaranteed,
    direction: "lower",
    basis: {
      zh: "随迁子女在校生数占义务教育在校生数的比例，反映学位压力。",
      en: "Migrants' children at school, of all pupils of compulsory education: how places are pressed for."
    },
    formula: percentage(stated("migrant-children"), stated("compulsory-pupils")),
    appliesWith: "compulsory-pupils",
    examples: [{ given: { "migrant-children": "5389", "compulsory-pupils": "43260" }, gives: "12.46" }],
    withoutStandard: forComparison
  },
  "left-behind-children-share": {
    zh: "留守儿童占义务教育在校生比例",
    en: "Share of children left behind among pupils of compulsory education",
    unit: "%",
    items: guaranteed,
    direction: "lower",
    basis: {
      zh: "留守儿童数占义务教育在校生数的比例。",
      en: "Children left behind, of all pupils of compulsory education."
    },
    formula: percentage(stated("left-behind-children"), stated("compulsory-pupils")),
    appliesWith: "compulsory-pupils",
    examples: [{ given: { "left-behind-children": "613", "compulsory-pupils": "43260" }, gives: "1.42" }],
    withoutStandard: forComparison
  }
})
