import type { LetterChart } from "@duxue/core"
import { captionOfChart, chartLayout, keySide, labelSize, nameSize, toldInWords } from "@duxue/documents"
import { createMemo, For } from "solid-js"

/** A chart where the files have it, bar for bar. */
export const PaperChart = (props: { readonly chart: LetterChart }) => {
  const layout = createMemo(() => chartLayout(props.chart))
  return (
    <figure data-component="paper-chart">
      <figcaption>{captionOfChart(props.chart)}</figcaption>
      <svg viewBox={`0 0 ${layout().width} ${layout().height}`} role="img" aria-label={toldInWords(props.chart)}>
        <For each={layout().keys}>
          {({ role, title, x, y }) => (
            <>
              <rect data-role={role} x={x} y={y} width={keySide} height={keySide} />
              <text x={x + keySide + 3} y={y + keySide - 0.5} font-size={String(nameSize)}>
                {title}
              </text>
            </>
          )}
        </For>
        <For each={layout().names}>
          {({ text, right, baseline }) => (
            <text x={right} y={baseline} font-size={String(nameSize)} text-anchor="end">
              {text}
            </text>
          )}
        </For>
        <For each={layout().bars}>
          {({ role, x, y, width, height, figure, label }) => (
            <>
              <rect data-role={role} x={x} y={y} width={width} height={height} />
              <text x={label.x} y={label.baseline} font-size={String(labelSize)}>
                {figure.text}
              </text>
            </>
          )}
        </For>
        <line x1={layout().base.x} x2={layout().base.x} y1={layout().base.top} y2={layout().base.bottom} />
      </svg>
    </figure>
  )
}
