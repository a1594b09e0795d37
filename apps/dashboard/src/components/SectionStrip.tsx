import { createMemo, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { ChapterView } from "../letter/letter-view.ts"
import { annotationStates, type AnnotationState } from "../letter/state.ts"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"
import { chapterName, chapterNumeral } from "./chapter-name.ts"
import { Mark } from "./Mark.tsx"

/** Beyond this many a chapter shows one mark of each state with its number. */
const room = 4

const Marks = (props: { readonly states: ReadonlyArray<AnnotationState> }) => {
  const { t } = useWords()
  const tallied = createMemo(() =>
    annotationStates
      .map((state) => ({ state, count: props.states.filter((of) => of === state).length }))
      .filter(({ count }) => count > 0)
  )
  const said = () =>
    tallied()
      .map(({ state, count }) => `${t().states[state]} ${count}`)
      .join(t().separator)
  return (
    <span data-slot="marks">
      <Show when={props.states.length > 0}>
        <span class="visually-hidden">{said()}</span>
      </Show>
      <Show
        when={props.states.length > room}
        fallback={<For each={props.states}>{(state) => <Mark state={state} />}</For>}
      >
        <For each={tallied()}>
          {({ state, count }) => (
            <span data-slot="tally" data-state={state} aria-hidden="true">
              <Mark state={state} />
              <Show when={count > 1}>{count}</Show>
            </span>
          )}
        </For>
      </Show>
    </span>
  )
}

const Entry = (props: { readonly of: ChapterView; readonly index: number }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const states = createMemo(() =>
    props.of.annotations
      .flatMap((index) => {
        const annotation = desk.view().annotations[index]
        return annotation === undefined || desk.view().dismissed.has(annotation.key) ? [] : [annotation.state]
      })
      .toSorted((a, b) => annotationStates.indexOf(a) - annotationStates.indexOf(b))
  )
  return (
    <li>
      <a
        href={`#${props.of.chapter.id}`}
        aria-current={desk.chapter() === props.index ? "location" : undefined}
        title={props.of.chapter.heading ?? undefined}
        onClick={(event) => {
          event.preventDefault()
          act.goToChapter(props.index)
        }}
      >
        <span data-slot="no" lang="zh-CN">
          {chapterNumeral(props.of.chapter, t())}
        </span>
        <span data-slot="name">{chapterName(props.of.chapter, desk.view().checked.words.sections, t(), pick)}</span>
        <Marks states={states()} />
        <span data-slot="count">
          <span aria-hidden="true">{props.of.figures.length}</span>
          <span class="visually-hidden">{t().sections.figureCount(props.of.figures.length)}</span>
        </span>
      </a>
    </li>
  )
}

/** The parts of the letter with what was found in each; below 1100 px a row of tabs that stays at the top. */
export const SectionStrip = () => {
  const { t } = useWords()
  const desk = useDesk()
  return (
    <nav data-component="section-strip" aria-label={t().sections.label}>
      <p data-slot="head" aria-hidden="true">
        <span>{t().sections.head}</span>
        <span>{t().sections.figures}</span>
      </p>
      <ol>
        <For each={desk.view().chapters}>
          {(of, index) => (
            <Show when={of.chapter.kind !== "opening" || of.figures.length > 0 || of.annotations.length > 0}>
              <Entry of={of} index={index()} />
            </Show>
          )}
        </For>
      </ol>
      <Show when={desk.view().counts.missing > 0}>
        <p data-slot="foot" data-state="missing">
          <Mark state="missing" />
          {t().sections.silences(desk.view().counts.missing)}
          <br />
          <a href="#silences">{t().sections.seeList}</a>
        </p>
      </Show>
    </nav>
  )
}
