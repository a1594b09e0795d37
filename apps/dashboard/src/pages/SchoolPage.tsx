import { A, useParams } from "@solidjs/router"
import {
  type Fact,
  findMeasure,
  findMetric,
  findStandard,
  formatQuantity,
  metricKey,
  type School,
  schoolKindTitles,
  type SchoolVerdict,
  stageTitles,
  formatVerdictValue
} from "@duxue/core"
import { createMemo, For, Show } from "solid-js"
import { marginWords } from "../assessment/margin-words.ts"
import { FilingPage } from "../components/FilingPage.tsx"
import { StandardSource } from "../components/StandardSource.tsx"
import { VerdictWord } from "../components/VerdictWord.tsx"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { balanceOf } from "../schools/balance.ts"

const Judged = (props: { readonly verdict: SchoolVerdict }) => {
  const { t, pick, language } = useWords()
  const metric = () =>
    findMetric(
      metricKey({
        id: props.verdict.metric,
        stage: props.verdict.stage,
        group: props.verdict.group === null ? null : { id: props.verdict.group, title: { zh: "", en: "" } }
      })
    ) ?? findMetric(props.verdict.metric)
  const standard = () => findStandard(props.verdict.standard ?? "")
  return (
    <Show when={metric()}>
      {(of) => (
        <tr>
          <th scope="row">
            <A href={`/metrics/${metricKey(of())}`}>{pick(of().title)}</A>
            <Show when={props.verdict.reason}>{(reason) => <small>{pick(reason())}</small>}</Show>
          </th>
          <td data-num>
            <b>{formatVerdictValue(of(), props.verdict, language()) ?? "—"}</b>
            <Show when={props.verdict.attained}>
              {(attained) => (
                <small>{t().schools.school.attained(formatQuantity(attained(), "%", language(), 1))}</small>
              )}
            </Show>
          </td>
          <td>
            <VerdictWord verdict={props.verdict.verdict} confidence={props.verdict.confidence} />
            <Show when={props.verdict.margin}>
              {(margin) => <small>{marginWords(margin(), of(), language())}</small>}
            </Show>
          </td>
          <td>
            <Show when={standard()}>{(its) => <StandardSource standard={its()} />}</Show>
          </td>
        </tr>
      )}
    </Show>
  )
}

/** `staged`: the school has several stages, and the figure must say of which it is. */
const Told = (props: { readonly fact: Fact; readonly staged: boolean }) => {
  const { pick, language } = useWords()
  const title = () => findMeasure(props.fact.measure)?.title ?? { zh: props.fact.measure, en: props.fact.measure }
  const place = () => {
    const { provenance } = props.fact
    return provenance.kind === "return" ? `${provenance.file} ${provenance.place}` : ""
  }
  return (
    <tr>
      <th scope="row">
        {pick(title())}
        <Show when={props.staged ? props.fact.stage : null}>
          {(stage) => <small>{pick(stageTitles[stage()])}</small>}
        </Show>
      </th>
      <td data-num>
        {props.fact.value === null ? "—" : formatQuantity(props.fact.value, props.fact.unit, language())}
      </td>
      <td>{place()}</td>
    </tr>
  )
}

const Body = (props: { readonly school: School; readonly opened: Opened }) => {
  const { t, pick } = useWords()
  const view = createMemo(() => balanceOf(props.opened.filing))
  /** What asks for action first. */
  const verdicts = createMemo(() => {
    const order = ["unmet", "undecided", "missing", "met", "not-applicable", "no-standard"]
    return view()
      .assessment.verdicts.filter(({ school }) => school === props.school.id)
      .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  })
  const facts = () => props.opened.filing.facts.filter(({ organisation }) => organisation === props.school.id)
  const staged = () => new Set(facts().flatMap(({ stage }) => stage ?? [])).size > 1
  const resources = () => view().assessment.resources.filter(({ school }) => school === props.school.id)
  return (
    <>
      <header data-component="page-head">
        <div>
          <p data-slot="eyebrow">
            <A href="/schools">{t().schools.school.toIndex}</A>
            <span>{pick(schoolKindTitles[props.school.kind])}</span>
            <span>{t().schools.school.ownership[props.school.ownership]}</span>
            <span>{t().schools.school.area[props.school.area]}</span>
          </p>
          <h1 lang="zh-CN">{props.school.name}</h1>
          <For each={resources()}>
            {(each) => (
              <p data-slot="lead">
                {pick(stageTitles[each.stage])}
                {t().colon}
                {t().schools.school.resources(each.met, each.of)} <VerdictWord verdict={each.verdict} />
              </p>
            )}
          </For>
        </div>
      </header>
      <section data-component="school-section" aria-labelledby="judged-title">
        <h2 id="judged-title">{t().schools.school.standards}</h2>
        <Show when={verdicts().length > 0} fallback={<p>{t().schools.school.none}</p>}>
          <div data-component="table-frame" data-stacked>
            <table data-component="table">
              <thead>
                <tr>
                  <th scope="col">{t().assessment.sections.metric}</th>
                  <th scope="col" data-num>
                    {t().assessment.sections.value}
                  </th>
                  <th scope="col">{t().assessment.sections.verdict}</th>
                  <th scope="col">{t().assessment.sections.line}</th>
                </tr>
              </thead>
              <tbody>
                <For each={verdicts()}>{(verdict) => <Judged verdict={verdict} />}</For>
              </tbody>
            </table>
          </div>
        </Show>
      </section>
      <section data-component="school-section" aria-labelledby="facts-title">
        <h2 id="facts-title">{t().schools.school.facts}</h2>
        <div data-component="table-frame" data-stacked>
          <table data-component="table">
            <thead>
              <tr>
                <th scope="col">{t().assessment.metric.fact}</th>
                <th scope="col" data-num>
                  {t().assessment.metric.value}
                </th>
                <th scope="col">{t().schools.school.place}</th>
              </tr>
            </thead>
            <tbody>
              <For each={facts()}>{(fact) => <Told fact={fact} staged={staged()} />}</For>
            </tbody>
          </table>
        </div>
      </section>
    </>
  )
}

/** One school: what it returned, cell by cell, and every standard that is asked of it. */
export const SchoolPage = () => {
  const { t } = useWords()
  const params = useParams<{ id: string }>()
  const id = () => decodeURIComponent(params.id)
  return (
    <FilingPage title={t().schools.schoolTitle(id())} layout="assessment">
      {(opened) => (
        <Show
          when={opened().filing.schools.find((school) => school.id === id())}
          fallback={
            <div data-layout="empty">
              <h1>{t().schools.school.unknown}</h1>
              <A href="/schools">{t().schools.school.toIndex}</A>
            </div>
          }
        >
          {(school) => <Body school={school()} opened={opened()} />}
        </Show>
      )}
    </FilingPage>
  )
}
