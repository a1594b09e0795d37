import { formatNumber, formatQuantity, type Interval, type Metric, type Standard, formatValue } from "@duxue/core"
import { createMemo, For, Show } from "solid-js"
import { lineScale } from "../assessment/line-scale.ts"
import { lineWords } from "../assessment/value-words.ts"
import type { Assessed } from "../assessment/ground.ts"
import { useWords } from "../language/language.tsx"
import { elementWidth } from "./element-width.ts"

interface Props {
  readonly metric: Metric
  readonly value: Assessed["value"]
  readonly standard: Standard
  readonly verdict: string
  /** What it would be under the reader's suppositions, and what the verdict would be. */
  readonly supposed: { readonly value: number; readonly words: string } | undefined
}

const height = 98
const top = 14
const middle = 40
const bottom = 92

/** The line and the value on one axis, at full width: how near they are is seen before it is read. */
export const LinePicture = (props: Props) => {
  const { t, language } = useWords()
  let frame: HTMLElement | undefined
  const width = () => Math.max(elementWidthOf(), 280)
  const elementWidthOf = elementWidth(() => frame)
  const interval = (): Interval.Interval | undefined => props.value.interval
  const scale = createMemo(() =>
    lineScale(interval(), props.standard, width(), props.supposed === undefined ? [] : [props.supposed.value])
  )
  const words = () => formatValue(props.metric, props.value, props.standard, language()) ?? ""
  const label = () =>
    t().assessment.picture.label(words(), lineWords(props.standard, language()), props.verdict) +
    (props.supposed === undefined ? "" : `${t().separator}${t().assessment.picture.supposed}${props.supposed.words}`)
  const point = () => {
    const { from = 0, to = 0 } = scale()
    return (from + to) / 2
  }
  const wide = () => {
    const { from = 0, to = 0 } = scale()
    return to - from > 4
  }
  const tickWords = (tick: number) => `${formatNumber(String(tick), language())}${props.metric.unit === "%" ? "%" : ""}`
  /** The number of a tick near either end would stand out of the picture if it were centred. */
  const tickAnchor = (tick: number) => {
    const half = tickWords(tick).length * 4
    const at = scale().x(tick)
    return at < half ? "start" : at > width() - half ? "end" : "middle"
  }
  /** Words beside a mark, on the side where they stay on the picture. */
  const anchor = (x: number) => (x > width() * 0.7 ? "end" : x < width() * 0.3 ? "start" : "middle")
  /** Beside the words of the line there is no room for those of the value: they go under the axis. */
  const crowded = () => Math.abs(point() - scale().line) < 140
  const rightOfValue = () => props.supposed !== undefined && scale().x(props.supposed.value) >= point()
  const valueAnchor = () =>
    crowded() && props.supposed !== undefined ? (rightOfValue() ? "end" : "start") : anchor(point())
  const supposedAnchor = () => (rightOfValue() ? "start" : "end")
  return (
    <figure data-component="line-picture" ref={frame}>
      <svg width={width()} height={height} role="img" aria-label={label()}>
        <rect data-slot="base" x="0" y={middle - 9} width={width()} height="18" />
        <rect
          data-slot="met"
          x={Math.max(0, scale().met[0])}
          y={middle - 9}
          width={Math.max(0, scale().met[1] - scale().met[0])}
          height="18"
        />
        <For each={scale().ticks}>
          {(tick) => (
            <>
              <path data-slot="tick" d={`M${scale().x(tick)} ${middle + 9}v5`} />
              <text text-anchor={tickAnchor(tick)} x={scale().x(tick)} y={middle + 28}>
                {tickWords(tick)}
              </text>
            </>
          )}
        </For>
        <path data-slot="line" d={`M${scale().line} ${middle - 20}V${middle + 12}`} />
        <text data-slot="line-words" text-anchor={anchor(scale().line)} x={scale().line} y={top}>
          {formatQuantity(props.standard.threshold, props.standard.unit, language())}
        </text>
        <Show when={wide()}>
          <path
            data-slot="span"
            d={`M${scale().from ?? 0} ${middle}H${scale().to ?? 0}M${scale().from ?? 0} ${middle - 7}v14M${scale().to ?? 0} ${middle - 7}v14`}
          />
        </Show>
        <Show when={props.supposed}>
          {(supposed) => (
            <>
              <path data-slot="shift" d={`M${point()} ${middle}H${scale().x(supposed().value)}`} />
              <circle data-slot="supposed" cx={scale().x(supposed().value)} cy={middle} r="6" />
              <text
                data-slot="supposed-words"
                text-anchor={supposedAnchor()}
                x={scale().x(supposed().value)}
                y={bottom}
              >
                {t().assessment.picture.supposed} {supposed().words}
              </text>
            </>
          )}
        </Show>
        <Show when={!wide() && scale().from !== undefined}>
          <circle data-slot="value" cx={point()} cy={middle} r="6.5" />
        </Show>
        <Show when={scale().from !== undefined}>
          <text data-slot="value-words" text-anchor={valueAnchor()} x={point()} y={crowded() ? bottom : top}>
            {t().assessment.picture.now} {words()}
          </text>
        </Show>
      </svg>
    </figure>
  )
}
