/** The result of `check` as a SARIF log, for code scanning services and editors: one run over all letters. */
import { isAbsolute, sep } from "node:path"
import { pathToFileURL } from "node:url"
import type { CheckEntry, Finding, Language, Severity, Span, Suggestion } from "@duxue/core"
import type { LetterReport } from "../../report/letter-report.ts"
import { type LineColumn, lineIndex } from "../../report/place.ts"
import { version } from "../../version.ts"
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

export const sarifWriter = (language: Language, catalogue: ReadonlyMap<string, CheckEntry>): Writer<LetterReport> => {
  const rules = new Map<string, SarifRule>()
  const results: Array<SarifResult> = []
  const artifacts: Array<SarifLog["runs"][number]["artifacts"][number]> = []
  const notifications: Array<SarifNotification> = []
  const ruleIndex = (id: string, severity: Severity): number => {
    if (!rules.has(id)) rules.set(id, ruleOf(id, severity, catalogue.get(id), language))
    return [...rules.keys()].indexOf(id)
  }
  // A check that found nothing is a rule of the run all the same: it is seen to have run.
  return {
    letter: (letter) => {
      const uri = uriOf(letter.file)
      const location = { uri }
      artifacts.push({ location, encoding: letter.encoding, sourceLanguage: "zh-CN" })
      for (const { id } of letter.report.checks) ruleIndex(id, "remark")
      const place = placing(uri, letter)
      for (const finding of letter.report.findings) {
        results.push({ ruleIndex: ruleIndex(finding.check, finding.severity), ...resultOf(finding, place, language) })
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
                rules: [...rules.values()]
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

const fixOf = ({ span, text, reason }: Suggestion, place: Placing, language: Language): SarifFix => ({
  description: { text: reason[language] },
  artifactChanges: [
    {
      artifactLocation: { uri: place.uri },
      replacements: [{ deletedRegion: place.region(span), insertedContent: { text } }]
    }
  ]
})
