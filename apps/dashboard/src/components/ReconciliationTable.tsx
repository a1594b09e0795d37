import { formatQuantity, type Reconciliation } from "@duxue/core"
import { For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { Mark } from "./Mark.tsx"

/** What is stated beside what the returns come to, what disagrees first. */
export const ReconciliationTable = (props: { readonly rows: ReadonlyArray<Reconciliation> }) => {
  const { t, pick, language } = useWords()
  const rows = () => props.rows.toSorted((a, b) => Number(a.agrees) - Number(b.agrees))
  const amount = (value: string | null, unit: string) =>
    value === null ? "—" : formatQuantity(value, unit, language(), value.includes(".") ? 2 : undefined)
  return (
    <Show when={props.rows.length > 0}>
      <section data-component="reconciliation" aria-labelledby="reconciliation-title">
        <h2 id="reconciliation-title">{t().assessment.sections.reconciliation}</h2>
        <p data-slot="note">{t().assessment.sections.reconciliationNote}</p>
        <div data-component="table-frame" tabIndex={0} role="group" aria-labelledby="reconciliation-title">
          <table data-component="table">
            <thead>
              <tr>
                <th scope="col">{t().assessment.metric.fact}</th>
                <th scope="col" data-num>
                  {t().assessment.sections.stated}
                </th>
                <th scope="col" data-num>
                  {t().assessment.sections.computed}
                </th>
                <th scope="col" data-num>
                  {t().assessment.sections.difference}
                </th>
                <th scope="col">{t().assessment.sections.verdict}</th>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {(row) => (
                  <tr data-agrees={row.agrees ? "" : undefined}>
                    <th scope="row">{pick(row.title)}</th>
                    <td data-num>{amount(row.stated, row.unit)}</td>
                    <td data-num>{amount(row.computed, row.unit)}</td>
                    <td data-num>{amount(row.difference, row.unit)}</td>
                    <td>
                      <span data-component="verdict" data-state={row.agrees ? "holds" : "fails"}>
                        <Mark state={row.agrees ? "holds" : "fails"} />
                        <b>{row.agrees ? t().assessment.sections.agrees : t().assessment.sections.differs}</b>
                      </span>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </section>
    </Show>
  )
}
