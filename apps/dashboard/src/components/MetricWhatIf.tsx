import { type Explanation, findMeasure } from "@duxue/core"
import { For, Show } from "solid-js"
import type { Suppositions } from "../what-if/suppositions.ts"
import { useWords } from "../language/language.tsx"
import { ChangeList } from "./ChangeList.tsx"
import { SuppositionField } from "./SuppositionField.tsx"

interface Props {
  readonly explanation: Explanation
  readonly suppositions: Suppositions
}

/** Each figure of the metric to be moved, and every verdict that moves with it. */
export const MetricWhatIf = (props: Props) => {
  const { t, pick } = useWords()
  const inputs = () =>
    props.explanation.inputs.flatMap((input) =>
      input.value === null || findMeasure(input.measure)?.level !== "district" ? [] : [{ ...input, now: input.value }]
    )
  const turns = (measure: string) =>
    props.explanation.movement.filter((move) => move.measure === measure).map((move) => move.turnsAt)
  return (
    <Show when={inputs().length > 0}>
      <section data-component="metric-what-if" aria-labelledby="what-if-title">
        <h2 id="what-if-title">{t().assessment.whatIf.title}</h2>
        <For each={inputs()}>
          {(input) => (
            <SuppositionField
              title={pick(input.title)}
              unit={input.unit}
              now={input.now}
              turns={turns(input.measure)}
              value={props.suppositions.values().get(input.measure)}
              onValue={(value) => props.suppositions.set(input.measure, value)}
              onReset={() => props.suppositions.remove(input.measure)}
            />
          )}
        </For>
        <Show when={props.suppositions.values().size > 0}>
          <h3>{t().assessment.whatIf.result}</h3>
          <ChangeList changes={props.suppositions.changes()} />
        </Show>
      </section>
    </Show>
  )
}
