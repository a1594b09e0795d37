/** Documents cited by a year in which they cannot have been read yet. */
import type { CitedDocument } from "../../domain/letter.ts"
import type { Finding, Suggestion } from "../../domain/finding.ts"
import type { Span } from "../../domain/text.ts"
import { formatDate } from "../../format.ts"
import { policies } from "../../policies/policies.generated.ts"
import type { CheckContext } from "../context.ts"
import { type Check, finding } from "./check-kind.ts"

const issued: ReadonlyMap<string, string | null> = new Map(
  policies.map((policy) => [policy.number ?? policy.id, policy.issuedOn])
)

/** The day on which a document of the registry was issued; of others only the year in their number is known. */
const issuedOn = (number: string): string | undefined => issued.get(number) ?? undefined

/** Documents that bear a year after the signature, or were issued after it. */
export const documentsAfter = (context: CheckContext, signed: string): ReadonlyArray<CitedDocument> => {
  const year = Number(signed.slice(0, 4))
  return context.reading.documents.filter(
    (document) =>
      (document.year !== null && document.year > year) ||
      (document.number !== null && (issuedOn(document.number) ?? "") > signed)
  )
}

/** A letter signed in the year after the one reported on is dated as letters are: the document's year is then wrong. */
export const isDocumentToBlame = (context: CheckContext, signed: string): boolean => {
  const { year } = context.reading.letter
  return year !== null && Number(signed.slice(0, 4)) === year + 1 && documentsAfter(context, signed).length > 0
}

const numberedYear = /[〔﹝[(（](?<year>(?:19|20)\d{2})[〕﹞\])）]/

/** Where the year of a document's number stands; all of the reference where it bears none. */
const yearAt = (context: CheckContext, { start, end }: CitedDocument): Span => {
  const match = numberedYear.exec(context.reading.text.slice(start, end))
  return match === null ? [start, end] : [start + match.index + 1, start + match.index + 5]
}

const spanOfYears = /(?:19|20)\d{2}年?[—–－~～至-]+(?:19|20)?\d{2}年/
const namedYear = /(?<year>(?:19|20)\d{2})(?:年|—)/
/** A notice under which a letter like this is written. */
const ofReview = /评价|督导|考核|自查|自评|检查|评估|述职|总结/

/** The year in which a document with such a title is issued, as far as the title tells. */
const yearsTold = ({ title }: CitedDocument, signed: number): ReadonlyArray<number> => {
  const year = Number(namedYear.exec(title)?.groups?.["year"])
  if (Number.isNaN(year)) return []
  // 行动计划（2023—2025年）: a plan comes out in its first year, if not in the one before.
  if (spanOfYears.test(title)) return [year]
  // 关于开展2021年…评价工作的通知 asks for a letter about that year, and comes out shortly before it is signed.
  return ofReview.test(title) ? [signed] : [year]
}

/** What the title says of its year first; then the year reported on, or that of the signature, as most documents have. */
const suggestionsFor = (
  context: CheckContext,
  document: CitedDocument,
  place: Span,
  signed: string
): ReadonlyArray<Suggestion> => {
  const { year } = context.reading.letter
  if (place[1] - place[0] !== 4 || year === null) return []
  const latest = Number(signed.slice(0, 4))
  const years = new Set([...yearsTold(document, latest), year, latest].filter((each) => each <= latest))
  return [...years].map((each) => ({
    span: place,
    text: String(each),
    value: null,
    cause: "year-slip",
    reason: { zh: "文号年份误写", en: "the year of the document's number was mistyped" }
  }))
}

const findingFor = (context: CheckContext, document: CitedDocument, signed: string): Finding => {
  const name = document.number ?? `《${document.title}》`
  const place = yearAt(context, document)
  const { signedAt } = context.reading
  return finding({
    check: "document-date",
    severity: "error",
    title: { zh: "所引文件当时尚未印发", en: "Cited before it was issued" },
    message: {
      zh: `文中引用了${name}，而落款日期为${formatDate(signed, "zh")}，该文件当时尚未印发。请核对文号中的年份。`,
      en: `The letter cites ${name}, which had not been issued when it was signed (${formatDate(signed, "en")}). Check the year of its number.`
    },
    spans: signedAt === undefined ? [place] : [place, signedAt],
    suggestions: suggestionsFor(context, document, place, signed)
  })
}

/** No document is cited before it was issued. Where the signature itself is out of order, `signature-date` tells it. */
export const documentDate: Check = {
  entry: {
    id: "document-date",
    title: { zh: "所引文件的日期", en: "Dates of documents cited" },
    description: {
      zh: "所引文件在落款时是否已经印发。",
      en: "Whether each document had been issued when the letter was signed."
    },
    severity: "error"
  },
  run: (context) => {
    const signed = context.reading.letter.signedOn
    if (signed === null) return { applied: 0, findings: [] }
    const blamed = isDocumentToBlame(context, signed) ? documentsAfter(context, signed) : []
    const seen = new Set<string>()
    return {
      applied: context.reading.documents.length,
      findings: blamed.flatMap((document) => {
        const key = document.number ?? document.title
        if (seen.has(key)) return []
        seen.add(key)
        return [findingFor(context, document, signed)]
      })
    }
  }
}
