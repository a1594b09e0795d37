import type { FindingState } from "@duxue/core"
import type { FigureState } from "../../report/state.ts"
import { markup, type Markup, verbatim } from "./markup.ts"

type State = FindingState | FigureState

/** One shape a state: read in a black-and-white print as on a screen. */
const shapes: Readonly<Record<State, string>> = {
  holds: '<path d="M2 6.4 4.8 9.2 10.2 3" fill="none" stroke="currentColor" stroke-width="1.7"/>',
  fails: '<path d="M2.2 2.2 9.8 9.8M9.8 2.2 2.2 9.8" fill="none" stroke="currentColor" stroke-width="2.2"/>',
  query:
    '<path d="M3.2 4C3.2 2.3 4.4 1.3 6 1.3s2.8 1 2.8 2.5C8.8 5.8 6 5.9 6 8" fill="none" stroke="currentColor" stroke-width="1.7"/><circle cx="6" cy="10.5" r="1.15" fill="currentColor"/>',
  unmet: '<path d="M1 2h10" stroke="currentColor" stroke-width="1.8"/><path d="M2 4.6h8L6 11z" fill="currentColor"/>',
  undecided:
    '<circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor"/>',
  unbound:
    '<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="1.6 1.85"/>',
  bound: '<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.3"/>',
  missing: '<path d="M4.2 1.2H1.6v9.6h2.6M7.8 1.2h2.6v9.6H7.8" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  remark:
    '<path d="M6 1.5v5.6" stroke="currentColor" stroke-width="2"/><circle cx="6" cy="10" r="1.25" fill="currentColor"/>'
}

/** The shapes, once a page; `mark` refers to them. */
export const markSymbols: Markup = markup`<svg width="0" height="0" style="position:absolute" aria-hidden="true">
  <defs>${Object.entries(shapes).map(
    ([state, shape]) => markup`<symbol id="m-${state}" viewBox="0 0 12 12">${verbatim(shape)}</symbol>`
  )}</defs>
</svg>`

export const mark = (state: State): Markup =>
  markup`<svg data-component="mark" data-state="${state}" aria-hidden="true"><use href="#m-${state}"/></svg>`
