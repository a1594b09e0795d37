import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const reform = [item("evaluation-reform", 4)]
const family = "家校|家庭|家长|社区"

/** Evaluation reform: pilots, clean-up, what is forbidden, and the work with families. */
export const evaluationMeasures = defineMeasures({
  "evaluation-reform-pilot-schools": {
    zh: "评价改革项目实验学校数",
    en: "Pilot schools of evaluation reform",
    unit: "所",
    items: reform,
    wordings: [{ near: ["实验学校|实验校|试点学校|试点校|项目学校|项目校"], around: ["评价|改革"] }]
  },
  "evaluation-reform-pilot-school-share-stated": {
    zh: "评价改革项目实验学校占比",
    en: "Share of schools that pilot evaluation reform",
    unit: "%",
    items: reform,
    wordings: [
      {
        near: ["中小学|学校|占"],
        around: ["实验学校|实验校|试点|项目学校"],
        following: ["evaluation-reform-pilot-schools", "primary-and-secondary-schools"]
      }
    ]
  },
  "evaluation-reform-rules-found": {
    zh: "清理出的不符合改革要求规定数",
    en: "Rules against the reform that were found",
    unit: "项",
    items: reform,
    wordings: [
      { near: ["清理出|梳理出|查找出|排查出|清理文件|清理"], around: ["评价改革|总体方案|五唯"], unlike: "整改|废止" }
    ]
  },
  "evaluation-reform-rules-corrected": {
    zh: "已整改的不符合改革要求规定数",
    en: "Rules against the reform that were put right",
    unit: "项",
    items: reform,
    wordings: [{ near: ["整改|废止|修订|纠正"], around: ["评价改革|总体方案|五唯"], unlike: "梳理出|清理出" }]
  },
  "evaluation-reform-cleanup-completion-stated": {
    zh: "评价改革清理整改完成率（自报）",
    en: "Share of rules against the reform put right, as stated",
    unit: "%",
    items: reform,
    wordings: [{ near: ["整改|清理", "率"], around: ["评价改革|总体方案|五唯"] }]
  },
  "promotion-rate-violation-cases": {
    zh: "以升学率评价学校和教师的违规起数",
    en: "Cases of judging schools or teachers by promotion rates",
    unit: "起",
    items: reform,
    wordings: [{ near: ["升学率|升学指标|中高考成绩"] }],
    absence: "升学指标"
  },
  "home-school-bases": {
    zh: "家校社共育阵地数",
    en: "Bases of work with families and communities",
    unit: "个",
    items: reform,
    wordings: [{ near: ["阵地"], around: [family] }]
  },
  "home-school-platforms": {
    zh: "家校社共育平台层级数",
    en: "Tiers of platforms for work with families",
    unit: "级",
    items: reform,
    wordings: [{ near: ["平台"], around: [family], unlike: "监测|网络" }]
  },
  "home-school-teams": {
    zh: "家校社共育队伍数",
    en: "Teams for work with families",
    unit: "支",
    items: reform,
    wordings: [{ near: ["队伍"], around: [family], unlike: "教师队伍|督学|勤务" }]
  }
})
