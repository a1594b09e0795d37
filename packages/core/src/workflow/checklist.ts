/** What a filing still needs before it can be sent, in the order in which it is done. */
import type { ChecklistEntry } from "../domain/checklist.ts"
import type { Content } from "../domain/content.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import type { ReturnedFigure } from "../domain/returned-figure.ts"
import type { StepName } from "../domain/step.ts"
import type { Bilingual } from "../domain/text.ts"
import type { OpenFinding } from "./finding-key.ts"
import { standing } from "./signatures.ts"

/** Answered by a change of what was returned, or by a note that says why it stands. */
export const isAnswered = ({ answer, content, hash }: ReturnedFigure, contents: ReadonlyArray<Content>): boolean =>
  answer !== null || (contents.find(({ id }) => id === content)?.hash ?? null) !== hash

const entry = (
  id: ChecklistEntry["id"],
  blocks: StepName,
  title: Bilingual,
  open: ReadonlyArray<string>,
  toDo: Bilingual
): ChecklistEntry => ({
  id,
  title,
  done: open.length === 0,
  open,
  detail: open.length === 0 ? { zh: "已完成", en: "Done" } : toDo,
  blocks
})

/** The whole list, done and open; `findings` are those of the letter as the filing stands now. */
export const checklistOf = (
  { assignments, signatures, returned, answers, district }: FilingLife,
  contents: ReadonlyArray<Content>,
  findings: ReadonlyArray<OpenFinding>
): ReadonlyArray<ChecklistEntry> => {
  const organisations = [...new Set(assignments.map(({ organisation }) => organisation))]
  const unfilled = organisations.filter((id) =>
    assignments.some(({ organisation, filledAt }) => organisation === id && filledAt === null)
  )
  const unsigned = organisations.filter((id) => standing(signatures, "department", id) === undefined)
  const lost = unsigned.filter((id) =>
    signatures.some(({ kind, organisation }) => kind === "department" && organisation === id)
  )
  const errors = findings.filter(({ severity }) => severity === "error").map(({ key }) => key)
  const answered = new Set<string>(answers.map(({ finding }) => finding))
  const queries = findings.filter(({ severity, key }) => severity === "query" && !answered.has(key))
  const unanswered = returned.filter((each) => !isAnswered(each, contents)).map(({ content }) => content)
  const without = (kind: "check" | "district") => (standing(signatures, kind) === undefined ? [district] : [])
  return [
    entry("parts-filled", "fill", { zh: "各部门填报齐全", en: "every part filled" }, unfilled, {
      zh: `还有${unfilled.length}个单位未完成填报，请催报`,
      en: `${unfilled.length} still to fill their part; remind them`
    }),
    entry("returns-answered", "submit", { zh: "退回事项逐条答复", en: "what was returned is answered" }, unanswered, {
      zh: `还有${unanswered.length}项退回未答复：改正，或说明理由`,
      en: `${unanswered.length} returned without an answer: correct, or say why it stands`
    }),
    entry("departments-signed", "sign-department", { zh: "各部门签署", en: "signed by every department" }, unsigned, {
      zh: `还有${unsigned.length}个单位未签署${lost.length === 0 ? "" : `，其中${lost.length}个因内容变动须重新签署`}`,
      en: `${unsigned.length} still to sign${lost.length === 0 ? "" : `, ${lost.length} of them again, since what they signed has changed`}`
    }),
    entry("no-errors", "submit", { zh: "没有错误", en: "no errors" }, errors, {
      zh: `还有${errors.length}处错误，请改正`,
      en: `${errors.length} errors to correct`
    }),
    entry(
      "queries-answered",
      "submit",
      { zh: "疑点均已说明", en: "every query answered" },
      queries.map(({ key }) => key),
      {
        zh: `还有${queries.length}处疑点，请改正或附说明`,
        en: `${queries.length} queries to answer by a correction or a note`
      }
    ),
    entry("district-checked", "check", { zh: "区县核对", en: "checked by the district" }, without("check"), {
      zh: "请督导室核对全文",
      en: "The office has to check the whole"
    }),
    entry("district-signed", "sign", { zh: "区县签发", en: "signed for the district" }, without("district"), {
      zh: "请签发人签发",
      en: "The signer has to sign"
    })
  ]
}
