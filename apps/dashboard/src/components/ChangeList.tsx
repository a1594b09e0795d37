import { A } from "@solidjs/router"
import { findMetric, metricKey, type Verdict, type VerdictChange, formatVerdictValue } from "@duxue/core"
import { For, Show } from "solid-js"
import { marginWords } from "../assessment/margin-words.ts"
import { useWords } from "../language/language.tsx"
import { VerdictWord } from "./VerdictWord.tsx"

const keyOf = ({ metric, stage, group }: VerdictChange): string => {
  const key = metricKey({ id: metric, stage, group })
  // A form without a stage may be judged by the standard of one.
  return findMetric(key) === undefined ? metric : key
}

const Change = (props: { readonly change: VerdictChange }) => {
  const { pick, language } = useWords()
  const metric = () => findMetric(keyOf(props.change))
  const value = (verdict: Verdict) => {
    const of = metric()
    return of === undefined ? "—" : (formatVerdictValue(of, verdict, language()) ?? "—")
  }
  const margin = () => props.change.after.margin
  return (
    <li data-turned={props.change.turned ? "" : undefined}>
      <A href={`/metrics/${keyOf(props.change)}`}>{pick(props.change.title)}</A>
      <span data-slot="values">
        {value(props.change.before)} <span aria-hidden="true">→</span> <b>{value(props.change.after)}</b>
      </span>
      <span data-slot="verdicts">
        <Show when={props.change.turned}>
          <VerdictWord verdict={props.change.before.verdict} /> <span aria-hidden="true">→</span>
        </Show>
        <VerdictWord verdict={props.change.after.verdict} />
        <Show when={margin()}>
          {(of) => (
            <Show when={metric()}>
              {(its) => <span data-slot="margin">{marginWords(of(), its(), language())}</span>}
            </Show>
          )}
        </Show>
      </span>
    </li>
  )
}

/** Everything that a supposition moves: verdicts that turn first. */
export const ChangeList = (props: { readonly changes: ReadonlyArray<VerdictChange> }) => {
  const { t } = useWords()
  const turned = () => props.changes.filter((change) => change.turned)
  const moved = () => props.changes.filter((change) => !change.turned)
  return (
    <div data-component="changes">
      <p role="status" data-slot="tally">
        {t().assessment.whatIf.moved(props.changes.length, turned().length)}
      </p>
      <Show when={turned().length > 0}>
        <ul>
          <For each={turned()}>{(change) => <Change change={change} />}</For>
        </ul>
      </Show>
      <Show when={moved().length > 0}>
        <h3>{t().assessment.whatIf.onlyValues}</h3>
        <ul>
          <For each={moved()}>{(change) => <Change change={change} />}</For>
        </ul>
      </Show>
    </div>
  )
}
