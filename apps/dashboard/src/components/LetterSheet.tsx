import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useDesk } from "../session/desk.ts"
import { ChapterBody } from "./ChapterBody.tsx"
import { Fold } from "./Fold.tsx"
import { keepMargin } from "./margin.ts"
import { MarginBar } from "./MarginBar.tsx"
import { SilenceList } from "./SilenceList.tsx"
import { watchChapters } from "./watch-chapters.ts"

/** Chapters drawn in one frame: a letter is there at once, and a very long one arrives without holding up the page. */
const chaptersAFrame = 6

type Entry =
  | { readonly kind: "chapter"; readonly index: number }
  | { readonly kind: "run"; readonly first: number; readonly last: number }

/** The letter as sent, its chapters in order, and the margin beside it. */
export const LetterSheet = () => {
  const { t } = useWords()
  const desk = useDesk()
  let sheet: HTMLElement | undefined
  const [drawn, setDrawn] = createSignal(chaptersAFrame)
  const all = () => desk.view().chapters.length

  createEffect(() => {
    if (drawn() >= all()) return
    const frame = requestAnimationFrame(() => setDrawn((count) => count + chaptersAFrame))
    onCleanup(() => cancelAnimationFrame(frame))
  })

  const entries = createMemo((): ReadonlyArray<Entry> => {
    const list: Array<Entry> = []
    for (let index = 0; index < Math.min(drawn(), all()); index++) {
      const run = desk.runs().find(([first]) => first === index)
      if (run !== undefined) list.push({ kind: "run", first: run[0], last: run[1] })
      list.push({ kind: "chapter", index })
    }
    return list
  })

  onMount(() => {
    if (sheet === undefined) return
    keepMargin(sheet, desk)
    watchChapters(sheet, desk)
  })

  return (
    <article data-component="letter" lang="zh-CN" ref={sheet} aria-busy={desk.session.rechecking()}>
      <svg data-slot="thread" aria-hidden="true">
        <path />
      </svg>
      <MarginBar />
      <Show when={desk.view().counts.figures === 0}>
        <p data-slot="nothing">{t().page.noFigures}</p>
      </Show>
      <For each={entries()}>
        {(entry) =>
          entry.kind === "run" ? <Fold first={entry.first} last={entry.last} /> : <ChapterBody index={entry.index} />
        }
      </For>
      <SilenceList />
    </article>
  )
}
