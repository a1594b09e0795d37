import type { LetterFrame } from "@duxue/core"
import { For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { FrameDraft, FrameField } from "../session/frame.ts"

/** In the order in which they stand on the page. */
const fields: ReadonlyArray<FrameField> = [
  "issuer",
  "documentNumber",
  "title",
  "addressee",
  "signedOn",
  "contact",
  "copiesTo"
]

/** What stands around the letter; what is left empty follows from the data, or stays empty. */
export const FrameForm = (props: { readonly draft: FrameDraft; readonly frame: LetterFrame }) => {
  const { t } = useWords()
  const label = (field: FrameField) =>
    field === "title" ? t().composing.frame.letterTitle : t().composing.frame[field]
  const hint = (field: FrameField): string => {
    if (field === "documentNumber") return t().composing.frame.documentNumberHint
    if (field === "copiesTo") return t().composing.frame.copiesToHint
    const known = field === "signedOn" ? null : props.frame[field]
    return known ?? ""
  }
  return (
    <details data-component="frame-form" open={matchMedia("(min-width: 901px)").matches}>
      <summary>{t().composing.frame.title}</summary>
      <For each={fields}>
        {(field) => (
          <label>
            <span>{label(field)}</span>
            <Show
              when={field !== "signedOn"}
              fallback={
                <input
                  data-component="field"
                  type="date"
                  value={props.draft.fields().signedOn ?? props.frame.signedOn ?? ""}
                  onChange={(event) => props.draft.set(field, event.currentTarget.value)}
                />
              }
            >
              <input
                data-component="field"
                lang="zh-CN"
                value={props.draft.fields()[field] ?? ""}
                placeholder={hint(field)}
                onChange={(event) => props.draft.set(field, event.currentTarget.value)}
              />
            </Show>
          </label>
        )}
      </For>
      <label data-slot="seal">
        <input
          type="checkbox"
          checked={props.draft.seal()}
          onChange={(event) => props.draft.setSeal(event.currentTarget.checked)}
        />
        <span>
          {t().composing.frame.seal}
          <small>{t().composing.frame.sealHint}</small>
        </span>
      </label>
    </details>
  )
}
