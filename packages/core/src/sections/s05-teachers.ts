import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const teachers: Section = {
  id: "teachers",
  number: 5,
  title: { zh: "教师队伍建设改革", en: "Teachers" },
  shortTitle: { zh: "教师队伍", en: "Teachers" },
  heading: "教师队伍建设改革任务的落实情况",
  cues: [
    "教师队伍",
    "师资队伍",
    "队伍建设",
    "教师编制",
    "教师待遇",
    "教师工资",
    "教师配备",
    "教师配置",
    "师资配置",
    "师资配备",
    "县管校聘",
    "交流轮岗",
    "师德师风",
    "师德",
    "教师培训",
    "教师管理",
    "编制配备",
    "编制管理",
    "教师素质",
    "教师权益",
    "乡村教师",
    "名师"
  ],
  broadCues: ["教师", "师资", "编制"]
}

export const teachersItems: ReadonlyArray<Item> = [
  {
    section: "teachers",
    number: 9,
    title: { zh: "教师编制统筹管理", en: "Staff posts" },
    questions: [
      {
        zh: "编制总量多少，学校和直属单位各多少，本年调剂了多少？",
        en: "How many posts are there in all, in schools and in affiliated units, and how many were moved?"
      }
    ]
  },
  {
    section: "teachers",
    number: 10,
    title: { zh: "“区管校聘”和交流轮岗", en: "Rotation of teachers" },
    questions: [
      {
        zh: "符合交流条件和实际交流的教师各多少，其中骨干教师多少？",
        en: "How many teachers were due to rotate, how many did, and how many of them were backbone teachers?"
      }
    ]
  },
  {
    section: "teachers",
    number: 11,
    title: { zh: "减轻教师负担", en: "Lighter burdens for teachers" },
    questions: [
      {
        zh: "督查检查评比考核事项较基期减少多少？",
        en: "By how much were inspections and contests cut against the base year?"
      }
    ]
  }
]
