import { scaleLog } from "d3-scale"
import { createMemo, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { MagnitudePicture, Sibling } from "../letter/magnitude.ts"
import { powerWords } from "../letter/power-words.ts"
import { elementWidth } from "./element-width.ts"

const rowHeight = 20
const axisRoom = 22
const nameRoom = 88
const valueRoom = 96

/** Names of figures told in parallel differ at their beginning; what does not fit is in the title of the row. */
const short = (name: string): string => (name.length > 6 ? `${name.slice(0, 6)}…` : name)

const powersBetween = (low: number, high: number): ReadonlyArray<number> => {
  const from = Math.floor(Math.log10(low))
  const to = Math.ceil(Math.log10(high))
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

/** A figure among its like on a log scale, a row each: where it was written, and where it belongs. */
export const MagnitudeChart = (props: { readonly picture: MagnitudePicture }) => {
  const { t, language } = useWords()
  let frame: HTMLElement | undefined
  const width = elementWidth(() => frame)
  const rows = createMemo((): ReadonlyArray<Sibling> =>
    [...props.picture.siblings, props.picture.written].toSorted((a, b) => a.figure.start - b.figure.start)
  )
  const values = createMemo(() => {
    const { corrected } = props.picture
    return [...rows().map((row) => row.value), ...(corrected === undefined ? [] : [corrected])]
  })
  const powers = createMemo(() => powersBetween(Math.min(...values()), Math.max(...values())))
  const x = createMemo(() =>
    scaleLog()
      .domain([10 ** (powers()[0] ?? 0), 10 ** (powers().at(-1) ?? 1)])
      .range([nameRoom, Math.max(nameRoom + 40, width() - valueRoom)])
  )
  // Where the ticks would touch, every other one keeps its words.
  const every = () => Math.ceil((powers().length / Math.max(1, (x().range()[1] ?? 0) - nameRoom)) * 44)
  const height = () => rows().length * rowHeight
  const said = () => {
    const { siblings, written } = props.picture
    const sorted = siblings.toSorted((a, b) => a.value - b.value)
    const [low, high] = [sorted[0], sorted.at(-1)]
    return low === undefined || high === undefined
      ? ""
      : t().chart.label(siblings.length, low.figure.text, high.figure.text, written.figure.subject, written.figure.text)
  }
  return (
    <figure data-component="chart" ref={frame}>
      <svg width={width()} height={height() + axisRoom} role="img" aria-label={said()}>
        <For each={powers()}>
          {(power, index) => (
            <>
              <path data-slot="grid" d={`M${x()(10 ** power)} 0V${height()}`} />
              <Show when={index() % every() === 0}>
                <text data-anchor="middle" x={x()(10 ** power)} y={height() + 16}>
                  {powerWords(power, language())}
                </text>
              </Show>
            </>
          )}
        </For>
        <path data-slot="axis" d={`M${nameRoom - 6} ${height()}H${(x().range()[1] ?? 0) + 6}`} />
        <For each={rows()}>
          {(row, index) => (
            <g transform={`translate(0 ${index() * rowHeight + rowHeight / 2})`}>
              <title>{`${row.figure.subject}　${row.figure.text}`}</title>
              <text x="0" y="4" lang="zh-CN">
                {short(row.figure.subject)}
              </text>
              <Show
                when={row === props.picture.written}
                fallback={
                  <>
                    <circle data-slot="sibling" cx={x()(row.value)} cy="0" r="3.4" />
                    <text data-anchor="end" x={width()} y="4">
                      {row.figure.text}
                    </text>
                  </>
                }
              >
                <Show when={props.picture.corrected}>
                  {(corrected) => (
                    <>
                      <path data-slot="shift" d={`M${x()(row.value) - 7} 0H${x()(corrected()) + 9}`} />
                      <path data-slot="tip" d={`M${x()(corrected()) + 14} -4l-6 4 6 4`} />
                      <circle data-slot="corrected" cx={x()(corrected())} cy="0" r="4.2" />
                    </>
                  )}
                </Show>
                <path data-slot="written" d={`M${x()(row.value) - 4} -4l8 8m0-8l-8 8`} />
                <text data-anchor="end" data-slot="wrong" x={width()} y="4">
                  {row.figure.text}
                </text>
              </Show>
            </g>
          )}
        </For>
      </svg>
      <figcaption>
        {t().chart.orders(props.picture.orders)}
        <Show when={props.picture.undrawn > 0}>
          {t().separator}
          {t().chart.more(props.picture.undrawn)}
        </Show>
      </figcaption>
    </figure>
  )
}
