import { both, type Glossary } from "./term.ts"

const range = {
  value: both("数值；只知区间或缺数为 null。", "The value; null where only a range, or nothing, is known."),
  lower: both("可能的最小值；不封口为 null。", "The least that is possible; null where open."),
  upper: both("可能的最大值；不封口为 null。", "The most that is possible; null where open.")
}

const form = {
  metric: both("监测指标编号。", "The metric's id."),
  stage: both("学段；不分学段为 null。", "Its stage; null where it has none."),
  group: both("类别；不分类别为 null。", "Its group; null where it has none."),
  title: both("名称。", "Its name."),
  unit: both("单位。", "Its unit.")
}

const measure = {
  measure: both("指标项编号。", "The measure's id."),
  title: both("名称。", "Its name."),
  unit: both("单位。", "Its unit.")
}

/** Assessments and what is made of them, save scores. */
export const filingsGlossary: Glossary = {
  Assessment: {
    about: both("一个区县一个年度的评估结果。", "Every metric of a filing, judged by the law of one day."),
    fields: {
      date: both("以哪一天有效的标准判定。", "The day whose law judges."),
      district: both("区县名称。", "The district."),
      verdicts: both(
        "全部监测指标的判定，按部分排列。",
        "A verdict for every metric and standard, in order of the sections."
      ),
      reconciliations: both(
        "自报数与学校报表测算数的对照；没有报表为空。",
        "What is stated beside what the returns come to; empty without returns."
      )
    }
  },
  Reconciliation: {
    about: both("一个指标项的自报数与测算数。", "What is stated of a measure, and what the returns come to."),
    fields: {
      ...measure,
      stated: both("自报数；区间为 null。", "What is stated; null for a range."),
      computed: both("由学校报表测算。", "What the returns come to."),
      difference: both("测算数减自报数。", "Computed less stated."),
      agrees: both("在自报数的精度内是否相符。", "Whether they agree within the precision of what is stated."),
      section: both("所属部分。", "The section that it belongs to."),
      item: both("所属事项的序号。", "The item's number.")
    }
  },
  Explanation: {
    about: both("一项监测指标一个分项的来龙去脉。", "One form of a metric for one filing, down to its sources."),
    fields: {
      ...form,
      key: both("分项编号，如 average-class-size@primary。", "The form's key, such as average-class-size@primary."),
      decimals: both("显示的小数位数。", "Decimals in which it is shown."),
      direction: both("higher 越高越好，lower 越低越好。", "Whether more is better, or less."),
      basis: both("口径。", "What exactly is counted, and on which day."),
      date: both("以哪一天有效的标准判定。", "The day whose law judges."),
      formula: both("算法。", "The formula in words."),
      worked: both("代入数字的算式；缺数为 null。", "The formula with the figures; null where one is missing."),
      computed: both(
        "数值由算法得出；否则为报告直接写明。",
        "Whether the value was computed, rather than stated outright."
      ),
      ...range,
      verdicts: both("对照各有效标准的判定。", "The verdicts by each standard in force."),
      inputs: both("代入的数字及其出处。", "The figures, and where each comes from."),
      movement: both("各数字单独变动多少，判定即改变。", "How far each figure may move alone before a verdict turns."),
      standards: both("历年标准及其文件，按日期排列。", "Every standard that ever binds it, in order of date."),
      excel: both(
        "Excel 公式：各指标项依次在 B2 起的单元格。",
        "A formula for a sheet whose inputs stand in B2 and below."
      ),
      sql: both(
        "SQL 表达式：一行一份材料、一列一个指标项。",
        "An expression over one row a filing, one column a measure."
      ),
      traps: both("常见误算及其结果。", "Wrong ways that are often taken, and what they come to."),
      examples: both("算例。", "Worked examples.")
    }
  },
  ExplainedInput: {
    about: both("代入算法的一个数字。", "One figure of a formula."),
    fields: {
      ...measure,
      ...range,
      source: both("stated 自报，computed 由报表测算，missing 缺数。", "Stated, computed from returns, or missing."),
      provenance: both("自报数的出处。", "Where the district states it."),
      stated: both("自报数；测算数优先时也列出。", "What is stated, also where the computed figure goes before it."),
      sentence: both(
        "如何由学校报表测算；不能测算为 null。",
        "How it follows from the returns; null where no return can tell it."
      ),
      refusal: both("不能由报表测算的原因。", "Why the returns come to nothing."),
      schools: both("各校报送的数。", "What each school returned.")
    }
  },
  SchoolContribution: {
    about: both("一所学校（一个学段）报送的一个数。", "One figure of one stage of a school."),
    fields: {
      ...measure,
      school: both("学校编号。", "The school's id."),
      name: both("学校名称。", "Its name."),
      stage: both("学段。", "The stage."),
      value: both("数值；未报为 null。", "The value; null where it was not returned."),
      file: both("所在文件。", "The file that says so."),
      place: both("单元格或位置。", "The cell or place in it.")
    }
  },
  Movement: {
    about: both("其他数字不变，一个数字变动的余地。", "How far one input alone may move before a verdict turns."),
    fields: {
      ...measure,
      standard: both("标准编号。", "The standard's id."),
      now: both("现值。", "Its value now."),
      turnsAt: both("判定在此改变。", "The nearest value at which the verdict is another."),
      room: both("余量；未达标为负。", "Units that may go; negative where it is unmet."),
      exact: both("各数字均为准确数。", "Whether all inputs are known exactly.")
    }
  },
  Trap: {
    about: both("常见误算。", "A wrong way that is often taken."),
    fields: {
      id: both("编号。", "Its id."),
      title: both("名称。", "Its name."),
      text: both("说明。", "What is wrong with it."),
      value: both("误算的结果。", "What it would have come to."),
      verdict: both("误算会得出的判定。", "What would have been judged.")
    }
  },
  WhatIf: {
    about: both("假设之下变化的各项判定。", "Every verdict that the suppositions move."),
    fields: {
      date: both("以哪一天有效的标准判定。", "The day whose law judges."),
      suppositions: both("所作的假设。", "What was supposed."),
      changes: both("数值、余量或判定有变的各项。", "The verdicts whose value, margin or outcome is another."),
      turned: both("判定改变的项数。", "How many verdicts turned.")
    }
  },
  Supposition: {
    about: both("一个假设的数字。", "A figure as it might be."),
    fields: {
      measure: both("指标项编号。", "The measure's id."),
      organisation: both("学校编号；区县自身为 null。", "A school of the register; null for the district."),
      stage: both("多学段学校的学段；其余为 null。", "The part of a school with several stages; else null."),
      value: both("假设的值。", "The value supposed.")
    }
  },
  VerdictChange: {
    about: both("一项变化的判定。", "A verdict that moves."),
    fields: {
      ...form,
      standard: both("标准编号；无标准为 null。", "The standard's id; null where none is in force."),
      before: both("原判定。", "As it is."),
      after: both("假设之下的判定。", "As it would be."),
      turned: both("判定本身是否改变。", "Whether the verdict itself is another.")
    }
  },
  FilingComparison: {
    about: both("两份材料的对比。", "Two filings, metric by metric."),
    fields: {
      first: both("前一份。", "The first."),
      second: both("后一份。", "The second."),
      changes: both("各监测指标的变化；双方均未提及的不列。", "How each metric went; what neither tells is left out.")
    }
  },
  ComparedFiling: {
    about: both("对比的一方。", "One side of a comparison."),
    fields: {
      district: both("区县名称。", "The district."),
      period: both("年度。", "The year."),
      date: both("以哪一天有效的标准判定。", "The day whose law judged it.")
    }
  },
  MetricChange: {
    about: both("一项监测指标的前后变化。", "One form of a metric in two filings."),
    fields: {
      ...form,
      direction: both("higher 越高越好，lower 越低越好。", "Whether more is better, or less."),
      before: both("前值；缺数为 null。", "Before; null where missing."),
      after: both("后值；缺数为 null。", "After; null where missing."),
      change: both("后值减前值；百分数以百分点计。", "After less before; of a percentage in points."),
      trend: both("变化趋势。", "How it went."),
      verdictBefore: both("前一份的判定。", "The verdict on the first."),
      verdictAfter: both("后一份的判定。", "The verdict on the second."),
      section: both("所属部分。", "The section that it belongs to."),
      item: both("所属事项的序号。", "The item's number.")
    }
  },
  ValueRange: { about: both("数值及其可能的区间。", "A value, and what its words and rounding allow."), fields: range },
  Trend: {
    about: both(
      "better 向好，worse 变差，unchanged 持平，unclear 精度所限不明，unknown 缺一方。",
      "Better, worse, unchanged, unclear within the stated precision, or unknown where one side is missing."
    )
  }
}
