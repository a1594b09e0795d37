import type { CheckReport, Language, LetterReading } from "@duxue/core"
import { figureStates } from "../../report/figure-states.ts"
import { type FigureState, stateWords } from "../../report/state.ts"
import { markup, type Markup } from "./markup.ts"

/** Height and texture of a tick: what is grave stands above the rest, and no two states are drawn alike. */
const ticks: Readonly<
  Record<FigureState, { readonly height: number; readonly width: number; readonly dash?: string }>
> = {
  fails: { height: 28, width: 4 },
  query: { height: 28, width: 3, dash: "4 2" },
  unmet: { height: 22, width: 4 },
  remark: { height: 18, width: 2 },
  undecided: { height: 18, width: 2, dash: "5 2 1 2" },
  holds: { height: 13, width: 2 },
  bound: { height: 9, width: 2 },
  unbound: { height: 9, width: 2, dash: "1.6 2" }
}

const step = 9
const gap = 16
const base = 32
/** More ticks than this are thinner than a line can be drawn. */
const mostFigures = 700

/** Every figure of the letter as a tick, in order of the text and grouped by section; undefined where it says nothing. */
export const figureStrip = (
  reading: LetterReading,
  report: CheckReport | undefined,
  language: Language
): Markup | undefined => {
  const { figures } = reading
  if (figures.length === 0 || figures.length > mostFigures) return undefined
  const states = figureStates(reading, report)
  let x = 0
  const drawn = figures.map(({ section }, index) => {
    const previous = figures[index - 1]
    if (previous !== undefined) x += step + (previous.section === section ? 0 : gap)
    const state = states[index] ?? "unbound"
    const { height, width, dash } = ticks[state]
    const line = markup`<path data-state="${state}" d="M${x} ${base}V${base - height}" stroke-width="${width}"${
      dash === undefined ? undefined : markup` stroke-dasharray="${dash}"`
    }/>`
    return line
  })
  return markup`<svg data-component="figure-strip" viewBox="-4 0 ${x + 8} ${base + 2}" preserveAspectRatio="none" role="img"
  aria-label="${labelOf(states, language)}">${drawn}</svg>`
}

const labelOf = (states: ReadonlyArray<FigureState>, language: Language): string => {
  const counts = new Map<FigureState, number>()
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
  const parts = [...counts].map(([state, number]) => `${stateWords[state][language]} ${number}`)
  return language === "zh"
    ? `全文 ${states.length} 个数字按出现次序排列：${parts.join("，")}`
    : `The ${states.length} figures in order of the text: ${parts.join(", ")}`
}
