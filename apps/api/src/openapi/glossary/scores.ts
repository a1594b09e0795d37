import { both, type Glossary } from "./term.ts"

/** Scores. */
export const scoresGlossary: Glossary = {
  Score: {
    about: both("按评分细则计分定等的结果。", "Points and grade, as exact as the verdicts allow."),
    fields: {
      rubric: both("评分细则编号。", "The rubric's id."),
      date: both("以哪一天有效的标准判定。", "The day whose law judges."),
      score: both("得分的区间。", "The points, as a range."),
      full: both("满分。", "Full marks."),
      grade: both("等次；可能不止一个时为 null。", "The grade; null where several are possible."),
      grades: both("可能的最低和最高等次。", "The worst and the best grade that are possible."),
      vetoes: both("触发或可能触发的否决项。", "Vetoes that apply, or may apply."),
      lines: both("各项得分。", "The points of each item.")
    }
  },
  ScoreRange: {
    about: both("得分的区间。", "Points as a range."),
    fields: { lower: both("最低。", "The least."), upper: both("最高。", "The most.") }
  },
  Grade: {
    about: both("等次。", "A grade."),
    fields: { id: both("编号。", "Its id."), title: both("名称。", "Its name.") }
  },
  ScoreLine: {
    about: both("评分细则的一项。", "One line of a score."),
    fields: {
      id: both("编号。", "Its id."),
      title: both("名称。", "Its name."),
      weight: both("分值。", "Points that it is worth."),
      points: both("得分；不计入的为 null。", "Points earned; null where it is left out."),
      verdicts: both("据以计分的判定。", "The verdicts that it rests on.")
    }
  },
  ScoredMetric: {
    about: both("据以计分的一项判定。", "A verdict, and what part of the weight it earns."),
    fields: {
      metric: both("监测指标编号。", "The metric's id."),
      stage: both("学段。", "Its stage."),
      group: both("类别编号。", "Its group, by id."),
      standard: both("标准编号。", "The standard's id."),
      verdict: both("判定。", "The verdict."),
      worth: both("得分比例。", "The part of the weight that it earns.")
    }
  },
  VerdictWorth: {
    about: both(
      "判定所得分值的比例（0 至 1）；open 未定，left-out 不计、分值归其他项目。",
      "The part of its weight that a verdict earns; open where anything is possible, left-out where the others take it."
    )
  },
  AppliedVeto: {
    about: both("触发或可能触发的否决项。", "A veto that applies, or may apply."),
    fields: {
      id: both("编号。", "Its id."),
      title: both("名称。", "Its name."),
      effect: both("后果。", "What follows."),
      certain: both("已触发；false 为可能触发。", "Whether it applies; else it may."),
      metrics: both("所涉监测指标。", "The metrics that it rests on."),
      reason: both("原因。", "Why.")
    }
  },
  VetoEffect: { about: both("否决项的后果。", "What a veto does to grade or score.") }
}
