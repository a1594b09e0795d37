import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, onMount, Show, untrack } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useDesk } from "../session/desk.ts"
import { ChapterBody, PartHeading } from "./ChapterBody.tsx"
import { Fold } from "./Fold.tsx"
import { keepMargin } from "./margin.ts"
import { MarginBar } from "./MarginBar.tsx"
import { SilenceList } from "./SilenceList.tsx"
import { watchChapters } from "./watch-chapters.ts"

/** Enough to fill the first screen. */
const chaptersAtOnce = 6

/** How long one frame may draw: a letter is there at once, and a very long one never holds up the page. */
const frameMilliseconds = 12

/** What stands on the sheet, as plain text, so that a chapter is kept while folds come and go around it. */
type EntryName = `part ${number}` | `chapter ${number}` | `run ${number} ${number}`

const drawEntry = (name: EntryName): JSX.Element => {
  const [kind, first, last] = name.split(" ")
  if (kind === "run") return <Fold first={Number(first)} last={Number(last)} />
  return kind === "part" ? <PartHeading index={Number(first)} /> : <ChapterBody index={Number(first)} />
}

/** The letter as sent, its chapters in order, and the margin beside it. */
export const LetterSheet = () => {
  const { t } = useWords()
  const desk = useDesk()
  let sheet: HTMLElement | undefined
  const [drawn, setDrawn] = createSignal(chaptersAtOnce)
  const all = () => desk.view().chapters.length

  createEffect(() => {
    if (drawn() >= all()) return
    const frame = requestAnimationFrame(() => {
      const began = performance.now()
      let count = untrack(drawn)
      do setDrawn(++count)
      while (count < untrack(all) && performance.now() - began < frameMilliseconds)
    })
    onCleanup(() => cancelAnimationFrame(frame))
  })

  const entries = createMemo((): ReadonlyArray<EntryName> => {
    const list: Array<EntryName> = []
    for (let index = 0; index < Math.min(drawn(), all()); index++) {
      if (desk.view().chapters[index]?.chapter.paragraphs[0]?.role === "part") list.push(`part ${index}`)
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
    <article
      data-component="letter"
      lang="zh-CN"
      ref={sheet}
      aria-busy={desk.session.rechecking()}
      data-reviewing={desk.reviewing() ? "" : undefined}
    >
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
