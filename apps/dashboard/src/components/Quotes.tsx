import { A } from "@solidjs/router"
import type { Fact, LetterReading } from "@duxue/core"
import { For, Show } from "solid-js"
import { quotesOf } from "../assessment/fact-place.ts"
import { useWords } from "../language/language.tsx"

/** The sentences of the letter that a value stands on, each figure leading to its place. */
export const Quotes = (props: { readonly facts: ReadonlyArray<Fact>; readonly reading: LetterReading }) => {
  const { t } = useWords()
  return (
    <For each={quotesOf(props.facts, props.reading)}>
      {(pieces) => (
        <p data-component="quote">
          <span data-slot="label">{t().assessment.sections.inLetter}</span>
          <span lang="zh-CN">
            <For each={pieces}>
              {(piece) => (
                <Show when={piece.fact} fallback={piece.text}>
                  <Show when={piece.href} fallback={<mark>{piece.text}</mark>}>
                    {(href) => <A href={href()}>{piece.text}</A>}
                  </Show>
                </Show>
              )}
            </For>
          </span>
        </p>
      )}
    </For>
  )
}
