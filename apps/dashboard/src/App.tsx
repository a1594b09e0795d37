import { Route, Router, useNavigate } from "@solidjs/router"
import { createResource, createSignal, type ParentProps } from "solid-js"
import type { Checked } from "./checking/check-text.ts"
import type { Checker } from "./checking/checker.ts"
import { WordsProvider } from "./language/language.tsx"
import { HomePage } from "./pages/HomePage.tsx"
import { LetterPage } from "./pages/LetterPage.tsx"
import { createIntake } from "./session/intake.ts"
import { createSession } from "./session/session.ts"
import { WorkplaceProvider } from "./session/workplace.ts"

interface Props {
  /** Checks the reader's own letter. */
  readonly checker: Checker
  /** Reads and checks the sample letter. */
  readonly loadSample: () => Promise<Checked>
}

const Workplace = (props: ParentProps<Props>) => {
  const navigate = useNavigate()
  const [announced, announce] = createSignal("")
  const session = createSession((source, entered) => props.checker(source, entered))
  const intake = createIntake(session, () => navigate("/letter"))
  const [sample] = createResource(() => props.loadSample())
  return (
    <WorkplaceProvider value={{ session, intake, sample, announce, announced }}>
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
        <Workplace checker={props.checker} loadSample={props.loadSample}>
          {root.children}
        </Workplace>
      )}
    >
      <Route path="/" component={HomePage} />
      <Route path="/letter" component={LetterPage} />
    </Router>
  </WordsProvider>
)
