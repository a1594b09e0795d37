import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const balance = [item("compulsory", 15)]

/** Declared by a department, with its evidence: 1 for 是, 0 for 否. */
const declared = (zh: string, en: string) => ({
  zh,
  en,
  unit: "是否",
  stage: "compulsory" as const,
  items: balance,
  wordings: []
})

const counted = (zh: string, en: string, unit: string) => ({ ...declared(zh, en), unit })

/** What the government items and the quality items of 优质均衡 ask of departments beyond what letters tell. */
export const qualityBalanceDutyMeasures = defineMeasures({
  "school-layout-plan-sound": declared(
    "义务教育学校规划布局合理且符合国家规定",
    "Compulsory schools are laid out by a plan that keeps to state rules"
  ),
  "unified-construction-standard": declared(
    "城乡义务教育学校建设标准统一",
    "One construction standard for town and country"
  ),
  "unified-staffing-standard": declared("城乡教师编制标准统一", "One staffing standard for town and country"),
  "unified-operating-funds-standard": declared(
    "城乡生均公用经费基准定额统一且不低于国家标准",
    "One base of operating funds for town and country, no lower than the nation's"
  ),
  "unified-equipment-standard": declared("城乡基本装备配置标准统一", "One standard of equipment for town and country"),
  "posts-allocated-by-education-authority": declared(
    "教育行政部门在核定总量内统筹分配各校编制和岗位",
    "The education authority allots posts among schools within the approved total"
  ),
  "elite-quota-favours-rural-juniors": declared(
    "优质高中招生名额分配向农村初中倾斜",
    "Elite senior places are given to rural junior schools by preference"
  ),
  "left-behind-children-care-system": declared("留守儿童关爱体系健全", "A system of care for children left behind"),
  "schools-with-charter": counted("已制定章程的义务教育学校数", "Compulsory schools with a charter", "所"),
  "schools-with-digital-management": counted(
    "实现管理与教学信息化的义务教育学校数",
    "Compulsory schools managed and taught with information technology",
    "所"
  ),
  "teachers-skilled-in-technology": declared(
    "教师能熟练运用信息化手段组织教学且设施设备利用率较高",
    "Teachers use information technology with ease, and the equipment is in good use"
  ),
  "schools-of-good-moral-education": counted(
    "德育工作和校园文化建设达到良好以上的义务教育学校数",
    "Compulsory schools whose moral education and culture rate good or better",
    "所"
  ),
  "curriculum-taught-in-full": declared(
    "课程开齐开足、教学秩序规范、综合实践活动有效开展",
    "All courses are taught in full, teaching is in order, practical activities take place"
  ),
  "no-excessive-schoolwork": declared("无过重课业负担", "No excessive schoolwork"),
  "monitored-attainment-level-primary": {
    ...counted("国家质量监测小学相关科目最低学业水平等级", "Lowest monitored attainment level: primary", "级"),
    stage: "primary"
  },
  "monitored-attainment-level-junior": {
    ...counted("国家质量监测初中相关科目最低学业水平等级", "Lowest monitored attainment level: junior", "级"),
    stage: "junior"
  },
  "monitored-school-variation-primary": {
    ...counted("国家质量监测小学相关科目最大校际差异率", "Greatest monitored variation: primary schools", "系数"),
    stage: "primary"
  },
  "monitored-school-variation-junior": {
    ...counted("国家质量监测初中相关科目最大校际差异率", "Greatest monitored variation: junior schools", "系数"),
    stage: "junior"
  },
  "compulsory-survey-answers": counted(
    "义务教育社会认可度有效问卷数",
    "Valid answers to the survey on compulsory education",
    "份"
  ),
  "compulsory-survey-satisfied": counted(
    "义务教育社会认可度满意问卷数",
    "Satisfied answers to the survey on compulsory education",
    "份"
  ),
  "basic-balance-survey-answers": counted(
    "基本均衡公众满意度有效问卷数",
    "Valid answers to the survey on basic balance",
    "份"
  ),
  "basic-balance-survey-satisfied": counted(
    "基本均衡公众满意度满意问卷数",
    "Satisfied answers to the survey on basic balance",
    "份"
  )
})
