import { item } from "../domain/item.ts"
import type { Bilingual } from "../domain/text.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const basis: Bilingual = {
  zh: "差异系数=加权标准差÷区县平均值：以各校在校生数为权重，区县平均值为总量÷总人数（不是各校比值的平均）；小学、初中分别计算，一贯制学校分部计入。",
  en: "Weighted standard deviation over the district's mean: each school weighs by its pupils, and the mean is total over total, not the mean of the schools' ratios; primary and junior apart, schools of several stages by stage."
}

const coefficient = (zh: string, en: string, primary: MeasureName, junior: MeasureName) => ({
  zh: `${zh}校际差异系数`,
  en: `Coefficient of variation: ${en}`,
  unit: "系数",
  items: [item("compulsory", 15)],
  direction: "lower" as const,
  decimals: 3,
  basis,
  forms: [
    {
      stage: "primary" as const,
      formula: stated(primary),
      examples: [{ given: { [primary]: "0.5153" }, gives: "0.515" }]
    },
    { stage: "junior" as const, formula: stated(junior), examples: [{ given: { [junior]: "0.4446" }, gives: "0.445" }] }
  ]
})

/** How unlike the schools of a district are in each of the seven: every one is judged by itself (教督〔2017〕6号 第七条). */
export const balanceVariationMetrics = defineMetrics({
  "quality-balance-cv-teachers-above-required-degree": coefficient(
    "每百名学生拥有高于规定学历教师数",
    "teachers above the required degree",
    "variation-teachers-above-required-degree-primary",
    "variation-teachers-above-required-degree-junior"
  ),
  "quality-balance-cv-backbone-teachers": coefficient(
    "每百名学生拥有县级以上骨干教师数",
    "backbone teachers",
    "variation-backbone-teachers-primary",
    "variation-backbone-teachers-junior"
  ),
  "quality-balance-cv-pe-art-teachers": coefficient(
    "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
    "teachers of sports and arts",
    "variation-pe-art-teachers-primary",
    "variation-pe-art-teachers-junior"
  ),
  "quality-balance-cv-teaching-area": coefficient(
    "生均教学及辅助用房面积",
    "teaching area",
    "variation-teaching-area-primary",
    "variation-teaching-area-junior"
  ),
  "quality-balance-cv-sports-area": coefficient(
    "生均体育运动场馆面积",
    "sports area",
    "variation-sports-area-primary",
    "variation-sports-area-junior"
  ),
  "quality-balance-cv-equipment-value": coefficient(
    "生均教学仪器设备值",
    "value of equipment",
    "variation-equipment-value-primary",
    "variation-equipment-value-junior"
  ),
  "quality-balance-cv-multimedia-rooms": coefficient(
    "每百名学生拥有网络多媒体教室数",
    "multimedia classrooms",
    "variation-multimedia-rooms-primary",
    "variation-multimedia-rooms-junior"
  )
})
