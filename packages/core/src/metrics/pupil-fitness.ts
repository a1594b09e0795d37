import { item } from "../domain/item.ts"
import { percentage, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const wholeChild = [item("whole-child", 21)]

/** How fit pupils are, by the national test (国家学生体质健康标准). */
export const pupilFitnessMetrics = defineMetrics({
  "fitness-good-rate": {
    zh: "学生体质健康优良率",
    en: "Pupils of good or excellent fitness",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "《国家学生体质健康标准》测试中优秀、良好人数之和占测试人数的比例；免测学生不计入分母。",
      en: "Of the pupils who took the national fitness test, those rated good or excellent; those excused aside."
    },
    formula: percentage(
      sum(stated("fitness-excellent-pupils"), stated("fitness-good-pupils")),
      stated("fitness-tested-pupils")
    ),
    statedAs: "fitness-good-rate-stated",
    counted: "fitness-good-pupils",
    appliesWith: "fitness-tested-pupils",
    examples: [
      {
        given: {
          "fitness-excellent-pupils": "4863",
          "fitness-good-pupils": "17925",
          "fitness-tested-pupils": "43510"
        },
        gives: "52.37"
      }
    ]
  },
  "fitness-excellent-rate": {
    zh: "学生体质健康优秀率",
    en: "Pupils of excellent fitness",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "《国家学生体质健康标准》测试中优秀人数占测试人数的比例。",
      en: "Of the pupils who took the national fitness test, those rated excellent."
    },
    formula: percentage(stated("fitness-excellent-pupils"), stated("fitness-tested-pupils")),
    statedAs: "fitness-excellent-rate-stated",
    counted: "fitness-excellent-pupils",
    appliesWith: "fitness-tested-pupils",
    examples: [{ given: { "fitness-excellent-pupils": "4863", "fitness-tested-pupils": "43510" }, gives: "11.18" }]
  },
  "fitness-pass-rate": {
    zh: "学生体质健康合格率",
    en: "Pupils who pass the fitness test",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "《国家学生体质健康标准》测试中及格以上人数占测试人数的比例。",
      en: "Of the pupils who took the national fitness test, those who passed or did better."
    },
    formula: percentage(stated("fitness-pass-pupils"), stated("fitness-tested-pupils")),
    statedAs: "fitness-pass-rate-stated",
    counted: "fitness-pass-pupils",
    appliesWith: "fitness-tested-pupils",
    examples: [{ given: { "fitness-pass-pupils": "42190", "fitness-tested-pupils": "43510" }, gives: "96.97" }],
    withoutStandard: {
      zh: "国家目标针对优良率和优秀率，合格率供比较。",
      en: "Documents set lines for the good and the excellent; the pass rate serves to compare."
    }
  }
})
