import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const governance = [item("preschool", 13)]
const community = "配套园|配套幼儿园|配套建设幼儿园"
const cut = "降费|少缴|降低|减收|下降|降幅"

/** Kindergartens that belong to housing estates (小区配套幼儿园) and were to be made public or inclusive. */
export const communityKindergartenMeasures = defineMeasures({
  "kindergartens-planned-after-2017": {
    zh: "2017年后规划建设的幼儿园数",
    en: "Kindergartens planned after 2017",
    unit: "所",
    stage: "preschool",
    items: governance,
    wordings: [
      { near: ["幼儿园"], around: ["2017年后|2017年以后|2017年起|2017年之后", "规划|设计"], unlike: "配套|存量|转普" }
    ]
  },
  "community-kindergartens": {
    zh: "列入治理的小区配套园数",
    en: "Kindergartens of housing estates to be put right",
    unit: "所",
    stage: "preschool",
    items: governance,
    wordings: [{ near: [community], unlike: "新建|存量|转普|移交|收费|转为" }]
  },
  "community-kindergartens-governed": {
    zh: "已完成治理的小区配套园数",
    en: "Kindergartens of housing estates that have been put right",
    unit: "所",
    stage: "preschool",
    items: governance,
    wordings: [{ near: ["已完成|完成治理|治理完成|整治完成|完成整治"], around: [community], unlike: "任务|转普" }]
  },
  "new-community-kindergartens": {
    zh: "新建配套园数",
    en: "Newly built kindergartens of housing estates",
    unit: "所",
    stage: "preschool",
    items: governance,
    wordings: [{ near: ["新建"], around: [`${community}|存量`], unlike: "存量|公办园点|学校" }]
  },
  "existing-community-kindergartens": {
    zh: "存量配套园数",
    en: "Kindergartens of housing estates that stood before",
    unit: "所",
    stage: "preschool",
    items: governance,
    wordings: [{ near: ["存量|已建|在办"], around: [`${community}|新建`], unlike: "新建|收费" }]
  },
  "supporting-kindergarten-governance-rate-stated": {
    zh: "小区配套园治理完成率（自报）",
    en: "Share of kindergartens of housing estates put right, as stated",
    unit: "%",
    stage: "preschool",
    items: governance,
    wordings: [{ near: ["完成率|治理率|整治率|完成"], around: [community] }]
  },
  "high-fee-community-kindergartens": {
    zh: "收费较高的配套园数",
    en: "Kindergartens of housing estates with high fees",
    unit: "所",
    stage: "preschool",
    items: governance,
    wordings: [{ near: ["收费较高|高收费|收费偏高|收费高"] }]
  },
  "converted-community-kindergartens": {
    zh: "转为普惠的配套园数",
    en: "Kindergartens of housing estates made inclusive",
    unit: "所",
    stage: "preschool",
    items: governance,
    wordings: [{ near: [community, "转普|转为普惠|转办"], unlike: "收费较高|高收费" }]
  },
  "community-kindergarten-fee-cut-range": {
    zh: "配套园转普降费幅度",
    en: "Range of the fee cuts",
    unit: "元/生·月",
    stage: "preschool",
    items: governance,
    wordings: [{ near: [cut], around: ["每月|月", "园|幼儿"], unlike: "平均" }]
  },
  "community-kindergarten-mean-fee-cut": {
    zh: "配套园转普平均降费",
    en: "Mean fee cut",
    unit: "元/生·月",
    stage: "preschool",
    items: governance,
    wordings: [{ near: ["平均", cut], around: ["园|幼儿|每月"] }]
  }
})
