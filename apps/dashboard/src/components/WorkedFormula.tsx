import { type ExplainedInput, formatNumber, formatUnit, type Metric } from "@duxue/core"
import { createMemo, For, Show } from "solid-js"
import { formulaTokens } from "../assessment/formula-tokens.ts"
import { useWords } from "../language/language.tsx"

interface Props {
  readonly metric: Metric
  readonly inputs: ReadonlyArray<ExplainedInput>
  /** What it comes to, in words; `undefined` where an input is missing. */
  readonly result: string | undefined
}

/**
 * The formula in large figures, each with its name under it; what is missing stands in brackets. A figure that stands
 * alone is no formula: the table under it says all.
 */
export const WorkedFormula = (props: Props) => {
  const { t, pick, language } = useWords()
  const tokens = createMemo(() => formulaTokens(props.metric.formula))
  const input = (measure: string) => props.inputs.find((each) => each.measure === measure)
  const number = (of: ExplainedInput | undefined): string => {
    if (of === undefined) return ""
    if (of.value !== null) return formatNumber(of.value, language())
    return of.lower !== null && of.upper !== null
      ? `${formatNumber(of.lower, language())}—${formatNumber(of.upper, language())}`
      : `［${t().assessment.metric.missing}］`
  }
  return (
    <Show when={tokens().length > 1}>
      <div data-component="worked">
        <For each={tokens()}>
          {(token) => (
            <Show
              when={token.kind === "measure" ? token : undefined}
              fallback={<span data-slot="sign">{token.kind === "sign" ? token.text : ""}</span>}
            >
              {(leaf) => (
                <span data-slot="number" data-missing={input(leaf().measure)?.source === "missing" ? "" : undefined}>
                  <b>{number(input(leaf().measure))}</b>
                  <small>
                    {pick(input(leaf().measure)?.title ?? { zh: leaf().measure, en: leaf().measure })}
                    <Show when={formatUnit(input(leaf().measure)?.unit ?? "", language())}>
                      {(unit) => `${t().separator}${unit()}`}
                    </Show>
                  </small>
                </span>
              )}
            </Show>
          )}
        </For>
        <Show when={props.result}>
          {(result) => (
            <>
              <span data-slot="sign">＝</span>
              <span data-slot="number" data-result>
                <b>{result()}</b>
                <small>{pick(props.metric.title)}</small>
              </span>
            </>
          )}
        </Show>
      </div>
    </Show>
  )
}
