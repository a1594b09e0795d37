import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const campus = [item("compulsory", 15)]
const stages =
  "幼儿园|学前|小学|完小|中学|初中|高中|普高|九年|特殊教育|特教|职教|中职|新建|改建|扩建|建设|开工|竣工|食堂|规划|加固|维修|人均|生均"

/** Land, buildings and equipment of schools. */
export const campusMeasures = defineMeasures({
  "land-area": {
    zh: "学校占地面积",
    en: "Land of schools",
    unit: "平方米",
    items: campus,
    wordings: [{ near: ["占地"], unlike: stages }]
  },
  "building-area": {
    zh: "校舍建筑面积",
    en: "Floor area of schools",
    unit: "平方米",
    items: campus,
    wordings: [
      { near: ["校舍"], unlike: stages },
      // 项目30个，总投资1777万元，总建筑面积18175平方米 is what is being built.
      { near: ["建筑面积"], unlike: stages, apart: "项目|工程|投资" }
    ]
  },
  "building-area-repaired": {
    zh: "校舍维修加固面积",
    en: "Floor area repaired",
    unit: "平方米",
    items: campus,
    wordings: [{ near: ["加固|维修|改造"], unlike: "绿化|运动场|操场|道路|管道" }]
  },
  "building-area-built": {
    zh: "新建校舍面积",
    en: "Floor area newly built",
    unit: "平方米",
    items: campus,
    wordings: [{ near: ["新建|新增|建成|扩建"], around: ["校舍|建筑|学校"], unlike: "维修|加固" }]
  },
  "floor-area-per-pupil-primary": {
    zh: "小学生均教学及辅助用房面积",
    en: "Teaching area per primary pupil",
    unit: "平方米",
    stage: "primary",
    items: campus,
    wordings: [{ near: ["小学"], around: ["生均教学及辅助用房|生均校舍"], unlike: "初中" }]
  },
  "floor-area-per-pupil-junior": {
    zh: "初中生均教学及辅助用房面积",
    en: "Teaching area per junior pupil",
    unit: "平方米",
    stage: "junior",
    items: campus,
    wordings: [{ near: ["初中"], around: ["生均教学及辅助用房|生均校舍"], unlike: "小学" }]
  },
  "equipment-value": {
    zh: "教学仪器设备总值",
    en: "Value of teaching equipment",
    unit: "元",
    items: campus,
    wordings: [{ near: ["仪器设备|设备总值|教学设备"], unlike: "生均|每百名|新增|新购|购置|采购|投入" }]
  },
  books: {
    zh: "图书册数",
    en: "Books",
    unit: "册",
    items: campus,
    wordings: [{ near: ["图书|藏书"], unlike: "生均|新增|新购|购置|采购|增加|图书馆|图书室|图书角|图书流通" }]
  }
})
