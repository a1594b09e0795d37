import { item } from "../domain/item.ts"
import { percentage, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, heldAgainst } from "./why-no-standard.ts"

const governance = [item("preschool", 13)]

/** Kindergartens that belong to housing estates (城镇小区配套幼儿园), to be run as public or inclusive ones. */
export const communityKindergartenMetrics = defineMetrics({
  "supporting-kindergarten-governance-rate": {
    zh: "城镇小区配套幼儿园治理完成率",
    en: "Share of kindergartens of housing estates put right",
    unit: "%",
    items: governance,
    direction: "higher",
    basis: {
      zh: "列入治理台账的配套园中，已按“一事一议、一园一策”完成移交、补建、改建或规范的所数占比。",
      en: "Of the kindergartens on the list, those handed over, built, converted or otherwise put right."
    },
    formula: percentage(stated("community-kindergartens-governed"), stated("community-kindergartens")),
    statedAs: "supporting-kindergarten-governance-rate-stated",
    counted: "community-kindergartens-governed",
    appliesWith: "community-kindergartens",
    examples: [{ given: { "community-kindergartens-governed": "49", "community-kindergartens": "51" }, gives: "96.08" }]
  },
  "supporting-kindergarten-nonprofit": {
    zh: "配套园办成公办园或普惠性民办园比例",
    en: "Kindergartens of housing estates run as public or inclusive ones",
    unit: "%",
    items: governance,
    direction: "higher",
    basis: {
      zh: "已投入使用的小区配套园中，办成公办园和普惠性民办园的所数占比；闲置未开办的不计入分母。",
      en: "Of those in operation, the public and the inclusive private ones; idle premises are left out."
    },
    formula: percentage(
      sum(stated("community-kindergartens-public"), stated("community-kindergartens-inclusive-private")),
      stated("community-kindergartens-operating")
    ),
    counted: "community-kindergartens-inclusive-private",
    appliesWith: "community-kindergartens-operating",
    examples: [
      {
        given: {
          "community-kindergartens-public": "25",
          "community-kindergartens-inclusive-private": "22",
          "community-kindergartens-operating": "51"
        },
        gives: "92.16"
      }
    ]
  },
  "community-kindergarten-count": {
    zh: "小区配套园合计",
    en: "Kindergartens of housing estates in all",
    unit: "所",
    items: governance,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "新建配套园与存量配套园之和，应等于列入治理的总数。",
      en: "New ones and those that stood before; together they are the list."
    },
    formula: sum(stated("new-community-kindergartens"), stated("existing-community-kindergartens")),
    statedAs: "community-kindergartens",
    examples: [
      { given: { "new-community-kindergartens": "24", "existing-community-kindergartens": "27" }, gives: "51" }
    ],
    withoutStandard: heldAgainst
  },
  "community-kindergarten-conversion-rate": {
    zh: "高收费配套园转普完成率",
    en: "Kindergartens of housing estates with high fees that were made inclusive",
    unit: "%",
    items: governance,
    direction: "higher",
    basis: {
      zh: "已转为普惠的配套园占收费较高、列为转普重点的配套园的比例。",
      en: "Those made inclusive, of those with high fees that were to be."
    },
    formula: percentage(stated("converted-community-kindergartens"), stated("high-fee-community-kindergartens")),
    counted: "converted-community-kindergartens",
    appliesWith: "high-fee-community-kindergartens",
    examples: [
      { given: { "converted-community-kindergartens": "17", "high-fee-community-kindergartens": "21" }, gives: "80.95" }
    ],
    withoutStandard: forComparison
  }
})
