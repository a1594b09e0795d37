import { type Explanation, formatNumber } from "@duxue/core"
import { For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import { VerdictWord } from "./VerdictWord.tsx"

/** What the district's own figures would come to by a wrong way that is often taken, beside the right one. */
export const DistrictTraps = (props: { readonly explanation: Explanation }) => {
  const { t, pick, language } = useWords()
  const value = (text: string | null) => (text === null ? "—" : formatNumber(text, language(), 4))
  return (
    <Show when={props.explanation.traps.length > 0}>
      <section data-component="district-traps" aria-labelledby="district-traps-title">
        <h2 id="district-traps-title">{t().assessment.metric.traps.title}</h2>
        <For each={props.explanation.traps}>{(trap) => <p>{pick(trap.text)}</p>}</For>
        <table data-component="table">
          <thead>
            <tr>
              <th scope="col">{t().assessment.metric.traps.method}</th>
              <th scope="col" data-num>
                {t().assessment.metric.value}
              </th>
              <th scope="col">{t().assessment.metric.traps.judged}</th>
            </tr>
          </thead>
          <tbody>
            <tr data-right>
              <th scope="row">{t().assessment.metric.traps.right}</th>
              <td data-num>{value(props.explanation.value)}</td>
              <td>
                <Show when={props.explanation.verdicts[0]}>{(first) => <VerdictWord verdict={first().verdict} />}</Show>
              </td>
            </tr>
            <For each={props.explanation.traps}>
              {(trap) => (
                <tr>
                  <th scope="row">{pick(trap.title)}</th>
                  <td data-num>{value(trap.value)}</td>
                  <td>
                    <Show when={trap.verdict}>{(verdict) => <VerdictWord verdict={verdict()} />}</Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  )
}
