import type { BoundFigure } from "@duxue/core"
import { createMemo, createSignal, For, Show } from "solid-js"
import { FigureSourceCard } from "../components/FigureSourceCard.tsx"
import { FilingPage } from "../components/FilingPage.tsx"
import { FrameForm } from "../components/FrameForm.tsx"
import { LetterDownload } from "../components/LetterDownload.tsx"
import { LetterPaper } from "../components/LetterPaper.tsx"
import { letterFrom, type Wording } from "../composing/composing.ts"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { useWorkplace } from "../session/workplace.ts"

const wordings: ReadonlyArray<Wording> = ["own", "composed"]

const WordingChoice = (props: { readonly chosen: Wording; readonly onChoose: (wording: Wording) => void }) => {
  const { t } = useWords()
  return (
    <fieldset data-component="wording">
      <legend>{t().composing.words.label}</legend>
      <For each={wordings}>
        {(wording) => (
          <label>
            <input
              type="radio"
              name="wording"
              checked={props.chosen === wording}
              onChange={() => props.onChoose(wording)}
            />
            <span>
              {t().composing.words[wording]}
              <small>{wording === "own" ? t().composing.words.ownNote : t().composing.words.composedNote}</small>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  )
}

const Desk = (props: { readonly opened: Opened }) => {
  const { t } = useWords()
  const { frame, session } = useWorkplace()
  const [wording, setWording] = createSignal<Wording>("own")
  const [figure, show] = createSignal<BoundFigure>()
  const letter = createMemo(() => {
    const { filing, reading } = props.opened
    return letterFrom({ filing, reading, wording: wording(), frame: frame.frame() })
  })
  /** Only a letter was checked. */
  const findings = () => session.view()?.checked.report.findings ?? []
  return (
    <>
      <header data-component="page-head">
        <div>
          <p data-slot="eyebrow">
            {t().assessment.district(props.opened.filing.district.name, props.opened.filing.period.slice(0, 4))}
          </p>
          <h1>{t().composing.title}</h1>
          <p data-slot="lead">{t().composing.lead}</p>
        </div>
        <LetterDownload letter={letter()} filing={props.opened.filing} findings={findings()} seal={frame.seal()} />
      </header>
      <div data-layout="compose">
        <div data-slot="settings">
          <Show when={props.opened.reading}>
            <WordingChoice chosen={wording()} onChoose={setWording} />
          </Show>
          <FrameForm draft={frame} frame={letter().frame} />
        </div>
        <section data-slot="desk" aria-label={t().composing.paper}>
          <LetterPaper letter={letter()} shown={figure()} onFigure={show} />
        </section>
        <FigureSourceCard
          figure={figure()}
          filing={props.opened.filing}
          reading={props.opened.reading}
          onClose={() => show(undefined)}
        />
      </div>
    </>
  )
}

/** 拟函: what is open as the letter that will be sent, every number tied to its source. */
export const ComposePage = () => {
  const { t } = useWords()
  return (
    <FilingPage title={t().composing.documentTitle} layout="assessment" sample="district" empty={t().composing.empty}>
      {(opened) => <Desk opened={opened()} />}
    </FilingPage>
  )
}
