import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js"
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

/** What stands on the sheet, as plain text, so that a chapter is kept while folds come and go around it. */
type EntryName = `chapter ${number}` | `run ${number} ${number}`

const drawEntry = (name: EntryName): JSX.Element => {
  const [kind, first, last] = name.split(" ")
  return kind === "run" ? <Fold first={Number(first)} last={Number(last)} /> : <ChapterBody index={Number(first)} />
}

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

  const entries = createMemo((): ReadonlyArray<EntryName> => {
    const list: Array<EntryName> = []
    for (let index = 0; index < Math.min(drawn(), all()); index++) {
      const run = desk.runs().find(([first]) => first === index)
      if (run !== undefined) list.push(`run ${run[0]} ${run[1]}`)
      list.push(`chapter ${index}`)
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
      <For each={entries()}>{drawEntry}</For>
      <SilenceList />
    </article>
  )
}
