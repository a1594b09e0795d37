import { type Replacement, replacementsOf, type Suggestion } from "@duxue/core"
import { createMemo, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { Annotation } from "../letter/annotation.ts"
import { magnitudePicture } from "../letter/magnitude.ts"
import { textAt } from "../letter/span.ts"
import { changesIn } from "../letter/suggested-changes.ts"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"
import { Explanation } from "./Explanation.tsx"
import { FigureFacts } from "./FigureFacts.tsx"
import { MagnitudeChart } from "./MagnitudeChart.tsx"
import { Mark } from "./Mark.tsx"
import { StandardBasis } from "./StandardBasis.tsx"
import { titleOf } from "./titles.ts"

const Change = (props: { readonly replacement: Replacement }) => {
  const { t } = useWords()
  const desk = useDesk()
  return (
    <p data-slot="fix" lang="zh-CN">
      <del>{textAt(desk.view().checked.reading.text, props.replacement.span)}</del>
      <svg width="22" height="10" viewBox="0 0 22 10" role="img" aria-label={t().finding.becomes}>
        <path d="M0 5h20M15 1l5 4-5 4" fill="none" stroke="currentColor" stroke-width="1.4" />
      </svg>
      <ins>{props.replacement.text}</ins>
    </p>
  )
}

/** What to write instead, wherever the suggestion changes something. */
const Fix = (props: { readonly suggestion: Suggestion }) => {
  const { t } = useWords()
  const changes = () => replacementsOf(props.suggestion)
  return (
    <>
      <For each={changes()}>{(replacement) => <Change replacement={replacement} />}</For>
      <Show when={changes().length > 1}>
        <p data-slot="together">{t().finding.together(changes().length)}</p>
      </Show>
    </>
  )
}

const Trace = (props: { readonly annotation: Annotation }) => {
  const { pick } = useWords()
  return (
    <Show when={props.annotation.finding.trace.length > 0}>
      <dl data-slot="trace">
        <For each={props.annotation.finding.trace}>
          {(line) => (
            <div>
              <dt>{pick(line.label)}</dt>
              <dd>{pick(line.text)}</dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  )
}

const Alternatives = (props: { readonly annotation: Annotation }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  /** What to write for the figure that the note is about; which places become what, where it is not that one alone. */
  const written = (suggestion: Suggestion): string => {
    const [start] = props.annotation.finding.suggestion?.span ?? props.annotation.span ?? [-1]
    return suggestion.together === undefined && suggestion.span[0] === start
      ? suggestion.text
      : changesIn(desk.view().checked.reading.text, suggestion)
  }
  return (
    <Show when={props.annotation.finding.alternatives.length > 0}>
      <div data-slot="alternatives">
        <p>{t().finding.alternatives}</p>
        <ul>
          <For each={props.annotation.finding.alternatives}>
            {(suggestion) => (
              <li data-together={suggestion.together === undefined ? undefined : ""}>
                <b lang="zh-CN">{written(suggestion)}</b>
                <span>{pick(suggestion.reason)}</span>
                <button
                  type="button"
                  data-component="link"
                  onClick={() => void act.adopt(props.annotation, suggestion)}
                  aria-label={`${t().finding.adoptThis} ${written(suggestion)}`}
                >
                  {t().finding.adoptThis}
                </button>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}

const Actions = (props: { readonly annotation: Annotation }) => {
  const { t } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const dismiss = () => (props.annotation.state === "fails" ? t().finding.dismiss.fails : t().finding.dismiss.other)
  const editable = () => desk.session.showing() === "corrected"
  return (
    <div data-slot="actions">
      <Show when={props.annotation.finding.suggestion !== null && editable()}>
        <button
          type="button"
          data-component="button"
          data-kind="primary"
          disabled={desk.session.rechecking()}
          onClick={() => void act.adopt(props.annotation)}
        >
          {t().finding.adopt} <kbd>A</kbd>
        </button>
      </Show>
      <button type="button" data-component="button" onClick={() => desk.setWriting(props.annotation.key)}>
        {t().finding.explain} <kbd>N</kbd>
      </button>
      <button type="button" data-component="button" data-kind="quiet" onClick={() => act.dismiss(props.annotation)}>
        {dismiss()}
      </button>
    </div>
  )
}

const Foot = (props: { readonly annotation: Annotation }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const tally = () => desk.view().checked.report.checks.find((check) => check.id === props.annotation.finding.check)
  return (
    <p data-slot="foot">
      {t().finding.check} <span>{pick(titleOf(desk.view().checked.words.checks, props.annotation.finding.check))}</span>
      <Show when={tally()}>{(of) => <span>{t().finding.tally(of().applied, of().failed)}</span>}</Show>
    </p>
  )
}

/** The note that is open: what is wrong, what it probably was, the arithmetic, the cause, and what can be done. */
export const OpenNote = (props: { readonly annotation: Annotation; readonly index: number }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const finding = () => props.annotation.finding
  /** Left out where the title has said it. */
  const cause = () => {
    const reason = finding().suggestion?.reason
    return reason === undefined || pick(finding().title).includes(pick(reason)) ? undefined : pick(reason)
  }
  const picture = createMemo(() => magnitudePicture(desk.view(), props.annotation))
  const figure = createMemo(() => {
    const said = desk.view().standings.findIndex((standing) => standing.annotations.includes(props.index))
    return said < 0 ? undefined : said
  })
  return (
    <div
      data-component="note"
      data-state={props.annotation.state}
      data-open
      data-note
      data-annotation={props.index}
      id={`note-${props.index}`}
      role="note"
      tabIndex={-1}
      aria-labelledby={`note-${props.index}-title`}
    >
      <div data-slot="head" id={`note-${props.index}-title`}>
        <Mark state={props.annotation.state} />
        <b>{t().ordinal(props.annotation.state, props.annotation.ordinal)}</b>{" "}
        <span data-slot="title">{pick(finding().title)}</span>
        <button type="button" data-component="icon-button" aria-label={t().finding.close} onClick={() => act.close()}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path
              d="M2 4.2 6 8.2l4-4"
              fill="none"
              stroke="currentColor"
              stroke-width="1.5"
              transform="rotate(180 6 6)"
            />
          </svg>
        </button>
      </div>
      <Show when={finding().suggestion}>{(suggestion) => <Fix suggestion={suggestion()} />}</Show>
      {/* The chart and the arithmetic under it say all that the message says. */}
      <Show when={picture()} fallback={<p data-slot="body">{pick(props.annotation.message)}</p>}>
        {(of) => <MagnitudeChart picture={of()} />}
      </Show>
      <Trace annotation={props.annotation} />
      <Show when={cause()}>
        {(reason) => (
          <p data-slot="cause">
            <b>{t().finding.cause}</b> {reason()}
          </p>
        )}
      </Show>
      <Show when={finding().standard}>
        {(standard) => <StandardBasis id={standard()} said={pick(props.annotation.message)} />}
      </Show>
      <Alternatives annotation={props.annotation} />
      <Explanation annotation={props.annotation} />
      <Actions annotation={props.annotation} />
      <Show when={figure() !== undefined ? { index: figure() ?? 0 } : undefined}>
        {(of) => (
          <details data-slot="facts">
            <summary>{t().finding.figure}</summary>
            <FigureFacts index={of().index} />
          </details>
        )}
      </Show>
      <Foot annotation={props.annotation} />
    </div>
  )
}
