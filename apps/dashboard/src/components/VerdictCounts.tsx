import { For } from "solid-js"
import { presentVerdicts, type VerdictCounts as Counts } from "../assessment/section-view.ts"
import { stateOf } from "../assessment/verdict-state.ts"
import { useWords } from "../language/language.tsx"
import { Mark } from "./Mark.tsx"

/** How many verdicts of each kind, in large numbers. */
export const VerdictCounts = (props: { readonly counts: Counts }) => {
  const { t } = useWords()
  return (
    <ul data-component="verdict-counts" aria-label={t().assessment.sections.counts}>
      <For each={presentVerdicts(props.counts)}>
        {([verdict, count]) => (
          <li data-state={stateOf[verdict]} data-verdict={verdict}>
            <b>{count}</b>
            <span>
              <Mark state={stateOf[verdict]} />
              {t().assessment.verdicts[verdict]}
            </span>
          </li>
        )}
      </For>
    </ul>
  )
}
