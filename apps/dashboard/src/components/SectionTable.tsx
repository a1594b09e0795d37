import { A } from "@solidjs/router"
import { metricKey } from "@duxue/core"
import { For, Show } from "solid-js"
import { presentVerdicts, type SectionView } from "../assessment/section-view.ts"
import { stateOf } from "../assessment/verdict-state.ts"
import { sectionNumeral } from "../language/section-numeral.ts"
import { useWords } from "../language/language.tsx"
import { Mark } from "./Mark.tsx"

const Row = (props: { readonly view: SectionView }) => {
  const { t, pick, language } = useWords()
  const present = () => presentVerdicts(props.view.counts)
  const words = () =>
    present()
      .map(([verdict, count]) => `${t().assessment.verdicts[verdict]} ${count}`)
      .join(t().listed)
  return (
    <li data-section={props.view.section.id}>
      <span data-slot="numeral">{sectionNumeral(props.view.section.number, language())}</span>
      <A href={`/sections/${props.view.section.id}`}>{pick(props.view.section.title)}</A>
      <span data-slot="marks">
        <For each={props.view.judged}>
          {({ metric, verdict }) => (
            <A
              href={`/metrics/${metricKey(metric)}`}
              data-state={stateOf[verdict.verdict]}
              data-verdict={verdict.verdict}
              aria-label={`${pick(metric.title)}${t().colon}${t().assessment.verdicts[verdict.verdict]}`}
              title={`${pick(metric.title)}${t().colon}${t().assessment.verdicts[verdict.verdict]}`}
              tabIndex={-1}
            >
              <Mark state={stateOf[verdict.verdict]} />
            </A>
          )}
        </For>
      </span>
      <span data-slot="words">
        <Show when={present().length > 0} fallback={t().assessment.sections.none}>
          {words()}
        </Show>
      </span>
    </li>
  )
}

/** The thirteen sections, a row each, a mark a verdict. */
export const SectionTable = (props: { readonly views: ReadonlyArray<SectionView> }) => (
  <ol data-component="section-table">
    <For each={props.views}>{(view) => <Row view={view} />}</For>
  </ol>
)
