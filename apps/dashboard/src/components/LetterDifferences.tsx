import {
  type DifferingFigure,
  type DocumentPlace,
  type FigureDifference,
  formatQuantity,
  type ParagraphDifference
} from "@duxue/core"
import { createMemo, createSignal, For, Show } from "solid-js"
import { changedParts, skimmed } from "../comparing/changed-parts.ts"
import type { Comparison, DifferencePlaces } from "../comparing/comparison.ts"
import { useWords } from "../language/language.tsx"

const Place = (props: { readonly place: DocumentPlace | null | undefined }) => {
  const { t } = useWords()
  const words = () => {
    const place = props.place ?? null
    if (place === null) return undefined
    return "page" in place ? t().numbers.page(place.page) : t().numbers.paragraph(place.paragraph)
  }
  return <Show when={words()}>{(where) => <small data-slot="place">{where()}</small>}</Show>
}

/** The sentence, the figure in it marked. */
const Said = (props: { readonly figure: DifferingFigure | null; readonly place: DocumentPlace | null | undefined }) => {
  const { t } = useWords()
  const parts = (figure: DifferingFigure) => {
    const at = figure.sentence.indexOf(figure.text)
    return at < 0
      ? { before: "", after: figure.sentence === figure.text ? "" : `　${figure.sentence}` }
      : { before: figure.sentence.slice(0, at), after: figure.sentence.slice(at + figure.text.length) }
  }
  return (
    <Show when={props.figure} fallback={<span data-slot="none">{t().differences.none}</span>}>
      {(figure) => (
        <>
          <span lang="zh-CN" data-slot="said">
            {parts(figure()).before}
            <mark>{figure().text}</mark>
            {parts(figure()).after}
          </span>
          <Place place={props.place} />
        </>
      )}
    </Show>
  )
}

const FigureRow = (props: { readonly difference: FigureDifference; readonly places: DifferencePlaces | undefined }) => {
  const { t, pick, language } = useWords()
  const by = () => {
    const { by: amount } = props.difference
    if (amount === null) return ""
    const sign = amount.value.startsWith("-") ? "" : "+"
    return `${sign}${formatQuantity(amount.value, amount.unit, language())}`
  }
  return (
    <tr data-kind={props.difference.kind}>
      <td data-slot="kind">{t().differences.figureKinds[props.difference.kind]}</td>
      <th scope="row">{pick(props.difference.title) || t().differences.unknown}</th>
      <td data-label={t().differences.columns.before}>
        <Said figure={props.difference.before} place={props.places?.before} />
      </td>
      <td data-label={t().differences.columns.after}>
        <Said figure={props.difference.after} place={props.places?.after} />
      </td>
      <td data-num data-label={by() === "" ? undefined : t().differences.columns.by}>
        {by()}
      </td>
    </tr>
  )
}

const ParagraphLine = (props: {
  readonly difference: ParagraphDifference
  readonly places: DifferencePlaces | undefined
}) => {
  const { t } = useWords()
  const parts = createMemo(() => changedParts(props.difference.before?.text ?? "", props.difference.after?.text ?? ""))
  const [whole, setWhole] = createSignal(false)
  const isCut = () => skimmed(parts()).some((part, index) => part !== parts()[index])
  const both = () => props.difference.kind === "changed"
  return (
    <li data-kind={props.difference.kind}>
      <p data-slot="kind">
        {t().differences.paragraphKinds[props.difference.kind]}
        <Place place={props.places?.after ?? props.places?.before} />
      </p>
      <p lang="zh-CN">
        <Show
          when={both()}
          fallback={
            <Show
              when={props.difference.kind === "removed"}
              fallback={
                <Show when={props.difference.kind === "added"} fallback={props.difference.after?.text}>
                  <ins>{props.difference.after?.text}</ins>
                </Show>
              }
            >
              <del>{props.difference.before?.text}</del>
            </Show>
          }
        >
          <For each={whole() ? parts() : skimmed(parts())}>
            {({ kind, text }) => (
              <Show when={kind !== "same"} fallback={text}>
                <Show when={kind === "gone"} fallback={<ins>{text}</ins>}>
                  <del>{text}</del>
                </Show>
              </Show>
            )}
          </For>
        </Show>
      </p>
      <Show when={both() && isCut()}>
        <button type="button" data-component="link" onClick={() => setWhole((shown) => !shown)}>
          {whole() ? t().fold.close : t().differences.whole}
        </button>
      </Show>
    </li>
  )
}

/** What differs between two letters: the numbers by what they state, then the paragraphs. */
export const LetterDifferences = (props: { readonly comparison: Comparison }) => {
  const { t } = useWords()
  const counts = () => props.comparison.diff.counts
  const same = () => props.comparison.diff.figures.length + props.comparison.diff.paragraphs.length === 0
  return (
    <Show when={!same()} fallback={<p data-slot="same">{t().differences.same}</p>}>
      <section data-component="figure-differences" aria-labelledby="figure-differences">
        <h2 id="figure-differences" data-phrases>
          {t().differences.headline(counts().figures.changed, counts().figures.added, counts().figures.removed)}
        </h2>
        <Show when={props.comparison.diff.figures.length > 0}>
          <div data-component="table-frame" data-stacked tabIndex={0} role="group" aria-label={t().differences.figures}>
            <table data-component="table">
              <thead>
                <tr>
                  <th scope="col">{t().differences.columns.kind}</th>
                  <th scope="col">{t().differences.columns.what}</th>
                  <th scope="col">{t().differences.columns.before}</th>
                  <th scope="col">{t().differences.columns.after}</th>
                  <th scope="col" data-num>
                    {t().differences.columns.by}
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={props.comparison.diff.figures}>
                  {(difference, index) => (
                    <FigureRow difference={difference} places={props.comparison.figurePlaces[index()]} />
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </Show>
        <p data-slot="rest">{t().differences.sameFigures(counts().figures.same)}</p>
      </section>
      <section data-component="paragraph-differences" aria-labelledby="paragraph-differences">
        <h2 id="paragraph-differences" data-phrases>
          {t().differences.paragraphsHeadline(
            counts().paragraphs.changed,
            counts().paragraphs.added,
            counts().paragraphs.removed,
            counts().paragraphs.moved
          )}
        </h2>
        <ol>
          <For each={props.comparison.diff.paragraphs}>
            {(difference, index) => (
              <ParagraphLine difference={difference} places={props.comparison.paragraphPlaces[index()]} />
            )}
          </For>
        </ol>
      </section>
    </Show>
  )
}
