/** What ids and codes of the model are called in tables that people read. */
import {
  type Confidence,
  findSection,
  findItem,
  type Qualifier,
  type Severity,
  type Stage,
  type StandardComparison,
  stageTitles
} from "@duxue/core"

export const comparisonTitles: Readonly<Record<StandardComparison, string>> = {
  ">=": "不低于",
  ">": "高于",
  "<=": "不高于",
  "<": "低于",
  "=": "等于"
}

export const severityTitles: Readonly<Record<Severity, string>> = { error: "错误", query: "疑点", remark: "提示" }

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

export const stageTitle = (stage: Stage | null): string | null => (stage === null ? null : stageTitles[stage].zh)

export const sectionTitle = (section: string | null): string | null =>
  section === null ? null : (findSection(section)?.shortTitle.zh ?? section)

/** 第12项 and what it is about. */
export const itemTitle = (item: number | null): string | null =>
  item === null ? null : `${item} ${findItem(item)?.title.zh ?? ""}`.trim()
