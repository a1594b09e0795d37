import { For } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { State } from "../letter/state.ts"
import { Mark } from "./Mark.tsx"

const states: ReadonlyArray<State> = [
  "holds",
  "bound",
  "unbound",
  "fails",
  "query",
  "unmet",
  "undecided",
  "missing",
  "remark"
]

/** Every mark of the letter with its word and the line that it draws under a figure. */
export const Legend = () => {
  const { t } = useWords()
  return (
    <ul data-component="legend">
      <For each={states}>
        {(state) => (
          <li data-state={state}>
            <Mark state={state} />
            <span data-component={state === "missing" ? "gap" : "figure"} data-state={state} lang="zh-CN">
              {state === "missing" ? "……" : "93%"}
            </span>
            <span>{t().states[state]}</span>
          </li>
        )}
      </For>
    </ul>
  )
}
