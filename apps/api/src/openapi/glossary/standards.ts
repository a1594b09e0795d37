import { both, type Glossary } from "./term.ts"

const standard = {
  id: both("编号。", "Its id."),
  metric: both("所要求的监测指标。", "The metric of which it requires something."),
  stage: both("学段；不分学段为 null。", "The stage of schooling; null where it has none."),
  group: both(
    "所约束的类别（如小学一、二年级）；不分类别的没有此项。",
    "The group of the metric that it binds, such as grades 1 and 2; absent where it binds all."
  ),
  binds: both(
    "对谁提出：school 每所学校，province 全省，nation 全国；没有此项即区县。",
    "Of whom it is asked: each school, the province or the nation; absent, or district, for the district."
  ),
  comparison: both("指标值与限值应有的关系。", "How the metric must stand to the threshold."),
  threshold: both("限值。", "The threshold."),
  unit: both("限值的单位。", "The threshold's unit."),
  clause: both("设定标准的条款。", "The article or paragraph that sets it."),
  requirement: both("要求的内容。", "What is required, in words."),
  from: both("生效日期。", "The first day on which it binds."),
  until: both("失效日期；仍有效为 null。", "The last day on which it binds; null while in force."),
  confidence: both("可信度。", "How well it is known."),
  verifiedOn: both("最近一次与来源核对的日期。", "When somebody last checked it against a source.")
}

/** The standards that policies set for metrics. */
export const standardsGlossary: Glossary = {
  Standard: { about: both("政策文件对一项监测指标的要求。", "What a policy requires of a metric."), fields: standard },
  StandardEntry: {
    about: both("标准及设定它的政策文件。", "A standard, with the policy that sets it."),
    fields: { ...standard, policy: both("政策文件编号。", "The id of the policy that sets it.") }
  },
  ExplainedStandard: {
    about: both("历年标准之一及设定它的文件。", "One of the standards over time, with its document."),
    fields: {
      ...standard,
      policy: both("设定它的文件。", "The document that sets it."),
      inForce: both("判定之日是否有效。", "Whether it is in force on the day that judges.")
    }
  },
  Policy: {
    about: both("印发的文件及其设定的全部标准。", "An issued document, with every standard that it sets."),
    fields: {
      id: both("编号。", "Its id."),
      title: both("名称。", "Its title."),
      number: both("文号；没有或未见为 null。", "Its number (文号); null where it has none or none was seen."),
      issuers: both("印发机关。", "Who issued it."),
      issuedOn: both("印发日期。", "When it was issued."),
      effectiveFrom: both("施行日期。", "When it took effect."),
      region: both(
        "适用地区：全国，或者省、市。",
        "Where it applies: 全国 (the whole country), or a province or city."
      ),
      supersedes: both("所取代的文件。", "The policy that it supersedes."),
      url: both("来源网址。", "Where it was read."),
      standards: both("其中的标准。", "The standards that it sets.")
    }
  },
  Confidence: {
    about: both(
      "seen 见过原文，second-hand 他人引用，unconfirmed 无人确认。",
      "Read in a copy, quoted by another source, or confirmed by nobody."
    )
  },
  Check: {
    about: both("一项核验。", "One of the checks."),
    fields: {
      id: both("编号，长期不变。", "Its id; never renamed."),
      title: both("名称。", "Its name."),
      description: both("查什么。", "What it looks for."),
      severity: both("所报告的最重一级。", "The gravest finding that it makes.")
    }
  }
}
