import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const classes = [item("large-classes", 16)]
const attending = "学生|在校生|在读|就读|在校"
/** Pupils of whom something is said are not all pupils. */
const some =
  "不足|超过|以上|以下|至少|民办|社会力量|随迁|留守|残疾|占|近视|视力|体检|监测|资助|寄宿|辍学|失学|最多|最大|平均|每班|培训|心理|毕业|新生|招生|报名|班主任|参与|参加|覆盖|课后|选课|社团|民族"

/** The figures after which a list of pupils by stage goes on. */
const listed = [
  "pupils-total",
  "compulsory-pupils",
  "kindergarten-children",
  "primary-pupils",
  "junior-pupils",
  "nine-year-school-pupils",
  "senior-pupils",
  "vocational-pupils",
  "special-pupils"
]
/** What a list of pupils by stage begins with. */
const listBegins =
  "其中学前|其中幼儿|其中小学|其中:小学|其中,小学|其中:学前|其中:幼儿|其中高中|其中普通高中|其中中职|其中义务教育|人(学前|人(幼儿|人(小学|人:幼儿|人:小学|人:学前|人。其中"

const pupils = (
  zh: string,
  en: string,
  stage: Stage,
  own: string,
  words: string,
  unlike: string,
  following: ReadonlyArray<string>,
  inList: string
) => ({
  zh: `${zh}在校生数`,
  en: `Pupils: ${en}`,
  unit: "人",
  stage,
  items: classes,
  wordings: [
    { near: [own], unlike: `${some}|${unlike}` },
    { near: [words, attending], unlike: `${some}|${unlike}` },
    { near: [attending], unlike: `${some}|${unlike}`, following },
    // In a list by stage (在校学生98640人，其中学前22318人、小学43126人) only its head says what is counted.
    { near: [inList], unlike: `${some}|教师|教职|所|${unlike}`, following: listed }
  ]
})

/** How many pupils there are, by stage. */
export const pupilMeasures = defineMeasures({
  "pupils-total": {
    zh: "在校学生总数",
    en: "Pupils in all",
    unit: "人",
    stage: "all",
    items: classes,
    wordings: [
      {
        near: ["学生总数|在校生总数|在校学生总数|学生总人数|学生共|各级各类学生"],
        unlike: `义务教育|高中|小学|初中|${some}`
      },
      { near: [attending], unlike: `义务教育|高中|小学|初中|${some}`, following: ["schools-total"] },
      { near: ["共有|共计|合计|总计", attending], unlike: `义务教育|高中|小学|初中|中职|幼儿|${some}` },
      { near: ["中小学", attending], around: ["共有|现有|共计|合计"], unlike: some },
      {
        near: ["在校学生|在校生|在校(园)学生|在读学生|就读学生"],
        around: [listBegins],
        unlike: `义务教育|高中|小学|初中|中学|中职|职业|一中|幼儿园|学院|${some}`
      }
    ]
  },
  "compulsory-pupils": pupils(
    "义务教育",
    "compulsory",
    "compulsory",
    "义务教育在校生|义务教育阶段学生|义务教育阶段在校|义务教育学生",
    "义务教育",
    "高中|幼儿",
    ["compulsory-classes", "compulsory-schools"],
    "义务教育"
  ),
  "primary-pupils": pupils(
    "小学",
    "primary",
    "primary",
    "小学生|小学段学生|小学在校",
    "小学",
    "中小学|初中|高中",
    ["primary-schools", "primary-classes"],
    "小学"
  ),
  "junior-pupils": pupils(
    "初中",
    "junior",
    "junior",
    "初中生|初中段学生|初中在校",
    "初中|初级中学",
    "高中|小学|中小学",
    ["junior-schools", "junior-classes"],
    "初中"
  ),
  "nine-year-school-pupils": pupils(
    "九年一贯制学校",
    "nine-year schools",
    "compulsory",
    "九年一贯制学校学生",
    "九年一贯制",
    "高中",
    ["nine-year-schools"],
    "九年一贯制"
  ),
  "senior-pupils": pupils(
    "普通高中",
    "senior",
    "senior",
    "普通高中生|普高生|高中生|高中在校",
    "高中",
    "职业|初中|中职|义务教育|高中段|高中阶段",
    ["senior-schools", "senior-classes"],
    "普通高中|普高|高中"
  ),
  "vocational-pupils": pupils(
    "中等职业学校",
    "secondary vocational",
    "vocational",
    "中职生|职高生|中职学生|中职在校",
    "中职|职业学校|职业中学|职业高中|中等职业",
    "小学|初中",
    ["vocational-schools"],
    "中职|职高|职业|中专"
  ),
  "special-pupils": pupils(
    "特殊教育学校",
    "special education",
    "special",
    "特教学生|特校学生",
    "特殊教育|特教",
    "小学|初中",
    ["special-schools"],
    "特教|特殊"
  ),
  "boarding-pupils": {
    zh: "寄宿生数",
    en: "Boarders",
    unit: "人",
    items: classes,
    wordings: [{ near: ["寄宿|住校"], unlike: "小学|初中|高中|床位|补助|资助" }]
  },
  "new-entrants": {
    zh: "义务教育起始年级招生数",
    en: "Pupils who started compulsory education",
    unit: "人",
    stage: "compulsory",
    items: [item("admissions", 18)],
    // 小学招生3675人 alone is half of those who start compulsory education.
    wordings: [
      {
        near: ["新生|招生|招收", "义务教育|起始年级|中小学|一年级|七年级|小学、初中|小学和初中"],
        unlike: "计划|民办|残疾|超过|高中|中职|职业|普高|技工|五年制"
      }
    ]
  }
})
