/** What the sheets of our own workbooks are called, by which they are known again. */

/** Of a return form, beside its subjects. */
export const formSheetTitles = { front: "填报说明", register: "学校基本情况", definitions: "指标说明" } as const

/** Of a filing. */
export const filingSheetTitles = {
  cover: "说明",
  metrics: "指标",
  verdicts: "判定",
  findings: "发现",
  facts: "事实",
  schools: "学校",
  selections: "测算底表",
  archive: "存档"
} as const
