import { A, useParams } from "@solidjs/router"
import { findSection, type Section, sections } from "@duxue/core"
import { createMemo, For, Show } from "solid-js"
import { type ItemView, type SectionView, sectionViews } from "../assessment/section-view.ts"
import { groundOf, reconciliationsOf } from "../assessment/ground.ts"
import { AssessedRow } from "../components/AssessedRow.tsx"
import { FilingPage } from "../components/FilingPage.tsx"
import { ReconciliationTable } from "../components/ReconciliationTable.tsx"
import { VerdictCounts } from "../components/VerdictCounts.tsx"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { sectionNumeral } from "../language/section-numeral.ts"

const ItemBlock = (props: { readonly view: ItemView; readonly opened: Opened }) => {
  const { t, pick } = useWords()
  const title = () => `item-${props.view.item.number}`
  return (
    <section data-component="item" aria-labelledby={title()}>
      <h2 id={title()}>
        <span data-slot="number">{props.view.item.number}</span>
        {pick(props.view.item.title)}
      </h2>
      <Show when={props.view.item.questions.length > 0}>
        <p data-slot="questions">
          <span>{t().assessment.sections.questions}</span>
          {props.view.item.questions.map(pick).join("")}
        </p>
      </Show>
      <Show when={props.view.judged.length === 0 && props.view.unjudged.length === 0}>
        <p data-slot="questions">{t().assessment.sections.noMetrics}</p>
      </Show>
      <ul data-slot="rows">
        <For each={props.view.judged}>{(each) => <AssessedRow assessed={each} opened={props.opened} />}</For>
      </ul>
      <Show when={props.view.unjudged.length > 0}>
        <details data-slot="quiet" open={props.view.judged.length === 0}>
          <summary>{t().assessment.sections.quiet(props.view.unjudged.length)}</summary>
          <ul data-slot="rows">
            <For each={props.view.unjudged}>{(each) => <AssessedRow assessed={each} opened={props.opened} />}</For>
          </ul>
        </details>
      </Show>
    </section>
  )
}

const Neighbours = (props: { readonly section: Section }) => {
  const { t, pick } = useWords()
  const beside = (by: 1 | -1) => sections.find(({ number }) => number === props.section.number + by)
  return (
    <nav data-component="neighbours" aria-label={t().assessment.sections.all}>
      <Show when={beside(-1)} fallback={<span />}>
        {(of) => (
          <A href={`/sections/${of().id}`} rel="prev">
            <small>{t().assessment.sections.previous}</small>
            {pick(of().title)}
          </A>
        )}
      </Show>
      <A href="/sections">{t().assessment.sections.all}</A>
      <Show when={beside(1)} fallback={<span />}>
        {(of) => (
          <A href={`/sections/${of().id}`} rel="next">
            <small>{t().assessment.sections.next}</small>
            {pick(of().title)}
          </A>
        )}
      </Show>
    </nav>
  )
}

const Body = (props: { readonly view: SectionView; readonly opened: Opened }) => {
  const { t, pick, language } = useWords()
  const section = () => props.view.section
  return (
    <>
      <header data-component="page-head">
        <div>
          <p data-slot="eyebrow">
            <A href="/sections">
              {t().assessment.district(props.opened.filing.district.name, props.opened.filing.period.slice(0, 4))}
            </A>
            <span>{t().assessment.sections.item(sectionNumeral(section().number, language()))}</span>
          </p>
          <h1>{pick(section().title)}</h1>
        </div>
        <VerdictCounts counts={props.view.counts} />
      </header>
      <For each={props.view.items}>{(item) => <ItemBlock view={item} opened={props.opened} />}</For>
      <ReconciliationTable
        rows={reconciliationsOf(props.opened.filing).filter((row) => row.section === section().id)}
      />
      <Neighbours section={section()} />
    </>
  )
}

/** One section: its items, and under each what is measured, judged, and missing. */
export const SectionPage = () => {
  const { t, pick } = useWords()
  const params = useParams<{ id: string }>()
  const title = () => {
    const section = findSection(params.id)
    return section === undefined
      ? t().assessment.sections.documentTitle
      : `${pick(section.title)} · ${t().assessment.sections.documentTitle}`
  }
  return (
    <FilingPage title={title()} layout="assessment">
      {(opened) => {
        const view = createMemo(() =>
          sectionViews(groundOf(opened().filing)).find(({ section }) => section.id === params.id)
        )
        return (
          <Show when={view()} fallback={<A href="/sections">{t().assessment.sections.all}</A>}>
            {(of) => <Body view={of()} opened={opened()} />}
          </Show>
        )
      }}
    </FilingPage>
  )
}
