/** What the reader of a letter has in hand: the filter, the one note or figure that is open, what is folded. */
import { type Accessor, createContext, createMemo, createSignal, untrack, useContext } from "solid-js"
import type { LetterView, Support } from "../letter/letter-view.ts"
import type { AnnotationState, State } from "../letter/state.ts"
import type { Session } from "./session.ts"

/** One thing is open at a time. Annotations go by their key, which outlives a second check. */
export type Open =
  | { readonly kind: "annotation"; readonly key: string }
  | { readonly kind: "figure"; readonly index: number }

export type Filter = AnnotationState | "holds" | "met"

export interface Desk {
  readonly session: Session
  readonly view: Accessor<LetterView>
  readonly filter: Accessor<Filter | undefined>
  readonly setFilter: (filter: Filter | undefined) => void
  readonly showHolds: Accessor<boolean>
  readonly setShowHolds: (shown: boolean) => void
  readonly foldClean: Accessor<boolean>
  readonly setFoldClean: (folded: boolean) => void
  readonly open: Accessor<Open | undefined>
  readonly setOpen: (open: Open | undefined) => void
  /** The note whose explanation is being written. */
  readonly writing: Accessor<string | undefined>
  readonly setWriting: (key: string | undefined) => void
  /** Annotations that the filter lets through, by index, in order of the text. */
  readonly visible: Accessor<ReadonlyArray<number>>
  readonly isVisible: (annotation: number) => boolean
  /** The place of the open annotation among the visible ones; -1 where none is open. */
  readonly position: Accessor<number>
  /** Whether numbers that no fact stands behind are listed, and marked in the letter. */
  readonly reviewing: Accessor<boolean>
  readonly setReviewing: (reviewing: boolean) => void
  /** The chapter in sight, by index. */
  readonly chapter: Accessor<number>
  readonly setChapter: (chapter: number) => void
  /** The one figure that the tab key stops at, by index. */
  readonly stop: Accessor<number>
  readonly setStop: (figure: number) => void
  /** Whether the filter, and what is shown of what is right, lets a quiet note through. */
  readonly lets: (support: Support | undefined) => boolean
  /** Whether the filter puts figures of this state out of the way. */
  readonly mutes: (state: State) => boolean
  readonly folded: (chapter: number) => boolean
  readonly setUnfolded: (chapters: ReadonlyArray<number>, unfolded: boolean) => void
  /** Runs of chapters with nothing to look at, as first and last index. */
  readonly runs: Accessor<ReadonlyArray<readonly [number, number]>>
}

/** So many relations that hold are evidence for a machine; a reader who wants them can still ask for them. */
const mostSupports = 400

export const createDesk = (session: Session, view: Accessor<LetterView>): Desk => {
  const [filter, setFilter] = createSignal<Filter>()
  const [showHolds, setShowHolds] = createSignal(untrack(view).supports.length <= mostSupports)
  const [foldClean, setFoldClean] = createSignal(true)
  const [open, setOpen] = createSignal<Open>()
  const [writing, setWriting] = createSignal<string>()
  const [reviewing, setReviewing] = createSignal(false)
  const [touched, setStop] = createSignal<number>()
  const [inSight, setChapter] = createSignal(0)
  const [unfolded, setUnfolded] = createSignal<ReadonlySet<string>>(new Set())

  const passes = (state: AnnotationState) => {
    const only = filter()
    return only === undefined || only === state
  }
  const visible = createMemo(() =>
    view().annotations.flatMap((annotation, index) => (passes(annotation.state) ? [index] : []))
  )
  const visibleSet = createMemo(() => new Set(visible()))
  const isVisible = (annotation: number) => visibleSet().has(annotation)
  const position = createMemo(() => {
    const at = open()
    if (at?.kind !== "annotation") return -1
    return visible().findIndex((index) => view().annotations[index]?.key === at.key)
  })

  const lets = (support: Support | undefined): boolean => {
    const only = filter()
    if (support === undefined || !showHolds()) return false
    if (only === undefined) return true
    if (only === "undecided") return support.state === "undecided"
    return support.state === "holds" && only === (support.kind === "relation" ? "holds" : "met")
  }
  const clean = (index: number): boolean => {
    const chapter = view().chapters[index]
    // The frame of the letter stays in sight: who writes to whom, and who signs.
    if (chapter === undefined || chapter.chapter.kind === "opening" || chapter.chapter.kind === "closing") return false
    if (
      view().corrections.some(
        (made) => made.span[0] < chapter.chapter.span[1] && chapter.chapter.span[0] < made.span[1]
      )
    ) {
      return false
    }
    const only = filter()
    if (only === "holds" || only === "met") return !chapter.supports.some((support) => lets(view().supports[support]))
    return !chapter.annotations.some(isVisible)
  }
  const runs = createMemo(() => {
    const found: Array<[number, number]> = []
    if (!foldClean()) return found
    for (const index of view().chapters.keys()) {
      if (!clean(index)) continue
      const last = found.at(-1)
      // The heading of a part stays in sight between two folds.
      const opensPart = view().chapters[index]?.chapter.paragraphs[0]?.role === "part"
      if (last?.[1] === index - 1 && !opensPart) last[1] = index
      else found.push([index, index])
    }
    return found
  })
  const idOf = (index: number): string => view().chapters[index]?.chapter.id ?? ""

  return {
    session,
    view,
    filter,
    setFilter,
    showHolds,
    setShowHolds,
    foldClean,
    setFoldClean,
    open,
    setOpen: (next) => {
      setWriting(undefined)
      setOpen(next)
    },
    writing,
    setWriting,
    visible,
    isVisible,
    position,
    reviewing,
    setReviewing,
    chapter: inSight,
    setChapter,
    // Until a figure was touched the stop is the first that has something to say, as it is never folded away.
    stop: () =>
      touched() ??
      Math.max(
        0,
        view().standings.findIndex(({ annotations }) => annotations.length > 0)
      ),
    setStop,
    lets,
    mutes: (state) => filter() !== undefined && state !== filter() && !(filter() === "met" && state === "holds"),
    folded: (chapter) =>
      runs().some(([first, last]) => first <= chapter && chapter <= last) && !unfolded().has(idOf(chapter)),
    setUnfolded: (chapters, shown) =>
      setUnfolded((kept) => {
        const next = new Set(kept)
        for (const chapter of chapters) {
          if (shown) next.add(idOf(chapter))
          else next.delete(idOf(chapter))
        }
        return next
      }),
    runs
  }
}

const DeskContext = createContext<Desk>()
export const DeskProvider = DeskContext.Provider

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === undefined) throw new Error("useDesk stands outside DeskProvider")
  return desk
}
