import { A } from "@solidjs/router"
import { metricKey, type Fact, findMeasure, formatValue } from "@duxue/core"
import { createMemo, Show } from "solid-js"
import { type Assessed, groundOf } from "../assessment/ground.ts"
import { marginWords } from "../assessment/margin-words.ts"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { Quotes } from "./Quotes.tsx"
import { RangePicture } from "./RangePicture.tsx"
import { StandardSource } from "./StandardSource.tsx"
import { VerdictWord } from "./VerdictWord.tsx"

/** A metric of an item: value, verdict, margin, line and document, or what to ask for. */
export const AssessedRow = (props: { readonly assessed: Assessed; readonly opened: Opened }) => {
  const { t, pick, language } = useWords()
  const margin = () => props.assessed.verdict.margin
  const facts = createMemo(() =>
    props.assessed.value.used.flatMap((measure): ReadonlyArray<Fact> => {
      const input = groundOf(props.opened.filing).inputs(measure)
      const stated = "known" in input ? input.known.stated : undefined
      return stated === undefined ? [] : [stated.fact]
    })
  )
  const missing = () => props.assessed.verdict.missing.map((id) => findMeasure(id)?.title ?? { zh: id, en: id })
  return (
    <li data-component="assessed" data-verdict={props.assessed.verdict.verdict}>
      <div data-slot="name">
        <A href={`/metrics/${metricKey(props.assessed.metric)}`}>{pick(props.assessed.metric.title)}</A>
      </div>
      <b data-slot="value">
        {formatValue(props.assessed.metric, props.assessed.value, props.assessed.standard, language()) ?? "—"}
      </b>
      <span data-slot="picture">
        <RangePicture assessed={props.assessed} />
      </span>
      <div data-slot="judged">
        <VerdictWord verdict={props.assessed.verdict.verdict} confidence={props.assessed.verdict.confidence} />
        <Show when={margin()}>
          {(of) => (
            <span data-slot="margin">
              {marginWords(of(), props.assessed.metric, language(), props.assessed.standard)}
            </span>
          )}
        </Show>
      </div>
      <div data-slot="basis">
        <Show when={props.assessed.standard}>{(standard) => <StandardSource standard={standard()} />}</Show>
      </div>
      <div data-slot="ground">
        <Show when={props.assessed.verdict.reason}>{(reason) => <p data-slot="reason">{pick(reason())}</p>}</Show>
        <Show when={missing().length > 0}>
          <p class="visually-hidden">{missing().map(pick).join(t().listed)}</p>
        </Show>
        <Show when={props.opened.reading}>{(reading) => <Quotes facts={facts()} reading={reading()} />}</Show>
      </div>
    </li>
  )
}
