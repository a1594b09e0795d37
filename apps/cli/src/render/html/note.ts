import {
  causeWords,
  type Finding,
  type Language,
  type LetterReading,
  type NumberedFinding,
  type Relation,
  type Replacement,
  replacementsOf,
  type Suggestion
} from "@duxue/core"
import { sectionAndItem } from "../../report/place.ts"
import { stateWords } from "../../report/state.ts"
import { mark } from "./mark.ts"
import { markup, type Markup } from "./markup.ts"

/** What a note's address is, and what its figure links to. */
export const noteId = ({ state, number }: NumberedFinding): string => `note-${state}-${number}`

/** A finding beside its sentence: what is wrong, what it should be, the arithmetic, why. */
export const findingNote = (numbered: NumberedFinding, reading: LetterReading, language: Language): Markup => {
  const { finding, state, number } = numbered
  const { suggestion } = finding
  const place = [sectionAndItem(finding)[language], finding.check].filter(Boolean).join(" · ")
  return markup`<aside data-component="finding" data-state="${state}" id="${noteId(numbered)}" lang="${langOf(language)}">
<p data-slot="head">${mark(state)}<b>${stateWords[state][language]} ${number}</b>
<span data-slot="title">${finding.title[language]}</span></p>
${suggestion === null ? undefined : fix(suggestion, reading, language)}
<p data-slot="body">${language === "zh" ? finding.message : finding.messageEn}</p>
${sums(finding, language)}
${suggestion === null ? undefined : cause(suggestion, language)}
${finding.alternatives.map((each) => alternative(each, reading, language))}
<p data-slot="foot">${place}</p></aside>`
}

const langOf = (language: Language): string => (language === "zh" ? "zh-CN" : "en")

const written = ({ span }: Replacement, { text }: LetterReading): string => text.slice(...span)

const arrow = (language: Language): Markup =>
  markup`<span role="img" aria-label="${language === "zh" ? "改为" : "becomes"}">→</span>`

/** Every place that has to be changed, a line each. */
const fix = (suggestion: Suggestion, reading: LetterReading, language: Language): ReadonlyArray<Markup> => {
  const changes = replacementsOf(suggestion)
  const together = language === "zh" ? "以上各处须一并改正" : "to be changed together"
  return [
    ...changes.map(
      (each) =>
        markup`<p data-slot="fix"><del>${written(each, reading)}</del> ${arrow(language)} <ins>${each.text}</ins></p>`
    ),
    ...(changes.length > 1 ? [markup`<p data-slot="cause">${together}</p>`] : [])
  ]
}

const sums = ({ trace }: Finding, language: Language): Markup | undefined =>
  trace.length === 0
    ? undefined
    : markup`<dl data-slot="sums">${trace.map(
        ({ label, text }) => markup`<div><dt>${label[language]}</dt><dd>${text[language]}</dd></div>`
      )}</dl>`

const cause = (suggestion: Suggestion, language: Language): Markup =>
  markup`<p data-slot="cause"><b>${causeWords[suggestion.cause][language]}</b> ${suggestion.reason[language]}</p>`

const alternative = (suggestion: Suggestion, reading: LetterReading, language: Language): Markup => {
  const slip = causeWords[suggestion.cause][language]
  const why = language === "zh" ? `（${slip}）${suggestion.reason.zh}` : ` (${slip}) ${suggestion.reason.en}`
  const changes = replacementsOf(suggestion).map(
    (each, index) =>
      markup`${index === 0 ? "" : language === "zh" ? "，" : ", "}<del>${written(each, reading)}</del> ${arrow(language)} <b>${each.text}</b>`
  )
  return markup`<p data-slot="cause">${language === "zh" ? "另可" : "Or"} ${changes}${why}</p>`
}

/** A relation that holds: its arithmetic, without emphasis. */
export const holdingNote = ({ arithmetic }: Relation, language: Language): Markup =>
  markup`<aside data-component="finding" data-state="holds" data-quiet lang="${langOf(language)}">
<p data-slot="head">${mark("holds")}<span data-slot="title">${arithmetic[language]}</span></p></aside>`
