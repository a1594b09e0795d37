import { createSignal, For, Show } from "solid-js"
import { useOpened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { download } from "../session/download.ts"
import { mediaTypes } from "../session/media-types.ts"
import { useWorkplace } from "../session/workplace.ts"

const kinds = ["schools", "departments"] as const

/** The forms that schools and departments fill in, of the district that is open where one is. */
export const ReturnForms = () => {
  const { t } = useWords()
  const { announce } = useWorkplace()
  const opened = useOpened()
  const [failed, setFailed] = createSignal(false)
  const make = async (kind: (typeof kinds)[number]) => {
    setFailed(false)
    const name = `${t().composing.download.forms[kind]}.xlsx`
    announce(t().composing.download.making(name))
    try {
      const { returnForm } = await import("@duxue/documents/workbook")
      const filing = opened()?.filing
      const whose =
        filing === undefined
          ? {}
          : { district: filing.district.name, period: filing.period.slice(0, 4), schools: filing.schools }
      download(name, mediaTypes.xlsx, new Uint8Array(await returnForm({ kind, ...whose })))
      announce(t().composing.download.done(name))
    } catch {
      setFailed(true)
    }
  }
  return (
    <div data-component="return-forms">
      <p>{t().composing.download.formNote}</p>
      <For each={kinds}>
        {(kind) => (
          <button type="button" data-component="link" onClick={() => void make(kind)}>
            {t().composing.download.forms[kind]}
          </button>
        )}
      </For>
      <Show when={failed()}>
        <p data-slot="refusal" role="alert">
          {t().export.failed}
        </p>
      </Show>
    </div>
  )
}
