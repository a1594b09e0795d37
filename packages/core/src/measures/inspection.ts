import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const inspection = [item("inspection-reform", 24)]
const kindergarten = "幼儿园|园数"

/** Inspectors (督学) and how many schools each has. */
export const inspectionMeasures = defineMeasures({
  "school-inspector-ratio-stated": {
    zh: "督学与学校数之比（自报）",
    en: "Schools to one inspector, as stated",
    unit: "比",
    items: inspection,
    wordings: [{ near: ["学校"], around: ["督学"], unlike: kindergarten }]
  },
  "kindergarten-inspector-ratio-stated": {
    zh: "督学与幼儿园数之比（自报）",
    en: "Kindergartens to one inspector, as stated",
    unit: "比",
    stage: "preschool",
    items: inspection,
    wordings: [{ near: [kindergarten], around: ["督学"] }]
  },
  "part-time-school-inspectors": {
    zh: "学校兼职督学人数",
    en: "Part-time inspectors of schools",
    unit: "人",
    items: inspection,
    wordings: [
      { near: ["兼职督学|兼职"], unlike: "专职督学", following: ["school-inspector-ratio-stated"] },
      {
        near: ["兼职督学|兼职"],
        unlike: "专职督学",
        preceding: ["school-inspector-ratio-stated", "primary-and-secondary-schools"]
      }
    ]
  },
  "part-time-kindergarten-inspectors": {
    zh: "幼儿园兼职督学人数",
    en: "Part-time inspectors of kindergartens",
    unit: "人",
    stage: "preschool",
    items: inspection,
    wordings: [
      { near: ["兼职督学|兼职"], unlike: "专职督学", following: ["kindergarten-inspector-ratio-stated"] },
      {
        near: ["兼职督学|兼职"],
        unlike: "专职督学",
        preceding: ["kindergarten-inspector-ratio-stated", "kindergartens"]
      }
    ]
  },
  "part-time-inspectors": {
    zh: "兼职督学总数",
    en: "Part-time inspectors",
    unit: "人",
    items: inspection,
    wordings: [
      { near: ["兼职督学"], unlike: "专兼职|专、兼职|专(兼)职|学校数|幼儿园|负责|的比例" },
      // 聘任专兼职督学67名，其中专职5名、兼职62名
      { near: ["兼职"], around: ["督学"], unlike: "专兼职|专、兼职|专(兼)职|教师|学校数|幼儿园|负责|的比例|辅导|保安" }
    ]
  },
  "full-time-inspectors-added": {
    zh: "新增专职督学人数",
    en: "Full-time inspectors added",
    unit: "人",
    items: inspection,
    wordings: [{ near: ["专职督学", "增"] }]
  },
  "full-time-inspectors": {
    zh: "专职督学人数",
    en: "Full-time inspectors",
    unit: "人",
    items: inspection,
    wordings: [
      { near: ["专职督学"], unlike: "增|兼职" },
      { near: ["专职"], around: ["专兼职督学|专、兼职督学|专(兼)职督学"], unlike: "增|兼职|教师|保安|辅导" }
    ]
  },
  "inspection-zones": {
    zh: "督学责任区数",
    en: "Inspection zones",
    unit: "个",
    items: inspection,
    wordings: [{ near: ["责任区"] }]
  }
})
