import { basename } from "node:path"
import { type Bilingual, type FindingState, findingStates, type Language } from "@duxue/core"
import { hasLetterStructure, headParts, noStructure } from "../../report/letter-title.ts"
import type { ReadLetter } from "../../report/letter-report.ts"
import type { SectionTally } from "../../report/section-tally.ts"
import { type FigureState, stateWords } from "../../report/state.ts"
import { conclusion, type Totals } from "../../report/totals.ts"
import { sectionAnchor } from "./letter-body.ts"
import { mark } from "./mark.ts"
import { markup, type Markup } from "./markup.ts"

/** Title, whose letter it is, and what it comes to in large numbers. */
export const summary = (
  { file, reading }: ReadLetter,
  totals: Totals,
  isChecked: boolean,
  language: Language
): Markup => {
  const { letter } = reading
  // The page is sent to others, whom the sender's folders do not concern.
  const name = basename(file)
  const source = file === "-" ? { zh: "标准输入", en: "standard input" } : { zh: name, en: name }
  const parts = [...headParts(letter), source].map((part) => part[language])
  return markup`<header data-component="summary">
  <div data-slot="title"><p data-slot="name">${letter.title ?? source[language]}</p><p>${parts.join(" · ")}</p></div>
  <ul data-slot="counts">
    <li><b>${totals.figures}</b><span>${language === "zh" ? "个数字" : "figures"}</span></li>
    ${isChecked ? countsOf(totals).map(([state, number, word]) => countMarkup(state, number, word[language])) : undefined}
  </ul>
  ${isChecked ? markup`<p data-slot="conclusion">${conclusion(totals)[language]}</p>` : undefined}
  ${hasLetterStructure(reading) ? undefined : markup`<p data-slot="warning">${noStructure[language]}</p>`}
</header>`
}

const countMarkup = (state: FindingState | FigureState, number: number, word: string): Markup =>
  markup`<li data-state="${state}"><b>${number}</b><span>${mark(state)}${word}</span></li>`

const countsOf = ({
  relations,
  findings
}: Totals): ReadonlyArray<readonly [FindingState | FigureState, number, Bilingual]> => [
  ["holds", relations.holds, { zh: "项关系成立", en: "relations hold" }],
  ["fails", findings.fails, { zh: "处错误", en: "errors" }],
  ["query", findings.query, { zh: "处疑点", en: "queries" }],
  ["unmet", findings.unmet, { zh: "项标准未达", en: "standards unmet" }],
  ["missing", findings.missing, { zh: "项没有写到", en: "not stated" }]
]

const heads: ReadonlyArray<Bilingual> = [
  { zh: "部分", en: "Section" },
  { zh: "数字", en: "Figures" },
  { zh: "关系成立", en: "Hold" },
  { zh: "不成立", en: "Fail" },
  { zh: "待判", en: "Undecided" },
  { zh: "错误", en: "Errors" },
  { zh: "疑点", en: "Queries" },
  { zh: "未达", en: "Unmet" },
  { zh: "缺项", en: "Missing" },
  { zh: "提示", en: "Remarks" }
]

/** Every section in a row, with a link to where it begins. */
export const sectionTable = (
  tallies: ReadonlyArray<SectionTally>,
  present: ReadonlySet<string>,
  language: Language
): Markup | undefined =>
  tallies.length === 0
    ? undefined
    : markup`<div data-component="sections"><table data-component="table">
  <thead><tr>${heads.map(
    (head, index) => markup`<th scope="col"${index === 0 ? undefined : markup` data-num`}>${head[language]}</th>`
  )}</tr></thead>
  <tbody>${tallies.map(
    ({ id, title, figures, relations, findings }) => markup`<tr><th scope="row">${
      id !== null && present.has(id) ? markup`<a href="#${sectionAnchor(id)}">${title[language]}</a>` : title[language]
    }</th>
${[figures, relations.holds, relations.fails, relations.undecided].map((number) => cell(number))}
${findingStates.map((state) => cell(findings[state], state))}</tr>
`
  )}</tbody>
</table></div>`

const cell = (number: number, state?: FindingState): Markup =>
  number === 0
    ? markup`<td data-num data-zero>·</td>`
    : state === undefined
      ? markup`<td data-num>${number}</td>`
      : markup`<td data-num data-state="${state}">${mark(state)} <b>${number}</b></td>`

/** What each line under a figure means, drawn with the line itself. */
export const legend = (states: ReadonlyArray<FigureState>, language: Language): Markup =>
  markup`<p data-component="legend">${states.map(
    (state) => markup`<span>${mark(state)}
<span data-component="figure" data-state="${state}">${stateWords[state][language]}</span></span>
`
  )}</p>`
