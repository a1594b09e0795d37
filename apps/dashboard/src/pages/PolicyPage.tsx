import { A, useLocation, useParams } from "@solidjs/router"
import { findMetric, findPolicy, formatDate, type Policy, type Standard, stageTitles } from "@duxue/core"
import { createEffect, createMemo, For, onMount, Show } from "solid-js"
import { type Assessed, groundOf } from "../assessment/ground.ts"
import { lineWords } from "../assessment/value-words.ts"
import { AppBar } from "../components/AppBar.tsx"
import { VerdictWord } from "../components/VerdictWord.tsx"
import { useOpened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { replacementOf } from "../policy/policy-list.ts"

const Facts = (props: { readonly policy: Policy }) => {
  const { t, pick, language } = useWords()
  const date = (day: string | null) => (day === null ? t().assessment.policy.unknownDate : formatDate(day, language()))
  const before = () => findPolicy(props.policy.supersedes ?? "")
  const after = () => replacementOf(props.policy.id)
  return (
    <dl data-component="policy-facts">
      <div>
        <dt>{t().assessment.policy.number}</dt>
        <dd>{props.policy.number ?? t().assessment.policy.noNumber}</dd>
      </div>
      <div>
        <dt>{t().assessment.policy.issuer}</dt>
        <dd lang="zh-CN">{props.policy.issuers.join("、")}</dd>
      </div>
      <div>
        <dt>{t().assessment.policy.issued}</dt>
        <dd>{date(props.policy.issuedOn)}</dd>
      </div>
      <div>
        <dt>{t().assessment.policy.effective}</dt>
        <dd>{date(props.policy.effectiveFrom)}</dd>
      </div>
      <div>
        <dt>{t().assessment.policy.region}</dt>
        <dd>{t().assessment.policy.regionName(props.policy.region)}</dd>
      </div>
      <Show when={before()}>
        {(of) => (
          <div>
            <dt>{t().assessment.policy.supersedes}</dt>
            <dd>
              <A href={`/policies/${of().id}`}>{pick(of().title)}</A>
            </dd>
          </div>
        )}
      </Show>
      <Show when={after()}>
        {(of) => (
          <div>
            <dt>{t().assessment.policy.supersededBy}</dt>
            <dd>
              <A href={`/policies/${of().id}`}>{pick(of().title)}</A>
            </dd>
          </div>
        )}
      </Show>
      <Show when={props.policy.url}>
        {(url) => (
          <div>
            <dt>{t().assessment.policy.source}</dt>
            <dd>
              <a href={url()} rel="noreferrer external" target="_blank">
                {new URL(url()).hostname}
              </a>
              <small>{t().assessment.policy.sourceNote}</small>
            </dd>
          </div>
        )}
      </Show>
    </dl>
  )
}

const Row = (props: {
  readonly standard: Standard
  readonly assessed: ReadonlyArray<Assessed>
  readonly judged: boolean
}) => {
  const { t, pick, language } = useWords()
  const metric = () => findMetric(props.standard.metric)
  const whom = () => {
    const { binds } = props.standard
    return binds === undefined || binds === "district" ? undefined : t().assessment.policy.binds[binds]
  }
  const stage = () => (props.standard.stage === null ? undefined : stageTitles[props.standard.stage])
  return (
    <tr id={props.standard.id}>
      <th scope="row">
        <Show when={metric()} fallback={props.standard.metric}>
          {(of) => <A href={`/metrics/${of().id}`}>{pick(of().name)}</A>}
        </Show>
        <small>
          <Show when={stage()}>{(of) => <>{pick(of())} </>}</Show>
          {whom()}
        </small>
      </th>
      <td>
        <b>{lineWords(props.standard, language())}</b>
        <small>{pick(props.standard.requirement)}</small>
      </td>
      <td
        data-slot="clause"
        data-label={t().assessment.policy.clause}
        lang={props.standard.clause === null ? undefined : "zh-CN"}
      >
        {props.standard.clause ?? t().assessment.policy.noClause}
      </td>
      <td>
        {t().assessment.metric.since(
          formatDate(props.standard.from, language()),
          props.standard.until === null ? null : formatDate(props.standard.until, language())
        )}
      </td>
      <td>
        <span data-slot={props.standard.confidence === "unconfirmed" ? "doubt" : "known"}>
          {t().assessment.confidences[props.standard.confidence]}
        </span>
        <small>{t().assessment.policy.verified(formatDate(props.standard.verifiedOn, language()))}</small>
      </td>
      <Show when={props.judged}>
        <td>
          <For each={props.assessed}>{(each) => <VerdictWord verdict={each.verdict.verdict} />}</For>
        </td>
      </Show>
    </tr>
  )
}

const Body = (props: { readonly policy: Policy }) => {
  const { t, pick } = useWords()
  const opened = useOpened()
  const location = useLocation()
  const assessed = createMemo(() => {
    const now = opened()
    return now === undefined ? undefined : groundOf(now.filing).assessed
  })
  onMount(() => {
    if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: "center" })
  })
  return (
    <main data-layout="assessment" id="main">
      <header data-component="page-head">
        <div>
          <p data-slot="eyebrow">
            <A href="/policies">{t().assessment.navigation.policies}</A>
          </p>
          <h1>{pick(props.policy.title)}</h1>
        </div>
      </header>
      <Facts policy={props.policy} />
      <Show when={props.policy.standards.length > 0} fallback={<p>{t().assessment.policy.noStandards}</p>}>
        <div data-component="table-frame" data-stacked>
          <table data-component="table" data-slot="standards">
            <thead>
              <tr>
                <th scope="col">{t().assessment.sections.metric}</th>
                <th scope="col">{t().assessment.policy.requirement}</th>
                <th scope="col">{t().assessment.policy.clause}</th>
                <th scope="col">{t().assessment.policy.period}</th>
                <th scope="col">{t().assessment.policy.confidence}</th>
                <Show when={assessed()}>
                  <th scope="col">{t().assessment.policy.judged}</th>
                </Show>
              </tr>
            </thead>
            <tbody>
              <For each={props.policy.standards}>
                {(standard) => (
                  <Row
                    standard={standard}
                    judged={assessed() !== undefined}
                    assessed={(assessed() ?? []).filter((each) => each.standard === standard)}
                  />
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
      <ul data-component="confidences">
        <For each={["seen", "second-hand", "unconfirmed"] as const}>
          {(confidence) => (
            <li>
              <b>{t().assessment.confidences[confidence]}</b> {t().assessment.policy.confidenceMeans[confidence]}
            </li>
          )}
        </For>
      </ul>
    </main>
  )
}

/** One document: what it is, and every standard that it sets. */
export const PolicyPage = () => {
  const { t, pick } = useWords()
  const params = useParams<{ id: string }>()
  const policy = () => findPolicy(params.id)
  createEffect(() => {
    const of = policy()
    document.title =
      of === undefined
        ? t().assessment.policy.documentTitle
        : `${pick(of.title)} · ${t().assessment.policy.documentTitle}`
  })
  return (
    <>
      <AppBar>
        <span data-slot="local">{t().local}</span>
      </AppBar>
      <Show
        when={policy()}
        keyed
        fallback={
          <main data-layout="empty" id="main">
            <h1>{t().assessment.policy.unknown}</h1>
            <p>{t().assessment.policy.unknownLead(params.id)}</p>
            <A href="/policies">{t().assessment.policy.toIndex}</A>
          </main>
        }
      >
        {(of) => <Body policy={of} />}
      </Show>
    </>
  )
}
