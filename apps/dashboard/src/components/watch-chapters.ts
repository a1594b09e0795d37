import { createEffect, onCleanup } from "solid-js"
import type { Desk } from "../session/desk.ts"

/** Tells the desk which chapter is in sight: the last whose beginning has passed the upper third of the window. */
export const watchChapters = (sheet: HTMLElement, desk: Desk): void => {
  let frame = 0
  const look = () => {
    const line = window.innerHeight / 3
    let current = 0
    for (const chapter of sheet.querySelectorAll<HTMLElement>("[data-slot=chapter]:not([hidden])")) {
      if (chapter.getBoundingClientRect().top > line) break
      current = Number(chapter.dataset["chapter"])
    }
    desk.setChapter(current)
  }
  const schedule = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  }
  addEventListener("scroll", schedule, { passive: true })
  createEffect(() => {
    desk.view()
    desk.runs()
    schedule()
  })
  onCleanup(() => {
    cancelAnimationFrame(frame)
    removeEventListener("scroll", schedule)
  })
}
