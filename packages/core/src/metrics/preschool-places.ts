import { item } from "../domain/item.ts"
import { quotient } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, reportedAlone } from "./why-no-standard.ts"

const reach = [item("preschool", 12)]

/** Kindergartens and places that the year added. */
export const preschoolPlaceMetrics = defineMetrics({
  "new-public-places": {
    zh: "当年新增公办和普惠性学前教育资源",
    en: "Public and inclusive preschool provision added in the year",
    unit: "个",
    items: reach,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "当年新投入使用的公办园（园点）和学位、当年认定转普的民办园及其普惠学位；规划在建的不计。",
      en: "What came into use in the year; what is planned or being built does not count."
    },
    forms: [
      {
        group: { id: "public-sites", zh: "公办园（园点）", en: "public sites" },
        title: { zh: "新增公办园（园点）", en: "Public kindergartens added" },
        formula: stated("new-public-kindergartens"),
        examples: [{ given: { "new-public-kindergartens": "5" }, gives: "5" }],
        withoutStandard: reportedAlone
      },
      {
        group: { id: "public-places", zh: "公办学位", en: "public places" },
        title: { zh: "新增公办园学位数", en: "Public places added" },
        formula: stated("new-public-kindergarten-places"),
        examples: [{ given: { "new-public-kindergarten-places": "1230" }, gives: "1230" }],
        withoutStandard: reportedAlone
      },
      {
        group: { id: "converted", zh: "转普民办园", en: "converted" },
        title: { zh: "民办园转普园数", en: "Private kindergartens made inclusive in the year" },
        unit: "所",
        formula: stated("converted-inclusive-kindergartens"),
        examples: [{ given: { "converted-inclusive-kindergartens": "20" }, gives: "20" }],
        withoutStandard: reportedAlone
      },
      {
        group: { id: "inclusive-places", zh: "普惠性学位", en: "inclusive places" },
        title: { zh: "新增普惠性学位数", en: "Inclusive places added" },
        formula: stated("new-inclusive-places"),
        examples: [{ given: { "new-inclusive-places": "4895" }, gives: "4895" }],
        withoutStandard: reportedAlone
      }
    ]
  },
  "places-per-new-public-site": {
    zh: "平均每个新增公办园点学位数",
    en: "Places to one new public site",
    unit: "个/园",
    items: reach,
    direction: "higher",
    basis: {
      zh: "新增公办学位除以新增公办园（园点）；超过360个的，应核对园点规模。",
      en: "New public places to new public sites; above 360 a site would be over the size limit."
    },
    formula: quotient(stated("new-public-kindergarten-places"), stated("new-public-kindergartens")),
    appliesWith: "new-public-kindergartens",
    examples: [
      { given: { "new-public-kindergarten-places": "1240", "new-public-kindergartens": "7" }, gives: "177.14" }
    ],
    withoutStandard: forComparison
  }
})
