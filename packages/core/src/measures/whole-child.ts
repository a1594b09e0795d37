import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const wholeChild = [item("whole-child", 21)]
const eyes = "近视|视力"
const lastYear = "上年|上一年|去年|同期|前一年"

/** Single exercises of the fitness test, whose rates are not those of the whole. */
const single = "肺活量|跑|跳|视力|身体"

/** A target (控制在38%以下), a fall, or last year's rate is no rate of this year. */
const noRate = `${lastYear}|降低|下降|减少|防控|控制|目标|以下|低于`

const myopiaOf = (
  zh: string,
  en: string,
  stage: Stage,
  own: string,
  others: string,
  following: ReadonlyArray<string>
) => ({
  zh: `${zh}学生近视率（自报）`,
  en: `Share of pupils who are short-sighted, as stated: ${en}`,
  unit: "%",
  stage,
  items: wholeChild,
  wordings: [
    { near: [own, "近视"], unlike: `${noRate}|${others}` },
    { near: [own], unlike: noRate, following }
  ]
})

/** Morals, mind, body, arts and labour: what was done for pupils and how they fare. */
export const wholeChildMeasures = defineMeasures({
  "pupil-art-works": {
    zh: "征集学生书画作品数",
    en: "Works of art collected from pupils",
    unit: "幅",
    items: wholeChild,
    wordings: [{ near: ["书画|绘画|美术|作品|书法"], unlike: "赏析|微课|音乐" }]
  },
  "music-micro-lessons": {
    zh: "创制音乐赏析微课数",
    en: "Micro-lessons on music made",
    unit: "个",
    items: wholeChild,
    wordings: [{ near: ["微课|赏析"], around: ["音乐|微课"] }]
  },
  "psychology-training-person-times": {
    zh: "心理健康教育培训人次",
    en: "Trainings in mental health attended",
    unit: "人次",
    items: wholeChild,
    wordings: [{ near: ["培训"], around: ["心理"] }]
  },
  "counselling-room-coverage-stated": {
    zh: "心理辅导室覆盖率",
    en: "Schools with a counselling room",
    unit: "%",
    items: wholeChild,
    wordings: [{ near: ["心理辅导室|心理咨询室|心理健康室"] }]
  },
  "psychology-teacher-coverage-stated": {
    zh: "心理健康教育教师配备率",
    en: "Schools with a teacher of mental health",
    unit: "%",
    items: wholeChild,
    wordings: [{ near: ["心理", "教师"], unlike: "辅导室|培训" }]
  },
  "myopia-monitored-schools": {
    zh: "近视监测学校数",
    en: "Schools where eyesight is monitored",
    unit: "所",
    items: wholeChild,
    wordings: [{ near: ["学校"], around: [eyes, "监测"], unlike: "规模|升降柱|报警" }]
  },
  "myopia-monitored-pupils": {
    zh: "近视监测学生数",
    en: "Pupils whose eyesight is monitored",
    unit: "人",
    items: wholeChild,
    wordings: [
      { near: ["监测"], around: [eyes], unlike: "体检" },
      { near: ["学生", eyes], unlike: "体检|建立" }
    ]
  },
  "health-checked-pupils": {
    zh: "健康体检学生数",
    en: "Pupils given a health check",
    unit: "人",
    items: wholeChild,
    wordings: [{ near: ["体检"], unlike: "监测" }]
  },
  "myopia-rate": {
    zh: "学生近视率",
    en: "Share of pupils who are short-sighted",
    unit: "%",
    items: wholeChild,
    wordings: [{ near: ["近视"], unlike: `${lastYear}|降低|下降|减少|防控|控制在` }]
  },
  "myopia-rate-prior-year": {
    zh: "上年学生近视率",
    en: "Share of pupils who are short-sighted, prior year",
    unit: "%",
    year: "prior",
    items: wholeChild,
    wordings: [
      { near: [lastYear], unlike: "降低|下降|比上年|较上年", following: ["myopia-rate"] },
      { near: [lastYear, "近视"], unlike: "降低|下降|比上年|较上年" }
    ]
  },
  "myopia-rate-primary-stated": myopiaOf("小学", "primary", "primary", "小学", "初中|高中|中小学", ["myopia-rate"]),
  "myopia-rate-junior-stated": myopiaOf("初中", "junior", "junior", "初中", "小学|高中", [
    "myopia-rate-primary-stated"
  ]),
  "myopia-rate-senior-stated": myopiaOf("普通高中", "senior", "senior", "高中", "小学|初中", [
    "myopia-rate-junior-stated"
  ]),
  "myopia-rate-decrease-stated": {
    zh: "近视率下降幅度（自报）",
    en: "Fall of the myopia rate, as stated",
    unit: "百分点",
    items: wholeChild,
    wordings: [
      { near: ["降低|下降|减少"], following: ["myopia-rate", "myopia-rate-prior-year"] },
      { near: ["近视", "降低|下降|减少"] }
    ]
  },
  "fitness-good-rate-stated": {
    zh: "学生体质健康优良率",
    en: "Pupils of good or excellent fitness",
    unit: "%",
    items: wholeChild,
    wordings: [{ near: ["优良率|优良比例"], around: ["体质|体育|体测"] }, { near: ["体质", "优良"] }]
  },
  "fitness-excellent-rate-stated": {
    zh: "学生体质健康优秀率",
    en: "Pupils of excellent fitness",
    unit: "%",
    items: wholeChild,
    wordings: [{ near: ["优秀率"], around: ["体质|体育|体测"], unlike: single }]
  },
  "fitness-pass-rate-stated": {
    zh: "学生体质健康合格率",
    en: "Pupils who pass the fitness test",
    unit: "%",
    items: wholeChild,
    wordings: [{ near: ["合格率|达标率|及格率"], around: ["体质|体测"], unlike: `不及格|不合格|${single}` }]
  },
  "labour-lessons-per-week": {
    zh: "劳动教育周课时",
    en: "Lessons in labour a week",
    unit: "课时",
    items: wholeChild,
    wordings: [{ near: ["课时|每周"], around: ["劳动"] }]
  },
  "after-school-service-coverage-stated": {
    zh: "课后服务学校覆盖率",
    en: "Schools with after-school service",
    unit: "%",
    items: wholeChild,
    wordings: [{ near: ["课后服务"] }]
  }
})
