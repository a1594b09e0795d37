/** What is said of a measure in a form: how it is counted, what for, and by which document. */
import { findItem, findSection, type Measure, policyOf, type Standard, titleInReturn, usesOf } from "@duxue/core"

export interface MeasureDefinition {
  readonly measure: Measure
  readonly title: string
  /** 口径 of the metrics that are computed from it: what exactly is counted, and on which day. */
  readonly bases: ReadonlyArray<string>
  /** The metrics that are computed from it. */
  readonly metrics: ReadonlyArray<string>
  /** The documents whose standards judge those, 《办法》（文号）第七条. */
  readonly documents: ReadonlyArray<string>
  /** Section and number of the items of the outline that ask for it. */
  readonly items: ReadonlyArray<string>
}

const unique = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts)]

const documentOf = (standard: Standard): string | undefined => {
  const policy = policyOf(standard.id)
  if (policy === undefined) return undefined
  return `《${policy.title.zh}》${policy.number === null ? "" : `（${policy.number}）`}${standard.clause ?? ""}`
}

export const definitionOf = (measure: Measure): MeasureDefinition => {
  const { metrics, standards } = usesOf(measure.id)
  return {
    measure,
    title: titleInReturn(measure),
    bases: unique(metrics.flatMap(({ name, basis }) => (basis === undefined ? [] : [`${name.zh}：${basis.zh}`]))),
    metrics: unique(metrics.map(({ name }) => name.zh)),
    documents: unique(standards.flatMap((standard) => documentOf(standard) ?? [])),
    items: measure.items.map(
      ({ section, item }) =>
        `${findSection(section)?.shortTitle.zh ?? section}（第${item}项 ${findItem(item)?.title.zh ?? ""}）`
    )
  }
}

/** A few of many, and how many there are. */
export const someOf = (texts: ReadonlyArray<string>, most: number): string => {
  const shown = texts.slice(0, most).join("；")
  return texts.length > most ? `${shown}等${texts.length}项` : shown
}

/** The same, a line each. */
export const linesOf = (texts: ReadonlyArray<string>, most: number): string =>
  [...texts.slice(0, most), ...(texts.length > most ? [`（共${texts.length}项，其余从略）`] : [])].join("\n")

/** The note on the heading of a measure. */
export const noteOf = ({ measure, bases, metrics, documents }: MeasureDefinition): string =>
  [
    `单位：${measure.unit === "是否" ? "是/否" : measure.unit}`,
    bases.length === 0 ? undefined : `口径：${linesOf(bases, 2)}`,
    metrics.length === 0 ? undefined : `用于：${someOf(metrics, 4)}`,
    documents.length === 0 ? undefined : `依据：${someOf(documents, 3)}`
  ]
    .filter((line) => line !== undefined)
    .join("\n")
