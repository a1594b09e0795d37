import { both, type Glossary } from "./term.ts"

/** How metrics stand to standards, alone and all together. */
export const verdictsGlossary: Glossary = {
  Verdict: {
    about: both("一项监测指标对照一条标准的判定。", "How a metric stands to a standard."),
    fields: {
      metric: both("监测指标编号。", "The metric's id."),
      standard: both("标准编号；当日没有标准为 null。", "The standard's id; null where none was in force."),
      stage: both("所判定的学段；不分学段为 null。", "The stage that is judged; null where it has none."),
      group: both("所判定的类别编号；不分类别为 null。", "The group that is judged, by id; null where it has none."),
      value: both(
        "指标值，至多六位小数；无法计算为 null。",
        "The metric's value, to six decimals; null where it could not be computed."
      ),
      lower: both("现有精度下的最小值。", "The least that the stated precision allows."),
      upper: both("现有精度下的最大值。", "The most that the stated precision allows."),
      unit: both("指标的单位。", "The metric's unit."),
      comparison: both("指标值与限值应有的关系；无标准为 null。", "How the value must stand to the threshold."),
      threshold: both("标准的限值；无标准为 null。", "The standard's threshold; null where there is none."),
      verdict: both("判定结果。", "The verdict."),
      margin: both(
        "距判定翻转的余量；未能判定为 null。",
        "How far the verdict is from turning; null where nothing was settled."
      ),
      missing: both("还须提供的指标项。", "The measures that would have to be stated."),
      reason: both(
        "待判、缺数、不适用或无标准的原因和处理办法；其余为 null。",
        "Why it is undecided, missing, not applicable or without a standard, and what would settle it; else null."
      ),
      section: both("所属部分。", "The section that it belongs to."),
      item: both("所属事项的序号。", "The item's number."),
      confidence: both("标准的可信度；无标准为 null。", "How well the standard is known; null where there is none.")
    }
  },
  Margin: {
    about: both(
      "距判定翻转的余量，以自然单位计：公办园最多可减少 22 人。未达标为负，即还差多少。",
      "How far a verdict is from turning, in natural units: 22 children may leave. Negative where it is unmet."
    ),
    fields: {
      value: both("数量；未达标为负。", "How much; negative where it is unmet."),
      unit: both("单位。", "Its unit.")
    }
  },
  StandardVerdict: {
    about: both(
      "met 达标，unmet 未达标，undecided 现有精度不足以判断，missing 缺数据，not-applicable 不适用，no-standard 当日无标准。",
      "met, unmet, undecided within the stated precision, missing facts, not applicable, or no standard in force."
    )
  }
}
