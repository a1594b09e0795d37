import { Match, Show, Switch } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { Annotation } from "../letter/annotation.ts"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"
import { Mark } from "./Mark.tsx"
import { OpenNote } from "./OpenNote.tsx"
import { silenceSubject } from "./titles.ts"

const Closed = (props: { readonly annotation: Annotation; readonly index: number; readonly crowded: boolean }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const title = () => {
    const { finding, state } = props.annotation
    return state === "missing" ? silenceSubject(finding.title) : finding.title
  }
  const explained = () => desk.session.explanations().get(props.annotation.key)
  return (
    <div
      data-component="note"
      data-state={props.annotation.state}
      data-note
      data-annotation={props.index}
      data-brief={props.crowded ? "" : undefined}
      id={`note-${props.index}`}
      role="note"
      tabIndex={-1}
      aria-labelledby={`note-${props.index}-title`}
    >
      <button
        type="button"
        data-slot="head"
        id={`note-${props.index}-title`}
        aria-expanded="false"
        onClick={() => act.openAnnotation(props.index)}
      >
        <Mark state={props.annotation.state} />
        <b>{t().ordinal(props.annotation.state, props.annotation.ordinal)}</b>{" "}
        <span data-slot="title">{pick(title())}</span>
      </button>
      <p data-slot="body">{pick(props.annotation.message)}</p>
      <Show when={explained()}>
        {(words) => (
          <p data-slot="explained">
            <b>{t().finding.explained}</b> {words()}
          </p>
        )}
      </Show>
    </div>
  )
}

/** What was set aside keeps its place, in one quiet line. */
const SetAside = (props: { readonly annotation: Annotation; readonly index: number }) => {
  const { t, pick } = useWords()
  const act = useDeskActions()
  const words = () => (props.annotation.state === "fails" ? t().finding.dismissed.fails : t().finding.dismissed.other)
  return (
    <div
      data-component="note"
      data-quiet
      data-note
      data-annotation={props.index}
      id={`note-${props.index}`}
      role="note"
    >
      <p data-slot="aside">
        <span data-slot="title">{`${pick(props.annotation.finding.title)}${t().separator}${words()}`}</span>
        <button type="button" data-component="link" onClick={() => act.restore(props.annotation)}>
          {t().finding.restore}
        </button>
      </p>
    </div>
  )
}

/** One annotation in the margin: a title and a sentence, or, when it is the one that is open, everything about it. */
export const Note = (props: { readonly index: number }) => {
  const desk = useDesk()
  const annotation = () => desk.view().annotations[props.index]
  /** Silences of one place keep to their titles where there are several: they share one question. */
  const crowded = () => {
    if (annotation()?.state !== "missing") return false
    const silent = desk.view().annotations.filter(({ at, span }) => span === null && at === annotation()?.at)
    return silent.length > 2
  }
  const isOpen = () => {
    const open = desk.open()
    return open?.kind === "annotation" && open.key === annotation()?.key
  }
  return (
    <Show when={annotation()}>
      {(of) => (
        <Switch fallback={<Closed annotation={of()} index={props.index} crowded={crowded()} />}>
          <Match when={desk.view().dismissed.has(of().key)}>
            <SetAside annotation={of()} index={props.index} />
          </Match>
          <Match when={isOpen()}>
            <OpenNote annotation={of()} index={props.index} />
          </Match>
        </Switch>
      )}
    </Show>
  )
}
