import { createSignal, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { findingsCsv } from "../letter/findings-csv.ts"
import { download, fileName } from "../session/download.ts"
import { mediaTypes } from "../session/media-types.ts"
import type { Session } from "../session/session.ts"
import { useWorkplace } from "../session/workplace.ts"
import { Menu, MenuItem } from "./Menu.tsx"

/** What can be taken away: the corrected text, the findings for a program, the notes for a spreadsheet, the print. */
export const ExportMenu = (props: { readonly session: Session; readonly name: string }) => {
  const { t, language } = useWords()
  const { announce } = useWorkplace()
  const [failed, setFailed] = createSignal(false)
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
  /** The document that was opened, where it is Word's: it has a margin to write into. */
  const document = () => {
    const file = props.session.file()
    return file !== undefined && /\.docx$/i.test(file.name) ? file : undefined
  }
  const make = async (name: string, mediaType: string, content: () => Promise<string | Uint8Array<ArrayBuffer>>) => {
    setFailed(false)
    announce(t().export.making)
    try {
      download(name, mediaType, await content())
      announce(t().export.made(name))
    } catch {
      announce(t().export.failed)
      setFailed(true)
    }
  }
  const annotated = () => {
    const [file, view] = [document(), props.session.original()]
    if (file === undefined || view === undefined) return
    void make(fileName(props.name, t().export.suffix.annotated, "docx"), mediaTypes.docx, async () => {
      const { annotatedCopy } = await import("../letter/findings-files.ts")
      return annotatedCopy(file, view.checked.report, language(), new Date().toISOString())
    })
  }
  const list = (to: "xlsx" | "html") => {
    const view = props.session.original()
    if (view === undefined) return
    const title = view.checked.reading.letter.title ?? props.name
    const [file, words] = [props.session.file(), language()]
    void make(fileName(props.name, t().export.suffix.list, to), mediaTypes[to], async () => {
      const { findingsList } = await import("../letter/findings-files.ts")
      return findingsList(view.checked, file, title, to, words)
    })
  }
  return (
    <Show when={props.session.view()}>
      <Menu title={t().export.title}>
        <Show when={document()}>
          <MenuItem onChoose={annotated}>{t().export.annotated}</MenuItem>
        </Show>
        <MenuItem onChoose={() => list("xlsx")}>{t().export.listWorkbook}</MenuItem>
        <MenuItem onChoose={() => list("html")}>{t().export.listPage}</MenuItem>
        <MenuItem onChoose={text}>{t().export.corrected}</MenuItem>
        <MenuItem onChoose={json}>{t().export.json}</MenuItem>
        <MenuItem onChoose={csv}>{t().export.csv}</MenuItem>
        <MenuItem onChoose={() => queueMicrotask(() => window.print())}>{t().export.print}</MenuItem>
      </Menu>
      <Show when={failed()}>
        <span data-slot="failed" role="alert">
          {t().export.failed}
        </span>
      </Show>
    </Show>
  )
}
