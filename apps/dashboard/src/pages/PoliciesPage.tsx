import { A } from "@solidjs/router"
import { formatDate, policies, type Policy, standards } from "@duxue/core"
import { createEffect, createMemo, createSignal, For, Show } from "solid-js"
import { AppBar } from "../components/AppBar.tsx"
import { useWords } from "../language/language.tsx"
import { findPolicies } from "../policy/policy-list.ts"

const Row = (props: { readonly policy: Policy }) => {
  const { t, pick, language } = useWords()
  const unconfirmed = () => props.policy.standards.filter(({ confidence }) => confidence === "unconfirmed").length
  return (
    <tr>
      <th scope="row">
        <A href={`/policies/${props.policy.id}`}>{pick(props.policy.title)}</A>
        <small>{props.policy.issuers.join(t().listed)}</small>
      </th>
      <td data-label={t().assessment.policy.number}>
        <span data-slot={props.policy.number === null ? "none" : "document-number"}>
          {props.policy.number ?? t().assessment.policy.noNumber}
        </span>
      </td>
      <td data-num data-label={t().assessment.policy.issued}>
        {props.policy.issuedOn === null
          ? t().assessment.policy.unknownDate
          : formatDate(props.policy.issuedOn, language())}
      </td>
      <td data-label={t().assessment.policy.region}>{t().assessment.policy.regionName(props.policy.region)}</td>
      <td data-num data-label={t().assessment.policy.standards}>
        {t().assessment.policy.standardCount(props.policy.standards.length)}
        <Show when={unconfirmed() > 0}>
          {" "}
          <span data-slot="doubt">
            {t().assessment.confidences.unconfirmed} {unconfirmed()}
          </span>
        </Show>
      </td>
    </tr>
  )
}

/** 政策: every document that sets a standard, newest first. */
export const PoliciesPage = () => {
  const { t } = useWords()
  const [asked, ask] = createSignal("")
  const found = createMemo(() => findPolicies(asked()))
  createEffect(() => {
    document.title = t().assessment.policy.documentTitle
  })
  return (
    <>
      <AppBar>
        <span data-slot="local">{t().local}</span>
      </AppBar>
      <main data-layout="assessment" id="main">
        <header data-component="page-head">
          <div>
            <h1>{t().assessment.policy.title(policies.length, standards.length)}</h1>
            <p data-slot="lead">{t().assessment.policy.lead}</p>
          </div>
        </header>
        <search data-component="search">
          <input
            type="search"
            aria-label={t().assessment.policy.search}
            placeholder={t().assessment.policy.search}
            onInput={(event) => ask(event.currentTarget.value)}
          />
          <span role="status">{t().assessment.policy.found(found().length)}</span>
        </search>
        <Show when={found().length > 0} fallback={<p>{t().assessment.policy.none}</p>}>
          <div data-component="table-frame" data-stacked>
            <table data-component="table">
              <thead>
                <tr>
                  <th scope="col">{t().assessment.policy.document}</th>
                  <th scope="col">{t().assessment.policy.number}</th>
                  <th scope="col" data-num>
                    {t().assessment.policy.issued}
                  </th>
                  <th scope="col">{t().assessment.policy.region}</th>
                  <th scope="col" data-num>
                    {t().assessment.policy.standards}
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={found()}>{(policy) => <Row policy={policy} />}</For>
              </tbody>
            </table>
          </div>
        </Show>
      </main>
    </>
  )
}
