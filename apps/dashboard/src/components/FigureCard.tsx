import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"
import { FigureFacts } from "./FigureFacts.tsx"
import { Mark } from "./Mark.tsx"

/** The card of a figure of which nothing is said in the margin, open in its place there. */
export const FigureCard = (props: { readonly index: number }) => {
  const { t } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const figure = () => desk.view().checked.reading.figures[props.index]
  const state = () => desk.view().standings[props.index]?.state ?? "unbound"
  return (
    <Show when={figure()}>
      {(of) => (
        <div
          data-component="note"
          data-state={state()}
          data-open
          data-note
          data-figure={props.index}
          id="figure-card"
          role="note"
          aria-labelledby="figure-card-title"
        >
          <div data-slot="head" id="figure-card-title">
            <Mark state={state()} />
            <b>{t().states[state()]}</b>
            <span data-slot="title" lang="zh-CN">
              {of().text}
            </span>
            <button
              type="button"
              data-component="icon-button"
              aria-label={t().finding.close}
              onClick={() => act.close()}
            >
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 7.8 6 3.8l4 4" fill="none" stroke="currentColor" stroke-width="1.5" />
              </svg>
            </button>
          </div>
          <FigureFacts index={props.index} />
        </div>
      )}
    </Show>
  )
}
