/** What ids and codes of the model are called in tables that people read. */
import {
  type Cause,
  type Confidence,
  findSection,
  findItem,
  type Qualifier,
  type Severity,
  type Stage,
  type StandardComparison,
  type StandardVerdict,
  stageTitles
} from "@duxue/core"

export const verdictTitles: Readonly<Record<StandardVerdict, string>> = {
  met: "达标",
  unmet: "未达标",
  undecided: "待判",
  missing: "缺数",
  "not-applicable": "不适用",
  "no-standard": "无标准"
}

export const comparisonTitles: Readonly<Record<typeof StandardComparison.Type, string>> = {
  ">=": "不低于",
  ">": "高于",
  "<=": "不高于",
  "<": "低于",
  "=": "等于"
}

export const severityTitles: Readonly<Record<Severity, string>> = { error: "错误", query: "疑问", remark: "提示" }

export const qualifierTitles: Readonly<Record<Qualifier, string>> = {
  exact: "确数",
  more_than: "超过",
  at_least: "不低于",
  less_than: "不足",
  at_most: "不超过",
  approx: "约",
  range: "区间",
  ratio: "比"
}

export const confidenceTitles: Readonly<Record<Confidence, string>> = {
  seen: "见过原文",
  "second-hand": "转引",
  unconfirmed: "待核实"
}

export const causeTitles: Readonly<Record<Cause, string>> = {
  "unit-slip": "单位误写",
  "digit-swap": "数字颠倒",
  "decimal-point": "小数点错位",
  sign: "增减写反",
  "neighbour-swap": "与相邻数字互换",
  "wrong-divisor": "分子分母颠倒或取错",
  "stale-year": "沿用上年数字",
  "sum-slip": "合计有误",
  "digit-slip": "个别数字误写",
  "percent-for-points": "“百分点”误作“%”",
  "name-variant": "名称不一致",
  "year-slip": "年份误写",
  recomputed: "按其他数字重新计算"
}

export const stageTitle = (stage: Stage | null): string | null => (stage === null ? null : stageTitles[stage].zh)

export const sectionTitle = (section: string | null): string | null =>
  section === null ? null : (findSection(section)?.shortTitle.zh ?? section)

/** 第12项 and what it is about. */
export const itemTitle = (item: number | null): string | null =>
  item === null ? null : `${item} ${findItem(item)?.title.zh ?? ""}`.trim()
