/** What a reader does with the letter in hand, whether by key, by button or by a click on a tick. */
import { replacementsOf, type Suggestion } from "@duxue/core"
import { createContext, useContext } from "solid-js"
import type { Words } from "../language/language.tsx"
import type { Annotation } from "../letter/annotation.ts"
import { textAt } from "../letter/span.ts"
import type { Desk } from "./desk.ts"
import { annotationAnchor, correctionAnchor, correctionNote, figureElement, noteElement, reveal } from "./reveal.ts"

export interface DeskActions {
  /** Opens the next (1) or the previous (-1) visible annotation. */
  readonly step: (by: 1 | -1) => void
  readonly openAnnotation: (index: number) => void
  /** Opens what is said of a figure: its gravest annotation, otherwise its card. */
  readonly openFigure: (index: number) => void
  readonly close: () => void
  readonly adopt: (annotation?: Annotation, suggestion?: Suggestion) => Promise<void>
  readonly undo: (key?: string) => Promise<void>
  readonly toggleView: () => void
  readonly write: () => void
  readonly explain: (key: string, words: string) => void
  readonly dismiss: (annotation: Annotation) => void
  readonly restore: (annotation: Annotation) => void
  readonly goToChapter: (index: number) => void
  /** Goes to the n-th section as the letter counts them, from 1. */
  readonly goToSection: (ordinal: number) => void
}

const createMoves = (desk: Desk, { t, pick }: Words, announce: (words: string) => void) => {
  const unfoldAt = (at: number) => {
    const chapters = desk.view().chapters
    const index = chapters.findLastIndex(({ chapter }) => chapter.span[0] <= at)
    if (index >= 0 && desk.folded(index)) desk.setUnfolded([index], true)
  }
  const openAnnotation = (index: number) => {
    const annotation = desk.view().annotations[index]
    if (annotation === undefined) return
    const hidden = desk.filter() !== undefined && !desk.visible().includes(index)
    if (hidden) desk.setFilter(undefined)
    unfoldAt(annotation.span === null ? annotation.at - 1 : annotation.at)
    desk.setOpen({ kind: "annotation", key: annotation.key })
    const what = `${t().ordinal(annotation.state, annotation.ordinal)}${t().colon}${pick(annotation.finding.title)}`
    announce(t().live.at(desk.position(), desk.visible().length, what))
    reveal(
      () => annotationAnchor(index),
      () => noteElement(index)
    )
  }
  const openFigure = (index: number) => {
    const standing = desk.view().standings[index]
    const figure = desk.view().checked.reading.figures[index]
    const annotation = standing?.annotations[0]
    if (annotation !== undefined) {
      openAnnotation(annotation)
      return
    }
    if (figure === undefined) return
    unfoldAt(figure.start)
    const open = desk.open()
    const same = open?.kind === "figure" && open.index === index
    desk.setOpen(same ? undefined : { kind: "figure", index })
    reveal(
      () => figureElement(index),
      () => figureElement(index)
    )
  }
  const goToChapter = (index: number) => {
    const chapter = desk.view().chapters[index]?.chapter
    if (chapter === undefined) return
    if (desk.folded(index)) desk.setUnfolded([index], true)
    reveal(
      () => document.getElementById(`part-${index}`) ?? document.getElementById(chapter.id),
      () => document.getElementById(chapter.id),
      "start"
    )
  }
  return { openAnnotation, openFigure, goToChapter }
}

export const createDeskActions = (desk: Desk, words: Words, announce: (words: string) => void): DeskActions => {
  const { t } = words
  const { session } = desk
  const { openAnnotation, openFigure, goToChapter } = createMoves(desk, words, announce)

  const inHand = (): Annotation | undefined => {
    const index = desk.visible()[desk.position()]
    return index === undefined ? undefined : desk.view().annotations[index]
  }

  const step = (by: 1 | -1) => {
    const visible = desk.visible()
    if (visible.length === 0) {
      announce(t().live.none)
      return
    }
    const position = desk.position()
    const next = position < 0 ? (by > 0 ? 0 : visible.length - 1) : (position + by + visible.length) % visible.length
    openAnnotation(visible[next] ?? 0)
  }

  const adopt = async (chosen?: Annotation, offered?: Suggestion) => {
    const annotation = chosen ?? inHand()
    const suggestion = offered ?? annotation?.finding.suggestion
    if (annotation === undefined || suggestion === null || suggestion === undefined) return
    const { text } = desk.view().checked.reading
    const changes = replacementsOf(suggestion).map((each) => [textAt(text, each.span), each.text] as const)
    if (!(await session.adopt(annotation, suggestion))) return
    desk.setOpen(undefined)
    announce(t().live.adopted(changes, desk.view().counts.fails))
    reveal(
      () => correctionAnchor(annotation.key),
      () => correctionNote(annotation.key)
    )
  }

  return {
    step,
    openAnnotation,
    openFigure,
    goToChapter,
    adopt,
    close: () => desk.setOpen(undefined),
    undo: async (key) => {
      const taken = await session.undo(key)
      if (taken.length > 0) announce(t().live.reverted(taken.map(({ was }) => was)))
    },
    toggleView: () => {
      if (session.corrected() === session.original()) return
      session.setShowing(session.showing() === "original" ? "corrected" : "original")
      announce(t().live.view[session.showing()])
    },
    write: () => desk.setWriting(inHand()?.key),
    explain: (key, text) => {
      session.explain(key, text)
      desk.setWriting(undefined)
      announce(t().live.explained)
    },
    dismiss: (annotation) => {
      desk.setOpen(undefined)
      session.dismiss(annotation.key)
      announce(t().live.dismissed)
    },
    restore: (annotation) => {
      session.restore(annotation.key)
      announce(t().live.restored)
    },
    goToSection: (ordinal) => {
      const sections = desk.view().chapters.flatMap(({ chapter }, index) => (chapter.kind === "section" ? [index] : []))
      const index = sections[ordinal - 1]
      if (index !== undefined) goToChapter(index)
    }
  }
}

const DeskActionsContext = createContext<DeskActions>()
export const DeskActionsProvider = DeskActionsContext.Provider

export const useDeskActions = (): DeskActions => {
  const actions = useContext(DeskActionsContext)
  if (actions === undefined) throw new Error("useDeskActions stands outside DeskActionsProvider")
  return actions
}
