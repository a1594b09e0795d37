import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const schoolSafety: Section = {
  id: "school-safety",
  number: 12,
  title: { zh: "中小学幼儿园安全管理", en: "School safety" },
  shortTitle: { zh: "校园安全", en: "Safety" },
  heading: "加强中小学、幼儿园安全管理工作情况",
  cues: [
    "安全管理",
    "校园安全",
    "学校安全",
    "平安校园",
    "安全稳定",
    "食品安全",
    "安全工作",
    "安全防范",
    "三防建设",
    "安全保障",
    "校舍安全",
    "交通安全",
    "周边环境",
    "欺凌",
    "扫黑除恶"
  ],
  broadCues: ["安全"]
}

export const schoolSafetyItems: ReadonlyArray<Item> = [
  {
    section: "school-safety",
    number: 22,
    title: { zh: "校园安全防范建设", en: "Guards, gates and alarms" },
    questions: [
      {
        zh: "专职保安、封闭管理、一键报警和视频监控是否均达百分之百？",
        en: "Do guards, closed campuses, alarms and video all stand at one hundred per cent?"
      }
    ]
  },
  {
    section: "school-safety",
    number: 23,
    title: { zh: "校园安全长效机制", en: "Lasting arrangements for safety" },
    questions: [
      {
        zh: "有无校园安全责任事故，法治副校长是否配齐？",
        en: "Were there accidents for which somebody answers, and has every school a vice-principal for law?"
      }
    ]
  }
]
