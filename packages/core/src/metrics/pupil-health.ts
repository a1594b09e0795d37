import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { constant, difference, percentage, product, quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { fromInteger } from "../quantity/rational.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, heldAgainst, reportedAlone } from "./why-no-standard.ts"

const wholeChild = [item("whole-child", 21)]

const myopia = (
  stage: Stage,
  myopic: MeasureName,
  tested: MeasureName,
  of: readonly [string, string],
  gives: string
) => ({
  stage,
  formula: percentage(stated(myopic), stated(tested)),
  counted: myopic,
  appliesWith: tested,
  examples: [{ given: { [myopic]: of[0], [tested]: of[1] }, gives }]
})

/** Eyes of pupils, and how many were examined. */
export const pupilHealthMetrics = defineMetrics({
  "myopia-rate-change": {
    zh: "学生近视率年变化",
    en: "Change of the myopia rate in a year",
    unit: "百分点",
    items: wholeChild,
    direction: "lower",
    basis: {
      zh: "本年儿童青少年总体近视率减上年，两年监测学校、方法一致；下降为负数。",
      en: "This year's rate of all pupils less last year's, of the same schools by the same method; a fall is negative."
    },
    formula: difference(stated("myopia-rate"), stated("myopia-rate-prior-year")),
    examples: [{ given: { "myopia-rate": "52.67", "myopia-rate-prior-year": "53.41" }, gives: "-0.74" }]
  },
  "myopia-rate-decrease": {
    zh: "学生近视率下降幅度",
    en: "Fall of the myopia rate",
    unit: "百分点",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "上年近视率减本年近视率，与自报下降幅度核对。",
      en: "Last year's rate less this year's, to hold against the fall that is stated."
    },
    formula: difference(stated("myopia-rate-prior-year"), stated("myopia-rate")),
    statedAs: "myopia-rate-decrease-stated",
    examples: [{ given: { "myopia-rate-prior-year": "53.41", "myopia-rate": "52.67" }, gives: "0.74" }],
    withoutStandard: {
      zh: "降幅按“学生近视率年变化”判定，此处只作核对。",
      en: "The fall is judged as the change of the myopia rate; this holds it against what is stated."
    }
  },
  "myopia-rate-2030": {
    zh: "分学段学生近视率",
    en: "Myopia rate by stage",
    unit: "%",
    items: wholeChild,
    direction: "lower",
    basis: {
      zh: "视力筛查中近视人数占筛查人数的比例，分学段；6岁儿童含幼儿园大班和小学新生中满6周岁者。",
      en: "Of the pupils whose eyes were tested, the short-sighted, by stage; children of six are those who have turned six."
    },
    forms: [
      {
        ...myopia("preschool", "myopic-age-six", "eye-tested-age-six", ["186", "4120"], "4.51"),
        group: { id: "age-six", zh: "6岁儿童", en: "children of six" },
        title: { zh: "6岁儿童近视率", en: "Myopia rate: children of six" }
      },
      {
        ...myopia("primary", "myopic-primary", "eye-tested-primary", ["9867", "27430"], "35.97"),
        statedAs: "myopia-rate-primary-stated"
      },
      {
        ...myopia("junior", "myopic-junior", "eye-tested-junior", ["8124", "12980"], "62.59"),
        statedAs: "myopia-rate-junior-stated"
      },
      {
        ...myopia("senior", "myopic-senior", "eye-tested-senior", ["3386", "4260"], "79.48"),
        statedAs: "myopia-rate-senior-stated"
      },
      myopia("vocational", "myopic-vocational", "eye-tested-vocational", ["1475", "2610"], "56.51")
    ]
  },
  "myopic-pupils-implied": {
    zh: "推算的近视学生数",
    en: "Short-sighted pupils, as the rate implies",
    unit: "人",
    items: wholeChild,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "健康体检学生数乘以近视率，与视力档案核对。",
      en: "Pupils examined times the myopia rate, to hold against the files on eyesight."
    },
    formula: quotient(product(stated("health-checked-pupils"), stated("myopia-rate")), constant(fromInteger(100))),
    examples: [{ given: { "health-checked-pupils": "48000", "myopia-rate": "52.67" }, gives: "25282" }],
    withoutStandard: heldAgainst
  },
  "health-check-count": {
    zh: "健康体检与近视监测覆盖",
    en: "Pupils examined, and those monitored for myopia",
    unit: "人",
    items: wholeChild,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "当年完成健康体检的中小学生数；近视等常见病和健康影响因素监测的学校数、学生数。",
      en: "Pupils given a health check in the year; schools and pupils monitored for myopia and other common complaints."
    },
    forms: [
      {
        group: { id: "examined", zh: "健康体检", en: "examined" },
        title: { zh: "完成健康体检的学生数", en: "Pupils examined in the year" },
        formula: stated("health-checked-pupils"),
        examples: [{ given: { "health-checked-pupils": "48000" }, gives: "48000" }],
        withoutStandard: reportedAlone
      },
      {
        group: { id: "monitored-pupils", zh: "监测学生", en: "pupils monitored" },
        title: { zh: "参加近视等监测的学生数", en: "Pupils monitored for myopia in the year" },
        formula: stated("myopia-monitored-pupils"),
        examples: [{ given: { "myopia-monitored-pupils": "3400" }, gives: "3400" }],
        withoutStandard: reportedAlone
      },
      {
        group: { id: "monitored-schools", zh: "监测学校", en: "schools monitored" },
        title: { zh: "开展近视等监测的学校数", en: "Schools monitored for myopia in the year" },
        unit: "所",
        formula: stated("myopia-monitored-schools"),
        examples: [{ given: { "myopia-monitored-schools": "12" }, gives: "12" }],
        withoutStandard: reportedAlone
      }
    ]
  },
  "health-check-coverage": {
    zh: "学生健康体检覆盖率",
    en: "Share of pupils who were examined",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "健康体检学生数占义务教育和普通高中在校生之和的比例；中职学生是否体检须注明。",
      en: "Pupils examined, of all pupils of compulsory and senior education; say whether vocational pupils are among them."
    },
    formula: percentage(stated("health-checked-pupils"), sum(stated("compulsory-pupils"), stated("senior-pupils"))),
    examples: [
      {
        given: { "health-checked-pupils": "48000", "compulsory-pupils": "43260", "senior-pupils": "5148" },
        gives: "99.16"
      }
    ],
    withoutStandard: forComparison
  },
  "myopia-monitoring-share": {
    zh: "近视监测学生占体检学生比例",
    en: "Share of the pupils examined who are monitored for myopia",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "近视等常见病监测学生数占健康体检学生数的比例；近视率来自监测还是体检，决定其代表性。",
      en: "Pupils monitored, of those examined; the rate stands for all only as far as this goes."
    },
    formula: percentage(stated("myopia-monitored-pupils"), stated("health-checked-pupils")),
    examples: [{ given: { "myopia-monitored-pupils": "3400", "health-checked-pupils": "48000" }, gives: "7.08" }],
    withoutStandard: forComparison
  }
})
