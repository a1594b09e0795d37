/** Findings, one a row, with what is suggested in place of what is wrong. */
import { causeWords, type Finding } from "@duxue/core"
import { itemTitle, sectionTitle, severityTitles } from "./model-words.ts"
import { spansText } from "./spans.ts"
import { columnsOf, type Table, tableOf } from "./table.ts"

const { text, decimal, integer } = columnsOf<Finding>()

export const findingTable = (findings: ReadonlyArray<Finding>): Table<"findings"> =>
  tableOf(
    "findings",
    { zh: "发现", en: "findings" },
    [
      text("check", "核验项", "check", ({ check }) => check),
      text(
        "severity",
        "级别",
        "severity",
        ({ severity }) => severity,
        ({ severity }) => severityTitles[severity]
      ),
      text("title", "标题", "title", ({ title }) => title.zh),
      text("title_en", "标题（英文）", "title in English", ({ title }) => title.en),
      text("message", "说明", "message", ({ message }) => message),
      text("message_en", "说明（英文）", "message in English", ({ messageEn }) => messageEn),
      text("spans", "位置", "spans", ({ spans }) => spansText(spans)),
      text("suggestion_span", "建议修改处", "suggestion span", ({ suggestion }) =>
        suggestion === null ? null : spansText([suggestion.span])
      ),
      text("suggestion_text", "建议改为", "suggestion", ({ suggestion }) => suggestion?.text ?? null),
      decimal("suggestion_value", "建议数值", "suggested value", ({ suggestion }) => suggestion?.value ?? null),
      text(
        "suggestion_cause",
        "可能原因",
        "probable cause",
        ({ suggestion }) => suggestion?.cause ?? null,
        ({ suggestion }) => (suggestion === null ? null : causeWords[suggestion.cause].zh)
      ),
      text(
        "suggestion_together_spans",
        "同时修改处",
        "changed with it",
        ({ suggestion }) => spansText((suggestion?.together ?? []).map(({ span }) => span)) || null
      ),
      text(
        "suggestion_together_texts",
        "同时改为",
        "to",
        ({ suggestion }) => suggestion?.together?.map(({ text: other }) => other).join(";") ?? null
      ),
      text(
        "section",
        "部分",
        "section",
        ({ section }) => section,
        ({ section }) => sectionTitle(section)
      ),
      integer(
        "item",
        "项",
        "item",
        ({ item }) => item,
        ({ item }) => itemTitle(item)
      ),
      text("standard", "标准", "standard", ({ standard }) => standard)
    ],
    findings
  )
