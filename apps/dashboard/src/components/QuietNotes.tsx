import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"
import { Mark } from "./Mark.tsx"

/** A relation that holds, with its arithmetic; a standard that is met, with what it asks. */
export const SupportNote = (props: { readonly index: number }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const support = () => desk.view().supports[props.index]
  return (
    <Show when={support()}>
      {(of) => (
        <div data-component="note" data-state={of().state} data-quiet data-note data-figure={of().figure} role="note">
          <p data-slot="head">
            <Mark state={of().state} />
            <span class="visually-hidden">{t().states[of().state]}</span>
            <span data-slot="title">{pick(of().words)}</span>
          </p>
        </div>
      )}
    </Show>
  )
}

/** A correction that was adopted, with the way back. */
export const CorrectionNote = (props: { readonly index: number }) => {
  const { t } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const correction = () => desk.view().corrections[props.index]
  const others = () => desk.view().corrections.filter(({ key }) => key === correction()?.key).length - 1
  return (
    <Show when={correction()}>
      {(of) => (
        <div
          data-component="note"
          data-state="holds"
          data-adopted
          data-note
          data-correction-note={of().key}
          role="note"
          tabIndex={-1}
        >
          <p data-slot="aside">
            <Mark state="holds" />
            <b>{t().adopted.label}</b>
            <span data-slot="title">{t().adopted.was(of().was)}</span>
            <Show when={others() > 0}>
              <span data-slot="together">{t().adopted.together(others())}</span>
            </Show>
            <button type="button" data-component="link" onClick={() => void act.undo(of().key)}>
              {t().adopted.undo}
            </button>
          </p>
        </div>
      )}
    </Show>
  )
}
