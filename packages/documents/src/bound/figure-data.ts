/** A bound figure as the `data` element of HTML, whose attributes machines read and whose text people do. */
import { BoundFigure, FigureBinding } from "@duxue/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Attributes } from "../xml/element.ts"
import type { BoundSpan } from "@duxue/core"

/** What the element says of a figure; `data-metric` names the measure or the metric for those who look for it alone. */
export const dataAttributes = (figure: BoundFigure): Attributes => {
  const { value, lower, upper, unit, qualifier, step, period, binding, text } = figure
  return {
    value: value ?? `${lower ?? ""}..${upper ?? ""}`,
    "data-unit": unit,
    "data-period": period ?? undefined,
    "data-metric": metricOf(binding),
    "data-binding": JSON.stringify(binding),
    "data-lower": lower ?? undefined,
    "data-upper": upper ?? undefined,
    "data-qualifier": qualifier,
    "data-step": step,
    "data-text": text
  }
}

const metricOf = (binding: FigureBinding): string | undefined => {
  switch (binding.kind) {
    case "fact":
      return binding.fact
    case "metric":
      return binding.metric
    case "change":
      return binding.now
    case "standard":
      return binding.standard
    case "count":
      return undefined
  }
}

const decodeBinding = Schema.decodeUnknownResult(Schema.fromJsonString(FigureBinding))
const decodeFigure = Schema.decodeUnknownResult(BoundFigure)

/** What the attributes of a `data` element bind; `undefined` where it is none of ours. */
export const boundOf = (
  attributes: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number
): BoundSpan | undefined => {
  const bound = decodeBinding(attributes["data-binding"])
  if (Result.isFailure(bound)) return undefined
  const value = attributes["value"]
  const figure = decodeFigure({
    kind: "figure",
    text: attributes["data-text"],
    value: value === undefined || value.includes("..") ? null : value,
    lower: attributes["data-lower"] ?? null,
    upper: attributes["data-upper"] ?? null,
    unit: attributes["data-unit"],
    qualifier: attributes["data-qualifier"],
    step: attributes["data-step"],
    period: attributes["data-period"] ?? null,
    binding: bound.success
  })
  if (Result.isFailure(figure)) return undefined
  const { kind: _, binding, ...written } = figure.success
  return { start, end, binding, written }
}
