import { A } from "@solidjs/router"
import { metricKey, type Section, sections, formatValue } from "@duxue/core"
import { For, Show } from "solid-js"
import type { Assessed } from "../assessment/ground.ts"
import { marginWords } from "../assessment/margin-words.ts"
import { type Wanted, wantedFrom, withVerdict } from "../assessment/section-view.ts"
import { sectionNumeral } from "../language/section-numeral.ts"
import { useWords } from "../language/language.tsx"
import { RangePicture } from "./RangePicture.tsx"
import { StandardSource } from "./StandardSource.tsx"
import { VerdictWord } from "./VerdictWord.tsx"

/** As many as a clerk can ask for over one telephone. */
const asked = 8

const sectionOf = (id: string | null): Section | undefined => sections.find((section) => section.id === id)

const Attention = (props: { readonly assessed: Assessed }) => {
  const { t, pick, language } = useWords()
  const section = () => sectionOf(props.assessed.verdict.section)
  return (
    <li data-component="attention">
      <VerdictWord verdict={props.assessed.verdict.verdict} confidence={props.assessed.verdict.confidence} />
      <span data-slot="what">
        <A href={`/metrics/${metricKey(props.assessed.metric)}`}>{pick(props.assessed.metric.title)}</A>{" "}
        <b>{formatValue(props.assessed.metric, props.assessed.value, props.assessed.standard, language())}</b>
        <Show when={props.assessed.verdict.margin}>
          {(margin) => (
            <span data-slot="margin">
              {marginWords(margin(), props.assessed.metric, language(), props.assessed.standard)}
            </span>
          )}
        </Show>
        <Show when={props.assessed.verdict.reason}>{(reason) => <span data-slot="reason">{pick(reason())}</span>}</Show>
        <span data-slot="basis">
          <Show when={props.assessed.standard}>{(standard) => <StandardSource standard={standard()} />}</Show>
          <Show when={section()}>
            {(of) => (
              <A href={`/sections/${of().id}`}>
                {t().assessment.sections.item(sectionNumeral(of().number, language()))}
              </A>
            )}
          </Show>
        </span>
      </span>
      <RangePicture assessed={props.assessed} />
    </li>
  )
}

/** What falls short, then what cannot be told for want of digits. */
export const Unsettled = (props: { readonly assessed: ReadonlyArray<Assessed> }) => {
  const { t } = useWords()
  const undecided = () => withVerdict(props.assessed, "undecided")
  return (
    <>
      <section data-component="attention-list" aria-labelledby="unmet-title">
        <h2 id="unmet-title">{t().assessment.sections.unmet}</h2>
        <ul>
          <For
            each={withVerdict(props.assessed, "unmet")}
            fallback={<li data-slot="none">{t().assessment.sections.unmetNone}</li>}
          >
            {(each) => <Attention assessed={each} />}
          </For>
        </ul>
      </section>
      <Show when={undecided().length > 0}>
        <section data-component="attention-list" aria-labelledby="undecided-title">
          <h2 id="undecided-title">{t().assessment.sections.undecided}</h2>
          <ul>
            <For each={undecided()}>{(each) => <Attention assessed={each} />}</For>
          </ul>
        </section>
      </Show>
    </>
  )
}

const WantedRow = (props: { readonly wanted: Wanted }) => {
  const { t, pick } = useWords()
  const settles = () => props.wanted.settles.length
  return (
    <li>
      <span data-slot="measure">{pick(props.wanted.measure.title)}</span>
      <span data-slot="effect" data-whole={settles() > 0 ? "" : undefined}>
        {settles() > 0
          ? t().assessment.sections.settles(settles())
          : t().assessment.sections.helps(props.wanted.metrics.length)}
      </span>
      <span data-slot="metrics">
        <For each={[...new Map(props.wanted.metrics.map((each) => [metricKey(each.metric), each.metric])).values()]}>
          {(metric) => <A href={`/metrics/${metricKey(metric)}`}>{pick(metric.title)}</A>}
        </For>
      </span>
    </li>
  )
}

/** What to ask the departments for, the figure first that settles most. */
export const WantedList = (props: { readonly assessed: ReadonlyArray<Assessed> }) => {
  const { t } = useWords()
  const wanted = () => wantedFrom(props.assessed)
  return (
    <section data-component="wanted" aria-labelledby="wanted-title">
      <h2 id="wanted-title">{t().assessment.sections.wanted}</h2>
      <ol>
        <For each={wanted().slice(0, asked)} fallback={<li data-slot="none">{t().assessment.sections.wantedNone}</li>}>
          {(each) => <WantedRow wanted={each} />}
        </For>
      </ol>
      <Show when={wanted().length > asked}>
        <p data-slot="more">{t().assessment.sections.more(wanted().length - asked)}</p>
      </Show>
    </section>
  )
}
