import { type Annex, type BoundFigure, formatDate, type LetterFrame, type LetterModel } from "@duxue/core"
import { annexMark, annexNotes, titleLines } from "@duxue/documents"
import { createMemo, createSignal, For, Show } from "solid-js"
import { type FigureHandling, LetterBlocks } from "./LetterBlocks.tsx"

/** Where the keyboard enters the letter. */
const firstFigure = ({ blocks }: LetterModel): BoundFigure | undefined =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.inlines : []))
    .find((inline) => inline.kind === "figure")

interface Props {
  readonly letter: LetterModel
  /** Shows what stands behind a number. */
  readonly onFigure: (figure: BoundFigure) => void
  /** The number whose source is shown. */
  readonly shown: BoundFigure | undefined
}

const Head = (props: { readonly frame: LetterFrame }) => (
  <header data-slot="letterhead">
    <p data-slot="issuer" style={{ "--length": props.frame.issuer.length }}>
      {props.frame.issuer}
    </p>
    <Show when={props.frame.documentNumber}>{(number) => <p data-slot="number">{number()}</p>}</Show>
    <h1>
      <For each={titleLines(props.frame.title)}>{(line) => <span>{line}</span>}</For>
    </h1>
    <Show when={props.frame.addressee}>
      {(addressee) => <p data-slot="addressee">{`${addressee().replace(/[:：]$/, "")}：`}</p>}
    </Show>
  </header>
)

const Foot = (props: { readonly frame: LetterFrame; readonly annexes: ReadonlyArray<Annex> }) => (
  <footer data-slot="close">
    <Show when={props.annexes.length > 0}>
      <ol data-slot="annex-notes">
        <For each={annexNotes(props.annexes)}>{({ mark, title }) => <li>{`${mark}${title}`}</li>}</For>
      </ol>
    </Show>
    <p data-slot="signed-by">{props.frame.signedBy}</p>
    <Show when={props.frame.signedOn}>{(day) => <p data-slot="signed-on">{formatDate(day(), "zh")}</p>}</Show>
    <Show when={props.frame.contact}>{(contact) => <p data-slot="contact">{`（${contact()}）`}</p>}</Show>
    <Show when={props.frame.copiesTo.length > 0}>
      <p data-slot="copies">{`抄送：${props.frame.copiesTo.join("，")}。`}</p>
    </Show>
  </footer>
)

/** A letter as it will be sent, in the measures of the official format; every number that is bound leads to its source. */
export const LetterPaper = (props: Props) => {
  let paper: HTMLElement | undefined
  const [touched, touch] = createSignal<BoundFigure>()
  const first = createMemo(() => firstFigure(props.letter))
  const handling: FigureHandling = {
    onFigure: (figure) => props.onFigure(figure),
    pressed: (figure) => figure === props.shown,
    stop: (figure) => figure === (touched() ?? first()),
    onStop: touch
  }
  const move = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    if (by === 0 || paper === undefined || !(event.target instanceof HTMLElement)) return
    const all = [...paper.querySelectorAll<HTMLElement>("[data-component=bound]")]
    const at = all.indexOf(event.target)
    if (at < 0) return
    event.preventDefault()
    all[at + by]?.focus()
  }
  return (
    <article data-component="paper" lang="zh-CN" ref={paper} onKeyDown={move}>
      <Head frame={props.letter.frame} />
      <LetterBlocks blocks={props.letter.blocks} handling={handling} />
      <Foot frame={props.letter.frame} annexes={props.letter.annexes} />
      <For each={props.letter.annexes}>
        {(annex, index) => (
          <section data-slot="annex">
            <p data-slot="annex-mark">{annexMark(index(), props.letter.annexes.length)}</p>
            <h1>
              <For each={titleLines(annex.title)}>{(line) => <span>{line}</span>}</For>
            </h1>
            <LetterBlocks blocks={annex.blocks} handling={handling} />
          </section>
        )}
      </For>
    </article>
  )
}
