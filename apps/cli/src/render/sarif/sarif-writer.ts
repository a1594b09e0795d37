/** The result of `check` as a SARIF log, for code scanning services and editors: one run over all letters. */
import { isAbsolute, sep } from "node:path"
import { pathToFileURL } from "node:url"
import {
  type CheckEntry,
  type Finding,
  type Language,
  replacementsOf,
  type Severity,
  type Span,
  type Suggestion
} from "@duxue/core"
import type { LetterReport } from "../../report/letter-report.ts"
import { type LineColumn, lineIndex } from "../../report/place.ts"
import { version } from "../../version.ts"
import type { Rendering } from "../rendering.ts"
import type { Writer } from "../writer.ts"
import type {
  SarifFix,
  SarifLevel,
  SarifLocation,
  SarifLog,
  SarifNotification,
  SarifRegion,
  SarifResult,
  SarifRule
} from "./sarif-log.ts"

const levels: Readonly<Record<Severity, SarifLevel>> = { error: "error", query: "warning", remark: "note" }

type Artifact = SarifLog["runs"][number]["artifacts"][number]

/** What one letter adds to the log; the rules are numbered where the pieces come together. */
export interface SarifPiece {
  readonly artifact: Artifact
  /** Every check that ran: one that found nothing is a rule of the run all the same, and is seen to have run. */
  readonly checks: ReadonlyArray<string>
  readonly results: ReadonlyArray<{
    readonly severity: Severity
    readonly result: Omit<SarifResult, "ruleIndex">
  }>
}

export const sarif = (
  language: Language,
  catalogue: ReadonlyMap<string, CheckEntry>
): Rendering<LetterReport, SarifPiece> => ({
  pieceOf: (letter) => {
    const uri = uriOf(letter.file)
    const place = placing(uri, letter)
    return {
      artifact: {
        location: { uri },
        ...(letter.encoding === null ? {} : { encoding: letter.encoding }),
        sourceLanguage: "zh-CN"
      },
      checks: letter.report.checks.map(({ id }) => id),
      results: letter.report.findings.map((finding) => ({
        severity: finding.severity,
        result: resultOf(finding, place, language)
      }))
    }
  },
  writer: sarifWriter(language, catalogue)
})

const sarifWriter = (language: Language, catalogue: ReadonlyMap<string, CheckEntry>): Writer<SarifPiece> => {
  const rules = new Map<string, { readonly index: number; readonly rule: SarifRule }>()
  const results: Array<SarifResult> = []
  const artifacts: Array<Artifact> = []
  const notifications: Array<SarifNotification> = []
  const ruleIndex = (id: string, severity: Severity): number => {
    const known = rules.get(id)
    if (known !== undefined) return known.index
    rules.set(id, { index: rules.size, rule: ruleOf(id, severity, catalogue.get(id), language) })
    return rules.size - 1
  }
  return {
    letter: (piece) => {
      artifacts.push(piece.artifact)
      for (const id of piece.checks) ruleIndex(id, "remark")
      for (const { severity, result } of piece.results) {
        results.push({ ruleIndex: ruleIndex(result.ruleId, severity), ...result })
      }
      return ""
    },
    unreadable: (file, { code, explanation }) => {
      notifications.push({
        level: "error",
        message: { text: explanation[language] },
        descriptor: { id: code },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }]
      })
      return ""
    },
    end: () => {
      const log: SarifLog = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: {
              driver: {
                name: "duxue",
                version,
                semanticVersion: version,
                language: language === "zh" ? "zh-CN" : "en",
                rules: Array.from(rules.values(), ({ rule }) => rule)
              }
            },
            columnKind: "utf16CodeUnits",
            newlineSequences: ["\r\n", "\n", "\r"],
            artifacts,
            invocations: [
              { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }
            ],
            results
          }
        ]
      }
      return `${JSON.stringify(log, null, 2)}\n`
    }
  }
}

const ruleOf = (id: string, severity: Severity, entry: CheckEntry | undefined, language: Language): SarifRule => ({
  id,
  name: id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
  shortDescription: { text: entry?.title[language] ?? id },
  fullDescription: { text: entry?.description[language] ?? id },
  defaultConfiguration: { level: levels[entry?.severity ?? severity] }
})

/** A path as a URI, if relative then relative to where the command ran; standard input has a name of its own. */
const uriOf = (file: string): string => {
  if (file === "-") return "stdin"
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.split(sep).map(encodeURIComponent).join("/")
}

interface Placing {
  readonly location: (span: Span) => SarifLocation
  readonly region: (span: Span) => SarifRegion
  readonly whole: SarifLocation
  readonly uri: string
  readonly textAt: (span: Span) => string
}

const placing = (uri: string, { reading: { text } }: LetterReport): Placing => {
  const at: (offset: number) => LineColumn = lineIndex(text)
  const region = ([from, to]: Span): SarifRegion => {
    const [start, end] = [at(from), at(to)]
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: from,
      charLength: to - from
    }
  }
  const textAt = ([from, to]: Span): string => text.slice(from, to)
  const artifactLocation = { uri }
  return {
    uri,
    textAt,
    region,
    whole: { physicalLocation: { artifactLocation } },
    location: (span) => ({
      physicalLocation: { artifactLocation, region: { ...region(span), snippet: { text: textAt(span) } } }
    })
  }
}

const resultOf = (finding: Finding, place: Placing, language: Language): Omit<SarifResult, "ruleIndex"> => {
  const [first, ...others] = finding.spans
  const suggestions = [...(finding.suggestion === null ? [] : [finding.suggestion]), ...finding.alternatives]
  const main = first === undefined ? place.whole : place.location(first)
  const section = finding.section === null ? [] : [{ fullyQualifiedName: finding.section, kind: "section" }]
  const message = language === "zh" ? finding.message : finding.messageEn
  return {
    ruleId: finding.check,
    level: levels[finding.severity],
    message: { text: `${finding.title[language]}${language === "zh" ? "：" : ": "}${message}` },
    locations: [section.length === 0 ? main : { ...main, logicalLocations: section }],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((span, id) => ({ id, ...place.location(span) })) }),
    ...(suggestions.length === 0 ? {} : { fixes: suggestions.map((each) => fixOf(each, place, language)) }),
    partialFingerprints: {
      "checkAndText/v1": [finding.check, finding.item ?? "", ...finding.spans.map(place.textAt)].join("|")
    }
  }
}

/** One fix is all of its replacements: whoever applies it applies them at once. */
const fixOf = (suggestion: Suggestion, place: Placing, language: Language): SarifFix => ({
  description: { text: suggestion.reason[language] },
  artifactChanges: [
    {
      artifactLocation: { uri: place.uri },
      replacements: replacementsOf(suggestion).map(({ span, text }) => ({
        deletedRegion: place.region(span),
        insertedContent: { text }
      }))
    }
  ]
})
