import { formatQuantity, type Measure, measures, Rational, sections } from "@duxue/core"
import { createMemo, createSignal, For, Show } from "solid-js"
import { groundOf } from "../assessment/ground.ts"
import { marginWords } from "../assessment/margin-words.ts"
import { ChangeList } from "../components/ChangeList.tsx"
import { FilingPage } from "../components/FilingPage.tsx"
import { SuppositionField } from "../components/SuppositionField.tsx"
import type { Opened } from "../filing/opened.ts"
import { useWords } from "../language/language.tsx"
import { nearestLines } from "../what-if/nearest-lines.ts"
import { createSuppositions } from "../what-if/suppositions.ts"

/** As many as are seen without scrolling. */
const offered = 6

interface Choice {
  readonly measure: Measure
  readonly now: string
}

const Bench = (props: { readonly opened: Opened }) => {
  const { t, pick, language } = useWords()
  const suppositions = createSuppositions(() => props.opened.filing)
  const [chosen, choose] = createSignal<ReadonlyArray<string>>([])
  /** What a district tells as one number; a range has nothing to start from. */
  const choices = createMemo(() => {
    const ground = groundOf(props.opened.filing)
    return measures.flatMap((measure): ReadonlyArray<Choice> => {
      const input = ground.inputs(measure.id)
      const value = "known" in input ? input.known.value : undefined
      return measure.level !== "district" || value === undefined ? [] : [{ measure, now: Rational.toDecimal(value) }]
    })
  })
  const groups = createMemo(() =>
    sections.flatMap((section) => {
      const its = choices().filter(({ measure }) => measure.items[0]?.section === section.id)
      return its.length === 0 ? [] : [{ section, choices: its }]
    })
  )
  const choosable = createMemo(() => new Map(choices().map(({ measure, now }) => [measure.id as string, now])))
  /** Where to begin: what stands nearest to its line, on either side. */
  const near = createMemo(() => nearestLines(groundOf(props.opened.filing).assessed, choosable()).slice(0, offered))
  const suppose = (id: string) => {
    if (!chosen().includes(id)) choose((kept) => [...kept, id])
  }
  const supposed = () => chosen().flatMap((id) => choices().find(({ measure }) => measure.id === id) ?? [])
  const remove = (id: string) => {
    suppositions.remove(id)
    choose((kept) => kept.filter((each) => each !== id))
  }
  return (
    <>
      <header data-component="page-head">
        <div>
          <p data-slot="eyebrow">
            {t().assessment.district(props.opened.filing.district.name, props.opened.filing.period.slice(0, 4))}
          </p>
          <h1>{t().assessment.whatIf.heading}</h1>
          <p data-slot="lead">{t().assessment.whatIf.lead}</p>
        </div>
      </header>
      <div data-layout="what-if">
        <div>
          <label data-component="chooser">
            <span>{chosen().length === 0 ? t().assessment.whatIf.suppose : t().assessment.whatIf.add}</span>
            <select
              data-component="field"
              onChange={(event) => {
                const id = event.currentTarget.value
                if (id !== "") suppose(id)
                event.currentTarget.value = ""
              }}
            >
              <option value="">{t().assessment.whatIf.choose}</option>
              <For each={groups()}>
                {({ section, choices: its }) => (
                  <optgroup label={pick(section.title)}>
                    <For each={its}>
                      {({ measure, now }) => (
                        <option value={measure.id}>
                          {pick(measure.title)} {formatQuantity(now, measure.unit, language())}
                        </option>
                      )}
                    </For>
                  </optgroup>
                )}
              </For>
            </select>
          </label>
          <Show when={chosen().length === 0 && near().length > 0}>
            <section data-component="nearest" aria-labelledby="nearest-title">
              <h2 id="nearest-title">{t().assessment.whatIf.nearest}</h2>
              <ul>
                <For each={near()}>
                  {({ assessed, measure, margin }) => (
                    <li>
                      <button type="button" data-component="link" onClick={() => suppose(measure)}>
                        {pick(assessed.metric.title)}
                      </button>
                      <span>{marginWords(margin, assessed.metric, language(), assessed.standard)}</span>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          </Show>
          <For each={supposed()}>
            {({ measure, now }) => (
              <div data-component="supposed">
                <SuppositionField
                  title={pick(measure.title)}
                  unit={measure.unit}
                  now={now}
                  turns={[]}
                  value={suppositions.values().get(measure.id)}
                  onValue={(value) => suppositions.set(measure.id, value)}
                  onReset={() => suppositions.remove(measure.id)}
                />
                <button type="button" data-component="link" onClick={() => remove(measure.id)}>
                  {t().assessment.whatIf.remove}
                </button>
              </div>
            )}
          </For>
        </div>
        <section aria-labelledby="moves-title">
          <h2 id="moves-title">{t().assessment.whatIf.result}</h2>
          <Show when={suppositions.values().size > 0} fallback={<p>{t().assessment.whatIf.none}</p>}>
            <ChangeList changes={suppositions.changes()} />
          </Show>
        </section>
      </div>
    </>
  )
}

/** 试算: several figures supposed at once, and every verdict that moves with them. */
export const WhatIfPage = () => {
  const { t } = useWords()
  return (
    <FilingPage title={t().assessment.whatIf.documentTitle} layout="assessment" empty={t().assessment.whatIf.empty}>
      {(opened) => <Bench opened={opened()} />}
    </FilingPage>
  )
}
