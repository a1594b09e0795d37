import type { Block, BoundFigure, Heading, Inline, LetterTable } from "@duxue/core"
import { captionOf, headingMark, headingOf } from "@duxue/documents"
import { For, Match, Show, Switch } from "solid-js"
import { Dynamic } from "solid-js/web"
import { useWords } from "../language/language.tsx"
import { PaperChart } from "./PaperChart.tsx"

/** How the numbers of a letter answer to pointer and keyboard. */
export interface FigureHandling {
  readonly onFigure: (figure: BoundFigure) => void
  /** Whether its source is shown. */
  readonly pressed: (figure: BoundFigure) => boolean
  /** Whether the tab key stops at it. */
  readonly stop: (figure: BoundFigure) => boolean
  readonly onStop: (figure: BoundFigure) => void
}

const Inlines = (props: { readonly inlines: ReadonlyArray<Inline>; readonly handling: FigureHandling }) => {
  const { t } = useWords()
  return (
    <For each={props.inlines}>
      {(inline) => (
        <Show when={inline.kind === "figure" ? inline : false} fallback={inline.text}>
          {(figure) => (
            // A span: a line may break within it, and never before the comma that follows, as it would after a button.
            <span
              data-component="bound"
              data-binding={figure().binding.kind}
              role="button"
              // One stop for the keyboard in all the letter: the arrows go from number to number.
              tabIndex={props.handling.stop(figure()) ? 0 : -1}
              aria-pressed={props.handling.pressed(figure())}
              title={t().composing.bindings[figure().binding.kind]}
              onClick={() => props.handling.onFigure(figure())}
              onFocus={() => props.handling.onStop(figure())}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return
                event.preventDefault()
                props.handling.onFigure(figure())
              }}
            >
              {figure().text}
            </span>
          )}
        </Show>
      )}
    </For>
  )
}

const Table = (props: { readonly table: LetterTable; readonly handling: FigureHandling }) => (
  <div data-component="paper-table" tabIndex={0} role="group" aria-label={props.table.caption}>
    <table>
      <caption>{captionOf(props.table)}</caption>
      <thead>
        <tr>
          <For each={props.table.columns}>{(column) => <th scope="col">{headingOf(column)}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {({ kind, cells }) => (
            <tr data-kind={kind}>
              <For each={cells}>
                {(cell, index) => (
                  <td data-num={props.table.columns[index()]?.holds === "numbers" ? "" : undefined}>
                    <Inlines inlines={cell} handling={props.handling} />
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
    <For each={props.table.notes}>
      {(note) => (
        <p data-slot="note">
          <Inlines inlines={note} handling={props.handling} />
        </p>
      )}
    </For>
  </div>
)

/** 一、 stands below the title of the letter, so that it is a heading of the second level of the page. */
const tagOf = ({ level }: Heading) => (["h2", "h3", "h4", "h5"] as const)[level - 1] ?? "h5"

const kind = <K extends Block["kind"]>(block: Block, of: K): Extract<Block, { readonly kind: K }> | false =>
  block.kind === of ? (block as Extract<Block, { readonly kind: K }>) : false

/** Headings, paragraphs, tables and charts in their order. */
export const LetterBlocks = (props: { readonly blocks: ReadonlyArray<Block>; readonly handling: FigureHandling }) => (
  <For each={props.blocks}>
    {(block) => (
      <Switch>
        <Match when={kind(block, "heading")}>
          {(heading) => (
            <Dynamic component={tagOf(heading())} data-level={heading().level}>
              {`${headingMark(heading())}${heading().text}`}
            </Dynamic>
          )}
        </Match>
        <Match when={kind(block, "paragraph")}>
          {(paragraph) => (
            <p data-own={paragraph().own ? "" : undefined}>
              <Inlines inlines={paragraph().inlines} handling={props.handling} />
            </p>
          )}
        </Match>
        <Match when={kind(block, "table")}>{(table) => <Table table={table()} handling={props.handling} />}</Match>
        <Match when={kind(block, "chart")}>{(chart) => <PaperChart chart={chart()} />}</Match>
      </Switch>
    )}
  </For>
)
