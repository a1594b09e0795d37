import { Route, Router, useLocation, useNavigate } from "@solidjs/router"
import { createResource, createSignal, lazy, type ParentProps } from "solid-js"
import type { Checked } from "./checking/check-text.ts"
import type { Comparer } from "./comparing/comparison.ts"
import type { Checker } from "./checking/checker.ts"
import { WordsProvider } from "./language/language.tsx"
import { HomePage } from "./pages/HomePage.tsx"
import { LetterPage } from "./pages/LetterPage.tsx"
import { NotFoundPage } from "./pages/NotFoundPage.tsx"
import { createComparing } from "./session/comparing.ts"
import { createFrameDraft } from "./session/frame.ts"
import { createIntake } from "./session/intake.ts"
import { createReturns } from "./session/returns.ts"
import { createSession } from "./session/session.ts"
import { WorkplaceProvider } from "./session/workplace.ts"

/** What judges holds the whole model: it is fetched when it is asked for, so that a letter opens without it. */
const SectionsPage = lazy(async () => ({ default: (await import("./pages/SectionsPage.tsx")).SectionsPage }))
const SectionPage = lazy(async () => ({ default: (await import("./pages/SectionPage.tsx")).SectionPage }))

const MetricPage = lazy(async () => ({ default: (await import("./pages/MetricPage.tsx")).MetricPage }))
const MetricsPage = lazy(async () => ({ default: (await import("./pages/MetricsPage.tsx")).MetricsPage }))
const SchoolsPage = lazy(async () => ({ default: (await import("./pages/SchoolsPage.tsx")).SchoolsPage }))
const SchoolPage = lazy(async () => ({ default: (await import("./pages/SchoolPage.tsx")).SchoolPage }))
const WhatIfPage = lazy(async () => ({ default: (await import("./pages/WhatIfPage.tsx")).WhatIfPage }))
const PoliciesPage = lazy(async () => ({ default: (await import("./pages/PoliciesPage.tsx")).PoliciesPage }))
const ComposePage = lazy(async () => ({ default: (await import("./pages/ComposePage.tsx")).ComposePage }))
const DifferencesPage = lazy(async () => ({
  default: (await import("./pages/DifferencesPage.tsx")).DifferencesPage
}))
const PolicyPage = lazy(async () => ({ default: (await import("./pages/PolicyPage.tsx")).PolicyPage }))

/** Pages that show what is open, whatever it is: a file that is dropped on one leaves the reader there. */
const showsFiling = /^\/(?:compose|sections|metrics|schools|what-if)/

interface Props {
  /** Checks the reader's own letter. */
  readonly checker: Checker
  /** Holds two letters against each other. */
  readonly comparer: Comparer
  /** Reads and checks the sample letter. */
  readonly loadSample: () => Promise<Checked>
}

const Workplace = (props: ParentProps<Props>) => {
  const navigate = useNavigate()
  const [announced, announce] = createSignal("")
  const session = createSession((source, entered) => props.checker(source, entered))
  const location = useLocation()
  const returns = createReturns()
  const frame = createFrameDraft()
  const comparing = createComparing((before, after) => props.comparer(before, after))
  const stays = () => showsFiling.test(location.pathname)
  const intake = createIntake(session, returns, {
    letter: () => {
      if (!stays()) navigate("/letter")
    },
    returns: () => {
      if (!stays()) navigate("/schools")
    }
  })
  const [sampleWanted, wantSample] = createSignal(false)
  const [sample] = createResource(sampleWanted, () => props.loadSample())
  return (
    <WorkplaceProvider
      value={{
        session,
        intake,
        returns,
        comparing,
        frame,
        sample,
        wantSample: () => wantSample(true),
        announce,
        announced
      }}
    >
      {props.children}
      <p class="visually-hidden" role="status" aria-live="polite" data-component="announcer">
        {announced()}
      </p>
    </WorkplaceProvider>
  )
}

export const App = (props: Props) => (
  <WordsProvider>
    <Router
      root={(root) => (
        <Workplace checker={props.checker} comparer={props.comparer} loadSample={props.loadSample}>
          {root.children}
        </Workplace>
      )}
    >
      <Route path="/" component={HomePage} />
      <Route path="/letter" component={LetterPage} />
      <Route path="/compose" component={ComposePage} />
      <Route path="/differences" component={DifferencesPage} />
      <Route path="/sections" component={SectionsPage} />
      <Route path="/sections/:id" component={SectionPage} />
      <Route path="/metrics" component={MetricsPage} />
      <Route path="/metrics/*key" component={MetricPage} />
      <Route path="/schools" component={SchoolsPage} />
      <Route path="/schools/:id" component={SchoolPage} />
      <Route path="/what-if" component={WhatIfPage} />
      <Route path="/policies" component={PoliciesPage} />
      <Route path="/policies/:id" component={PolicyPage} />
      <Route path="*" component={NotFoundPage} />
    </Router>
  </WordsProvider>
)
