import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const control = [item("epidemic-control", 5)]
const epidemic = "疫情|防疫|新冠"

/** Epidemic control, reported for 2020 to 2022. */
export const epidemicMeasures = defineMeasures({
  "epidemic-task-groups": {
    zh: "疫情防控专项工作组数",
    en: "Task groups on the epidemic",
    unit: "个",
    items: control,
    wordings: [{ near: ["工作组|专项组|工作专班"], around: [epidemic] }]
  },
  "epidemic-mechanisms": {
    zh: "疫情防控工作机制数",
    en: "Mechanisms against the epidemic",
    unit: "个",
    items: control,
    wordings: [{ near: ["机制"], around: [epidemic], unlike: "工作组" }]
  },
  "epidemic-documents": {
    zh: "出台疫情防控文件数",
    en: "Documents issued on the epidemic",
    unit: "个",
    items: control,
    wordings: [{ near: ["文件|方案和预案|通知"], around: [epidemic], unlike: "会" }]
  },
  "epidemic-meetings": {
    zh: "疫情防控工作会议次数",
    en: "Meetings on the epidemic",
    unit: "次",
    items: control,
    wordings: [
      { near: ["工作会|调度会|会议|专题会|防疫会|例会|防控会"], around: [epidemic], unlike: "培训|现场|演练|观摩" }
    ]
  },
  "epidemic-daily-report-people": {
    zh: "落实健康日报告的师生员工人数",
    en: "Pupils and staff under daily health reports",
    unit: "人",
    items: control,
    wordings: [{ near: ["师生|员工"], around: ["日报告|零报告|每日健康|健康监测"] }]
  },
  "epidemic-daily-report-coverage-stated": {
    zh: "师生员工健康日报告覆盖率（自报）",
    en: "Share of pupils and staff under daily health reports, as stated",
    unit: "%",
    items: control,
    wordings: [{ near: ["日报告|零报告|每日健康"] }]
  },
  "epidemic-trainings": {
    zh: "疫情防控专项培训次数",
    en: "Trainings on the epidemic",
    unit: "次",
    items: control,
    wordings: [{ near: ["培训"], around: [epidemic], unlike: "现场|演练|安全|心理" }]
  },
  "epidemic-site-meetings": {
    zh: "疫情防控现场会、演练次数",
    en: "Site meetings and drills on the epidemic",
    unit: "次",
    items: control,
    wordings: [{ near: ["现场|演练"], around: [epidemic], unlike: "培训" }]
  }
})
