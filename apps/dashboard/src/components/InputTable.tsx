import { A } from "@solidjs/router"
import {
  type ExplainedInput,
  type Explanation,
  formatInterval,
  formatQuantity,
  type Fact,
  type LetterReading,
  Rational
} from "@duxue/core"
import { For, Show } from "solid-js"
import { placeOf } from "../assessment/fact-place.ts"
import { returnsOf } from "../assessment/school-returns.ts"
import { marginAmount } from "../assessment/margin-words.ts"
import { sectionNumeral } from "../language/section-numeral.ts"
import { useWords } from "../language/language.tsx"
import { findSection } from "@duxue/core"

interface Props {
  readonly explanation: Explanation
  /** The district's own facts, by measure. */
  readonly fact: (measure: string) => Fact | undefined
  readonly reading: LetterReading | undefined
}

const Place = (props: { readonly fact: Fact; readonly reading: LetterReading }) => {
  const { t, language } = useWords()
  const place = () => placeOf(props.fact, props.reading)
  const words = () => {
    const section = findSection(place()?.section ?? "")
    const at = section === undefined ? "" : sectionNumeral(section.number, language())
    return section === undefined ? t().assessment.sections.inLetter : t().homePage.place(at, place()?.item ?? null)
  }
  return (
    <Show when={place()}>
      {(of) => (
        <>
          <Show when={of().href} fallback={words()}>
            {(href) => <A href={href()}>{words()}</A>}
          </Show>
          <small lang="zh-CN">{of().figure === undefined ? `“${of().quote}”` : of().quote}</small>
        </>
      )}
    </Show>
  )
}

/** Every figure of a formula: its value, its place in the letter, and how far it may move before the verdict turns. */
export const InputTable = (props: Props) => {
  const { t, pick, language } = useWords()
  const value = ({ value: known, lower, upper, unit }: ExplainedInput) => {
    if (known !== null) return formatQuantity(known, unit, language())
    if (lower === null && upper === null) return `［${t().assessment.metric.missing}］`
    const bound = (text: string | null) => (text === null ? undefined : Rational.decimal(text))
    return formatInterval(
      { lower: bound(lower), upper: bound(upper), lowerOpen: lower === null, upperOpen: upper === null },
      unit,
      language()
    )
  }
  const movement = (measure: string) => props.explanation.movement.filter((each) => each.measure === measure)
  return (
    <div data-component="table-frame" data-stacked tabIndex={0} role="group" aria-label={t().assessment.metric.facts}>
      <table data-component="table" data-slot="inputs">
        <thead>
          <tr>
            <th scope="col">{t().assessment.metric.fact}</th>
            <th scope="col" data-num>
              {t().assessment.metric.value}
            </th>
            <th scope="col">{t().assessment.metric.place}</th>
            <th scope="col">{t().assessment.metric.room}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.explanation.inputs}>
            {(input) => (
              <tr>
                <th scope="row">
                  {pick(input.title)}
                  <Show when={input.sentence}>{(sentence) => <small>{pick(sentence())}</small>}</Show>
                  <Show when={input.refusal}>{(refusal) => <small data-slot="refusal">{pick(refusal())}</small>}</Show>
                </th>
                <td data-num>{value(input)}</td>
                <td>
                  <Show when={input.source === "computed"}>
                    <p data-slot="derived">{t().assessment.metric.derived(returnsOf(input.schools).length)}</p>
                  </Show>
                  <Show when={props.fact(input.measure)}>
                    {(fact) => (
                      <Show when={props.reading}>{(reading) => <Place fact={fact()} reading={reading()} />}</Show>
                    )}
                  </Show>
                </td>
                <td>
                  <For each={movement(input.measure)}>
                    {(move) => (
                      <p data-slot="room">
                        {t().assessment.metric[move.room.startsWith("-") ? "turnsAfter" : "turns"](
                          formatQuantity(
                            move.turnsAt,
                            move.unit,
                            language(),
                            move.turnsAt.includes(".") ? 2 : undefined
                          ),
                          marginAmount({ value: move.room, unit: move.unit }, language())
                        )}
                      </p>
                    )}
                  </For>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
