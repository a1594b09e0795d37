import { A } from "@solidjs/router"
import { findSection, type Metric, formatValue } from "@duxue/core"
import { For, Show } from "solid-js"
import type { Assessed } from "../assessment/ground.ts"
import { isExcess, marginAmount, marginSide, marginWords } from "../assessment/margin-words.ts"
import { lineWords } from "../assessment/value-words.ts"
import { sectionNumeral } from "../language/section-numeral.ts"
import { useWords } from "../language/language.tsx"
import { VerdictWord } from "./VerdictWord.tsx"

/** What a verdict comes to in a sentence: so many above the line, so many short of it. */
const Sentence = (props: { readonly assessed: Assessed }) => {
  const { t, pick, language } = useWords()
  const words = () => {
    const { metric, standard, verdict } = props.assessed
    if (verdict.margin === null) return undefined
    const amount = marginAmount(verdict.margin, language())
    if (standard?.binds === "school") return marginWords(verdict.margin, metric, language(), standard)
    const few = isExcess(verdict.margin, metric)
    switch (marginSide(verdict.margin)) {
      case "on the line":
        return t().assessment.metric.onLine
      case "left":
        return few ? t().assessment.metric.heldBelow(amount) : t().assessment.metric.held(amount)
      case "lacking":
        return few ? t().assessment.metric.over(amount) : t().assessment.metric.lacking(amount)
    }
  }
  return (
    <>
      <Show when={words()}>{(of) => <p data-slot="margin">{of()}</p>}</Show>
      <Show when={props.assessed.verdict.reason}>{(reason) => <p data-slot="reason">{pick(reason())}</p>}</Show>
    </>
  )
}

interface Props {
  readonly metric: Metric
  readonly assessed: ReadonlyArray<Assessed>
  readonly forms: ReadonlyArray<{ readonly key: string; readonly metric: Metric }>
  readonly current: string
  readonly district: string | undefined
}

/** The metric, its value in large figures, and what each standard says of it. */
export const MetricHead = (props: Props) => {
  const { t, pick, language } = useWords()
  const place = () => {
    const [first] = props.metric.items
    const section = findSection(first?.section ?? "")
    return first === undefined || section === undefined ? undefined : { section, item: first.item }
  }
  const first = () => props.assessed[0]
  const value = () => {
    const of = first()
    return of === undefined ? undefined : formatValue(props.metric, of.value, of.standard, language())
  }
  return (
    <header data-component="metric-head">
      <p data-slot="eyebrow">
        <Show when={props.district}>{(district) => <span>{district()}</span>}</Show>
        <Show when={place()}>
          {(of) => (
            <A href={`/sections/${of().section.id}`}>
              {t().homePage.place(sectionNumeral(of().section.number, language()), of().item)}
              {"　"}
              {pick(of().section.title)}
            </A>
          )}
        </Show>
      </p>
      <div data-slot="columns">
        <div>
          <h1>{pick(props.metric.title)}</h1>
          <Show when={props.district !== undefined}>
            <p data-slot="figure" data-missing={value() === undefined ? "" : undefined}>
              {value() ?? `［${t().assessment.metric.noValue}］`}
            </p>
          </Show>
        </div>
        <div data-slot="verdicts">
          <For each={props.district === undefined ? [] : props.assessed}>
            {(each) => (
              <div>
                <p data-slot="line">
                  <VerdictWord verdict={each.verdict.verdict} confidence={each.verdict.confidence} />
                  <Show when={each.standard}>
                    {(standard) => <span>{t().assessment.metric.asked(lineWords(standard(), language()))}</span>}
                  </Show>
                </p>
                <Sentence assessed={each} />
              </div>
            )}
          </For>
        </div>
      </div>
      <Show when={props.forms.length > 1}>
        <nav data-slot="forms" aria-label={t().assessment.metric.forms}>
          <For each={props.forms}>
            {(form) => (
              <A
                href={`/metrics/${form.key}`}
                data-component="chip"
                aria-current={form.key === props.current ? "page" : undefined}
              >
                {pick(form.metric.title)}
              </A>
            )}
          </For>
        </nav>
      </Show>
    </header>
  )
}
