import type { ReviewedNumber } from "@duxue/core"
import { A } from "@solidjs/router"
import { createMemo, createSignal, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { numbersOf, type ReviewKind, reviewKinds } from "../letter/number-bonds.ts"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"

/** More than this is a list that nobody reads to its end on a page; the rest stands marked in the letter. */
const shown = 40

const Line = (props: { readonly number: ReviewedNumber; readonly figure: number | undefined }) => {
  const { t, pick } = useWords()
  const act = useDeskActions()
  return (
    <li>
      <Show
        when={props.figure !== undefined ? { index: props.figure } : undefined}
        fallback={<b lang="zh-CN">{props.number.text}</b>}
      >
        {(figure) => (
          <button type="button" data-component="link" lang="zh-CN" onClick={() => act.openFigure(figure().index)}>
            {props.number.text}
          </button>
        )}
      </Show>
      <span data-slot="sentence" lang="zh-CN">
        {props.number.sentence}
      </span>
      <Show when={props.number.was}>{(was) => <span data-slot="was">{t().numbers.was(was())}</span>}</Show>
      <Show when={props.number.title}>{(title) => <span data-slot="what">{pick(title())}</span>}</Show>
    </li>
  )
}

/** Every number of the letter that no fact stands behind: how many, which, and where. */
export const NumberReview = () => {
  const { t } = useWords()
  const desk = useDesk()
  const review = () => desk.view().checked.numbers
  const [chosen, choose] = createSignal<ReviewKind>()
  const kinds = createMemo(() => reviewKinds.filter((kind) => numbersOf(review(), kind).length > 0))
  const kind = () => {
    const wanted = chosen()
    return wanted !== undefined && kinds().includes(wanted) ? wanted : kinds()[0]
  }
  const listed = createMemo(() => {
    const of = kind()
    return of === undefined ? [] : numbersOf(review(), of)
  })
  const figures = createMemo(() => {
    const indices = new Map<number, number>()
    for (const [index, number] of desk.view().bonds) indices.set(number.span[0], index)
    return indices
  })
  return (
    <Show when={review().counts.figures > 0}>
      <details
        data-component="number-review"
        onToggle={(event) => desk.setReviewing(event.currentTarget.open)}
        open={desk.reviewing()}
      >
        <summary>
          {t().numbers.summary(review().counts.figures, review().counts.bound)}
          <Show when={review().counts.touched + review().counts.gone > 0}>
            <b data-state="fails">{t().numbers.changed(review().counts.touched + review().counts.gone)}</b>
          </Show>
        </summary>
        <Show when={review().counts.bound === 0 && review().counts.touched === 0}>
          <p data-slot="none">
            {t().numbers.none} <A href="/compose">{t().numbers.toCompose}</A>
          </p>
        </Show>
        <ul data-slot="kinds" aria-label={t().numbers.kindsLabel}>
          <For each={kinds()}>
            {(each) => (
              <li>
                <button type="button" data-component="chip" aria-pressed={kind() === each} onClick={() => choose(each)}>
                  {t().numbers.kinds[each]} <b>{numbersOf(review(), each).length}</b>
                </button>
              </li>
            )}
          </For>
        </ul>
        <ol data-slot="numbers">
          <For each={listed().slice(0, shown)}>
            {(number) => <Line number={number} figure={figures().get(number.span[0])} />}
          </For>
        </ol>
        <Show when={listed().length > shown}>
          <p data-slot="more">{t().numbers.more(listed().length - shown)}</p>
        </Show>
      </details>
    </Show>
  )
}
