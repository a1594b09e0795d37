import { formatCount, findMeasure, stageTitles } from "@duxue/core"
import { createMemo, createSignal, For, Show } from "solid-js"
import { reconciliationsOf } from "../assessment/ground.ts"
import { BalanceChart } from "../components/BalanceChart.tsx"
import { DropZone } from "../components/DropZone.tsx"
import { FilingPage } from "../components/FilingPage.tsx"
import { Mark } from "../components/Mark.tsx"
import { ReconciliationTable } from "../components/ReconciliationTable.tsx"
import { ReturnForms } from "../components/ReturnForms.tsx"
import { SchoolTable } from "../components/SchoolTable.tsx"
import { VariationTrap } from "../components/VariationTrap.tsx"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { useSampleRequest } from "../session/sample-request.ts"
import { balanceOf, type BalancedStage, balancedStages, isExplained, keptLines, pupilsIn } from "../schools/balance.ts"
import { schoolRows } from "../schools/school-table.ts"

/** As many as a clerk chases in a day. */
const missingShown = 20

const Missing = (props: { readonly opened: Opened }) => {
  const { t, pick } = useWords()
  const rows = createMemo(() =>
    balanceOf(props.opened.filing).assessment.resources.flatMap(({ name, missing }) =>
      missing.map((measure) => ({ name, measure: findMeasure(measure)?.title ?? { zh: measure, en: measure } }))
    )
  )
  return (
    <Show when={rows().length > 0}>
      <section data-component="missing-cells" aria-labelledby="missing-title">
        <h2 id="missing-title">{t().schools.missing.title}</h2>
        <p data-slot="note">{t().schools.missing.lead}</p>
        <ul>
          <For each={rows().slice(0, missingShown)}>
            {(row) => <li>{t().schools.missing.row(pick(row.name), pick(row.measure))}</li>}
          </For>
        </ul>
        <Show when={rows().length > missingShown}>
          <p data-slot="note">{t().schools.returns.more(rows().length - missingShown)}</p>
        </Show>
      </section>
    </Show>
  )
}

const Head = (props: { readonly opened: Opened }) => {
  const { t, pick, language } = useWords()
  const view = createMemo(() => balanceOf(props.opened.filing))
  const parts = (stage: BalancedStage) => view().assessment.resources.filter((each) => each.stage === stage)
  const pupils = () => pupilsIn(view())
  const failing = () => view().assessment.resources.filter(({ verdict }) => verdict === "unmet").length
  return (
    <header data-component="page-head">
      <div>
        <p data-slot="eyebrow">
          {t().assessment.district(props.opened.filing.district.name, props.opened.filing.period.slice(0, 4))}
        </p>
        <h1>{t().schools.title}</h1>
        <p data-slot="lead">
          {t().schools.lead(parts("primary").length, parts("junior").length, formatCount(pupils(), language()))}
        </p>
      </div>
      <ul data-component="verdict-counts" aria-label={t().assessment.sections.counts}>
        <li data-state="unmet">
          <b>{formatCount(failing(), language())}</b>
          <span>
            <Mark state="unmet" />
            {t().schools.counts.resources}
          </span>
        </li>
        <For each={balancedStages}>
          {(stage) => (
            <li>
              <b>{t().schools.counts.of(keptLines(view().rows[stage]).kept, keptLines(view().rows[stage]).judged)}</b>
              <span>{t().schools.counts.lines(pick(stageTitles[stage]))}</span>
            </li>
          )}
        </For>
      </ul>
    </header>
  )
}

const Body = (props: { readonly opened: Opened }) => {
  const { t, pick } = useWords()
  const [stage, setStage] = createSignal<BalancedStage>("primary")
  const view = createMemo(() => balanceOf(props.opened.filing))
  const variations = () => view().rows[stage()].flatMap(({ variation }) => (isExplained(variation) ? [variation] : []))
  const over = () => variations().filter(({ weighted }) => weighted.verdict === "unmet").length
  const misleading = () => variations().filter(({ misleads }) => misleads).length
  const rows = createMemo(() => schoolRows(view()))
  const failing = () => rows().filter(({ resources }) => resources.verdict === "unmet").length
  return (
    <>
      <Head opened={props.opened} />
      <section data-component="balance-section" aria-labelledby="balance-title">
        <div data-slot="top">
          <h2 id="balance-title">
            {t().schools.balance.title(over())}
            <Show when={misleading() > 0}>
              {t().separator}
              {t().schools.balance.misleads(misleading())}
            </Show>
          </h2>
          <div role="group" aria-label={t().schools.stages} data-slot="stages">
            <For each={balancedStages}>
              {(each) => (
                <button
                  type="button"
                  data-component="chip"
                  aria-pressed={stage() === each}
                  onClick={() => setStage(each)}
                >
                  {pick(stageTitles[each])}
                </button>
              )}
            </For>
          </div>
        </div>
        <BalanceChart rows={view().rows[stage()]} stage={stage()} />
      </section>
      <Missing opened={props.opened} />
      <div data-layout="two-columns">
        <section aria-labelledby="schools-title">
          <h2 id="schools-title">{t().schools.table.title(failing())}</h2>
          <p data-slot="note">{t().schools.table.note}</p>
          <SchoolTable rows={rows()} />
        </section>
        <VariationTrap />
      </div>
      <ReconciliationTable rows={reconciliationsOf(props.opened.filing)} />
    </>
  )
}

const NoReturns = () => {
  const { t } = useWords()
  const sample = useSampleRequest()
  return (
    <div data-layout="empty">
      <h1>{t().schools.open.title}</h1>
      <p>
        {t().schools.open.letterOnly} {t().schools.open.lead}
      </p>
      <DropZone />
      <ReturnForms />
      <button type="button" data-component="link" onClick={() => sample("district")}>
        {t().schools.open.sample}
      </button>
      <VariationTrap />
    </div>
  )
}

/** 学校: the register of schools, how alike they are, and which of them fall short. */
export const SchoolsPage = () => {
  const { t } = useWords()
  return (
    <FilingPage title={t().schools.documentTitle} layout="assessment" sample="district" empty={t().schools.open}>
      {(opened) => (
        <Show when={opened().filing.schools.length > 0} fallback={<NoReturns />}>
          <Body opened={opened()} />
        </Show>
      )}
    </FilingPage>
  )
}
