import { item } from "../domain/item.ts"
import { percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const privateSchools = [item("private-and-tutoring", 19)]

/** Private schools of compulsory education, and those with a public school behind them (公参民). */
export const privateSchoolMetrics = defineMetrics({
  "public-private-coop-schools": {
    zh: "“公参民”学校规范完成率",
    en: "Schools with a public school behind them that were put right",
    unit: "%",
    items: privateSchools,
    direction: "higher",
    basis: {
      zh: "公办学校举办或参与举办的民办义务教育学校中，已转为公办、终止办学或达到“六独立”的所数占比。",
      en: "Of private schools that a public one founded or joined, those made public, closed, or independent in all six ways."
    },
    formula: percentage(stated("public-private-schools-settled"), stated("public-private-schools")),
    counted: "public-private-schools-settled",
    appliesWith: "public-private-schools",
    examples: [{ given: { "public-private-schools-settled": "2", "public-private-schools": "3" }, gives: "66.67" }]
  },
  "new-public-private-coop-schools": {
    zh: "新增“公参民”学校数",
    en: "New private schools with a public school behind them",
    unit: "所",
    items: privateSchools,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "当年实施义务教育的公办学校新举办、新参与举办的民办学校，以及新转为民办的公办学校，按所计数。",
      en: "Private schools that public schools of compulsory education newly founded or joined, and public ones turned private, in the year."
    },
    formula: stated("public-private-schools-new"),
    examples: [{ given: { "public-private-schools-new": "0" }, gives: "0" }]
  },
  "six-independence": {
    zh: "“公参民”学校独立办学要求满足项数",
    en: "Requirements of independence that are met",
    unit: "项",
    items: privateSchools,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "保留为民办的“公参民”学校中满足项数最少的一所：独立法人、校园校舍及设备、专任教师队伍、财会核算、招生、毕业发证。2021年9月前按“五独立”（不含教师队伍）。",
      en: "Of the schools that stay private, the one that meets the fewest: legal person, premises, teachers, accounts, admission, certificates. Before September 2021 five, teachers aside."
    },
    formula: stated("six-independence-items-met"),
    appliesWith: "public-private-schools-kept-private",
    examples: [{ given: { "six-independence-items-met": "5" }, gives: "5" }]
  },
  "private-compulsory-enrolment-share": {
    zh: "民办义务教育在校生占比",
    en: "Share of pupils of compulsory education in private schools",
    unit: "%",
    items: privateSchools,
    direction: "lower",
    basis: {
      zh: "民办小学、初中（含一贯制学校义务教育阶段）在校生占义务教育在校生总数的比例；政府购买学位是否计入须注明。",
      en: "Pupils of private primary and junior schools, of all pupils of compulsory education; say whether places bought by the government are counted."
    },
    formula: percentage(stated("private-compulsory-pupils"), stated("compulsory-pupils")),
    statedAs: "private-compulsory-enrolment-share-stated",
    counted: "private-compulsory-pupils",
    appliesWith: "compulsory-pupils",
    examples: [{ given: { "private-compulsory-pupils": "1864", "compulsory-pupils": "43260" }, gives: "4.31" }]
  }
})
