import type { Expectation } from "../domain/expectation.ts"
import { item } from "../domain/item.ts"
import { defineExpectation } from "./define.ts"

export const pupilExpectations: ReadonlyArray<Expectation> = [
  defineExpectation({
    id: "preschool-gross-enrolment",
    item: item("preschool", 12),
    title: { zh: "学前三年毛入园率", en: "Gross enrolment of the preschool years" },
    question: { zh: "学前三年毛入园率是多少？", en: "What is the gross enrolment of the three preschool years?" },
    measures: ["preschool-gross-enrolment-stated", "preschool-age-population"]
  }),
  defineExpectation({
    id: "public-kindergarten-share",
    item: item("preschool", 12),
    title: { zh: "公办园在园幼儿占比", en: "Share of children in public kindergartens" },
    question: { zh: "公办园在园幼儿多少人，占多少？", en: "How many children attend public kindergartens?" },
    measures: ["public-kindergarten-share-stated", "public-kindergarten-children"]
  }),
  defineExpectation({
    id: "inclusive-kindergarten-coverage",
    item: item("preschool", 12),
    title: { zh: "普惠性幼儿园覆盖率", en: "Share of children in inclusive kindergartens" },
    question: { zh: "普惠性幼儿园在园幼儿多少人，占多少？", en: "How many children attend inclusive kindergartens?" },
    measures: ["inclusive-kindergarten-coverage-stated", "inclusive-kindergarten-children"]
  }),
  defineExpectation({
    id: "retention",
    item: item("compulsory", 14),
    title: { zh: "义务教育巩固率", en: "Retention in compulsory education" },
    question: {
      zh: "九年义务教育巩固率（或初中三年巩固率）是多少？",
      en: "What share of pupils stays through the nine years, or through the junior ones?"
    },
    measures: ["nine-year-retention-stated", "junior-retention-3y-stated", "primary-retention-stated"]
  }),
  defineExpectation({
    id: "disabled-children-enrolment",
    item: item("compulsory", 14),
    title: { zh: "适龄残疾儿童少年入学率", en: "Enrolment of disabled children" },
    question: {
      zh: "适龄残疾儿童少年共多少人，入学率多少？只写入学人数，无法判断是否应入尽入。",
      en: "How many disabled children of the age are there, and what share is enrolled? Those who started alone do not tell."
    },
    measures: ["disabled-children-enrolment-stated"],
    appliesWith: ["disabled-children-newly-enrolled", "disabled-children-enrolled", "disabled-children-taught-at-home"]
  }),
  defineExpectation({
    id: "resource-indicators",
    item: item("compulsory", 15),
    title: { zh: "七项指标校际差异系数", en: "The seven coefficients" },
    question: {
      zh: "小学、初中七项指标校际差异系数各有几项达标？",
      en: "For how many of the seven indicators do primary and junior schools keep within the coefficient?"
    },
    measures: ["resource-indicators-passed-primary", "resource-indicators-passed-junior"],
    cues: ["差异系数"]
  }),
  defineExpectation({
    id: "large-classes",
    item: item("large-classes", 16),
    title: { zh: "大班额情况", en: "Large classes" },
    question: { zh: "有无大班额、超大班额？", en: "Are any classes large or very large?" },
    measures: ["large-classes-compulsory", "large-class-rate-stated"],
    cues: ["大班额"]
  }),
  defineExpectation({
    id: "private-compulsory-share",
    item: item("private-and-tutoring", 19),
    title: { zh: "民办义务教育在校生占比", en: "Share of pupils in private schools" },
    question: {
      zh: "民办义务教育在校生多少人，占多少？",
      en: "How many pupils of compulsory education attend private schools?"
    },
    measures: ["private-compulsory-enrolment-share-stated", "private-compulsory-pupils"],
    since: 2021
  }),
  defineExpectation({
    id: "prior-year-myopia-rate",
    item: item("whole-child", 21),
    title: { zh: "上年近视率", en: "Last year's myopia rate" },
    question: {
      zh: "只写了本年近视率，没有上年数，无法判断是否逐年下降。上年是多少？",
      en: "Only this year's rate is told; without last year's nobody can see that it fell. What was it?"
    },
    measures: ["myopia-rate-prior-year", "myopia-rate-decrease-stated"],
    appliesWith: ["myopia-rate"],
    since: 2019
  }),
  defineExpectation({
    id: "fitness-good-rate",
    item: item("whole-child", 21),
    title: { zh: "学生体质健康优良率", en: "Pupils of good or excellent fitness" },
    question: { zh: "学生体质健康优良率是多少？", en: "What share of pupils is of good or excellent fitness?" },
    measures: ["fitness-good-rate-stated", "fitness-excellent-rate-stated"],
    since: 2022
  })
]
