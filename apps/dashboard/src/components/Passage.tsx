import { createMemo, For, Match, Show, Switch } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { Paragraph } from "../letter/chapter.ts"
import { type Piece, piecesOf } from "../letter/piece.ts"
import { gravity } from "../letter/state.ts"
import { useDeskActions } from "../session/desk-actions.ts"
import { useDesk } from "../session/desk.ts"
import { Mark } from "./Mark.tsx"

interface Group {
  readonly figure: number | null
  readonly pieces: ReadonlyArray<Piece>
}

const grouped = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Group> => {
  const groups: Array<{ figure: number | null; pieces: Array<Piece> }> = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last !== undefined && piece.figure !== null && last.figure === piece.figure) last.pieces.push(piece)
    else groups.push({ figure: piece.figure, pieces: [piece] })
  }
  return groups
}

/** Number and mark of an annotation, raised behind its words; read out as 错误 1. */
const Reference = (props: { readonly index: number }) => {
  const { t } = useWords()
  const desk = useDesk()
  const annotation = () => desk.view().annotations[props.index]
  return (
    <Show when={annotation()}>
      {(of) => (
        <span data-slot="reference" data-state={of().state}>
          <span class="visually-hidden">{`${t().separator}${t().states[of().state]} `}</span>
          <Mark state={of().state} />
          {of().ordinal}
        </span>
      )}
    </Show>
  )
}

const Words = (props: { readonly piece: Piece }) => (
  <Show when={props.piece.correction} fallback={props.piece.text}>
    {(made) => (
      <ins data-slot="correction" data-correction={made().key}>
        {props.piece.text}
      </ins>
    )}
  </Show>
)

const Pieces = (props: { readonly pieces: ReadonlyArray<Piece>; readonly said: ReadonlyArray<number> }) => (
  <For each={props.pieces}>
    {(piece) => (
      <>
        <Words piece={piece} />
        <For each={piece.closes.filter((index) => props.said.includes(index))}>
          {(index) => <Reference index={index} />}
        </For>
      </>
    )}
  </For>
)

const useSaid = () => {
  const desk = useDesk()
  /** What is said of some pieces and not set aside, gravest first. */
  return (pieces: ReadonlyArray<Piece>): ReadonlyArray<number> => {
    const { annotations, dismissed } = desk.view()
    const rank = (index: number) => gravity[annotations[index]?.state ?? "unbound"]
    return [...new Set(pieces.flatMap((piece) => piece.annotations))]
      .filter((index) => !dismissed.has(annotations[index]?.key ?? ""))
      .toSorted((a, b) => rank(a) - rank(b))
  }
}

const FigureWords = (props: { readonly index: number; readonly pieces: ReadonlyArray<Piece> }) => {
  const { t } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const saidOf = useSaid()
  const said = createMemo(() => saidOf(props.pieces))
  const standing = () => desk.view().standings[props.index]
  const state = () => standing()?.state ?? "unbound"
  const gravest = () => {
    const index = said()[0]
    return index === undefined ? undefined : desk.view().annotations[index]
  }
  const open = () => {
    const at = desk.open()
    return at?.kind === "figure" ? at.index === props.index : at !== undefined && at.key === gravest()?.key
  }
  const word = () => {
    const annotation = gravest()
    return annotation === undefined ? t().states[state()] : t().ordinal(annotation.state, annotation.ordinal)
  }
  return (
    <span
      data-component="figure"
      data-state={state()}
      data-annotations={said().length > 0 ? said().join(" ") : undefined}
      data-muted={desk.mutes(state()) ? "" : undefined}
      data-bond={desk.view().bonds.get(props.index)?.status}
      id={`figure-${props.index}`}
      role="button"
      // One stop for the keyboard in all the letter: the arrows go from figure to figure.
      tabIndex={desk.stop() === props.index ? 0 : -1}
      aria-expanded={open()}
      title={word()}
      onClick={() => act.openFigure(props.index)}
      onFocus={() => desk.setStop(props.index)}
    >
      <Pieces pieces={props.pieces} said={said()} />
      <Show when={said().length === 0}>
        <span class="visually-hidden" data-slot="word">{`${t().separator}${word()}`}</span>
      </Show>
    </span>
  )
}

const Phrase = (props: { readonly piece: Piece; readonly said: ReadonlyArray<number> }) => {
  const { t } = useWords()
  const desk = useDesk()
  const act = useDeskActions()
  const gravest = () => desk.view().annotations[props.said[0] ?? -1]
  return (
    <Show when={gravest()}>
      {(annotation) => (
        <span
          data-component="phrase"
          data-state={annotation().state}
          data-annotations={props.said.join(" ")}
          data-muted={desk.mutes(annotation().state) ? "" : undefined}
          title={t().ordinal(annotation().state, annotation().ordinal)}
          onClick={() => act.openAnnotation(props.said[0] ?? -1)}
        >
          <Pieces pieces={[props.piece]} said={props.said} />
        </span>
      )}
    </Show>
  )
}

/** The words of one paragraph, with its figures and phrases marked where they stand. */
export const Passage = (props: { readonly chapter: number; readonly paragraph: Paragraph }) => {
  const desk = useDesk()
  const saidOf = useSaid()
  const groups = createMemo(() => {
    const { chapters, checked, annotations, corrections } = desk.view()
    const { text, figures } = checked.reading
    const candidates = chapters[props.chapter]?.annotations ?? []
    return grouped(
      piecesOf({ text, figures, annotations, candidates, corrections }, props.paragraph.span, props.paragraph.lead)
    )
  })
  return (
    <For each={groups()}>
      {(group) => {
        const body = () => (
          <Switch fallback={<Pieces pieces={group.pieces} said={[]} />}>
            <Match when={group.figure !== null ? { index: group.figure } : false}>
              {(figure) => <FigureWords index={figure().index} pieces={group.pieces} />}
            </Match>
            <Match when={saidOf(group.pieces).length > 0 ? group.pieces[0] : undefined}>
              {(piece) => <Phrase piece={piece()} said={saidOf(group.pieces)} />}
            </Match>
          </Switch>
        )
        return (
          <Show when={group.pieces[0]?.bold} fallback={body()}>
            <b>{body()}</b>
          </Show>
        )
      }}
    </For>
  )
}
