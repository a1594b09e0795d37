import { onCleanup } from "solid-js"
import type { DeskActions } from "./desk-actions.ts"
import type { Desk } from "./desk.ts"

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Whether the focus is on a word or a note of the letter, where arrows have a meaning of their own. */
const inLetter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("[data-component=figure], [data-component=note]") !== null

const focusedFigure = (target: EventTarget | null): number | undefined => {
  const figure = target instanceof HTMLElement ? /^figure-(\d+)$/.exec(target.id)?.[1] : undefined
  return figure === undefined ? undefined : Number(figure)
}

/** The next figure that is not folded away. */
const moveFocus = (from: number, by: 1 | -1, desk: Desk) => {
  for (let index = from + by; ; index += by) {
    const element = document.getElementById(`figure-${index}`)
    if (element === null) return
    if (element.closest("[hidden]") !== null) continue
    desk.setStop(index)
    element.focus()
    return
  }
}

/** The keys of the letter page, as the help dialog lists them. */
export const letterKeys = (
  desk: Desk,
  act: DeskActions,
  help: { readonly isOpen: () => boolean; readonly open: () => void }
): void => {
  const arrows = (event: KeyboardEvent): boolean => {
    if (!inLetter(event.target)) return false
    if (event.key === "ArrowDown") act.step(1)
    else if (event.key === "ArrowUp") act.step(-1)
    else {
      const figure = focusedFigure(event.target)
      if (figure === undefined) return false
      moveFocus(figure, event.key === "ArrowRight" ? 1 : -1, desk)
    }
    return true
  }

  const opens = (event: KeyboardEvent): boolean => {
    const figure = focusedFigure(event.target)
    if (figure === undefined) return false
    act.openFigure(figure)
    return true
  }

  const plain: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    j: () => (act.step(1), true),
    k: () => (act.step(-1), true),
    a: () => (void act.adopt(), true),
    u: () => (void act.undo(), true),
    n: () => (act.write(), true),
    e: () => (act.toggleView(), true),
    "?": () => (help.open(), true),
    Escape: () => {
      if (desk.open() === undefined) return false
      act.close()
      return true
    },
    Enter: opens,
    " ": opens,
    ArrowDown: arrows,
    ArrowUp: arrows,
    ArrowLeft: arrows,
    ArrowRight: arrows
  }

  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.isOpen() || takesText(event.target))
      return
    if (/^[1-9]$/.test(event.key)) {
      act.goToSection(Number(event.key))
      event.preventDefault()
      return
    }
    const does = plain[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (does?.(event) === true) event.preventDefault()
  }

  addEventListener("keydown", pressed)
  onCleanup(() => removeEventListener("keydown", pressed))
}
