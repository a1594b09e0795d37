/** The custom XML part of a letter: what each of its figures states, so that reading it back asks no words. */
import type { BoundFigure, FigureBinding } from "@duxue/core"
import { bindingName, findMeasure, findMetric } from "@duxue/core"
import { element, escapeXml, xmlDocument } from "../../xml/element.ts"

export const factNamespace = "urn:duxue:facts:1"
const factStore = "{6D5D1C57-5C0B-4E0C-9C0C-0C9D0E1F2A31}"

export interface RegisteredFigure {
  /** Unique in the document; Word wants a positive number. */
  readonly key: number
  /** At most 64 characters: Word opens no longer tag. */
  readonly tag: string
  readonly title: string
  /** `_duxue_f12_130`: the row of the part, and which of its places; hidden in Word, which lists no name with a bar before it. */
  readonly bookmark: string
}

export interface FactPart {
  readonly namespace: string
  readonly storeItem: string
  readonly register: (figure: BoundFigure) => RegisteredFigure
  /** The part, when the text is written. */
  readonly xml: () => string
}

const MOST_TAG = 64

const titleOf = (binding: FigureBinding): string => {
  const measure = (id: string) => findMeasure(id.replace(/[.@#].*$/, ""))?.title.zh ?? id
  switch (binding.kind) {
    case "fact":
      return measure(binding.fact)
    case "metric":
      return findMetric(binding.metric)?.title.zh ?? binding.metric
    case "change":
      return `${measure(binding.now)}较上年`
    case "standard":
      return "标准"
    case "count":
      return binding.of
  }
}

export const factPart = (): FactPart => {
  const rows = new Map<string, { readonly key: string; readonly xml: string }>()
  let controls = 0
  const rowOf = (figure: BoundFigure): string => {
    const { value, lower, upper, unit, qualifier, step, period, binding } = figure
    // One row for what is told twice alike; the same number of two years is two.
    const same = [bindingName(binding), figure.text, value, lower, upper, qualifier, step, period].join(" ")
    const known = rows.get(same)
    if (known !== undefined) return known.key
    const key = `f${rows.size + 1}`
    const xml = element(
      "figure",
      {
        id: key,
        binding: JSON.stringify(binding),
        value: value ?? undefined,
        lower: lower ?? undefined,
        upper: upper ?? undefined,
        unit,
        qualifier,
        step,
        period: period ?? undefined
      },
      escapeXml(figure.text)
    )
    rows.set(same, { key, xml })
    return key
  }
  return {
    namespace: factNamespace,
    storeItem: factStore,
    register: (figure) => {
      const key = rowOf(figure)
      const name = bindingName(figure.binding)
      controls += 1
      return {
        key: controls,
        tag: name.length <= MOST_TAG ? name : `${name.slice(0, MOST_TAG - key.length - 1)}~${key}`,
        title: titleOf(figure.binding).slice(0, MOST_TAG),
        bookmark: `_duxue_${key}_${controls}`
      }
    },
    xml: () => xmlDocument(element("facts", { xmlns: factNamespace }, ...Array.from(rows.values(), ({ xml }) => xml)))
  }
}
