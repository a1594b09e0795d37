import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const privateAdmissions = [item("admissions", 17)]
const oversight = [item("admissions", 18)]
const near = "就近入学|就近划片|划片入学|就近"
const privateSchool = "民办学校|民办义务教育|民办校|民办中小学"

/** Whom schools admit and what they charge. */
export const admissionMeasures = defineMeasures({
  "private-schools-admitting": {
    zh: "招生的民办义务教育学校数",
    en: "Private schools that admit pupils",
    unit: "所",
    stage: "compulsory",
    items: privateAdmissions,
    wordings: [{ near: [privateSchool], around: ["招生"], unlike: "未超|没有超|均未|超计划|公参民|移交" }]
  },
  "private-schools-within-plan": {
    zh: "报名未超计划的民办学校数",
    en: "Private schools with no more applicants than places",
    unit: "所",
    stage: "compulsory",
    items: privateAdmissions,
    wordings: [{ near: ["民办", "未超|没有超|都没有超|均未"] }]
  },
  "private-schools-over-plan": {
    zh: "超计划招生的民办学校数",
    en: "Private schools that admitted more than planned",
    unit: "所",
    stage: "compulsory",
    items: privateAdmissions,
    wordings: [{ near: ["超计划|超出计划|违规招生"], around: ["民办"], unlike: "未超|没有超|未违规" }],
    absence: "超计划"
  },
  "private-admission-plan": {
    zh: "民办学校招生计划数",
    en: "Places planned in private schools",
    unit: "人",
    stage: "compulsory",
    items: privateAdmissions,
    wordings: [{ near: ["计划"], around: ["民办", "招生"], unlike: "报名|录取" }]
  },
  "private-admission-applicants": {
    zh: "民办学校报名人数",
    en: "Applicants to private schools",
    unit: "人",
    stage: "compulsory",
    items: privateAdmissions,
    wordings: [{ near: ["报名"], around: ["民办"], unlike: "网上报名" }]
  },
  "private-admission-lottery": {
    zh: "民办学校摇号录取人数",
    en: "Pupils admitted to private schools by lot",
    unit: "人",
    stage: "compulsory",
    items: privateAdmissions,
    wordings: [{ near: ["摇号|随机录取|电脑随机|派位"], around: ["民办"] }]
  },
  "near-enrolment-rate-stated": {
    zh: "公办小学、初中就近入学比例",
    en: "Pupils admitted to the public school near home",
    unit: "%",
    stage: "compulsory",
    items: oversight,
    wordings: [{ near: [near] }]
  },
  "near-enrolment-rate-primary-stated": {
    zh: "公办小学就近入学比例（自报）",
    en: "Pupils admitted near home, as stated: public primary schools",
    unit: "%",
    stage: "primary",
    items: oversight,
    wordings: [{ near: ["小学", near], unlike: "初中|中小学" }]
  },
  "near-enrolment-rate-junior-stated": {
    zh: "公办初中就近入学比例（自报）",
    en: "Pupils admitted near home, as stated: public junior schools",
    unit: "%",
    stage: "junior",
    items: oversight,
    wordings: [
      // After 小学、 it is a rate of both; only beside the rate of primary schools is it one of junior schools alone.
      { near: ["初中", near], unlike: "高中", following: ["near-enrolment-rate-primary-stated"] },
      { near: ["初中"], unlike: "高中", following: ["near-enrolment-rate-primary-stated"] }
    ]
  },
  "elite-quota-share-stated": {
    zh: "优质高中招生名额分配到初中比例",
    en: "Share of elite senior places given to junior schools",
    unit: "%",
    stage: "senior",
    items: oversight,
    wordings: [
      { near: ["名额分配|指标到校|指标生|定向分配|分配到初中"] },
      { near: ["占|比例|比重"], following: ["elite-senior-places-allotted"] }
    ]
  },
  "admission-violation-cases": {
    zh: "违规招生查实起数",
    en: "Cases of irregular admission",
    unit: "起",
    items: oversight,
    wordings: [{ near: ["违规招生|招生违规|提前招生|考试招生"] }],
    absence: "违规招生"
  },
  "fee-violation-cases": {
    zh: "教育乱收费查实起数",
    en: "Cases of irregular fees",
    unit: "起",
    items: oversight,
    wordings: [{ near: ["乱收费|违规收费|择校费"] }],
    absence: "乱收费|违规收取|违规收费|择校费"
  }
})
