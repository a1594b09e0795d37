/** What a bundle is made of: names of its parts, and what kind of file each is. */
import type { TextFormat } from "../format.ts"

export const manifestName = "manifest.json"

/** The parts that every bundle has beside its letter, in their order in the archive. */
export const dataParts = {
  filing: "filing.json",
  assessment: "assessment.json",
  findings: "findings.json",
  evidence: "evidence.json",
  history: "history.ndjson"
} as const
export type DataPart = keyof typeof dataParts

const letterMedia: Readonly<Record<TextFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html",
  md: "text/markdown",
  txt: "text/plain"
}

const letterFormats = Object.keys(letterMedia) as ReadonlyArray<TextFormat>

/** Where the letter stands: under its own ending. */
export const letterName = (format: TextFormat): string => `letter.${format}`

const evidenceFolder = "evidence/"

/** Where a file of evidence stands: under the hash of its content. */
export const evidenceName = (sha256: string): string => `${evidenceFolder}${sha256}`

export type PartKind = DataPart | "letter" | "evidence-file"

/** What a part is by its name; `undefined` for a name that no bundle has. */
export const partKindOf = (name: string): PartKind | undefined => {
  if (letterFormats.some((format) => letterName(format) === name)) return "letter"
  if (/^evidence\/[0-9a-f]{64}$/u.test(name)) return "evidence-file"
  return (Object.keys(dataParts) as ReadonlyArray<DataPart>).find((kind) => dataParts[kind] === name)
}

/** Of all parts but evidence, whose kind its sender tells. */
export const mediaTypeOf = (name: string): string => {
  const format = letterFormats.find((each) => letterName(each) === name)
  if (format !== undefined) return letterMedia[format]
  return name.endsWith(".ndjson") ? "application/x-ndjson" : "application/json"
}
