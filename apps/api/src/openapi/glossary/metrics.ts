import { both, type Glossary } from "./term.ts"

const inputs = both("参与计算的指标项。", "The measures that it is computed from.")
const statedAs = both(
  "报告直接写明该指标时对应的指标项；没有为 null。",
  "The measure by which a letter states it outright; null where there is none."
)

/** Metrics and their forms. */
export const metricsGlossary: Glossary = {
  Metric: {
    about: both("由指标项计算、对照标准判定的指标。", "What is computed from measures and judged by standards."),
    fields: {
      id: both("编号。", "Its id."),
      title: both("名称，不含学段和类别。", "Its name, without stage and group."),
      unit: both("单位。", "Its unit."),
      level: both("district 区级，school 校级。", "Whether it is a district's or each school's."),
      items: both("所属事项。", "The items that it belongs to."),
      direction: both("higher 越高越好，lower 越低越好。", "Whether more is better, or less."),
      decimals: both("显示的小数位数；比较时不舍入。", "Decimals in which it is shown; comparisons are exact."),
      basis: both("口径：统计什么、以哪一天为准；无须说明的为 null。", "What exactly is counted, and on which day."),
      inputs: both("第一个分项的指标项。", "The measures that its first form is computed from."),
      statedAs,
      formula: both("第一个分项的算法。", "The formula of its first form, in words."),
      forms: both("各分项：按学段或类别分别计算，至少一项。", "Its forms, one for each stage or group; at least one."),
      redirects: both("曾用编号，均指向本指标。", "Other ids under which it was known.")
    }
  },
  MetricForm: {
    about: both("监测指标的一个分项。", "One form of a metric: for one stage or group, or for all."),
    fields: {
      stage: both("学段；不分学段为 null。", "Its stage; null where it has none."),
      group: both("类别；不分类别为 null。", "Its group; null where it has none."),
      title: both("分项名称，如小学平均班额。", "Its name, stage and group included."),
      unit: both("单位。", "Its unit."),
      inputs,
      statedAs,
      formula: both("算法。", "The formula in words."),
      otherwise: both(
        "缺数时依次采用的其他算法。",
        "Other ways to the same value, tried in order where an input is missing."
      ),
      examples: both("算例。", "Worked examples."),
      withoutStandard: both(
        "没有任何标准约束的原因；有标准为 null。",
        "Why no standard binds it at any time; null where one does."
      )
    }
  },
  MetricGroup: {
    about: both("同一指标中有自己标准的类别，如小学一、二年级。", "A part of a metric with a standard of its own."),
    fields: { id: both("编号。", "Its id."), title: both("名称。", "Its name.") }
  },
  MetricExample: {
    about: both("算例。", "A worked example."),
    fields: {
      given: both("各指标项的值，以指标项编号为键。", "The values given, by measure."),
      gives: both("结果，按显示位数四舍五入。", "What comes out, rounded to the decimals shown.")
    }
  }
}
