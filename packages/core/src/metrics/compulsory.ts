import { item } from "../domain/item.ts"
import { difference, percentage, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison } from "./why-no-standard.ts"

const guaranteed = [item("compulsory", 14)]

/** That every child attends and stays: dropouts and retention. */
export const compulsoryMetrics = defineMetrics({
  "suspected-dropout-count": {
    zh: "疑似失学辍学学生数",
    en: "Pupils thought to have dropped out",
    unit: "人",
    items: guaranteed,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "控辍保学动态监测平台和学籍系统中，年末尚未劝返复学的疑似辍学学生；因身体原因缓学、休学的不计。",
      en: "Pupils on the monitoring platform as having dropped out and not yet back at the year's end; the sick on leave aside."
    },
    forms: [
      {
        title: { zh: "疑似失学辍学学生数", en: "Pupils thought to have dropped out" },
        formula: stated("suspected-dropouts"),
        examples: [{ given: { "suspected-dropouts": "2" }, gives: "2" }]
      },
      {
        group: { id: "poor-households", zh: "脱贫（建档立卡）家庭", en: "registered poor households" },
        title: {
          zh: "脱贫（建档立卡）家庭疑似失学辍学学生数",
          en: "Pupils of registered poor households thought to have dropped out"
        },
        formula: stated("dropouts-of-poor-households"),
        examples: [{ given: { "dropouts-of-poor-households": "0" }, gives: "0" }]
      }
    ]
  },
  "nine-year-retention": {
    zh: "九年义务教育巩固率",
    en: "Retention through nine years",
    unit: "%",
    items: guaranteed,
    direction: "higher",
    // Two formulas are in use; this is the one that moves transfers to the cohort, so that no term is taken twice.
    basis: {
      zh: "当年初中毕业生数占该届九年前小学招生数（加转入、减转出）的比例；另一种算法把转入转出放在毕业生一侧，两者不可混用。",
      en: "Graduates of the year, of those who entered grade one nine years before, with transfers in and without transfers out; the other formula in use moves transfers to the graduates."
    },
    formula: percentage(
      stated("nine-year-cohort-graduates"),
      difference(
        sum(stated("nine-year-cohort-entrants"), stated("nine-year-cohort-transfers-in")),
        stated("nine-year-cohort-transfers-out")
      )
    ),
    statedAs: "nine-year-retention-stated",
    counted: "nine-year-cohort-graduates",
    examples: [
      {
        given: {
          "nine-year-cohort-graduates": "3214",
          "nine-year-cohort-entrants": "2980",
          "nine-year-cohort-transfers-in": "486",
          "nine-year-cohort-transfers-out": "137"
        },
        gives: "96.55"
      }
    ]
  },
  "junior-retention-3y": {
    zh: "初中三年巩固率",
    en: "Retention through three junior years",
    unit: "%",
    items: [item("compulsory", 14), item("compulsory", 15)],
    direction: "higher",
    basis: {
      zh: "（当年初中毕业生数 - 三年间转入 + 三年间转出）占（三年前初一在校生数 - 三年间死亡）的比例，全区合计。",
      en: "Graduates less transfers in plus transfers out, of those in grade seven three years before less deaths; the district as a whole."
    },
    formula: percentage(
      sum(
        difference(stated("junior-cohort-graduates"), stated("junior-cohort-transfers-in")),
        stated("junior-cohort-transfers-out")
      ),
      difference(stated("junior-cohort-entrants"), stated("junior-cohort-deaths"))
    ),
    statedAs: "junior-retention-3y-stated",
    counted: "junior-cohort-graduates",
    examples: [
      {
        given: {
          "junior-cohort-graduates": "3214",
          "junior-cohort-transfers-in": "208",
          "junior-cohort-transfers-out": "161",
          "junior-cohort-entrants": "3230",
          "junior-cohort-deaths": "1"
        },
        gives: "98.08"
      }
    ]
  },
  "primary-retention": {
    zh: "小学六年巩固率",
    en: "Retention through six primary years",
    unit: "%",
    items: guaranteed,
    direction: "higher",
    basis: {
      zh: "当年小学毕业生数占该届六年前招生数（考虑转入转出）的比例。",
      en: "Primary graduates of the year, of those who entered six years before, transfers considered."
    },
    formula: stated("primary-retention-stated"),
    examples: [{ given: { "primary-retention-stated": "99.62" }, gives: "99.62" }],
    withoutStandard: {
      zh: "国家目标针对九年巩固率，优质均衡针对初中三年巩固率，未见对小学六年单独规定。",
      en: "Documents set lines for nine years and for the three junior ones; none for the six primary years alone."
    }
  },
  "primary-enrolment-rate": {
    zh: "小学适龄儿童入学率",
    en: "Enrolment of children of primary age",
    unit: "%",
    items: guaranteed,
    direction: "higher",
    basis: {
      zh: "小学学龄人口中在校人数的比例，按入学年龄（6周岁）和9月1日时点统计。",
      en: "Children at school, of those of primary age, on 1 September."
    },
    formula: stated("primary-enrolment-rate-stated"),
    examples: [{ given: { "primary-enrolment-rate-stated": "99.98" }, gives: "99.98" }],
    withoutStandard: forComparison
  },
  "junior-enrolment-rate": {
    zh: "初中入学率",
    en: "Enrolment in junior schools",
    unit: "%",
    items: guaranteed,
    direction: "higher",
    basis: {
      zh: "初中招生数占小学毕业生数的比例；跨区就读较多的，可以超过100%。",
      en: "Entrants to junior schools, of those who finished primary school; it may pass 100%."
    },
    formula: stated("junior-enrolment-rate-stated"),
    examples: [{ given: { "junior-enrolment-rate-stated": "100.37" }, gives: "100.37" }],
    withoutStandard: forComparison
  },
  "suspected-dropout-rate": {
    zh: "疑似失学辍学率",
    en: "Share of pupils thought to have dropped out",
    unit: "%",
    items: guaranteed,
    direction: "lower",
    decimals: 3,
    basis: {
      zh: "疑似失学辍学学生数占义务教育在校生数的比例。",
      en: "Pupils thought to have dropped out, of all pupils of compulsory education."
    },
    formula: percentage(stated("suspected-dropouts"), stated("compulsory-pupils")),
    appliesWith: "compulsory-pupils",
    examples: [{ given: { "suspected-dropouts": "7", "compulsory-pupils": "43260" }, gives: "0.016" }],
    withoutStandard: {
      zh: "控辍保学要求动态清零，按人数判定，不按比例。",
      en: "Every dropout must be brought back: the number is judged, not the share."
    }
  }
})
