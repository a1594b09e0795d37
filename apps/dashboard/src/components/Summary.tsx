import { formatDate } from "@duxue/core"
import { For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { annotationStates } from "../letter/state.ts"
import { type Filter, useDesk } from "../session/desk.ts"
import { FigureStrip } from "./FigureStrip.tsx"
import { Mark } from "./Mark.tsx"
import { useDeskActions } from "../session/desk-actions.ts"

/** Always there, even at nought: their absence would be read as not looked for. */
const always = new Set<Filter>(["holds", "fails", "query", "unmet", "missing"])
const filters: ReadonlyArray<Filter> = ["holds", "met", ...annotationStates]

const Counts = () => {
  const { t } = useWords()
  const desk = useDesk()
  const shown = () => filters.filter((filter) => always.has(filter) || desk.view().counts[filter] > 0)
  return (
    <ul data-slot="counts" aria-label={t().counts.label}>
      <li>
        <button type="button" aria-pressed={desk.filter() === undefined} onClick={() => desk.setFilter(undefined)}>
          <b>{desk.view().counts.figures}</b> <span>{t().counts.figures}</span>
        </button>
      </li>
      <For each={shown()}>
        {(filter) => (
          <li data-state={filter === "met" ? "holds" : filter} data-filter={filter}>
            <button
              type="button"
              aria-pressed={desk.filter() === filter}
              onClick={() => desk.setFilter(desk.filter() === filter ? undefined : filter)}
            >
              <b>{desk.view().counts[filter]}</b>{" "}
              <span>
                <Mark state={filter === "met" ? "holds" : filter} />
                {t().counts[filter]}
              </span>
            </button>
          </li>
        )}
      </For>
    </ul>
  )
}

const Title = () => {
  const { t, language } = useWords()
  const desk = useDesk()
  const letter = () => desk.view().checked.reading.letter
  return (
    <div data-slot="title">
      <h1 lang="zh-CN">{letter().title ?? t().page.untitled}</h1>
      <p>
        <Show when={letter().signedBy !== null && letter().addressee !== null}>
          <span lang="zh-CN">{t().page.from(letter().signedBy ?? "", letter().addressee ?? "")}</span>
        </Show>
        <Show when={letter().signedOn}>{(date) => <span>{t().page.signed(formatDate(date(), language()))}</span>}</Show>
        <Show when={letter().year}>{(year) => <span>{t().page.judged(year())}</span>}</Show>
      </p>
    </div>
  )
}

/** What the letter is, what was found in it, and where. */
export const Summary = () => {
  const desk = useDesk()
  const act = useDeskActions()
  return (
    <section data-component="summary">
      <Title />
      <Counts />
      <FigureStrip
        view={desk.view()}
        current={desk.chapter()}
        onFigure={(index) => act.openFigure(index)}
        onAnnotation={(index) => act.openAnnotation(index)}
      />
    </section>
  )
}
