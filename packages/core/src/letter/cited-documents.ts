/** The documents that a filing names: each once, and told under the section that its title speaks of. */
import type { Filing } from "../domain/filing.ts"
import type { CitedDocument } from "../domain/letter.ts"
import type { Section, SectionId } from "../domain/section.ts"
import { sections } from "../registry.ts"
import { type Clause, clause, listed, sentence } from "./prose/clause.ts"

/** A document is known by its number where it has one: its title is shortened at will. */
const identityOf = ({ title, number }: CitedDocument): string => (number ?? title).replace(/\s/g, "")

/** In the order in which they are named first. */
export const distinctDocuments = (documents: ReadonlyArray<CitedDocument>): ReadonlyArray<CitedDocument> => {
  const known = new Map<string, CitedDocument>()
  for (const document of documents) {
    const identity = identityOf(document)
    const before = known.get(identity)
    // Of two ways to name one document the fuller one is told.
    if (before === undefined || before.title.length < document.title.length) known.set(identity, document)
  }
  return [...known.values()]
}

/** The section of the longest cue that stands in the title. */
const byCue = (title: string, cuesOf: (section: Section) => ReadonlyArray<string>): SectionId | undefined => {
  let best: { readonly id: SectionId; readonly length: number } | undefined
  for (const section of sections) {
    for (const cue of cuesOf(section)) {
      if (cue.length > (best?.length ?? 0) && title.includes(cue)) best = { id: section.id, length: cue.length }
    }
  }
  return best?.id
}

/** `undefined` where no section's words are in the title: 政府工作规则. */
export const sectionOfDocument = ({ title }: Pick<CitedDocument, "title">): SectionId | undefined =>
  byCue(title, ({ cues }) => cues) ?? byCue(title, ({ broadCues }) => broadCues)

/** What the clerk wrote and promised: a document named there need not be named again. */
const ownWords = ({ narratives = [], problems }: Filing): string =>
  [
    ...narratives.map(({ text }) => text),
    ...problems.flatMap(({ text, plan }) => (plan === null ? [text] : [text, plan.text]))
  ].join("\n")

const named = ({ title, number }: CitedDocument): Clause | undefined =>
  number === null ? clause`《${title}》` : clause`《${title}》（${number}）`

/** 贯彻落实《甲》（某府办发〔2021〕3号）、《乙》。 By section; under `undefined` what is of none. */
export const citations = (filing: Filing): ReadonlyMap<SectionId | undefined, Clause> => {
  const own = ownWords(filing)
  const untold = distinctDocuments(filing.documents).filter(
    ({ title, number }) => !own.includes(`《${title}》`) && (number === null || !own.includes(number))
  )
  const told = new Map<SectionId | undefined, Clause>()
  for (const [section, documents] of Map.groupBy(untold, sectionOfDocument)) {
    const words = listed(...documents.map(named))
    const citing = words === undefined ? undefined : sentence(clause`贯彻落实${words}`)
    if (citing !== undefined) told.set(section, citing)
  }
  return told
}
