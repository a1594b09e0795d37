import { createEffect, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { Legend } from "./Legend.tsx"

/** All keys and all marks. */
export const HelpDialog = (props: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t } = useWords()
  let dialog: HTMLDialogElement | undefined
  createEffect(() => {
    if (props.open) dialog?.showModal()
    else dialog?.close()
  })
  /** Keys, what stands between them, and what they do. */
  const rows = (): ReadonlyArray<readonly [ReadonlyArray<string>, string, string?]> => [
    [["J", "↓"], t().keys.next],
    [["K", "↑"], t().keys.previous],
    [["Enter"], t().keys.open],
    [["A"], t().keys.adopt],
    [["U"], t().keys.undo],
    [["N"], t().keys.explain],
    [["E"], t().keys.view],
    [["1", "9"], t().keys.section, "–"],
    [["←", "→"], t().keys.figures],
    [["Esc"], t().keys.escape],
    [["?"], t().keys.help]
  ]
  return (
    <dialog data-component="help" ref={dialog} aria-labelledby="help-title" onClose={() => props.onClose()}>
      <h2 id="help-title">{t().keys.title}</h2>
      <dl>
        <For each={rows()}>
          {([keys, words, between]) => (
            <div>
              <dt>
                <For each={keys}>
                  {(key, index) => (
                    <>
                      <Show when={index() > 0}>{between}</Show>
                      <kbd>{key}</kbd>
                    </>
                  )}
                </For>
              </dt>
              <dd>{words}</dd>
            </div>
          )}
        </For>
      </dl>
      <Legend />
      <form method="dialog">
        <button type="submit" data-component="button" data-kind="primary">
          {t().keys.close}
        </button>
      </form>
    </dialog>
  )
}
