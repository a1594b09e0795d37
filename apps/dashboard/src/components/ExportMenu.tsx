import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { findingsCsv } from "../letter/findings-csv.ts"
import { download, fileName } from "../session/download.ts"
import type { Session } from "../session/session.ts"

/** What can be taken away: the corrected text, the findings for a program, the notes for a spreadsheet, the print. */
export const ExportMenu = (props: { readonly session: Session; readonly name: string }) => {
  const { t, language } = useWords()
  let menu: HTMLDetailsElement | undefined
  const close = () => {
    if (menu !== undefined) menu.open = false
  }
  const text = () => {
    close()
    const view = props.session.corrected()
    if (view === undefined) return
    download(fileName(props.name, t().export.suffix.corrected, "txt"), "text/plain", view.checked.reading.text)
  }
  const json = () => {
    close()
    const view = props.session.corrected()
    if (view === undefined) return
    const body = JSON.stringify(view.checked.report, undefined, 2)
    download(fileName(props.name, t().export.suffix.json, "json"), "application/json", `${body}\n`)
  }
  const csv = () => {
    close()
    // What the letter said at first, and what became of each remark on it.
    const view = props.session.original()
    if (view === undefined) return
    const adopted = new Set((props.session.corrected()?.corrections ?? []).map((correction) => correction.key))
    const handling = { adopted, dismissed: view.dismissed, explanations: props.session.explanations() }
    download(
      fileName(props.name, t().export.suffix.csv, "csv"),
      "text/csv",
      findingsCsv(view, handling, t(), language())
    )
  }
  const print = () => {
    close()
    window.print()
  }
  return (
    <Show when={props.session.view()}>
      <details
        data-component="menu"
        ref={menu}
        onFocusOut={(event) => {
          const next = event.relatedTarget
          if (!(next instanceof Node) || !event.currentTarget.contains(next)) close()
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || menu?.open !== true) return
          event.stopPropagation()
          close()
          menu.querySelector("summary")?.focus()
        }}
      >
        <summary data-component="button">{t().export.title}</summary>
        <ul data-slot="list">
          <li>
            <button type="button" onClick={() => text()}>
              {t().export.corrected}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => json()}>
              {t().export.json}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => csv()}>
              {t().export.csv}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => print()}>
              {t().export.print}
            </button>
          </li>
        </ul>
      </details>
    </Show>
  )
}
