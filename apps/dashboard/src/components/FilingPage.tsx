import { type Accessor, createEffect, type JSX, Match, Switch } from "solid-js"
import { type Opened, useOpened, useOpening } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { type Sample, useSampleRequest } from "../session/sample-request.ts"
import { AppBar } from "./AppBar.tsx"
import { DropZone } from "./DropZone.tsx"
import { ReturnForms } from "./ReturnForms.tsx"
import { ReturnsNotice, ReturnsRefused } from "./ReturnsNotice.tsx"

const Nothing = (props: { readonly title: string; readonly lead: string; readonly sample: Sample }) => {
  const { t } = useWords()
  const sample = useSampleRequest()
  return (
    <main data-layout="empty" id="main">
      <h1>{props.title}</h1>
      <p>{props.lead}</p>
      <DropZone />
      <ReturnForms />
      <button type="button" data-component="link" onClick={() => sample(props.sample)}>
        {t().assessment.open.sample}
      </button>
    </main>
  )
}

interface Props {
  readonly title: string
  readonly layout: string
  /** The sample that shows most of the page. */
  readonly sample?: Sample
  /** What to say where nothing is open; that nothing can be judged yet, unless the page is about something else. */
  readonly empty?: { readonly title: string; readonly lead: string }
  readonly children: (opened: Accessor<Opened>) => JSX.Element
}

/** A page about the filing that is open; where none is, it says how to open one. `?sample` opens the sample. */
export const FilingPage = (props: Props) => {
  const { t } = useWords()
  const opening = useOpening()
  const opened = useOpened()
  useSampleRequest()
  createEffect(() => {
    document.title = props.title
  })
  const refused = () => {
    const now = opening()
    return now.kind === "refused" ? now : undefined
  }
  return (
    <>
      <AppBar>
        <span data-slot="local">{t().local}</span>
      </AppBar>
      <Switch
        fallback={
          <Nothing
            title={props.empty?.title ?? t().assessment.open.title}
            lead={props.empty?.lead ?? t().assessment.open.lead}
            sample={props.sample ?? "letter"}
          />
        }
      >
        <Match when={opened()}>
          {(now) => (
            <main data-layout={props.layout} id="main">
              <ReturnsNotice opened={now()} />
              {props.children(now)}
            </main>
          )}
        </Match>
        <Match when={opening().kind === "without a year"}>
          <Nothing
            title={t().assessment.open.noYear}
            lead={t().assessment.open.noYearLead}
            sample={props.sample ?? "letter"}
          />
        </Match>
        <Match when={refused()}>
          {(now) => <ReturnsRefused subjectless={now().subjectless} problems={now().problems} />}
        </Match>
      </Switch>
    </>
  )
}
