import { formatValue } from "@duxue/core"
import { createMemo, Show } from "solid-js"
import type { Assessed } from "../assessment/ground.ts"
import { lineScale } from "../assessment/line-scale.ts"
import { lineWords } from "../assessment/value-words.ts"
import { useWords } from "../language/language.tsx"

const width = 168
const height = 22
const middle = 11

/** What is known of a value against its line: a dot or a bar, filled where it is met, hollow where not. */
export const RangePicture = (props: { readonly assessed: Assessed }) => {
  const { t, language } = useWords()
  const drawn = createMemo(() => {
    const { standard, value } = props.assessed
    // Of a standard for each school the value of the district may keep the line while schools fall short of it.
    if (standard === undefined || standard.binds === "school" || value.interval === undefined) return undefined
    return { standard, scale: lineScale(value.interval, standard, width) }
  })
  const label = () => {
    const { metric, standard, value, verdict } = props.assessed
    if (standard === undefined) return ""
    return t().assessment.picture.label(
      formatValue(metric, value, standard, language()) ?? t().assessment.metric.noValue,
      lineWords(standard, language()),
      t().assessment.verdicts[verdict.verdict]
    )
  }
  const wide = () => {
    const { from, to } = drawn()?.scale ?? {}
    return from !== undefined && to !== undefined && to - from > 3
  }
  return (
    <Show when={drawn()}>
      {(of) => (
        <svg
          data-component="range-picture"
          data-verdict={props.assessed.verdict.verdict}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={label()}
        >
          <rect
            data-slot="met"
            x={of().scale.met[0]}
            y={middle - 5}
            width={of().scale.met[1] - of().scale.met[0]}
            height="10"
          />
          <path data-slot="axis" d={`M0 ${middle}H${width}`} />
          <path data-slot="line" d={`M${of().scale.line} 1V${height - 1}`} />
          <Show when={wide()} fallback={<circle data-slot="value" cx={of().scale.from ?? 0} cy={middle} r="4.5" />}>
            <path data-slot="span" d={`M${of().scale.from ?? 0} ${middle}H${of().scale.to ?? 0}`} />
            <path
              data-slot="caps"
              d={`M${of().scale.from ?? 0} ${middle - 5}v10M${of().scale.to ?? 0} ${middle - 5}v10`}
            />
          </Show>
        </svg>
      )}
    </Show>
  )
}
