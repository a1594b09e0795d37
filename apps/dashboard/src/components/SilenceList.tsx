import { createMemo, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"
import { Mark } from "./Mark.tsx"
import { silenceSubject } from "./titles.ts"

/** All that the letter should speak of and does not, each with the way to its place. */
export const SilenceList = () => {
  const { t, pick, language } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const silences = createMemo(() =>
    desk
      .view()
      .annotations.flatMap((annotation, index) =>
        annotation.state === "missing" && !desk.view().dismissed.has(annotation.key) ? [{ annotation, index }] : []
      )
  )
  const place = (index: number) => {
    const chapter = desk.view().chapters.find((of) => of.annotations.includes(index))?.chapter
    const item = desk.view().annotations[index]?.finding.item
    if (chapter === undefined || chapter.numeral === null) return t().silence.nowhere
    return `（${chapter.numeral}）${item ?? ""}`
  }
  return (
    <Show when={silences().length > 0}>
      <section data-component="silences" id="silences" tabIndex={-1} lang={language() === "zh" ? "zh-CN" : "en"}>
        <h2>
          <Mark state="missing" />
          {t().silence.title(silences().length)}
        </h2>
        <ul>
          <For each={silences()}>
            {({ annotation, index }) => (
              <li>
                <span data-slot="place">{place(index)}</span>
                <button
                  type="button"
                  data-component="link"
                  title={t().silence.go}
                  onClick={() => act.openAnnotation(index)}
                >
                  {pick(silenceSubject(annotation.finding.title))}
                </button>
                <span data-slot="body">{pick(annotation.message)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
