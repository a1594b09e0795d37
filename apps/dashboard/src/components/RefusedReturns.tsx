import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js"
import { useWords } from "../language/language.tsx"
import type { RefusedReturn } from "../session/returns.ts"
import { useWorkplace } from "../session/workplace.ts"

/** As many as can be put right in one go. */
const shown = 12

/** What is wrong with returns that were handed in, and which of it to leave out for now so that the rest is taken. */
export const RefusedReturns = (props: { readonly refused: RefusedReturn }) => {
  const { t, pick } = useWords()
  const { intake } = useWorkplace()
  const id = createUniqueId()
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set())
  const [all, setAll] = createSignal(false)
  /** Several errors may stand in one row, which is left once. */
  const leavable = createMemo(() => new Set(props.refused.problems.flatMap(({ leave }) => leave ?? [])))
  const listed = () => (all() ? props.refused.problems : props.refused.problems.slice(0, shown))
  const hidden = () => props.refused.problems.length - listed().length
  const choose = (leave: string, left: boolean) => {
    const next = new Set(chosen())
    if (left) next.add(leave)
    else next.delete(leave)
    setChosen(next)
  }
  const every = () => leavable().size > 0 && chosen().size === leavable().size
  return (
    <div data-slot="refusal" data-component="refused-returns">
      <b>{t().drop.refused(props.refused.file)}</b>
      <p data-slot="nothing-taken">{t().schools.leave.nothingTaken(props.refused.problems.length)}</p>
      <ul>
        <For each={listed()}>
          {(problem, at) => (
            <li>
              <p id={`${id}-${at()}`}>{pick(problem.message)}</p>
              <Show when={problem.leave}>
                {(leave) => (
                  <label>
                    <input
                      type="checkbox"
                      aria-describedby={`${id}-${at()}`}
                      checked={chosen().has(leave())}
                      onChange={(event) => choose(leave(), event.currentTarget.checked)}
                    />
                    {t().schools.leave.one}
                  </label>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={hidden() > 0}>
        <button type="button" data-component="link" onClick={() => setAll(true)}>
          {t().drop.moreProblems(hidden())}
        </button>
      </Show>
      <Show when={leavable().size > 0}>
        <div data-slot="leaving">
          <Show when={leavable().size > 1}>
            <label>
              <input
                type="checkbox"
                checked={every()}
                onChange={(event) => setChosen(event.currentTarget.checked ? new Set(leavable()) : new Set())}
              />
              {t().schools.leave.all(leavable().size)}
            </label>
          </Show>
          <button
            type="button"
            data-component="button"
            disabled={chosen().size === 0}
            onClick={() => void intake.takeWithout([...chosen()])}
          >
            {t().schools.leave.take}
          </button>
          <p>{t().schools.leave.hint}</p>
        </div>
      </Show>
    </div>
  )
}
