import { A } from "@solidjs/router"
import {
  type BoundFigure,
  type Fact,
  factQuantity,
  type Filing,
  formatDate,
  formatInterval,
  intervalOf,
  type LetterReading
} from "@duxue/core"
import { findMeasure, formatQuantity } from "@duxue/core"
import { createEffect, createMemo, For, on, Show } from "solid-js"
import { placeOf } from "../assessment/fact-place.ts"
import { type FigureSource, sourceOf } from "../composing/figure-source.ts"
import { useWords } from "../language/language.tsx"

const FactLine = (props: { readonly fact: Fact; readonly reading: LetterReading | undefined }) => {
  const { t, pick, language } = useWords()
  const measure = () => findMeasure(props.fact.measure)?.title ?? { zh: props.fact.measure, en: props.fact.measure }
  const value = () =>
    props.fact.value === null
      ? formatInterval(intervalOf(factQuantity(props.fact)), props.fact.unit, language())
      : formatQuantity(props.fact.value, props.fact.unit, language())
  const place = () => (props.reading === undefined ? undefined : placeOf(props.fact, props.reading))
  const returned = () => (props.fact.provenance.kind === "return" ? props.fact.provenance : undefined)
  return (
    <li>
      <span>
        {pick(measure())} <b>{value()}</b>
        <Show when={props.fact.period}>{(period) => <small>{formatDate(period(), language())}</small>}</Show>
      </span>
      <Show when={place()}>
        {(of) => (
          <span data-slot="place">
            <Show when={of().href} fallback={t().assessment.sections.inLetter}>
              {(href) => <A href={href()}>{t().composing.inLetter}</A>}
            </Show>
            <q lang="zh-CN">{of().quote}</q>
          </span>
        )}
      </Show>
      <Show when={returned()}>
        {(of) => <span data-slot="place">{t().composing.inReturn(of().file, of().place)}</span>}
      </Show>
    </li>
  )
}

const Facts = (props: { readonly source: FigureSource; readonly reading: LetterReading | undefined }) => {
  const { t } = useWords()
  return (
    <>
      <Show when={props.source.facts.length > 0}>
        <ul data-slot="facts">
          <For each={props.source.facts}>{(fact) => <FactLine fact={fact} reading={props.reading} />}</For>
        </ul>
      </Show>
      <Show when={props.source.fromSchools}>
        <p data-slot="derived">{t().composing.fromSchools}</p>
      </Show>
    </>
  )
}

interface Props {
  readonly figure: BoundFigure | undefined
  readonly filing: Filing
  readonly reading: LetterReading | undefined
  readonly onClose: () => void
}

/** What a number of the letter states, where it comes from, and the page that explains it. */
export const FigureSourceCard = (props: Props) => {
  const { t, pick } = useWords()
  let head: HTMLHeadingElement | undefined
  const source = createMemo(() => (props.figure === undefined ? undefined : sourceOf(props.figure, props.filing)))
  createEffect(
    on(
      () => props.figure,
      (figure) => {
        if (figure !== undefined) head?.focus({ preventScroll: true })
      },
      { defer: true }
    )
  )
  return (
    <aside
      data-component="source-card"
      data-open={props.figure === undefined ? undefined : ""}
      aria-label={t().composing.source}
      aria-live="polite"
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onClose()
      }}
    >
      <Show when={props.figure} fallback={<p data-slot="hint">{t().composing.hint}</p>}>
        {(figure) => (
          <>
            <h2 tabIndex={-1} ref={head} lang="zh-CN">
              {figure().text}
            </h2>
            <button
              type="button"
              data-component="icon-button"
              aria-label={t().finding.close}
              onClick={() => props.onClose()}
            >
              ×
            </button>
            <Show when={source()} fallback={<p>{t().composing.unknownSource}</p>}>
              {(of) => (
                <>
                  <p data-slot="kind">{t().composing.bindings[of().kind]}</p>
                  <p data-slot="title">{pick(of().title)}</p>
                  <Show when={of().basis}>{(basis) => <p data-slot="basis">{pick(basis())}</p>}</Show>
                  <Facts source={of()} reading={props.reading} />
                  <Show when={of().href}>
                    {(href) => (
                      <p>
                        <A href={href()}>{t().composing.explain}</A>
                      </p>
                    )}
                  </Show>
                </>
              )}
            </Show>
          </>
        )}
      </Show>
    </aside>
  )
}
