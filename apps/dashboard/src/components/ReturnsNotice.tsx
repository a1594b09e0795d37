import type { Bilingual } from "@duxue/core"
import { createSignal, For, Show } from "solid-js"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { useWorkplace } from "../session/workplace.ts"
import { DropZone } from "./DropZone.tsx"

/** As many as are read before they are acted upon. */
const shown = 6

/** Which returns are in, and what in them is unlikely. */
export const ReturnsNotice = (props: { readonly opened: Opened }) => {
  const { t, pick } = useWords()
  const { returns } = useWorkplace()
  return (
    <Show when={returns.sources().length > 0}>
      <aside data-component="returns-notice">
        <p>
          <span
            title={returns
              .sources()
              .map(({ file }) => file)
              .join(t().listed)}
          >
            {t().schools.returns.files(returns.sources().length)}
          </span>
          <button type="button" data-component="link" onClick={() => returns.clear()}>
            {t().schools.returns.clear}
          </button>
        </p>
        <Show when={props.opened.queries.length > 0}>
          <details>
            <summary>{t().schools.returns.queries(props.opened.queries.length)}</summary>
            <ul>
              <For each={props.opened.queries.slice(0, shown)}>{(query) => <li>{pick(query)}</li>}</For>
            </ul>
            <Show when={props.opened.queries.length > shown}>
              <p>{t().schools.returns.more(props.opened.queries.length - shown)}</p>
            </Show>
          </details>
        </Show>
      </aside>
    </Show>
  )
}

const SubjectForm = () => {
  const { t } = useWords()
  const { returns } = useWorkplace()
  const [district, setDistrict] = createSignal("")
  const [period, setPeriod] = createSignal("")
  return (
    <form
      data-component="subject-form"
      onSubmit={(event) => {
        event.preventDefault()
        returns.setSubject({ district: district().trim(), period: period().normalize("NFKC").trim() })
      }}
    >
      <label>
        {t().schools.returns.district}
        <input
          data-component="field"
          required
          placeholder={t().schools.returns.districtHint}
          onInput={(event) => setDistrict(event.currentTarget.value)}
        />
      </label>
      <label>
        {t().schools.returns.year}
        <input
          data-component="field"
          required
          inputmode="numeric"
          placeholder={t().schools.returns.yearHint}
          onInput={(event) => setPeriod(event.currentTarget.value)}
        />
      </label>
      <button type="submit" data-component="button" data-kind="primary">
        {t().schools.returns.use}
      </button>
    </form>
  )
}

interface RefusedProps {
  /** Whether nothing is wrong but that nobody said whose they are. */
  readonly subjectless: boolean
  readonly problems: ReadonlyArray<Bilingual>
}

/** Returns that cannot be judged yet: what is wrong, or whom to name. */
export const ReturnsRefused = (props: RefusedProps) => {
  const { t, pick } = useWords()
  const { returns } = useWorkplace()
  return (
    <main data-layout="empty" id="main">
      <Show
        when={props.subjectless}
        fallback={
          <>
            <h1>{t().schools.returns.refusedTitle}</h1>
            <ul role="alert">
              <For each={props.problems}>{(problem) => <li>{pick(problem)}</li>}</For>
            </ul>
            <DropZone />
          </>
        }
      >
        <h1>{t().schools.returns.subjectTitle}</h1>
        <p>{t().schools.returns.subjectLead}</p>
        <SubjectForm />
        <Show when={returns.subject() !== undefined}>
          <ul role="alert">
            <For each={props.problems}>{(problem) => <li>{pick(problem)}</li>}</For>
          </ul>
        </Show>
      </Show>
      <button type="button" data-component="link" onClick={() => returns.clear()}>
        {t().schools.returns.clear}
      </button>
    </main>
  )
}
