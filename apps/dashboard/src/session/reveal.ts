/** Elements of the letter page by what they show, and how they are brought into sight. */

export const noteElement = (annotation: number): HTMLElement | null => document.getElementById(`note-${annotation}`)

export const figureElement = (figure: number): HTMLElement | null => document.getElementById(`figure-${figure}`)

/** The words in the letter that an annotation is about: a figure, a phrase, or the brackets of a silence. */
export const annotationAnchor = (annotation: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-annotations~="${annotation}"]`)

/** Words that were put in by a correction, by the key of the annotation that it answers. */
export const correctionAnchor = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-correction="${CSS.escape(key)}"]`)

export const correctionNote = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-correction-note="${CSS.escape(key)}"]`)

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches

/** Scrolls to one element and puts the focus on another, once the page has caught up with what was just changed. */
export const reveal = (
  sight: () => Element | null,
  focus: () => HTMLElement | null,
  block: ScrollLogicalPosition = "center"
): void => {
  requestAnimationFrame(() => {
    focus()?.focus({ preventScroll: true })
    sight()?.scrollIntoView({ block, behavior: calm() ? "auto" : "smooth" })
  })
}
