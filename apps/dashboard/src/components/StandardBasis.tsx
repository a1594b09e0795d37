import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useDesk } from "../session/desk.ts"

/** What the standard asks, the document that sets it, and whether anybody has confirmed it; nothing where `said` names it. */
export const StandardBasis = (props: { readonly id: string; readonly said: string }) => {
  const { t, pick } = useWords()
  const desk = useDesk()
  const standard = () => {
    const words = desk.view().checked.words.standards[props.id]
    return words === undefined || props.said.includes(pick(words.policy)) ? undefined : words
  }
  return (
    <Show when={standard()}>
      {(of) => (
        <p data-slot="basis">
          <b>{t().finding.basis}</b> {pick(of().requirement)}
          <br />
          {t().finding.document(pick(of().policy), of().reference)}
          <Show when={of().confidence === "unconfirmed"}>
            <span data-slot="doubt">{t().finding.unconfirmed}</span>
          </Show>
        </p>
      )}
    </Show>
  )
}
