import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"

/** The keys at hand, and where in the list of notes the reader is; on a narrow screen two buttons. */
export const KeyBar = (props: { readonly onHelp: () => void }) => {
  const { t } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  return (
    <footer data-component="key-bar">
      <div data-slot="keys" aria-hidden="true">
        <span>
          <kbd>J</kbd>
          <kbd>K</kbd> {t().keys.nextPrevious}
        </span>
        <span>
          <kbd>A</kbd> {t().keys.adopt}
        </span>
        <span>
          <kbd>N</kbd> {t().keys.explain}
        </span>
        <span>
          <kbd>E</kbd> {t().keys.view}
        </span>
        <span>
          <kbd>1</kbd>–<kbd>9</kbd> {t().keys.section}
        </span>
      </div>
      <button type="button" data-component="link" data-slot="help" onClick={() => props.onHelp()}>
        <kbd aria-hidden="true">?</kbd> {t().keys.help}
      </button>
      <Show when={desk.session.corrected() !== desk.session.original()}>
        <b data-slot="showing">{t().page.showing[desk.session.showing()]}</b>
      </Show>
      <div data-slot="walk">
        <button type="button" data-component="button" aria-label={t().keys.previous} onClick={() => act.step(-1)}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 7.8 6 3.8l4 4" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
        <span data-slot="progress">{t().keys.progress(desk.position(), desk.visible().length)}</span>
        <button type="button" data-component="button" aria-label={t().keys.next} onClick={() => act.step(1)}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4.2l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </div>
    </footer>
  )
}
