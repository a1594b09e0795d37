import { createSignal, Match, onMount, Switch } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { Annotation } from "../letter/annotation.ts"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"

const Form = (props: { readonly annotation: Annotation; readonly kept: string }) => {
  const { t } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const [typed, setTyped] = createSignal<string>()
  const words = () => typed() ?? props.kept
  let area: HTMLTextAreaElement | undefined
  onMount(() => area?.focus())
  return (
    <form
      data-slot="explanation"
      onSubmit={(event) => {
        event.preventDefault()
        act.explain(props.annotation.key, words())
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation()
          desk.setWriting(undefined)
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) act.explain(props.annotation.key, words())
      }}
    >
      <label>
        {t().finding.explainLabel}
        <textarea ref={area} rows="3" value={words()} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <div data-slot="actions">
        <button type="submit" data-component="button">
          {t().finding.explainSave}
        </button>
        <button type="button" data-component="button" data-kind="quiet" onClick={() => desk.setWriting(undefined)}>
          {t().finding.explainCancel}
        </button>
      </div>
    </form>
  )
}

/** What the reader of the letter says to an annotation: written here, kept in memory, exported with the findings. */
export const Explanation = (props: { readonly annotation: Annotation }) => {
  const { t } = useWords()
  const desk = useDesk()
  const kept = () => desk.session.explanations().get(props.annotation.key)
  return (
    <Switch>
      <Match when={desk.writing() === props.annotation.key}>
        <Form annotation={props.annotation} kept={kept() ?? ""} />
      </Match>
      <Match when={kept()}>
        {(words) => (
          <p data-slot="explained">
            <b>{t().finding.explained}</b> {words()}
          </p>
        )}
      </Match>
    </Switch>
  )
}
