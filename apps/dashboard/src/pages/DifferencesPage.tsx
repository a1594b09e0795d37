import { createEffect, Match, Switch } from "solid-js"
import type { Source } from "../checking/checker.ts"
import type { Side } from "../comparing/comparison.ts"
import { AppBar } from "../components/AppBar.tsx"
import { LetterDifferences } from "../components/LetterDifferences.tsx"
import { LetterSlot } from "../components/LetterSlot.tsx"
import { useWords } from "../language/language.tsx"
import { bytesOf } from "../session/intake.ts"
import { useWorkplace } from "../session/workplace.ts"

const other: Readonly<Record<Side, Side>> = { before: "after", after: "before" }

const Slots = () => {
  const { t } = useWords()
  const { comparing, session } = useWorkplace()
  /** The letter that is open, as it was opened. */
  const opened = (): Source | undefined => {
    const [status, file, view] = [session.status(), session.file(), session.original()]
    if (status.kind !== "open" || view === undefined) return undefined
    return file ?? { kind: "text", name: status.name, text: view.checked.reading.text }
  }
  const offered = (side: Side): Source | undefined => {
    const source = opened()
    const taken = Object.values(comparing.sources()).some((each) => each?.name === source?.name)
    return comparing.sources()[side] !== undefined || taken ? undefined : source
  }
  /** Two files dropped at once fill both places, in their order. */
  const take = async (side: Side, [first, second]: ReadonlyArray<File>) => {
    const put = async (where: Side, file: File | undefined) => {
      const bytes = file === undefined ? undefined : await bytesOf(file)
      if (file !== undefined && bytes !== undefined)
        await comparing.put(where, { kind: "file", name: file.name, bytes })
    }
    await put(second === undefined ? side : "before", first)
    await put(second === undefined ? other[side] : "after", second)
  }
  const slot = (side: Side) => (
    <LetterSlot
      title={t().differences.slots[side]}
      source={comparing.sources()[side]}
      offered={offered(side)}
      onFiles={(files) => void take(side, files)}
      onSource={(source) => void comparing.put(side, source)}
    />
  )
  return (
    <div data-layout="letter-slots">
      {slot("before")}
      {slot("after")}
    </div>
  )
}

/** 比对: two letters held against each other, number by number and paragraph by paragraph. */
export const DifferencesPage = () => {
  const { t, pick } = useWords()
  const { comparing } = useWorkplace()
  createEffect(() => {
    document.title = t().differences.documentTitle
  })
  const compared = () => {
    const now = comparing.status()
    return now.kind === "compared" ? now.comparison : undefined
  }
  const refused = () => {
    const now = comparing.status()
    return now.kind === "refused" ? now : undefined
  }
  return (
    <>
      <AppBar>
        <span data-slot="local">{t().local}</span>
      </AppBar>
      <main data-layout="assessment" id="main">
        <header data-component="page-head">
          <div>
            <h1>{t().differences.title}</h1>
            <p data-slot="lead">{t().differences.lead}</p>
          </div>
        </header>
        <Slots />
        <div data-component="differences" aria-live="polite">
          <Switch fallback={<p data-slot="waiting">{t().differences.waiting}</p>}>
            <Match when={comparing.status().kind === "working"}>
              <p data-slot="progress" role="status">
                <b>{t().differences.working}</b>
                <i data-slot="bar" />
              </p>
            </Match>
            <Match when={refused()}>
              {(now) => (
                <p data-slot="refusal" role="alert">
                  <b>{t().differences.refused(now().name)}</b>
                  {pick(now().explanation)}
                </p>
              )}
            </Match>
            <Match when={comparing.status().kind === "broke"}>
              <p data-slot="refusal" role="alert">
                {t().differences.broke}
              </p>
            </Match>
            <Match when={compared()}>{(comparison) => <LetterDifferences comparison={comparison()} />}</Match>
          </Switch>
        </div>
      </main>
    </>
  )
}
