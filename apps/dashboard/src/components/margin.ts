/** Keeps every note in the margin at the line of its words, clear of the others, and draws the thread of the open one. */
import { createEffect, onCleanup } from "solid-js"
import { type Placed, placeNotes } from "../letter/placement.ts"
import type { Desk } from "../session/desk.ts"
import { correctionAnchor, figureElement } from "../session/reveal.ts"

/** Below this the notes stand behind their paragraphs, where the style sheet puts them. */
const marginQuery = "(min-width: 1101px)"

const gap = 10
/** Notes whose lines are this near to those of the open note keep to their titles. */
const reach = 560

const rise = 0.42

const weightOf = (note: HTMLElement): number => {
  if (note.dataset["open"] !== undefined) return 1e6
  if (note.dataset["quiet"] !== undefined) return 0.2
  return note.dataset["state"] === "fails" ? 4 : 1
}

/** Every element that notes are about, by the number of the annotation; gathered once for all notes. */
const anchorsIn = (sheet: HTMLElement): ReadonlyMap<string, Element> => {
  const anchors = new Map<string, Element>()
  for (const element of sheet.querySelectorAll<HTMLElement>("[data-annotations]")) {
    for (const annotation of element.dataset["annotations"]?.split(" ") ?? []) {
      if (!anchors.has(annotation)) anchors.set(annotation, element)
    }
  }
  return anchors
}

const anchorOf = (note: HTMLElement, anchors: ReadonlyMap<string, Element>): Element | null => {
  const { annotation, figure, correctionNote } = note.dataset
  const anchor =
    annotation !== undefined
      ? anchors.get(annotation)
      : figure !== undefined
        ? figureElement(Number(figure))
        : correctionAnchor(correctionNote ?? "")
  return anchor ?? note.closest("[data-slot=clause]")
}

interface Line {
  readonly note: HTMLElement
  readonly anchor: Element | null
  readonly line: number
}

const shown = (note: HTMLElement): boolean => note.closest("[hidden]") === null

const drawThread = (sheet: HTMLElement, lines: ReadonlyArray<Line>, tops: ReadonlyArray<number>) => {
  const path = sheet.querySelector<SVGPathElement>("[data-slot=thread] path")
  const open = lines.findIndex(({ note }) => note.dataset["open"] !== undefined)
  const line = lines[open]
  const box = line?.anchor === null ? undefined : [...(line?.anchor.getClientRects() ?? [])].at(-1)
  if (path === null) return
  if (line === undefined || box === undefined) {
    path.removeAttribute("d")
    return
  }
  const frame = sheet.getBoundingClientRect()
  const from = box.right - frame.left + 2
  const y = box.bottom - frame.top - 3
  const edge = frame.width + 22
  const to = line.note.offsetLeft
  const end = Math.max((tops[open] ?? 0) + 14, Math.min(y, (tops[open] ?? 0) + line.note.offsetHeight - 10))
  path.setAttribute("d", `M${from} ${y}H${edge}V${end}H${to}`)
  path.dataset["state"] = line.note.dataset["state"] ?? ""
}

const place = (sheet: HTMLElement) => {
  const frame = sheet.getBoundingClientRect()
  const anchors = anchorsIn(sheet)
  const lines = [...sheet.querySelectorAll<HTMLElement>("[data-note]")].filter(shown).map((note): Line => {
    const anchor = anchorOf(note, anchors)
    const box = anchor?.getClientRects()[0]
    return { note, anchor, line: box === undefined ? 0 : box.top - frame.top }
  })
  lines.sort((a, b) => a.line - b.line)
  const open = lines.find(({ note }) => note.dataset["open"] !== undefined)
  for (const { note, line } of lines) {
    const near = open !== undefined && note !== open.note && Math.abs(line - open.line) < reach
    note.toggleAttribute("data-compact", near)
  }
  const bar = sheet.querySelector<HTMLElement>("[data-component=margin-bar]")
  const notes = lines.map(({ note, line }): Placed => {
    const height = note.offsetHeight
    // The open note reaches above its line as well as below, so that it is in sight as a whole when its line is.
    return { line: note === open?.note ? line - height * rise : line, height, weight: weightOf(note) }
  })
  const tops = placeNotes(notes, gap, (bar?.offsetTop ?? 0) + (bar?.offsetHeight ?? 0) + gap)
  for (const [index, { note }] of lines.entries()) note.style.setProperty("--top", `${Math.round(tops[index] ?? 0)}px`)
  const last = lines.at(-1)
  const foot = last === undefined ? 0 : (tops.at(-1) ?? 0) + last.note.offsetHeight
  sheet.style.setProperty("--margin-foot", `${Math.ceil(foot)}px`)
  drawThread(sheet, lines, tops)
}

/** Places the margin of `sheet` now and whenever what it shows, or the width that it has, changes. */
export const keepMargin = (sheet: HTMLElement, desk: Desk): void => {
  const wide = matchMedia(marginQuery)
  let frame = 0
  const schedule = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (wide.matches) place(sheet)
    })
  }
  const resized = new ResizeObserver(schedule)
  const changed = new MutationObserver(schedule)
  resized.observe(sheet)
  changed.observe(sheet, { childList: true, subtree: true, attributeFilter: ["hidden", "open"] })
  wide.addEventListener("change", schedule)
  // Fonts change the lines that the notes keep to without changing the width of the sheet.
  document.fonts?.addEventListener("loadingdone", schedule)
  createEffect(() => {
    desk.view()
    desk.open()
    desk.visible()
    desk.showHolds()
    desk.writing()
    schedule()
  })
  onCleanup(() => {
    cancelAnimationFrame(frame)
    resized.disconnect()
    changed.disconnect()
    wide.removeEventListener("change", schedule)
    document.fonts?.removeEventListener("loadingdone", schedule)
  })
}
