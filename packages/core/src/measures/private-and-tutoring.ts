import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const privateSchools = [item("private-and-tutoring", 19)]
const tutoring = [item("private-and-tutoring", 20)]
const institutions = "培训机构|校外培训|机构"

/** Private schools with a public school behind them (公参民), and tutoring. */
export const privateAndTutoringMeasures = defineMeasures({
  "public-private-schools": {
    zh: "“公参民”学校数",
    en: "Private schools that a public school takes part in",
    unit: "所",
    stage: "compulsory",
    items: privateSchools,
    wordings: [{ near: ["公参民"], unlike: "完成|已规范|移交|转为公办" }]
  },
  "public-private-schools-settled": {
    zh: "已规范的“公参民”学校数",
    en: "Such schools that have been put right",
    unit: "所",
    stage: "compulsory",
    items: privateSchools,
    wordings: [{ near: ["完成|已规范|移交|转为公办|转公"], around: ["公参民"], unlike: "配套" }]
  },
  "private-compulsory-pupils": {
    zh: "民办义务教育在校生数",
    en: "Pupils of compulsory education in private schools",
    unit: "人",
    stage: "compulsory",
    items: privateSchools,
    wordings: [
      { near: ["民办", "在校生|学生|就读"], unlike: "计划|报名|幼儿|随迁|其余|购买" },
      // 义务教育阶段民办学校3所，在校生2410人，占……
      {
        near: ["在校生|在校学生|学生|就读"],
        around: ["义务教育阶段民办|民办义务教育|义务教育民办"],
        unlike: "计划|报名|幼儿|占|公办|全县|全区|全市",
        preceding: ["private-compulsory-enrolment-share-stated"]
      }
    ]
  },
  "private-compulsory-enrolment-share-stated": {
    zh: "民办义务教育在校生占比（自报）",
    en: "Share of pupils of compulsory education in private schools, as stated",
    unit: "%",
    stage: "compulsory",
    items: privateSchools,
    wordings: [
      { near: ["占|比例"], following: ["private-compulsory-pupils"] },
      { near: ["民办", "占|比例|比重"], unlike: "幼儿|普惠|教师|教职|占民办" },
      {
        near: ["占", "义务教育"],
        around: ["义务教育阶段民办|民办义务教育|义务教育民办"],
        unlike: "幼儿|普惠|随迁|公办"
      }
    ]
  },
  "tutoring-institutions": {
    zh: "校外培训机构数",
    en: "Tutoring institutions",
    unit: "家",
    items: tutoring,
    wordings: [{ near: ["培训机构"], unlike: "查处|关停|处罚|整改|压减|取缔|注销|新审批|检查|无证|违规" }]
  },
  "tutoring-institutions-approved": {
    zh: "新审批校外培训机构数",
    en: "Tutoring institutions newly approved",
    unit: "家",
    items: tutoring,
    wordings: [{ near: ["新审批|新设立|新批|审批"], around: [institutions] }]
  },
  "joint-tutoring-inspections": {
    zh: "校外培训机构联合检查次数",
    en: "Joint inspections of tutoring institutions",
    unit: "次",
    items: tutoring,
    wordings: [{ near: ["联合检查|联合执法|联合开展|专项检查|检查|执法"], around: [institutions, "联合|检查"] }]
  },
  "tutoring-institutions-sanctioned": {
    zh: "查处校外培训机构数",
    en: "Tutoring institutions dealt with",
    unit: "家",
    items: tutoring,
    wordings: [{ near: ["查处|处理|处罚|责令整改|整改|取缔无证"], around: [institutions], unlike: "关停|停办|注销" }]
  },
  "tutoring-institutions-closed": {
    zh: "关停校外培训机构数",
    en: "Tutoring institutions closed",
    unit: "家",
    items: tutoring,
    // 由41家压减至6家: how many there were, and how many are left.
    wordings: [
      {
        near: ["关停|停办|关闭|取缔|注销|退出|压减"],
        around: [institutions],
        unlike: "由|从|压减至|压减到|压减为|减至"
      }
    ]
  }
})
