import { formatQuantity, formatUnit } from "@duxue/core"
import { createEffect, createSignal, on, Show } from "solid-js"
import { sliderRange, typedNumber } from "../what-if/slider-range.ts"
import { useWords } from "../language/language.tsx"

interface Props {
  readonly title: string
  readonly unit: string
  readonly now: string
  /** Values at which some verdict turns: the slider reaches past them. */
  readonly turns: ReadonlyArray<string>
  readonly value: string | undefined
  readonly onValue: (value: string) => void
  readonly onReset: () => void
}

/** One figure with another value: typed exactly, or dragged. */
export const SuppositionField = (props: Props) => {
  const { t, language } = useWords()
  const [typed, setTyped] = createSignal<string>()
  const wrong = () => typed() !== undefined && typedNumber(typed() ?? "") === undefined
  const range = () => sliderRange(props.now, props.turns, props.unit)
  createEffect(
    on(
      () => props.value,
      (value) => {
        if (typedNumber(typed() ?? "") !== value) setTyped(undefined)
      }
    )
  )
  const take = (text: string) => {
    setTyped(text)
    const value = typedNumber(text)
    if (value !== undefined) props.onValue(value)
  }
  return (
    <div data-component="supposition" data-changed={props.value === undefined ? undefined : ""}>
      <label>
        <span data-slot="title">{props.title}</span>
        <span data-slot="entry">
          <input
            data-component="field"
            inputmode="decimal"
            value={typed() ?? props.value ?? props.now}
            aria-invalid={wrong()}
            onInput={(event) => take(event.currentTarget.value)}
          />
          {formatUnit(props.unit, language())}
        </span>
      </label>
      <input
        type="range"
        aria-label={t().assessment.whatIf.slider(props.title)}
        {...range()}
        value={Number(props.value ?? props.now)}
        aria-valuetext={formatQuantity(props.value ?? props.now, props.unit, language())}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <p data-slot="foot">
        <Show
          when={!wrong()}
          fallback={
            <span role="alert" data-slot="wrong">
              {t().assessment.whatIf.invalid}
            </span>
          }
        >
          <span>
            {t().assessment.whatIf.now} {formatQuantity(props.now, props.unit, language())}
          </span>
        </Show>
        <Show when={props.value !== undefined}>
          <button type="button" data-component="link" onClick={() => props.onReset()}>
            {t().assessment.whatIf.reset}
          </button>
        </Show>
      </p>
    </div>
  )
}
