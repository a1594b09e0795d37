import { A } from "@solidjs/router"
import { type MetricEntry, metricEntries, formatValue } from "@duxue/core"
import { createEffect, createMemo, createSignal, For, Show } from "solid-js"
import { type Assessed, groundOf } from "../assessment/ground.ts"
import { findMetrics, standardsOfMetric } from "../assessment/metric-search.ts"
import { AppBar } from "../components/AppBar.tsx"
import { VerdictWord } from "../components/VerdictWord.tsx"
import { useOpened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { sectionNumeral } from "../language/section-numeral.ts"
import { useSampleRequest } from "../session/sample-request.ts"

const Row = (props: { readonly entry: MetricEntry; readonly assessed: ReadonlyArray<Assessed> }) => {
  const { t, pick, language } = useWords()
  const standards = () => standardsOfMetric(props.entry.id).length
  /** What is settled says most; the others are counted on the metric's own page. */
  const told = () => props.assessed.find(({ value }) => value.interval !== undefined) ?? props.assessed[0]
  /** Standards of another year or another place: the verdict would seem to deny that there are any. */
  const areElsewhere = () =>
    standards() > 0 &&
    props.assessed.length > 0 &&
    props.assessed.every(({ verdict }) => verdict.verdict === "no-standard")
  return (
    <li>
      <A href={`/metrics/${props.entry.id}`}>{pick(props.entry.title)}</A>
      <span data-slot="formula-words">{pick(props.entry.formula)}</span>
      <span data-slot="counts">
        {t().assessment.metric.catalogue.standards(standards())}
        <Show when={areElsewhere()}>
          {t().separator}
          {t().assessment.metric.catalogue.elsewhere}
        </Show>
        <Show when={props.entry.forms.length > 1}>
          {t().separator}
          {t().assessment.metric.catalogue.forms(props.entry.forms.length)}
        </Show>
      </span>
      <Show when={told()} fallback={<span />}>
        {(of) => (
          <span data-slot="told">
            <Show when={formatValue(of().metric, of().value, of().standard, language())}>
              {(value) => <b>{value()}</b>}
            </Show>{" "}
            <VerdictWord verdict={of().verdict.verdict} />
          </span>
        )}
      </Show>
    </li>
  )
}

/** 指标: the whole catalogue by section, to be searched. */
export const MetricsPage = () => {
  const { t, pick, language } = useWords()
  const opened = useOpened()
  useSampleRequest()
  const [asked, ask] = createSignal("")
  const groups = createMemo(() => findMetrics(asked()))
  const byMetric = createMemo(() => {
    const now = opened()
    return now === undefined
      ? new Map<string, ReadonlyArray<Assessed>>()
      : Map.groupBy(groundOf(now.filing).assessed, ({ metric }) => metric.id)
  })
  const count = () => groups().reduce((sum, { entries }) => sum + entries.length, 0)
  createEffect(() => {
    document.title = t().assessment.metric.catalogue.documentTitle
  })
  return (
    <>
      <AppBar>
        <span data-slot="local">{t().local}</span>
      </AppBar>
      <main data-layout="assessment" id="main">
        <header data-component="page-head">
          <div>
            <h1>{t().assessment.metric.catalogue.title(metricEntries.length)}</h1>
            <p data-slot="lead">{t().assessment.metric.catalogue.lead}</p>
          </div>
        </header>
        <search data-component="search">
          <input
            type="search"
            aria-label={t().assessment.metric.catalogue.search}
            placeholder={t().assessment.metric.catalogue.search}
            onInput={(event) => ask(event.currentTarget.value)}
          />
          <span role="status">{t().assessment.metric.catalogue.found(count())}</span>
        </search>
        <For each={groups()} fallback={<p>{t().assessment.metric.catalogue.none}</p>}>
          {({ section, entries }) => (
            <section data-component="metric-index" aria-labelledby={`index-${section.id}`}>
              <h2 id={`index-${section.id}`}>
                <span>{sectionNumeral(section.number, language())}</span>
                {pick(section.title)}
              </h2>
              <ul>
                <For each={entries}>{(entry) => <Row entry={entry} assessed={byMetric().get(entry.id) ?? []} />}</For>
              </ul>
            </section>
          )}
        </For>
      </main>
    </>
  )
}
