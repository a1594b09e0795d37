import { useNavigate, useSearchParams } from "@solidjs/router"
import { type Accessor, createEffect, createSignal, on, onMount, Show } from "solid-js"
import { AppBar } from "../components/AppBar.tsx"
import { DropZone } from "../components/DropZone.tsx"
import { ExportMenu } from "../components/ExportMenu.tsx"
import { HelpDialog } from "../components/HelpDialog.tsx"
import { KeyBar } from "../components/KeyBar.tsx"
import { LetterSheet } from "../components/LetterSheet.tsx"
import { NumberReview } from "../components/NumberReview.tsx"
import { SectionStrip } from "../components/SectionStrip.tsx"
import { Summary } from "../components/Summary.tsx"
import { sampleName } from "../checking/sample-letter.ts"
import { useWords } from "../language/language.tsx"
import type { LetterView } from "../letter/letter-view.ts"
import { createDeskActions, DeskActionsProvider } from "../session/desk-actions.ts"
import { createDesk, DeskProvider } from "../session/desk.ts"
import { letterKeys } from "../session/letter-keys.ts"
import { useWorkplace } from "../session/workplace.ts"

const ViewSwitch = (props: { readonly onToggle: () => void }) => {
  const { t } = useWords()
  const { session } = useWorkplace()
  const changed = () => session.corrected() !== session.original()
  const other = () => (session.showing() === "original" ? "corrected" : "original")
  return (
    <Show when={changed()}>
      <span data-slot="showing">{t().page.showing[session.showing()]}</span>
      <button type="button" data-component="button" onClick={() => props.onToggle()}>
        {t().page.switchTo[other()]} <kbd>E</kbd>
      </button>
    </Show>
  )
}

/** A letter that is open. Made anew for each letter, and kept while that letter is corrected. */
const Reader = (props: {
  readonly view: Accessor<LetterView>
  readonly name: string
  readonly note: number | undefined
  readonly figure: number | undefined
}) => {
  const words = useWords()
  const { t } = words
  const { session, announce } = useWorkplace()
  const desk = createDesk(session, () => props.view())
  const act = createDeskActions(desk, words, announce)
  const [help, setHelp] = createSignal(false)
  letterKeys(desk, act, { isOpen: help, open: () => setHelp(true) })
  createEffect(() => {
    document.title = t().page.documentTitle(desk.view().checked.reading.letter.title ?? props.name)
  })
  onMount(() => {
    const { figures, fails, query } = desk.view().counts
    announce(t().live.checked(figures, fails, query))
    const first = props.note ?? desk.view().annotations.findIndex((annotation) => annotation.state === "fails")
    // What brought the reader here, or what is wrong, is open; the page stays at its top unless asked for a note.
    if (props.note !== undefined) act.openAnnotation(props.note)
    else if (props.figure !== undefined) act.openFigure(props.figure)
    else if (first >= 0) desk.setOpen({ kind: "annotation", key: desk.view().annotations[first]?.key ?? "" })
  })
  return (
    <DeskProvider value={desk}>
      <DeskActionsProvider value={act}>
        <AppBar>
          <span data-slot="local">{session.rechecking() ? t().page.rechecking : t().local}</span>
          <ViewSwitch onToggle={() => act.toggleView()} />
          <ExportMenu session={session} name={props.name} />
          <button
            type="button"
            data-component="button"
            data-kind="quiet"
            data-slot="another"
            onClick={() => session.close()}
          >
            {t().page.another}
          </button>
        </AppBar>
        <main data-layout="letter" id="main">
          <Summary />
          <NumberReview />
          <div data-layout="reader">
            <SectionStrip />
            <LetterSheet />
          </div>
        </main>
        <KeyBar onHelp={() => setHelp(true)} />
        <HelpDialog open={help()} onClose={() => setHelp(false)} />
      </DeskActionsProvider>
    </DeskProvider>
  )
}

const Empty = () => {
  const { t } = useWords()
  const navigate = useNavigate()
  createEffect(() => {
    document.title = t().page.documentTitle(t().letter)
  })
  return (
    <>
      <AppBar />
      <main data-layout="empty" id="main">
        <h1>{t().page.empty}</h1>
        <p>{t().page.emptyLead}</p>
        <DropZone />
        <button type="button" data-component="link" onClick={() => navigate("/letter?sample")}>
          {t().page.openSample}
        </button>
      </main>
    </>
  )
}

const indexIn = (asked: string | undefined): number | undefined =>
  asked !== undefined && /^\d+$/.test(asked) ? Number(asked) : undefined

/** 核读: the letter with its notes; `?sample` opens the sample letter, `note=3` one of its notes, `figure=3` a figure. */
export const LetterPage = () => {
  const { session, sample, wantSample } = useWorkplace()
  const [search, setSearch] = useSearchParams<{ sample?: string; note?: string; figure?: string }>()
  const [note, setNote] = createSignal<number>()
  createEffect(
    on([() => search.sample, () => sample.state], () => {
      if (search.sample === undefined) return
      wantSample()
      const checked = sample.state === "ready" ? sample() : undefined
      if (checked === undefined) return
      setNote(indexIn(search.note))
      session.show(sampleName, checked)
      // Once open, the letter is a letter like any other: the address does not open it again over the reader's work.
      setSearch({ sample: undefined, note: undefined }, { replace: true })
    })
  )
  const open = () => {
    const status = session.status()
    return status.kind === "open" ? status : undefined
  }
  const view = () => session.view()
  return (
    <Show when={open()} keyed fallback={<Empty />}>
      {(status) => (
        <Show when={view()}>
          {(of) => <Reader view={of} name={status.name} note={note()} figure={indexIn(search.figure)} />}
        </Show>
      )}
    </Show>
  )
}
