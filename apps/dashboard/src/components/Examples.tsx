import { findMeasure, formatQuantity, type Metric, type MetricExample } from "@duxue/core"
import { For } from "solid-js"
import { useWords } from "../language/language.tsx"

/** Worked examples: what is given, and what comes out. */
export const Examples = (props: { readonly metric: Metric; readonly examples: ReadonlyArray<MetricExample> }) => {
  const { t, pick, language } = useWords()
  const given = (example: MetricExample) =>
    Object.entries(example.given)
      .map(([id, value]) => {
        const measure = findMeasure(id)
        return `${measure === undefined ? id : pick(measure.title)} ${formatQuantity(value, measure?.unit ?? "", language())}`
      })
      .join(t().listed)
  return (
    <section data-component="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{t().assessment.metric.examples}</h2>
      <ol>
        <For each={props.examples}>
          {(example) => (
            <li>
              {t().assessment.metric.exampleGiven} {given(example)}
              {t().separator}
              {t().assessment.metric.exampleGives} <b>{formatQuantity(example.gives, props.metric.unit, language())}</b>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
