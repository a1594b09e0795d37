import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const coefficient = (zh: string, en: string, stage: Stage) => ({
  zh: `${stage === "primary" ? "小学" : "初中"}${zh}校际差异系数`,
  en: `Coefficient of variation, ${stage === "primary" ? "primary" : "junior"}: ${en}`,
  unit: "系数",
  stage,
  items: [item("compulsory", 15)],
  wordings: []
})

const degree = ["每百名学生拥有高于规定学历教师数", "teachers above the required degree"] as const
const backbone = ["每百名学生拥有县级以上骨干教师数", "backbone teachers"] as const
const arts = ["每百名学生拥有体育、艺术专任教师数", "teachers of sports and arts"] as const
const rooms = ["生均教学及辅助用房面积", "teaching area"] as const
const sports = ["生均体育运动场馆面积", "sports area"] as const
const equipment = ["生均教学仪器设备值", "value of equipment"] as const
const multimedia = ["每百名学生拥有网络多媒体教室数", "multimedia classrooms"] as const

/** The seven coefficients of 优质均衡 (教督〔2017〕6号 第七条), which the returns of schools come to; no letter tells them in prose. */
export const variationMeasures = defineMeasures({
  "variation-teachers-above-required-degree-primary": coefficient(...degree, "primary"),
  "variation-teachers-above-required-degree-junior": coefficient(...degree, "junior"),
  "variation-backbone-teachers-primary": coefficient(...backbone, "primary"),
  "variation-backbone-teachers-junior": coefficient(...backbone, "junior"),
  "variation-pe-art-teachers-primary": coefficient(...arts, "primary"),
  "variation-pe-art-teachers-junior": coefficient(...arts, "junior"),
  "variation-teaching-area-primary": coefficient(...rooms, "primary"),
  "variation-teaching-area-junior": coefficient(...rooms, "junior"),
  "variation-sports-area-primary": coefficient(...sports, "primary"),
  "variation-sports-area-junior": coefficient(...sports, "junior"),
  "variation-equipment-value-primary": coefficient(...equipment, "primary"),
  "variation-equipment-value-junior": coefficient(...equipment, "junior"),
  "variation-multimedia-rooms-primary": coefficient(...multimedia, "primary"),
  "variation-multimedia-rooms-junior": coefficient(...multimedia, "junior")
})
