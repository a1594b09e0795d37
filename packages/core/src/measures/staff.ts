import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const staffing = [item("teachers", 9)]
const notAll =
  "高级|一级|二级|三级|职称|毕业|轮岗|交流|骨干|培训|招聘|引进|录用|编制|持证|资格|心理|非在编|公务员|保险|每百名|占|师生"

const kinds = {
  preschool: { zh: "幼儿园", en: "preschool", words: "幼儿园|学前" },
  primary: { zh: "小学", en: "primary", words: "小学" },
  junior: { zh: "初中", en: "junior", words: "初中" },
  senior: { zh: "普通高中", en: "senior", words: "普通高中|普高|高中" },
  vocational: { zh: "中等职业学校", en: "secondary vocational", words: "中职|职业|职高" },
  special: { zh: "特殊教育学校", en: "special education", words: "特殊教育|特教" }
} as const

type Kind = keyof typeof kinds

const others: Readonly<Record<Kind, string>> = {
  preschool: "小学|初中|高中",
  primary: "中小学|初中|高中|幼儿园",
  junior: "小学|高中",
  senior: "职业|初中|小学",
  vocational: "小学|初中|普通高中",
  special: "小学|初中|高中"
}

const order: ReadonlyArray<Kind> = ["preschool", "primary", "junior", "senior", "vocational", "special"]

/** In a list by stage (教职工1247人：幼儿园201人，小学421人) only its head says what is counted. */
const before = (head: string, prefix: string): ReadonlyArray<string> => [
  head,
  ...order.map((kind) => `${kind}-${prefix}`)
]

const teachers = (kind: Kind) => ({
  zh: `${kinds[kind].zh}专任教师数`,
  en: `Full-time teachers: ${kinds[kind].en}`,
  unit: "人",
  stage: kind as Stage,
  items: staffing,
  wordings: [
    { near: [kinds[kind].words, "专任教师"], unlike: `${notAll}|${others[kind]}` },
    {
      near: [kinds[kind].words],
      unlike: `${notAll}|${others[kind]}|生`,
      following: before("full-time-teachers", "teachers")
    }
  ]
})

const staff = (kind: Kind) => ({
  zh: `${kinds[kind].zh}教职工数`,
  en: `Staff: ${kinds[kind].en}`,
  unit: "人",
  stage: kind as Stage,
  items: staffing,
  wordings: [
    { near: [kinds[kind].words, "教职工|教职员工"], unlike: `${notAll}|${others[kind]}` },
    { near: [kinds[kind].words], unlike: `${notAll}|${others[kind]}|生`, following: before("staff-total", "staff") }
  ]
})

/** Staff and full-time teachers, by stage. */
export const staffMeasures = defineMeasures({
  "staff-total": {
    zh: "教职工总数",
    en: "Staff in all",
    unit: "人",
    stage: "all",
    items: staffing,
    wordings: [
      { near: ["教职工|教职员工"], unlike: `${notAll}|小学|初中|高中|幼儿园|学前|中职|职高|职业|特教|特校|特殊教育` }
    ]
  },
  "full-time-teachers": {
    zh: "专任教师总数",
    en: "Full-time teachers in all",
    unit: "人",
    stage: "all",
    items: staffing,
    wordings: [{ near: ["专任教师"], unlike: `${notAll}|小学|初中|高中|幼儿园|学前|中职` }]
  },
  "preschool-teachers": teachers("preschool"),
  "primary-teachers": teachers("primary"),
  "junior-teachers": teachers("junior"),
  "senior-teachers": teachers("senior"),
  "vocational-teachers": teachers("vocational"),
  "special-teachers": teachers("special"),
  "preschool-staff": staff("preschool"),
  "primary-staff": staff("primary"),
  "junior-staff": staff("junior"),
  "senior-staff": staff("senior"),
  "vocational-staff": staff("vocational"),
  "special-staff": staff("special")
})
