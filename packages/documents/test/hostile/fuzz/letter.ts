/** A short letter with whatever the formats write differently: a heading, bound figures, a table, an annex. */
import { LetterModel } from "@duxue/core"
import * as Schema from "effect/Schema"
import { officialLetter } from "../../render/official-letter.ts"

const words = (text: string) => ({ kind: "words", text }) as const

const figure = (text: string, value: string) =>
  ({
    kind: "figure",
    text,
    value,
    lower: value,
    upper: value,
    unit: "所",
    qualifier: "exact",
    step: "0",
    period: "2021",
    binding: { kind: "fact", fact: "kindergartens" }
  }) as const

export const shortLetter: LetterModel = Schema.decodeSync(LetterModel)({
  ...officialLetter,
  blocks: [
    { kind: "heading", level: 1, number: 1, text: "学前教育" },
    {
      kind: "paragraph",
      inlines: [words("全区现有幼儿园"), figure("46所", "46"), words("，其中公办园占50.15%。")],
      item: 12,
      own: false
    },
    {
      kind: "table",
      caption: "学校一览",
      unit: null,
      columns: [
        { title: "学段", unit: null, holds: "words" },
        { title: "所数", unit: "所", holds: "numbers" }
      ],
      rows: [
        { kind: "entry", cells: [[words("幼儿园")], [figure("46", "46")]] },
        { kind: "summary", cells: [[words("合计")], [words("80")]] }
      ],
      notes: []
    }
  ],
  annexes: [{ title: "材料目录", blocks: [] }]
})
