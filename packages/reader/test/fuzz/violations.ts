/** What must be so of every reading and of every report, whatever the text: each violation in one line. */
import { isDeepStrictEqual } from "node:util"
import {
  check,
  CheckReport,
  type Figure,
  LetterReading,
  Rational,
  type Reading,
  type Span,
  type Suggestion
} from "@duxue/core"
import { Schema } from "effect"
import { read } from "../../src/index.ts"

const decodeReading = Schema.decodeUnknownSync(LetterReading)
const decodeReport = Schema.decodeUnknownSync(CheckReport)
const encodeReading = Schema.encodeSync(LetterReading)
const encodeReport = Schema.encodeSync(CheckReport)

export interface Examined {
  readonly violations: ReadonlyArray<string>
  readonly figures: number
  readonly relations: number
  readonly findings: number
}

type Placed = readonly [what: string, span: Span]

const at = (what: string, passages: ReadonlyArray<{ readonly start: number; readonly end: number }>) =>
  passages.map(({ start, end }): Placed => [what, [start, end]])

const spansOfReading = (reading: Reading): ReadonlyArray<Placed> => [
  ...at("figure", reading.figures),
  ...at("section", reading.sections),
  ...reading.sections.flatMap(({ items }) => at("item", items)),
  ...at("statement", reading.statements),
  ...at("problem", reading.problems),
  ...at("plan", reading.plans),
  ...at("commitment", reading.commitments),
  ...at("document", reading.documents),
  ...reading.nameLists.flatMap(({ names }) => names.map(({ span }): Placed => ["listed name", span])),
  ...reading.nameVariants.flatMap(({ first, second }): ReadonlyArray<Placed> => [
    ["name", first.span],
    ["variant", second.span]
  ]),
  ...reading.comparisons.map(({ span }): Placed => ["comparison", span]),
  ...reading.dates.map(({ span }): Placed => ["date", span]),
  ...(reading.signedAt === undefined ? [] : [["signature", reading.signedAt] as const])
]

const suggestionsOf = (report: CheckReport): ReadonlyArray<Suggestion> =>
  report.findings.flatMap(({ suggestion, alternatives }) => [
    ...(suggestion === null ? [] : [suggestion]),
    ...alternatives
  ])

const spansOfReport = (report: CheckReport): ReadonlyArray<Placed> => [
  ...report.findings.flatMap(({ spans, trace }) =>
    [...spans, ...trace.flatMap((line) => line.spans)].map((span): Placed => ["finding", span])
  ),
  ...suggestionsOf(report).map(({ span }): Placed => ["suggestion", span]),
  ...report.relations.flatMap(({ result, operands }) => [result, ...operands].map((span): Placed => ["relation", span]))
]

const astray = (text: string, spans: ReadonlyArray<Placed>): ReadonlyArray<string> =>
  spans
    .filter(
      ([, [start, end]]) =>
        !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)
    )
    .map(([what, [start, end]]) => `${what} astray: [${start}, ${end}] in a text of ${text.length}`)

/** Each unlike, and each index that one figure of the list does not have. */
const indicesAstray = (reading: Reading): ReadonlyArray<string> => {
  const named = [
    ...reading.claims.map(({ result }) => result),
    ...reading.series.flat(),
    ...reading.shareGrowths.flatMap(({ growth, share }) => [growth, share]),
    ...reading.comparisons.flatMap(({ figures }) => figures),
    ...reading.nameLists.flatMap(({ announced }) => (announced === undefined ? [] : [announced]))
  ]
  return named
    .filter((index) => !(Number.isInteger(index) && index >= 0 && index < reading.figures.length))
    .map((index) => `index astray: ${index} of ${reading.figures.length} figures`)
}

const decimalOf = (text: string | null): Rational.Rational | undefined =>
  text === null ? undefined : Rational.decimal(text)

const isAbove = (a: Rational.Rational | undefined, b: Rational.Rational | undefined): boolean =>
  a !== undefined && b !== undefined && Rational.compare(a, b) > 0

const figureViolations = (text: string, figures: ReadonlyArray<Figure>): ReadonlyArray<string> =>
  figures.flatMap((figure, index) => {
    const { start, end, lower, upper, value } = figure
    const violations: Array<string> = []
    const before = figures[index - 1]
    if (start === end) violations.push(`figure empty: at ${start}`)
    if (before !== undefined && start < before.end) violations.push(`figure overlap: ${before.text} and ${figure.text}`)
    if (figure.text !== text.slice(start, end)) violations.push(`figure text: ${figure.text} at ${start}`)
    const [least, most, stated] = [decimalOf(lower), decimalOf(upper), decimalOf(value)]
    if (isAbove(least, most) || isAbove(least, stated) || isAbove(stated, most))
      violations.push(`figure bounds: ${lower} ≤ ${value} ≤ ${upper}`)
    if (value === null && figure.qualifier !== "range") violations.push(`figure without value: ${figure.text}`)
    return violations
  })

const suggestionViolations = (text: string, report: CheckReport): ReadonlyArray<string> =>
  suggestionsOf(report).flatMap((suggestion) =>
    suggestion.text === text.slice(...suggestion.span) ? [`suggestion idle: ${suggestion.text}`] : []
  )

/** A body is written as JSON, read back and decoded; what comes out encodes to what went in. */
const codecViolations = (name: string, body: object, decode: (json: unknown) => object, encode: () => unknown) => {
  const written = JSON.stringify(body)
  try {
    const given: unknown = JSON.parse(written)
    if (!isDeepStrictEqual(decode(given), given)) return [`${name} json: decodes to something else`]
    if (!isDeepStrictEqual(encode(), body)) return [`${name} json: encodes to something else`]
  } catch (error) {
    return [`${name} json: ${error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : String(error)}`]
  }
  return []
}

const bodyOf = (reading: Reading): LetterReading => {
  const { text, letter, sections, figures, statements, problems, plans, commitments, documents } = reading
  return { text, letter, sections, figures, statements, problems, plans, commitments, documents }
}

const failure = (stage: string, error: unknown): string =>
  `${stage} throws: ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error)}`

/** Reads and checks a text, and writes it as JSON and back if asked; an error thrown is a violation too. */
export const examine = (given: string, isEncoded = true): Examined => {
  const none = { figures: 0, relations: 0, findings: 0 }
  let reading: Reading
  try {
    reading = read(given)
  } catch (error) {
    return { ...none, violations: [failure("read", error)] }
  }
  const { text, figures } = reading
  const violations = [
    ...(text === (given.startsWith("\uFEFF") ? given.slice(1) : given) ? [] : ["text changed"]),
    ...astray(text, spansOfReading(reading)),
    ...indicesAstray(reading),
    ...figureViolations(text, figures)
  ]
  let report: CheckReport
  try {
    report = check(reading)
  } catch (error) {
    return { ...none, figures: figures.length, violations: [...violations, failure("check", error)] }
  }
  violations.push(...astray(text, spansOfReport(report)), ...suggestionViolations(text, report))
  if (isEncoded) {
    const body = bodyOf(reading)
    violations.push(
      ...codecViolations("reading", body, decodeReading, () => encodeReading(body)),
      ...codecViolations("report", report, decodeReport, () => encodeReport(report))
    )
  }
  return {
    violations,
    figures: figures.length,
    relations: report.relations.length,
    findings: report.findings.length
  }
}
