import { createMemo, createSignal, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { LetterView } from "../letter/letter-view.ts"
import type { State } from "../letter/state.ts"
import { stripLayout, type Tick } from "../letter/strip-layout.ts"
import { chapterNumeral } from "./chapter-name.ts"
import { elementWidth } from "./element-width.ts"
import { base, StripStroke } from "./StripStroke.tsx"

const rowHeight = 50
/** A click this near to a tick is meant for it. */
const reach = 12

interface Props {
  readonly view: LetterView
  /** The chapter in sight. */
  readonly current: number
  readonly onFigure: (index: number) => void
  readonly onAnnotation: (index: number) => void
}

const plain: ReadonlySet<State> = new Set<State>(["holds", "bound"])

/** Ticks of which nothing is said are one path together: a letter has hundreds of them. */
const pathOf = (ticks: ReadonlyArray<Tick>): string =>
  ticks.map((tick) => `M${tick.x.toFixed(1)} ${tick.row * rowHeight + base}v-12`).join("")

/** Every figure of the letter, one tick each, in order of the text; errors stand tall. A shortcut, not a control. */
export const FigureStrip = (props: Props) => {
  const { t, pick } = useWords()
  let frame: HTMLDivElement | undefined
  const width = elementWidth(() => frame)
  const layout = createMemo(() => stripLayout(props.view, width()))
  const [pointed, setPointed] = createSignal<Tick>()
  const quiet = createMemo(() => pathOf(layout().ticks.filter(({ state }) => plain.has(state))))
  const unbound = createMemo(() => pathOf(layout().ticks.filter(({ state }) => state === "unbound")))
  const noted = createMemo(() => layout().ticks.filter(({ state }) => !plain.has(state) && state !== "unbound"))

  const height = () => layout().rows * rowHeight + 2
  const nearest = (event: MouseEvent): Tick | undefined => {
    const x = event.offsetX
    const row = Math.floor(event.offsetY / rowHeight)
    let best: Tick | undefined
    for (const tick of layout().ticks) {
      const distance = Math.abs(tick.x - x)
      if (tick.row === row && distance < reach && distance < Math.abs((best?.x ?? Number.POSITIVE_INFINITY) - x))
        best = tick
    }
    return best
  }
  const said = (tick: Tick): string => {
    const figure = props.view.checked.reading.figures[tick.figure ?? -1]
    const annotation = props.view.annotations[tick.annotation ?? -1]
    const words = figure?.text ?? (annotation === undefined ? "" : pick(annotation.finding.title))
    return t().strip.tick(words, t().states[tick.state])
  }
  const go = (tick: Tick | undefined) => {
    if (tick === undefined) return
    if (tick.annotation !== null) props.onAnnotation(tick.annotation)
    else if (tick.figure !== null) props.onFigure(tick.figure)
  }
  return (
    <div data-component="figure-strip" ref={frame}>
      <svg
        width={width()}
        height={height()}
        viewBox={`0 0 ${Math.max(1, width())} ${height()}`}
        role="img"
        aria-label={t().strip.label(props.view.counts.figures)}
        data-pointed={pointed() === undefined ? undefined : ""}
        onClick={(event) => go(nearest(event))}
        onMouseMove={(event) => setPointed(nearest(event))}
        onMouseLeave={() => setPointed(undefined)}
      >
        <Show when={pointed()}>
          {(tick) => (
            <>
              <title>{said(tick())}</title>
              <rect data-slot="pointer" x={tick().x - 3} y={tick().row * rowHeight} width="6" height="33" />
            </>
          )}
        </Show>
        <For each={layout().chapters}>
          {(part) => {
            const here = () => part.index === props.current
            return (
              <g transform={`translate(0 ${part.row * rowHeight})`}>
                <path
                  d={`M${part.from} 33.5H${part.to}`}
                  stroke={here() ? "var(--text-strong)" : "var(--line)"}
                  stroke-width={here() ? 2.5 : 1}
                />
                <Show when={props.view.chapters[part.index]?.chapter}>
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
        <path d={quiet()} stroke="var(--data-2)" stroke-width="2" />
        <path d={unbound()} stroke="var(--state-unbound)" stroke-width="2" stroke-dasharray="1.6 2" />
        <For each={noted()}>
          {(tick) => (
            <g transform={`translate(0 ${tick.row * rowHeight})`}>
              <StripStroke tick={tick} />
            </g>
          )}
        </For>
      </svg>
    </div>
  )
}
