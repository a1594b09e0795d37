import { A } from "@solidjs/router"
import { type ExplainedInput, formatQuantity, type SchoolContribution, stageTitles } from "@duxue/core"
import { createMemo, createSignal, For, Show } from "solid-js"
import { returnsOf } from "../assessment/school-returns.ts"
import { useWords } from "../language/language.tsx"

/** What each school returned towards a figure, and the cell that says so. It is built when it is first opened. */
export const SchoolContributions = (props: { readonly input: ExplainedInput }) => {
  const { t, pick, language } = useWords()
  const [opened, setOpened] = createSignal(false)
  const returns = createMemo(() => returnsOf(props.input.schools))
  const measures = () => returns()[0]?.cells ?? []
  const value = ({ value: known, unit }: SchoolContribution) =>
    known === null ? `［${t().assessment.metric.missing}］` : formatQuantity(known, unit, language())
  return (
    <Show when={returns().length > 0}>
      <details
        data-component="contributions"
        onToggle={(event) => {
          if (event.currentTarget.open) setOpened(true)
        }}
      >
        <summary>{t().assessment.metric.contributions(pick(props.input.title), returns().length)}</summary>
        <Show when={opened()}>
          <p data-slot="note">{t().assessment.metric.contributionsNote}</p>
          <div data-component="table-frame" tabIndex={0} role="group" aria-label={pick(props.input.title)}>
            <table data-component="table">
              <thead>
                <tr>
                  <th scope="col">{t().assessment.metric.school}</th>
                  <For each={measures()}>
                    {(each) => (
                      <th scope="col" data-num>
                        {pick(each.title)}
                      </th>
                    )}
                  </For>
                </tr>
              </thead>
              <tbody>
                <For each={returns()}>
                  {(its) => (
                    <tr>
                      <th scope="row">
                        <A href={`/schools/${encodeURIComponent(its.school)}`}>{its.name}</A>
                        <small>{pick(stageTitles[its.stage])}</small>
                      </th>
                      <For each={its.cells}>
                        {(cell) => (
                          <td data-num data-missing={cell.value === null ? "" : undefined}>
                            {value(cell)}
                            <Show when={cell.place}>
                              {(place) => (
                                <small>
                                  {cell.file} {place()}
                                </small>
                              )}
                            </Show>
                          </td>
                        )}
                      </For>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </Show>
      </details>
    </Show>
  )
}
