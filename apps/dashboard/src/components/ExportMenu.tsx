import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { findingsCsv } from "../letter/findings-csv.ts"
import { download, fileName } from "../session/download.ts"
import type { Session } from "../session/session.ts"
import { Menu, MenuItem } from "./Menu.tsx"

/** What can be taken away: the corrected text, the findings for a program, the notes for a spreadsheet, the print. */
export const ExportMenu = (props: { readonly session: Session; readonly name: string }) => {
  const { t, language } = useWords()
  const text = () => {
    const view = props.session.corrected()
    if (view === undefined) return
    download(fileName(props.name, t().export.suffix.corrected, "txt"), "text/plain", view.checked.reading.text)
  }
  const json = () => {
    const view = props.session.corrected()
    if (view === undefined) return
    const body = JSON.stringify(view.checked.report, undefined, 2)
    download(fileName(props.name, t().export.suffix.json, "json"), "application/json", `${body}\n`)
  }
  const csv = () => {
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
  return (
    <Show when={props.session.view()}>
      <Menu title={t().export.title}>
        <MenuItem onChoose={text}>{t().export.corrected}</MenuItem>
        <MenuItem onChoose={json}>{t().export.json}</MenuItem>
        <MenuItem onChoose={csv}>{t().export.csv}</MenuItem>
        <MenuItem onChoose={() => queueMicrotask(() => window.print())}>{t().export.print}</MenuItem>
      </Menu>
    </Show>
  )
}
