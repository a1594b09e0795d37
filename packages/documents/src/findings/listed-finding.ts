/** Findings as a list for people: what a clerk is sent, in a workbook, on a page, or as remarks in the letter itself. */
import {
  type Bilingual,
  causeWords,
  type CheckReport,
  type Finding,
  findingStateWords,
  type FindingState,
  findSection,
  findStandard,
  numberFindings,
  type DocumentPlace,
  policyOf,
  replacementsOf,
  type Span,
  type Suggestion
} from "@duxue/core"
import type { DecodedDocument } from "../decode-document.ts"

export interface ListedFinding {
  /** 错误 1, 疑点 3: its name on every surface. */
  readonly name: Bilingual
  readonly state: FindingState
  readonly title: Bilingual
  readonly message: Bilingual
  /** 经费保障 · 第 6 项; empty for the frame of the letter. */
  readonly section: Bilingual
  /** 第 3 页, 第 12 段, 第 1 个表第 2 行第 3 列; empty where the file has no places, or the finding none in it. */
  readonly place: Bilingual
  /** What is thought wrong, in UTF-16 units of the text; null for what the letter does not say at all. */
  readonly span: Span | null
  /** The words there. */
  readonly quote: string
  /** What to write instead, the likeliest first; one that asks for several changes at once tells them all. */
  readonly suggestions: ReadonlyArray<Bilingual>
  /** The arithmetic, a line each. */
  readonly trace: ReadonlyArray<Bilingual>
  /** The document and the clause that ask for it; empty where no standard is at stake. */
  readonly basis: Bilingual
  /** Id of the check that found it. */
  readonly check: string
}

const nothing: Bilingual = { zh: "", en: "" }

const sectionOf = ({ section, item }: Finding): Bilingual => {
  const title = section === null ? undefined : findSection(section)?.shortTitle
  const joined = (...parts: ReadonlyArray<string | undefined>): string => parts.filter(Boolean).join(" · ")
  return {
    zh: joined(title?.zh, item === null ? undefined : `第 ${item} 项`),
    en: joined(title?.en, item === null ? undefined : `item ${item}`)
  }
}

/** Where an inspector looks for it in the file; in a table by its cell, whose paragraphs nobody counts. */
export const placeWords = (place: DocumentPlace | null): Bilingual => {
  if (place === null) return nothing
  if ("page" in place) return { zh: `第 ${place.page} 页`, en: `page ${place.page}` }
  const { paragraph, cell } = place
  return cell === undefined
    ? { zh: `第 ${paragraph} 段`, en: `paragraph ${paragraph}` }
    : {
        zh: `第 ${cell.table} 个表第 ${cell.row} 行第 ${cell.column} 列`,
        en: `table ${cell.table}, row ${cell.row}, column ${cell.column}`
      }
}

const suggested = (suggestion: Suggestion, text: string): Bilingual => {
  const { cause, reason } = suggestion
  const changes = replacementsOf(suggestion)
  const zh = changes.map((each) => `“${text.slice(...each.span)}”改为“${each.text}”`)
  const en = changes.map((each) => `"${text.slice(...each.span)}" becomes "${each.text}"`)
  return {
    zh: `${zh.join("，同时")}（${causeWords[cause].zh}：${reason.zh}）`,
    en: `${en.join(", and at once ")} (${causeWords[cause].en}: ${reason.en})`
  }
}

/** Most messages on a standard name its document themselves. */
const basisOf = ({ standard, message }: Finding): Bilingual => {
  const policy = standard === null ? undefined : policyOf(standard)
  if (standard === null || policy === undefined || message.includes("依据：")) return nothing
  const clause = findStandard(standard)?.clause ?? ""
  const number = policy.number === null ? { zh: "", en: "" } : { zh: `（${policy.number}）`, en: ` (${policy.number})` }
  // A title within a title is quoted by single marks (GB/T 15834).
  const title = policy.title.zh.replaceAll("《", "〈").replaceAll("》", "〉")
  return {
    zh: `《${title}》${number.zh}${clause}`,
    en: `${policy.title.en}${number.en}${clause === "" ? "" : `, ${clause}`}`
  }
}

/** The findings from the gravest to the lightest; `document` is the one that was checked. */
export const listFindings = (
  { findings }: Pick<CheckReport, "findings">,
  { text, origin }: Pick<DecodedDocument, "text" | "origin">
): ReadonlyArray<ListedFinding> =>
  numberFindings(findings).map(({ finding, state, number }) => {
    const [span = null] = finding.spans
    const { title, message, messageEn, suggestion, alternatives, trace, check } = finding
    const words = findingStateWords[state]
    return {
      name: { zh: `${words.zh} ${number}`, en: `${words.en} ${number}` },
      state,
      title,
      message: { zh: message, en: messageEn },
      section: sectionOf(finding),
      place: span === null ? nothing : placeWords(origin({ start: span[0], end: span[1] })),
      span,
      quote: span === null ? "" : text.slice(...span),
      suggestions: [suggestion, ...alternatives].flatMap((each) => (each === null ? [] : [suggested(each, text)])),
      trace: trace.map((line) => ({
        zh: `${line.label.zh}：${line.text.zh}`,
        en: `${line.label.en}: ${line.text.en}`
      })),
      basis: basisOf(finding),
      check
    }
  })
