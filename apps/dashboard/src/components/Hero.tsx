import { createMemo, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { Annotation } from "../letter/annotation.ts"
import { placeCallouts, wordsWidth } from "../letter/callouts.ts"
import type { LetterView } from "../letter/letter-view.ts"
import { textAt } from "../letter/span.ts"
import { changesIn } from "../letter/suggested-changes.ts"
import { stripLayout, type Tick } from "../letter/strip-layout.ts"
import { chapterNumeral } from "./chapter-name.ts"
import { elementWidth } from "./element-width.ts"
import { TallStroke } from "./TallStroke.tsx"

const levelHeight = 46
const strokeRoom = 68
const labelRoom = 26
/** Narrower than this there is no room for words above the ticks: they follow as a list. */
const leastForWords = 820

/** What is wrong, and what it probably was: 18151.74万元 → 18151.74元. */
const secondLine = (view: LetterView, annotation: Annotation): string => {
  const { suggestion } = annotation.finding
  if (suggestion !== null) return changesIn(view.checked.reading.text, suggestion)
  return annotation.span === null ? "" : textAt(view.checked.reading.text, annotation.span)
}

interface Called {
  readonly tick: Tick
  readonly annotation: Annotation
  readonly title: string
  readonly second: string
}

/** The sample letter as one picture: every figure a tick, every error tall and in words. */
export const HeroStrip = (props: { readonly view: LetterView }) => {
  const { t, pick } = useWords()
  let frame: HTMLDivElement | undefined
  const width = elementWidth(() => frame)
  const layout = createMemo(() => stripLayout(props.view, width()))
  const called = createMemo((): ReadonlyArray<Called> =>
    layout().ticks.flatMap((tick): ReadonlyArray<Called> => {
      const annotation = props.view.annotations[tick.annotation ?? -1]
      if (tick.state !== "fails" || annotation === undefined) return []
      return [{ tick, annotation, title: pick(annotation.finding.title), second: secondLine(props.view, annotation) }]
    })
  )
  const wordy = () => layout().rows === 1 && width() >= leastForWords
  const callouts = createMemo(() =>
    placeCallouts(
      called().map(({ tick, title, second }) => ({
        x: tick.x,
        width: 8 + Math.max(wordsWidth(title, 15), wordsWidth(second, 13))
      })),
      width()
    )
  )
  const levels = () => (wordy() ? Math.max(0, ...callouts().map((callout) => callout.level + 1)) : 0)
  const top = () => levels() * levelHeight
  const rowHeight = strokeRoom + labelRoom
  return (
    <div data-slot="strip" ref={frame}>
      <svg
        width={width()}
        height={top() + layout().rows * rowHeight}
        role="img"
        aria-label={t().homePage.strip(props.view.counts.figures, props.view.counts.fails)}
      >
        <g transform={`translate(0 ${top()})`}>
          <For each={layout().chapters}>
            {(part) => (
              <g transform={`translate(0 ${part.row * rowHeight + strokeRoom})`}>
                <path d={`M${part.from} 5H${part.to}`} stroke="var(--line)" />
                <Show when={props.view.chapters[part.index]?.chapter}>
                  {(chapter) => (
                    <text data-slot="numeral" x={(part.from + part.to) / 2} y="20" lang="zh-CN">
                      {chapterNumeral(chapter(), t())}
                    </text>
                  )}
                </Show>
              </g>
            )}
          </For>
          <For each={layout().ticks}>
            {(tick) => (
              <g transform={`translate(0 ${tick.row * rowHeight + strokeRoom})`}>
                <TallStroke state={tick.state} x={tick.x} />
              </g>
            )}
          </For>
        </g>
        <Show when={wordy()}>
          <For each={called()}>
            {(of, index) => {
              const callout = () => callouts()[index()] ?? { side: "start", level: 0 }
              const y = () => top() - (callout().level + 1) * levelHeight
              const x = () => of.tick.x + (callout().side === "start" ? 8 : -8)
              return (
                <g data-slot="callout" data-anchor={callout().side}>
                  <path d={`M${of.tick.x} ${top() + 4}V${y() + 2}`} stroke="var(--seal)" />
                  <text data-slot="title" x={x()} y={y() + 14}>
                    {of.title}
                  </text>
                  <text data-slot="second" x={x()} y={y() + 33} lang="zh-CN">
                    {of.second}
                  </text>
                </g>
              )
            }}
          </For>
        </Show>
      </svg>
      <Show when={!wordy()}>
        <ul data-slot="words">
          <For each={called()}>
            {(of) => (
              <li>
                <b>{of.title}</b>
                <span lang="zh-CN">{of.second}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
