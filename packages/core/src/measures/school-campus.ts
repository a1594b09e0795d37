import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const campus = [item("compulsory", 15)]

const resource = (zh: string, en: string, unit: string) => ({
  zh: `本校${zh}`,
  en: `Own ${en}`,
  unit,
  level: "school" as const,
  items: campus,
  wordings: []
})

const area = (zh: string, en: string) => resource(zh, en, "平方米")
const rooms = (zh: string, en: string) => resource(zh, en, "间")

/**
 * Land, rooms and equipment of one stage of one school. What the stages of a 一贯制 school share is told for each of them;
 * `splitShared` parts it by the local weights where nobody has.
 */
export const schoolCampusMeasures = defineMeasures({
  "school-land-area": area("占地面积", "land"),
  "school-building-area": area("校舍建筑面积", "floor area"),
  "school-teaching-area": area("教学及辅助用房面积", "teaching and auxiliary rooms"),
  // 教督〔2017〕6号 第七条（四） counts teaching rooms without it, （五） counts halls with the grounds.
  "school-indoor-sports-area": area("室内体育用房面积", "indoor rooms for sports"),
  "school-outdoor-sports-area": area("室外运动场地面积", "outdoor sports grounds"),
  "school-sports-hall-area": area("体育馆面积", "sports halls"),
  "school-equipment-value": resource("教学仪器设备值", "value of teaching equipment", "元"),
  "school-multimedia-rooms": rooms("网络多媒体教室数", "networked multimedia classrooms"),
  "school-music-rooms": rooms("音乐专用教室数", "music rooms"),
  "school-art-rooms": rooms("美术专用教室数", "art rooms"),
  "school-books": resource("图书册数", "books", "册"),
  "school-computers": resource("教学用计算机台数", "computers for teaching", "台"),
  "school-operating-budget": {
    ...resource("年度公用经费预算总额", "operating funds budgeted for the year", "元"),
    items: [item("funding", 7)]
  },
  "school-teacher-training-spending": {
    ...resource("教师培训经费", "funds spent on the training of teachers", "元"),
    items: [item("funding", 8)]
  }
})
