/** What `explain` says to a reader at a terminal. */
import {
  type Bilingual,
  type ExplainedInput,
  type Explanation,
  formatQuantity,
  formatThreshold,
  type MetricExample,
  type Movement
} from "@duxue/core"
import { rangeText } from "../../report/verdict-words.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { verdictTable } from "./assessment-text.ts"
import { confidenceWords } from "../../report/confidence-words.ts"
import { heading } from "./headline.ts"
import { labelledLine } from "./labelled.ts"
import { type Page, say } from "./page.ts"
import { type Column, table } from "./table.ts"

const left = (title: string, flexible = false): Column => ({ title, align: "left", flexible })

/** Lines without their ends, a blank one first where another form went before. */
export const explanationText = (page: Page, each: Explanation): ReadonlyArray<string> => [
  `${page.paint(say(page, each.title), "bold")}  ${page.paint(each.key, "dim")}`,
  ...definition(page, each),
  ...heading(page, { zh: "判定", en: "Verdicts" }),
  ...verdictTable(page, each.verdicts),
  ...each.verdicts.flatMap(({ reason }) => (reason === null ? [] : wrapped(say(page, reason), page.width, 4))),
  ...inputLines(page, each.inputs),
  ...movementLines(page, each.movement),
  ...standardLines(page, each),
  ...trapLines(page, each),
  ...formLines(page, each),
  ""
]

const definition = (page: Page, { basis, formula, worked, computed, value }: Explanation): ReadonlyArray<string> => {
  const line = (label: Bilingual, text: string | undefined) =>
    text === undefined ? [] : labelledLine(page, say(page, label), text, 8)
  const outright: Bilingual = {
    zh: "数值由报告直接写明，未按算法复算。",
    en: "The letter states it outright; it was not computed."
  }
  return [
    ...line({ zh: "口径", en: "Basis" }, basis === null ? undefined : say(page, basis)),
    ...line({ zh: "算法", en: "Formula" }, say(page, formula)),
    ...line({ zh: "计算", en: "Worked" }, worked === null ? undefined : say(page, worked)),
    ...line({ zh: "来源", en: "Source" }, computed || value === null ? undefined : say(page, outright))
  ]
}

const sources: Readonly<Record<ExplainedInput["source"], Bilingual>> = {
  stated: { zh: "自报", en: "stated" },
  computed: { zh: "由学校报表测算", en: "computed from returns" },
  missing: { zh: "□ 缺数", en: "□ missing" }
}

const placeText = (page: Page, { provenance, schools }: ExplainedInput): string => {
  if (provenance?.kind === "letter") {
    const { file, quote, span } = provenance
    return `“${printable(quote)}”（${[file === null ? "" : printable(file), `${span[0]}—${span[1]}`].filter(Boolean).join(" ")}）`
  }
  if (provenance?.kind === "return") return `${printable(provenance.file)} ${printable(provenance.place)}`
  if (provenance?.kind === "supposed") return say(page, { zh: "假设", en: "supposed" })
  const parts = new Set(schools.map(({ school, stage }) => `${school}@${stage}`)).size
  return parts === 0 ? "" : say(page, { zh: `${parts} 所（部）学校`, en: `${parts} school parts` })
}

const inputLines = (page: Page, inputs: ReadonlyArray<ExplainedInput>): ReadonlyArray<string> => [
  ...heading(page, { zh: "依据的数字", en: "Figures" }),
  ...table(
    page,
    [
      left(say(page, { zh: "指标项", en: "Measure" }), true),
      left(say(page, { zh: "编号", en: "Id" }), true),
      { title: say(page, { zh: "数值", en: "Value" }), align: "right" },
      left(say(page, { zh: "来源", en: "Source" })),
      left(say(page, { zh: "出处", en: "Place" }), true)
    ],
    inputs.map((input) => [
      say(page, input.title),
      input.measure,
      rangeText(input, input.unit, undefined, page.language) || "—",
      say(page, sources[input.source]),
      placeText(page, input)
    ])
  ),
  ...inputs.flatMap(({ title, sentence, refusal, stated, source, unit }) =>
    [
      sentence === null
        ? undefined
        : `${source === "computed" ? "" : say(page, { zh: "也可由学校报表测算，即", en: "can be computed from returns: " })}${say(page, sentence)}`,
      refusal === null ? undefined : say(page, refusal),
      source === "computed" && stated !== null
        ? say(page, {
            zh: `自报为${formatQuantity(stated, unit, "zh")}。`,
            en: `Stated as ${formatQuantity(stated, unit, "en")}.`
          })
        : undefined
    ].flatMap((text) =>
      text === undefined
        ? []
        : wrapped(`${say(page, title)}：${text}`, page.width, 4).map((line) => page.paint(line, "dim"))
    )
  )
]

const roomText = (page: Page, room: string, unit: string): string => {
  const amount = formatQuantity(room.replace(/^-/, ""), unit, page.language)
  if (!room.startsWith("-")) return amount
  return say(page, { zh: `还差${amount}`, en: `${amount} short` })
}

const movementLines = (page: Page, movements: ReadonlyArray<Movement>): ReadonlyArray<string> =>
  movements.length === 0
    ? []
    : [
        ...heading(page, { zh: "变动余地（其他数字不变）", en: "Room to move, all else as it is" }),
        ...table(
          page,
          [
            left(say(page, { zh: "指标项", en: "Measure" }), true),
            { title: say(page, { zh: "现为", en: "Now" }), align: "right" },
            { title: say(page, { zh: "到此判定改变", en: "Turns at" }), align: "right" },
            { title: say(page, { zh: "余量", en: "Room" }), align: "right" },
            left(say(page, { zh: "标准", en: "Standard" }), true)
          ],
          movements.map(({ title, now, turnsAt, room, unit, exact, standard }) => [
            say(page, title),
            formatQuantity(now, unit, page.language),
            formatQuantity(turnsAt, unit, page.language),
            `${roomText(page, room, unit)}${exact ? "" : say(page, { zh: "（按所写）", en: " (as written)" })}`,
            standard
          ])
        )
      ]

const standardLines = (page: Page, { standards, date }: Explanation): ReadonlyArray<string> =>
  standards.length === 0
    ? []
    : [
        ...heading(page, { zh: "标准沿革", en: "Standards over time" }),
        ...table(
          page,
          [
            left(""),
            left(say(page, { zh: "自", en: "From" })),
            left(say(page, { zh: "至", en: "Until" })),
            left(say(page, { zh: "要求", en: "Asks" })),
            left(say(page, { zh: "可信度", en: "Confidence" })),
            left(say(page, { zh: "依据", en: "Source" }), true)
          ],
          standards.map(({ from, until, comparison, threshold, unit, confidence, policy, clause, inForce }) => [
            inForce ? say(page, { zh: "→ 适用", en: "→ in force" }) : "",
            from,
            until ?? "—",
            formatThreshold(comparison, threshold, unit, page.language),
            say(page, confidenceWords[confidence]),
            [policy.number ?? say(page, policy.title), clause].filter(Boolean).join(" ")
          ])
        ),
        page.paint(`  ${say(page, { zh: `判定日期 ${date}`, en: `Judged as of ${date}` })}`, "dim")
      ]

const trapLines = (page: Page, { traps, unit, decimals }: Explanation): ReadonlyArray<string> =>
  traps.length === 0
    ? []
    : [
        ...heading(page, { zh: "常见误算", en: "Common mistakes" }),
        ...traps.flatMap(({ title, text, value }) => {
          const result = value === null ? "" : ` → ${formatQuantity(value, unit, page.language, decimals + 2)}`
          return wrapped(`${say(page, title)}${result}　${say(page, text)}`, page.width, 4, 2)
        })
      ]

const exampleText = (page: Page, { given, gives }: MetricExample, unit: string): string =>
  `${Object.entries(given)
    .map(([measure, value]) => `${measure} = ${value}`)
    .join(", ")} → ${formatQuantity(gives, unit, page.language)}`

const formLines = (page: Page, { excel, sql, examples, unit }: Explanation): ReadonlyArray<string> => [
  ...heading(page, { zh: "其他写法", en: "Other forms" }),
  // To be copied: never broken.
  `  ${page.paint("Excel     ", "dim")}${excel}`,
  `  ${page.paint("SQL       ", "dim")}${sql}`,
  ...examples.flatMap((example) =>
    labelledLine(page, say(page, { zh: "算例", en: "Example" }), exampleText(page, example, unit), 8)
  )
]
