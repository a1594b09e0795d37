import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const rotation = [item("teachers", 10)]
const burdens = [item("teachers", 11)]
const training = [item("teachers", 10)]
const rotating = "交流轮岗|轮岗|交流"
const inspected = "督查|检查|评比|考核"

/** Teachers who rotate between schools, their training, and the burdens taken off them. */
export const rotationMeasures = defineMeasures({
  "rotation-eligible-teachers": {
    zh: "符合交流轮岗条件的教师人数",
    en: "Teachers due to rotate",
    unit: "人",
    items: rotation,
    wordings: [{ near: ["符合|达到|具备|应交流|应轮岗|满足"], around: [rotating], unlike: "实际|骨干|小区|普惠" }]
  },
  "rotated-teachers": {
    zh: "实际交流轮岗教师人数",
    en: "Teachers who rotated",
    unit: "人",
    items: rotation,
    wordings: [{ near: [rotating], unlike: "符合|达到|条件|应交流|骨干|校长交流|干部|人员中|名额|补足|补充|定向" }]
  },
  "teacher-rotation-rate-stated": {
    zh: "教师交流轮岗比例（自报）",
    en: "Rotation rate as stated",
    unit: "%",
    items: rotation,
    wordings: [
      {
        near: ["占|比例|轮岗率|交流率"],
        around: [rotating],
        following: ["rotated-teachers", "rotation-eligible-teachers"]
      },
      { near: ["轮岗率|轮岗比例|交流比例|交流率|轮岗教师占|轮岗条件人数的"], unlike: "骨干" }
    ]
  },
  "rotated-backbone-teachers": {
    zh: "交流轮岗的骨干教师人数",
    en: "Backbone teachers who rotated",
    unit: "人",
    items: rotation,
    wordings: [
      { near: ["骨干教师|骨干"], around: [rotating], unlike: "培训|每百名|评选|县级|区级|市级|省级|各级|现有" },
      { near: ["骨干教师|骨干", "其中|交流|轮岗|中有"], around: [rotating], unlike: "培训|每百名|评选|现有" }
    ]
  },
  "backbone-rotation-share-stated": {
    zh: "交流轮岗教师中骨干教师比例（自报）",
    en: "Share of backbone teachers among those who rotated, as stated",
    unit: "%",
    items: rotation,
    wordings: [
      { near: ["占|比例"], following: ["rotated-backbone-teachers"] },
      { near: ["骨干", "占|比例"], around: [rotating], unlike: "提高到|力争|目标" }
    ]
  },
  "backbone-teachers": {
    zh: "县级以上骨干教师人数",
    en: "Backbone teachers",
    unit: "人",
    items: [item("compulsory", 15)],
    wordings: [{ near: ["骨干教师"], unlike: "轮岗|交流|培训|每百名|人员中" }]
  },
  "school-hiring-reform-in-force": {
    zh: "是否出台并实施“县（区）管校聘”改革",
    en: "Whether teachers are managed by the district and hired by schools",
    unit: "是否",
    items: rotation,
    wordings: []
  },
  "teacher-training-person-times": {
    zh: "教师培训人次",
    en: "Teacher trainings attended",
    unit: "人次",
    items: training,
    wordings: [{ near: ["培训|参训"], around: ["教师"], unlike: "心理|安全|保安|疫情|防控|校外|完成率" }]
  },
  "teachers-recruited": {
    zh: "新招聘教师人数",
    en: "Teachers recruited",
    unit: "人",
    items: training,
    wordings: [{ near: ["招聘|引进|录用|新进|招录|补充教师"], around: ["教师|人才|毕业生"], unlike: "编制|计划" }]
  },
  "teachers-trained-360-hours": {
    zh: "近五年培训满360学时的义务教育专任教师数",
    en: "Teachers of compulsory education with 360 hours of training in five years",
    unit: "人",
    stage: "compulsory",
    items: training,
    wordings: []
  },
  "certified-teachers": {
    zh: "持有教师资格证的义务教育专任教师数",
    en: "Teachers of compulsory education who hold a certificate",
    unit: "人",
    stage: "compulsory",
    items: training,
    wordings: []
  },
  "teacher-training-completion-rate-stated": {
    zh: "教师五年360学时培训完成率",
    en: "Teachers with 360 hours of training in five years",
    unit: "%",
    items: training,
    wordings: [{ near: ["360学时|培训完成率|学时培训"] }]
  },
  "teacher-certificate-rate-stated": {
    zh: "专任教师持证上岗率",
    en: "Teachers who hold a certificate",
    unit: "%",
    items: training,
    wordings: [{ near: ["持证|教师资格"], unlike: "幼儿园|学前|幼儿|保育|园长|校长持证|心理|仅" }]
  },
  "teachers-seconded-against-rules": {
    zh: "违规抽调借用中小学教师人次",
    en: "Teachers seconded against the rules",
    unit: "人次",
    items: burdens,
    wordings: [{ near: ["违规抽调|违规借用|违规外借|违规借调"] }],
    absence: "违规抽调|违规借用|违规外借|违规借调"
  },
  "inspection-items-reduction-stated": {
    zh: "督查检查评比考核事项压减幅度（自报）",
    en: "Cut of inspections and contests, as stated",
    unit: "%",
    items: burdens,
    wordings: [{ near: ["减少|压减|压缩|精简|下降|降低|减幅"], around: [inspected], unlike: "近视|降费" }]
  },
  "inspection-items-before": {
    zh: "基期督查检查评比考核事项数",
    en: "Inspections and contests in the base year",
    unit: "项",
    items: burdens,
    wordings: [
      { near: ["有|原|上年|基期"], around: [inspected, "减|砍|压"], unlike: "砍|减少|压减|留下|保留|数据|指标" }
    ]
  },
  "inspection-items-cut": {
    zh: "压减的督查检查评比考核事项数",
    en: "Inspections and contests cut",
    unit: "项",
    items: burdens,
    wordings: [{ near: ["砍|减少|压减|取消|精简"], around: [inspected], unlike: "留下|保留" }]
  },
  "inspection-items-kept": {
    zh: "保留的督查检查评比考核事项数",
    en: "Inspections and contests kept",
    unit: "项",
    items: burdens,
    wordings: [{ near: ["留下|保留|剩余|减至|压减至"], around: [inspected] }]
  }
})
