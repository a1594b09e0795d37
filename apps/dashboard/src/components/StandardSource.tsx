import { A } from "@solidjs/router"
import { policyOf, type Standard } from "@duxue/core"
import { Show } from "solid-js"
import { lineWords } from "../assessment/value-words.ts"
import { useWords } from "../language/language.tsx"

/** A standard as it is asked, and the document that asks it. */
export const StandardSource = (props: { readonly standard: Standard }) => {
  const { language, pick } = useWords()
  const policy = () => policyOf(props.standard.id)
  return (
    <span data-component="standard-source">
      <span data-slot="line">{lineWords(props.standard, language())}</span>
      <Show when={policy()}>
        {(of) => (
          <A href={`/policies/${of().id}#${props.standard.id}`} title={pick(of().title)}>
            {of().number ?? pick(of().title)}
            {props.standard.clause === null ? "" : ` ${props.standard.clause}`}
          </A>
        )}
      </Show>
    </span>
  )
}
