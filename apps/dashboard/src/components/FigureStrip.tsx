import { createMemo, For, Match, Show, Switch } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { LetterView } from "../letter/letter-view.ts"
import { stripLayout, type Tick } from "../letter/strip-layout.ts"
import { chapterNumeral } from "./chapter-name.ts"
import { elementWidth } from "./element-width.ts"

const rowHeight = 50
const base = 30

const Stroke = (props: { readonly tick: Tick }) => (
  <Switch fallback={<path d={`M${props.tick.x} ${base}v-12`} stroke="var(--data-2)" stroke-width="2" />}>
    <Match when={props.tick.state === "fails"}>
      <path d={`M${props.tick.x} ${base}v-20`} stroke="var(--state-fails)" stroke-width="3.6" />
      <path
        d={`M${props.tick.x - 3.1} 1.4l6.2 6.2m0-6.2l-6.2 6.2`}
        stroke="var(--state-fails)"
        stroke-width="1.7"
        fill="none"
      />
    </Match>
    <Match when={props.tick.state === "query"}>
      <path d={`M${props.tick.x} 9v4m0 2.5v4m0 2.5v8`} stroke="var(--state-query)" stroke-width="3.2" />
    </Match>
    <Match when={props.tick.state === "unmet"}>
      <path d={`M${props.tick.x} ${base}v-17`} stroke="var(--state-unmet)" stroke-width="3.6" />
      <path d={`M${props.tick.x - 4} 6h8l-4 5.4z`} fill="var(--state-unmet)" />
    </Match>
    <Match when={props.tick.state === "undecided"}>
      <rect
        x={props.tick.x - 1.5}
        y={base - 16}
        width="3"
        height="16"
        fill="none"
        stroke="var(--state-undecided)"
        stroke-width="1.2"
      />
    </Match>
    <Match when={props.tick.state === "missing"}>
      <path
        d={`M${props.tick.x - 0.4} ${base - 16}h-2.2v16h2.2M${props.tick.x + 0.4} ${base - 16}h2.2v16h-2.2`}
        fill="none"
        stroke="var(--state-missing)"
        stroke-width="1.1"
      />
    </Match>
    <Match when={props.tick.state === "remark"}>
      <path
        d={`M${props.tick.x} ${base - 17}l2.6 3.4-2.6 3.4-2.6-3.4zM${props.tick.x} ${base - 10}v10`}
        fill="none"
        stroke="var(--state-remark)"
        stroke-width="1.2"
      />
    </Match>
    <Match when={props.tick.state === "unbound"}>
      <path
        d={`M${props.tick.x} ${base}v-12`}
        stroke="var(--state-unbound)"
        stroke-width="2"
        stroke-dasharray="1.6 2"
      />
    </Match>
  </Switch>
)

interface Props {
  readonly view: LetterView
  /** The chapter in sight. */
  readonly current?: number
  readonly onFigure?: (index: number) => void
  readonly onAnnotation?: (index: number) => void
}

/** Every figure of the letter, one tick each, in order of the text; errors stand tall. A shortcut, not a control. */
export const FigureStrip = (props: Props) => {
  const { t } = useWords()
  let frame: HTMLDivElement | undefined
  const width = elementWidth(() => frame)
  const layout = createMemo(() => stripLayout(props.view, width()))
  const said = (tick: Tick): string => {
    const figure = tick.figure === null ? undefined : props.view.checked.reading.figures[tick.figure]
    const annotation = tick.annotation === null ? undefined : props.view.annotations[tick.annotation]
    return t().strip.tick(figure?.text ?? annotation?.finding.title.zh ?? "", t().states[tick.state])
  }
  const go = (tick: Tick) => {
    if (tick.annotation !== null) props.onAnnotation?.(tick.annotation)
    else if (tick.figure !== null) props.onFigure?.(tick.figure)
  }
  return (
    <div data-component="figure-strip" ref={frame}>
      <svg
        width={width()}
        height={layout().rows * rowHeight + 2}
        role="img"
        aria-label={t().strip.label(props.view.counts.figures)}
      >
        <For each={layout().chapters}>
          {(part) => {
            const chapter = () => props.view.chapters[part.index]?.chapter
            const here = () => part.index === props.current
            return (
              <g transform={`translate(0 ${part.row * rowHeight})`}>
                <path
                  d={`M${part.from} 33.5H${part.to}`}
                  stroke={here() ? "var(--text-strong)" : "var(--line)"}
                  stroke-width={here() ? 2.5 : 1}
                />
                <Show when={chapter()}>
                  {(of) => (
                    <text data-slot="numeral" data-here={here() ? "" : undefined} x={(part.from + part.to) / 2} y="46">
                      {chapterNumeral(of(), t())}
                    </text>
                  )}
                </Show>
              </g>
            )
          }}
        </For>
        <For each={layout().ticks}>
          {(tick) => (
            <g data-slot="tick" transform={`translate(0 ${tick.row * rowHeight})`} onClick={() => go(tick)}>
              <title>{said(tick)}</title>
              <rect x={tick.x - 2.5} y="0" width="5" height="34" fill="transparent" />
              <Stroke tick={tick} />
            </g>
          )}
        </For>
      </svg>
    </div>
  )
}
