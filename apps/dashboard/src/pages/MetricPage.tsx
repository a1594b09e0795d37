import { A, useParams } from "@solidjs/router"
import {
  explain,
  type Explanation,
  formsOf,
  leavesOf,
  type Metric,
  metricKey,
  metrics,
  nearestMetrics,
  formatValue,
  formatVerdictValue
} from "@duxue/core"
import { createEffect, createMemo, For, Show } from "solid-js"
import { groundOf } from "../assessment/ground.ts"
import { AppBar } from "../components/AppBar.tsx"
import { CopyBlock } from "../components/CopyBlock.tsx"
import { DistrictTraps } from "../components/DistrictTraps.tsx"
import { Examples } from "../components/Examples.tsx"
import { InputTable } from "../components/InputTable.tsx"
import { LinePicture } from "../components/LinePicture.tsx"
import { MetricHead } from "../components/MetricHead.tsx"
import { MetricWhatIf } from "../components/MetricWhatIf.tsx"
import { SchoolContributions } from "../components/SchoolContributions.tsx"
import { StandardsTimeline } from "../components/StandardsTimeline.tsx"
import { VariationTrap } from "../components/VariationTrap.tsx"
import { WorkedFormula } from "../components/WorkedFormula.tsx"
import { emptyFiling } from "../filing/empty-filing.ts"
import { useOpened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { useSampleRequest } from "../session/sample-request.ts"
import { createSuppositions } from "../what-if/suppositions.ts"

/** Metrics that stand on one of the same figures: what changes with it. */
const relatedTo = (metric: Metric): ReadonlyArray<Metric> => {
  const its = new Set(leavesOf(metric.formula))
  return metrics.filter((each) => each !== metric && leavesOf(each.formula).some((measure) => its.has(measure)))
}

const ofVariation = (metric: Metric): boolean => /差异系数/u.test(metric.title.zh)

const Body = (props: { readonly metric: Metric; readonly forms: ReadonlyArray<Metric> }) => {
  const { t, pick, language } = useWords()
  const now = useOpened()
  const unfiled = emptyFiling(new Date().getFullYear())
  const filing = () => now()?.filing ?? unfiled
  const ground = createMemo(() => groundOf(filing()))
  const assessed = createMemo(() => ground().assessed.filter((each) => each.metric === props.metric))
  const explanation = createMemo((): Explanation | undefined => explain(filing(), metricKey(props.metric))[0])
  const suppositions = createSuppositions(filing)
  const supposed = createMemo(() => {
    const change = suppositions
      .changes()
      .find(({ metric, stage, group }) =>
        assessed().some(
          ({ verdict }) => verdict.metric === metric && verdict.stage === stage && verdict.group === (group?.id ?? null)
        )
      )
    if (change === undefined || change.after.value === null) return undefined
    const words = `${formatVerdictValue(props.metric, change.after, language()) ?? ""} ${t().assessment.verdicts[change.after.verdict]}`
    return { value: Number(change.after.value), words }
  })
  const judged = () => assessed().find(({ standard, value }) => standard !== undefined && value.interval !== undefined)
  const result = () => {
    const [first] = assessed()
    return first === undefined || !first.value.computed
      ? undefined
      : formatValue(props.metric, first.value, first.standard, language())
  }
  const fact = (measure: string) => {
    const input = ground().inputs(measure)
    return "known" in input ? input.known.stated?.fact : undefined
  }
  const related = createMemo(() => relatedTo(props.metric).slice(0, 8))
  return (
    <main data-layout="metric" id="main">
      <MetricHead
        metric={props.metric}
        assessed={assessed()}
        forms={props.forms.map((metric) => ({ key: metricKey(metric), metric }))}
        current={metricKey(props.metric)}
        district={
          now() === undefined ? undefined : t().assessment.district(filing().district.name, filing().period.slice(0, 4))
        }
      />
      <Show when={now() === undefined}>
        <p data-slot="unfiled">
          {t().assessment.metric.noReading} <A href="/">{t().home}</A>
        </p>
      </Show>
      <Show when={judged()}>
        {(of) => (
          <Show when={of().standard}>
            {(standard) => (
              <LinePicture
                metric={props.metric}
                value={of().value}
                standard={standard()}
                verdict={t().assessment.verdicts[of().verdict.verdict]}
                supposed={supposed()}
              />
            )}
          </Show>
        )}
      </Show>
      <Show when={explanation()}>
        {(its) => (
          <div data-layout="metric-columns">
            <div>
              <section aria-labelledby="how-title">
                <h2 id="how-title">{t().assessment.metric.how}</h2>
                <Show when={now()} fallback={<p data-slot="formula">{pick(its().formula)}</p>}>
                  <WorkedFormula metric={props.metric} inputs={its().inputs} result={result()} />
                </Show>
                <Show when={assessed()[0]?.value.used.length !== 0 && assessed()[0]?.value.computed === false}>
                  <p data-slot="note">{t().assessment.metric.statedOutright}</p>
                </Show>
                <Show when={its().basis}>
                  {(basis) => (
                    <p data-slot="note">
                      <b>{t().assessment.metric.basisOf}</b> {pick(basis())}
                    </p>
                  )}
                </Show>
                <InputTable explanation={its()} fact={fact} reading={now()?.reading} />
                <Show when={its().movement.length > 0}>
                  <p data-slot="note">{t().assessment.metric.roomNote}</p>
                </Show>
                <For each={its().inputs}>{(input) => <SchoolContributions input={input} />}</For>
              </section>
              <section aria-labelledby="time-title">
                <h2 id="time-title">{t().assessment.metric.time}</h2>
                <Show
                  when={its().standards.length > 0}
                  fallback={
                    <p data-slot="note">
                      {pick(
                        props.metric.withoutStandard ?? {
                          zh: t().assessment.metric.noStandard,
                          en: t().assessment.metric.noStandard
                        }
                      )}
                    </p>
                  }
                >
                  <StandardsTimeline standards={its().standards} date={its().date} title={pick(props.metric.title)} />
                </Show>
              </section>
              <DistrictTraps explanation={its()} />
              <Show when={ofVariation(props.metric)}>
                <VariationTrap />
              </Show>
              <Show when={its().examples.length > 0}>
                <Examples metric={props.metric} examples={its().examples} />
              </Show>
              <section aria-labelledby="formula-title">
                <h2 id="formula-title">{t().assessment.metric.formula}</h2>
                <Show when={now()}>
                  <p data-slot="formula">{pick(its().formula)}</p>
                </Show>
                <CopyBlock title={t().assessment.metric.excel} text={its().excel} />
                <CopyBlock title={t().assessment.metric.sql} text={its().sql} />
              </section>
            </div>
            <aside>
              <Show when={now()}>
                <MetricWhatIf explanation={its()} suppositions={suppositions} />
              </Show>
              <Show when={related().length > 0}>
                <section aria-labelledby="related-title">
                  <h2 id="related-title">{t().assessment.metric.related}</h2>
                  <ul data-slot="related">
                    <For each={related()}>
                      {(each) => (
                        <li>
                          <A href={`/metrics/${metricKey(each)}`}>{pick(each.title)}</A>
                        </li>
                      )}
                    </For>
                  </ul>
                </section>
              </Show>
            </aside>
          </div>
        )}
      </Show>
    </main>
  )
}

const Unknown = (props: { readonly id: string }) => {
  const { t, pick } = useWords()
  const near = () => nearestMetrics(props.id).flatMap((id) => formsOf(id).slice(0, 1))
  return (
    <main data-layout="empty" id="main">
      <h1>{t().assessment.metric.unknown}</h1>
      <p>{t().assessment.metric.unknownLead(props.id)}</p>
      <ul>
        <For each={near()}>
          {(metric) => (
            <li>
              <A href={`/metrics/${metric.id}`}>{pick(metric.name)}</A>
            </li>
          )}
        </For>
      </ul>
      <A href="/metrics">{t().assessment.metric.toIndex}</A>
    </main>
  )
}

/** 指标: one form of a metric, what it comes to, from what, how it is judged, and what would turn it. */
export const MetricPage = () => {
  const { t, pick } = useWords()
  const params = useParams<{ key: string }>()
  useSampleRequest()
  const asked = () => decodeURIComponent(params.key)
  const forms = createMemo(() => {
    const [first] = formsOf(asked())
    return first === undefined ? [] : formsOf(first.id)
  })
  const metric = () => forms().find((each) => metricKey(each) === asked()) ?? forms()[0]
  createEffect(() => {
    const of = metric()
    document.title = t().assessment.metric.documentTitle(of === undefined ? asked() : pick(of.title))
  })
  return (
    <>
      <AppBar>
        <span data-slot="local">{t().local}</span>
      </AppBar>
      <Show when={metric()} keyed fallback={<Unknown id={asked()} />}>
        {(of) => <Body metric={of} forms={forms()} />}
      </Show>
    </>
  )
}
