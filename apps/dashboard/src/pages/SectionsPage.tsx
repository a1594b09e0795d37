import { formatDate } from "@duxue/core"
import { createMemo } from "solid-js"
import { countVerdicts, sectionViews } from "../assessment/section-view.ts"
import { groundOf, reconciliationsOf } from "../assessment/ground.ts"
import { Unsettled, WantedList } from "../components/AttentionLists.tsx"
import { FilingPage } from "../components/FilingPage.tsx"
import { ReconciliationTable } from "../components/ReconciliationTable.tsx"
import { SectionTable } from "../components/SectionTable.tsx"
import { VerdictCounts } from "../components/VerdictCounts.tsx"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"

const Overview = (props: { readonly opened: Opened }) => {
  const { t, language } = useWords()
  const ground = createMemo(() => groundOf(props.opened.filing))
  const views = createMemo(() => sectionViews(ground()))
  const counts = () => countVerdicts(ground().assessed)
  return (
    <>
      <header data-component="page-head">
        <div>
          <p data-slot="eyebrow">
            <span>
              {t().assessment.district(props.opened.filing.district.name, props.opened.filing.period.slice(0, 4))}
            </span>
            <span>{t().assessment.judgedOn(formatDate(ground().date, language()))}</span>
          </p>
          <h1 data-phrases>{t().assessment.sections.headline(counts())}</h1>
        </div>
        <VerdictCounts counts={counts()} />
      </header>
      <SectionTable views={views()} />
      <div data-layout="two-columns">
        <div>
          <Unsettled assessed={ground().assessed} />
        </div>
        <WantedList assessed={ground().assessed} />
      </div>
      <ReconciliationTable rows={reconciliationsOf(props.opened.filing)} />
    </>
  )
}

/** 评估: all thirteen sections at a glance, what falls short, and what to ask for. */
export const SectionsPage = () => {
  const { t } = useWords()
  return (
    <FilingPage title={t().assessment.sections.documentTitle} layout="assessment">
      {(opened) => <Overview opened={opened()} />}
    </FilingPage>
  )
}
