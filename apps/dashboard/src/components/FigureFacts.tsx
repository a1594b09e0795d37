import { formatDate, type Relation } from "@duxue/core"
import { For, type JSX, Show } from "solid-js"
import type { JudgedWords } from "../checking/model-words.ts"
import { useWords } from "../language/language.tsx"
import type { State } from "../letter/state.ts"
import { useDesk } from "../session/desk.ts"
import { Mark } from "./Mark.tsx"
import { titleOf } from "./titles.ts"

const Fact = (props: { readonly name: string; readonly children: JSX.Element }) => (
  <div>
    <dt>{props.name}</dt>
    <dd>{props.children}</dd>
  </div>
)

const stateOf = (relation: Relation): State => relation.verdict

const RelationLine = (props: { readonly relation: Relation }) => {
  const { t, pick } = useWords()
  return (
    <li data-state={stateOf(props.relation)}>
      <Mark state={stateOf(props.relation)} />
      <span>
        <span data-slot="kind">{t().relationKinds[props.relation.kind]}</span> {pick(props.relation.arithmetic)}{" "}
        <span data-slot="verdict">{t().figure.verdicts[props.relation.verdict]}</span>
      </span>
    </li>
  )
}

const StandardLine = (props: { readonly judged: JudgedWords }) => {
  const { pick } = useWords()
  const state = (): State => (props.judged.verdict === "met" ? "holds" : "undecided")
  return (
    <li data-state={state()}>
      <Mark state={state()} />
      <span>{pick(props.judged.words)}</span>
    </li>
  )
}

/** Everything understood of one figure, and the arithmetic that it takes part in. */
export const FigureFacts = (props: { readonly index: number }) => {
  const { t, pick, language } = useWords()
  const desk = useDesk()
  const figure = () => desk.view().checked.reading.figures[props.index]
  const judged = () => desk.view().checked.words.judged.filter(({ figures }) => figures.includes(props.index))
  const words = () => desk.view().checked.words.figures[props.index]
  const place = () => {
    const found = desk.view().checked.places[props.index] ?? null
    return found === null
      ? undefined
      : "page" in found
        ? t().numbers.page(found.page)
        : t().numbers.paragraph(found.paragraph)
  }
  const formatPeriod = (period: string | null) =>
    period === null ? t().figure.noPeriod : formatDate(period, language())
  const relations = () =>
    (desk.view().standings[props.index]?.relations ?? []).flatMap((index) => {
      const relation = desk.view().checked.report.relations[index]
      return relation === undefined ? [] : [relation]
    })
  return (
    <Show when={figure()}>
      {(of) => (
        <>
          <dl data-slot="trace">
            <Fact name={t().figure.value}>
              <b>{pick(words()?.value ?? { zh: of().text, en: of().text })}</b>
            </Fact>
            <Fact name={t().figure.qualifier}>{t().qualifiers[of().qualifier]}</Fact>
            <Fact name={t().figure.interval}>
              <Show when={words()?.interval} fallback={t().figure.intervalExact}>
                {(interval) => pick(interval())}
              </Show>
            </Fact>
            <Fact name={t().figure.period}>{formatPeriod(of().period)}</Fact>
            <Show when={of().subject !== ""}>
              <Fact name={t().figure.subject}>
                <span lang="zh-CN">{of().subject}</span>
              </Fact>
            </Show>
            <Show when={place()}>{(where) => <Fact name={t().numbers.place}>{where()}</Fact>}</Show>
            <Fact name={t().figure.measure}>
              <Show when={of().measure} fallback={t().figure.noMeasure}>
                {(measure) => pick(titleOf(desk.view().checked.words.measures, measure()))}
              </Show>
            </Fact>
          </dl>
          <p data-slot="relations-head">{t().figure.relations(relations().length)}</p>
          <ul data-slot="relations">
            <For each={relations()}>{(relation) => <RelationLine relation={relation} />}</For>
            <For each={judged()}>{(standard) => <StandardLine judged={standard} />}</For>
          </ul>
        </>
      )}
    </Show>
  )
}
