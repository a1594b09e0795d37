import { Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { type Filter, useDesk } from "../session/desk.ts"

/** How many notes there are, in which order, and what is shown of what is right. */
export const MarginBar = () => {
  const { t, language } = useWords()
  const desk = useDesk()
  const word = (filter: Filter) => (filter === "met" ? t().met : t().states[filter])
  return (
    <div data-component="margin-bar" lang={language() === "zh" ? "zh-CN" : "en"}>
      <b>{t().margin.count(desk.visible().length)}</b>
      <Show when={desk.filter()} fallback={<span>{t().margin.order}</span>}>
        {(filter) => <span>{t().margin.filtered(word(filter()))}</span>}
      </Show>
      <span data-slot="switches">
        <label>
          <input
            type="checkbox"
            checked={desk.showHolds()}
            onChange={(event) => desk.setShowHolds(event.currentTarget.checked)}
          />
          {t().margin.showHolds}
        </label>
        <label>
          <input
            type="checkbox"
            checked={desk.foldClean()}
            onChange={(event) => desk.setFoldClean(event.currentTarget.checked)}
          />
          {t().margin.foldClean}
        </label>
      </span>
    </div>
  )
}
