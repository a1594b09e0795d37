import { For } from "solid-js"
import { useWords } from "../language/language.tsx"

/** The published example: pupils and books of five schools. */
const pupils = [45, 37, 89, 76, 55]
const books = [279, 137, 935, 160, 402]

/** Root of the mean square distance from the mean, over the mean; each value counted as `weights` says. */
const coefficient = (values: ReadonlyArray<number>, weights: ReadonlyArray<number>, less = 0): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total
  const square = values.reduce((sum, value, index) => sum + (value - mean) ** 2 * (weights[index] ?? 0), 0)
  return Math.sqrt(square / (total - less)) / mean
}

const perPupil = pupils.map((count, index) => (books[index] ?? 0) / count)
const once = pupils.map(() => 1)
const weighted = coefficient(perPupil, pupils)
const unweighted = coefficient(perPupil, once)
const sample = coefficient(perPupil, once, 1)

const width = 420
const x = (value: number) => ((value - 0.46) / 0.1) * width

/** Why the unweighted formula misleads: the same five schools, three formulas, two verdicts. */
export const VariationTrap = () => {
  const { t } = useWords()
  const dots = () => [
    { value: unweighted, words: t().assessment.metric.trap.unweighted, right: false },
    { value: weighted, words: t().assessment.metric.trap.weighted, right: true },
    { value: sample, words: t().assessment.metric.trap.sample, right: false }
  ]
  return (
    <section data-component="trap" aria-labelledby="trap-title">
      <h2 id="trap-title">{t().assessment.metric.trap.title}</h2>
      <p>{t().assessment.metric.trap.body}</p>
      <p>{t().assessment.metric.trap.example}</p>
      <table data-component="table">
        <tbody>
          <tr>
            <th scope="row">{t().assessment.metric.trap.pupils}</th>
            <For each={pupils}>{(count) => <td data-num>{count}</td>}</For>
          </tr>
          <tr>
            <th scope="row">{t().assessment.metric.trap.books}</th>
            <For each={books}>{(count) => <td data-num>{count}</td>}</For>
          </tr>
          <tr>
            <th scope="row">{t().assessment.metric.trap.perPupil}</th>
            <For each={perPupil}>{(value) => <td data-num>{value.toFixed(2)}</td>}</For>
          </tr>
        </tbody>
      </table>
      <svg
        viewBox={`0 0 ${width} 84`}
        role="img"
        aria-label={t().assessment.metric.trap.label(unweighted.toFixed(4), weighted.toFixed(4), sample.toFixed(4))}
      >
        <rect data-slot="met" x="0" y="24" width={x(0.5)} height="12" />
        <rect data-slot="base" x={x(0.5)} y="24" width={width - x(0.5)} height="12" />
        <path data-slot="line" d={`M${x(0.5)} 16V44`} />
        <text data-anchor="middle" x={x(0.5)} y="12">
          0.50
        </text>
        <For each={dots()}>
          {(dot) => (
            <g data-right={dot.right ? "" : undefined}>
              <circle cx={x(dot.value)} cy="30" r="5.5" />
              <text data-anchor="middle" x={x(dot.value)} y="60">
                {dot.words}
              </text>
              <text data-anchor="middle" x={x(dot.value)} y="76">
                {dot.value.toFixed(4)}
              </text>
            </g>
          )}
        </For>
      </svg>
    </section>
  )
}
