import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const campus = [item("school-safety", 22)]
const arrangements = [item("school-safety", 23)]

/** Guards, gates, alarms, cameras, and the police behind them. */
export const safetyMeasures = defineMeasures({
  "guard-coverage-stated": {
    zh: "专职保安配备率",
    en: "Schools with full-time guards",
    unit: "%",
    items: campus,
    wordings: [{ near: ["保安", "配备|到位|达标|率"] }]
  },
  "closed-management-rate-stated": {
    zh: "校园封闭化管理率",
    en: "Schools with a closed campus",
    unit: "%",
    items: campus,
    wordings: [{ near: ["封闭"] }]
  },
  "alarm-video-rate-stated": {
    zh: "一键式报警和视频监控达标率",
    en: "Schools with alarm and video as required",
    unit: "%",
    items: campus,
    wordings: [{ near: ["报警|视频监控"] }]
  },
  "school-guard-post-rate-stated": {
    zh: "“护学岗”设置率",
    en: "Schools with a crossing post",
    unit: "%",
    items: campus,
    wordings: [{ near: ["护学岗"] }]
  },
  "surveillance-cameras": {
    zh: "新增和更换的高清视频监控数",
    en: "Cameras added or renewed",
    unit: "个",
    items: campus,
    wordings: [{ near: ["视频监控|监控|摄像头|摄像机|探头"], unlike: "报警" }]
  },
  "schools-with-bollards": {
    zh: "安装防冲撞设施的学校数",
    en: "Schools given bollards",
    unit: "所",
    items: campus,
    wordings: [{ near: ["升降柱|防冲撞|防撞|隔离桩"] }]
  },
  "schools-given-alarms": {
    zh: "加装一键报警系统的学校数",
    en: "Schools given more alarms",
    unit: "所",
    items: campus,
    wordings: [
      { near: ["学校|所", "报警|校门的|以上校门|出入口"], unlike: "系统|装置|升降柱" },
      {
        near: ["学校"],
        around: ["一键报警|一键式报警", "加装|增设|安装"],
        unlike: "升降柱|防冲撞|系统|装置"
      },
      { near: ["学校"], unlike: "升降柱|防冲撞|校门的学校", preceding: ["alarm-systems-added"] }
    ]
  },
  "alarm-systems-added": {
    zh: "加装的一键报警系统数",
    en: "Alarms added",
    unit: "个",
    items: campus,
    wordings: [{ near: ["报警"], unlike: "保安|监控" }]
  },
  guards: {
    zh: "保安人数",
    en: "Guards",
    unit: "人",
    items: campus,
    wordings: [{ near: ["保安"] }]
  },
  "safety-officers": {
    zh: "学校安全管理干部人数",
    en: "Safety officers of schools",
    unit: "人",
    items: campus,
    wordings: [{ near: ["安全管理干部|安全干部|安全管理人员|安全员|安全专干"] }]
  },
  "law-vice-principal-rate-stated": {
    zh: "法治副校长配备率",
    en: "Schools with a vice-principal for law",
    unit: "%",
    items: arrangements,
    wordings: [{ near: ["法治副校长|法制副校长"] }]
  },
  "school-police-brigades": {
    zh: "护校警务（勤务）大队数",
    en: "Police brigades that schools belong to",
    unit: "个",
    items: arrangements,
    wordings: [{ near: ["大队|警务站|警务中队"] }]
  },
  "safety-accidents": {
    zh: "校园安全责任事故起数",
    en: "Accidents for which somebody answers",
    unit: "起",
    items: arrangements,
    wordings: [{ near: ["事故"] }],
    absence: "责任事故|安全事故"
  }
})
