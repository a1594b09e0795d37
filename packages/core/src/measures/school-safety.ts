import { item, type ItemReference } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const safety = [item("school-safety", 22)]
const police = [item("school-safety", 23)]
const counselling = [item("whole-child", 21)]

/** 1 for 是, 0 for 否: a share of schools is then a total over their number. */
const yes = (zh: string, en: string, items: ReadonlyArray<ItemReference>) => ({
  zh: `本校${zh}（是为1，否为0）`,
  en: `Own ${en} (1 yes, 0 no)`,
  unit: "是否",
  level: "school" as const,
  items,
  wordings: []
})

/** How one school is guarded, and whom its pupils can turn to; a 一贯制 school answers for each stage. */
export const schoolSafetyMeasures = defineMeasures({
  "school-guards": {
    zh: "本校专职保安员数",
    en: "Own full-time guards",
    unit: "人",
    level: "school",
    items: safety,
    wordings: []
  },
  "school-guards-posted": yes("配齐专职保安", "guards posted as required", safety),
  "school-closed-campus": yes("封闭化管理", "closed campus", safety),
  "school-alarm-connected": yes("一键式报警与公安联网", "alarm connected to the police", safety),
  "school-video-connected": yes("视频监控达标联网", "video surveillance as required", safety),
  "school-crossing-post": yes("设置护学岗", "crossing post", safety),
  "school-law-vice-principal": yes("配备法治副校长", "vice-principal for law", police),
  "school-counselling-room": yes("设有心理辅导室", "counselling room", counselling)
})
