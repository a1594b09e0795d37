import { item } from "../domain/item.ts"
import { difference, percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { heldAgainst, levelIsJudged } from "./why-no-standard.ts"

const reach = [item("preschool", 12)]

/** The yearly statistics of education (教育事业统计) count on 1 September. */
const children = {
  zh: "按当年教育事业统计（9月1日）口径，统计取得办园许可的幼儿园（含附设幼儿班）在园幼儿，不论年龄",
  en: "children on the roll of licensed kindergartens and attached classes on 1 September, whatever their age"
}

/** How many children attend, and where. */
export const preschoolMetrics = defineMetrics({
  "public-kindergarten-share": {
    zh: "公办园在园幼儿占比",
    en: "Share of children in public kindergartens",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: `${children.zh}；公办园含教育部门办、其他部门办、国有企事业单位和集体办的幼儿园。`,
      en: `Of ${children.en}; public are those run by education and other authorities, state bodies and collectives.`
    },
    formula: percentage(stated("public-kindergarten-children"), stated("kindergarten-children")),
    statedAs: "public-kindergarten-share-stated",
    counted: "public-kindergarten-children",
    appliesWith: "kindergarten-children",
    examples: [{ given: { "public-kindergarten-children": "7353", "kindergarten-children": "14662" }, gives: "50.15" }]
  },
  "public-kindergarten-share-growth": {
    zh: "公办园在园幼儿占比提高幅度",
    en: "Growth of the public share",
    unit: "百分点",
    items: reach,
    direction: "higher",
    basis: {
      zh: "本年占比减上年占比，两年口径一致；单位为百分点，不是增长百分之几。",
      en: "This year's share less last year's on one basis, in percentage points, not per cent."
    },
    formula: difference(stated("public-kindergarten-share-stated"), stated("public-kindergarten-share-prior-year")),
    statedAs: "public-kindergarten-share-growth-stated",
    examples: [
      {
        given: { "public-kindergarten-share-stated": "55.10", "public-kindergarten-share-prior-year": "46.88" },
        gives: "8.22"
      }
    ],
    withoutStandard: levelIsJudged
  },
  "public-kindergarten-share-implied-prior": {
    zh: "推算的上年公办园在园幼儿占比",
    en: "Public share of the year before, as the growth implies",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "本年占比减自报提高幅度；与上年报告所写占比对照，可发现百分点误写为百分之几。",
      en: "This year's share less the growth stated; last year's report shows whether points were written as per cent."
    },
    formula: difference(
      percentage(stated("public-kindergarten-children"), stated("kindergarten-children")),
      stated("public-kindergarten-share-growth-stated")
    ),
    examples: [
      {
        given: {
          "public-kindergarten-children": "6877",
          "kindergarten-children": "12480",
          "public-kindergarten-share-growth-stated": "8.22"
        },
        gives: "46.88"
      }
    ],
    withoutStandard: heldAgainst
  },
  "inclusive-kindergarten-coverage": {
    zh: "普惠性幼儿园覆盖率",
    en: "Share of children in inclusive kindergartens",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: `${children.zh}；普惠性幼儿园含公办园和经认定的普惠性民办园。`,
      en: `Of ${children.en}; inclusive are the public ones and the private ones so recognised.`
    },
    formula: percentage(stated("inclusive-kindergarten-children"), stated("kindergarten-children")),
    statedAs: "inclusive-kindergarten-coverage-stated",
    counted: "inclusive-kindergarten-children",
    appliesWith: "kindergarten-children",
    examples: [
      { given: { "inclusive-kindergarten-children": "13630", "kindergarten-children": "14662" }, gives: "92.96" }
    ]
  },
  "inclusive-kindergarten-coverage-growth": {
    zh: "普惠性幼儿园覆盖率提高幅度",
    en: "Growth of inclusive coverage",
    unit: "百分点",
    items: reach,
    direction: "higher",
    basis: {
      zh: "本年覆盖率减上年覆盖率，两年口径一致；单位为百分点，不是增长百分之几。",
      en: "This year's coverage less last year's on one basis, in percentage points, not per cent."
    },
    formula: difference(
      stated("inclusive-kindergarten-coverage-stated"),
      stated("inclusive-kindergarten-coverage-prior-year")
    ),
    statedAs: "inclusive-kindergarten-coverage-growth-stated",
    examples: [
      {
        given: {
          "inclusive-kindergarten-coverage-stated": "90.99",
          "inclusive-kindergarten-coverage-prior-year": "68.35"
        },
        gives: "22.64"
      }
    ],
    withoutStandard: levelIsJudged
  },
  "inclusive-kindergarten-coverage-implied-prior": {
    zh: "推算的上年普惠性幼儿园覆盖率",
    en: "Inclusive coverage of the year before, as the growth implies",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "本年覆盖率减自报提高幅度；与上年报告所写覆盖率对照，可发现百分点误写为百分之几。",
      en: "This year's coverage less the growth stated; last year's report shows whether points were written as per cent."
    },
    formula: difference(
      percentage(stated("inclusive-kindergarten-children"), stated("kindergarten-children")),
      stated("inclusive-kindergarten-coverage-growth-stated")
    ),
    examples: [
      {
        given: {
          "inclusive-kindergarten-children": "11356",
          "kindergarten-children": "12480",
          "inclusive-kindergarten-coverage-growth-stated": "22.64"
        },
        gives: "68.35"
      }
    ],
    withoutStandard: heldAgainst
  },
  "inclusive-private-kindergarten-share": {
    zh: "普惠性民办园在园幼儿占比",
    en: "Share of children in inclusive private kindergartens",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "普惠性幼儿园在园幼儿减去公办园在园幼儿，占在园幼儿总数的比例。",
      en: "Children in inclusive kindergartens less those in public ones, of all."
    },
    formula: percentage(
      difference(stated("inclusive-kindergarten-children"), stated("public-kindergarten-children")),
      stated("kindergarten-children")
    ),
    appliesWith: "kindergarten-children",
    examples: [
      {
        given: {
          "inclusive-kindergarten-children": "13630",
          "public-kindergarten-children": "7353",
          "kindergarten-children": "14662"
        },
        gives: "42.81"
      }
    ],
    withoutStandard: heldAgainst
  },
  "children-outside-inclusive-kindergartens": {
    zh: "未就读普惠性幼儿园的在园幼儿数",
    en: "Children outside inclusive kindergartens",
    unit: "人",
    items: reach,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "在园幼儿总数减普惠性幼儿园在园幼儿数；不应为负。",
      en: "All children in kindergarten less those in inclusive ones; never below nought."
    },
    formula: difference(stated("kindergarten-children"), stated("inclusive-kindergarten-children")),
    examples: [
      { given: { "kindergarten-children": "14662", "inclusive-kindergarten-children": "13630" }, gives: "1032" }
    ],
    withoutStandard: heldAgainst
  },
  "preschool-gross-enrolment": {
    zh: "学前三年毛入园率",
    en: "Gross enrolment of the three preschool years",
    unit: "%",
    items: reach,
    direction: "higher",
    basis: {
      zh: "在园幼儿数（不论年龄）与3—5周岁适龄人口之比，可以超过100%；适龄人口按常住人口还是户籍人口须注明。",
      en: "Children in kindergarten of any age to those aged three to five, so that it may pass 100%; say which population is meant."
    },
    formula: percentage(stated("kindergarten-children"), stated("preschool-age-population")),
    statedAs: "preschool-gross-enrolment-stated",
    counted: "kindergarten-children",
    appliesWith: "preschool-age-population",
    examples: [{ given: { "kindergarten-children": "12480", "preschool-age-population": "13116" }, gives: "95.15" }]
  }
})
