import { Match, Switch } from "solid-js"
import type { Tick } from "../letter/strip-layout.ts"

/** Where the ticks stand, from the top of their row. */
export const base = 30

/** A tick of the strip that is not plain: the graver, the taller, and each state with a line of its own. */
export const StripStroke = (props: { readonly tick: Tick }) => (
  <Switch>
    <Match when={props.tick.state === "fails"}>
      <path d={`M${props.tick.x} ${base}v-20`} stroke="var(--state-fails)" stroke-width="3.6" />
      <path
        d={`M${props.tick.x - 3.1} 1.4l6.2 6.2m0-6.2l-6.2 6.2`}
        stroke="var(--state-fails)"
        stroke-width="1.7"
        fill="none"
      />
    </Match>
    <Match when={props.tick.state === "query"}>
      <path d={`M${props.tick.x} 9v4m0 2.5v4m0 2.5v8`} stroke="var(--state-query)" stroke-width="3.2" />
    </Match>
    <Match when={props.tick.state === "unmet"}>
      <path d={`M${props.tick.x} ${base}v-17`} stroke="var(--state-unmet)" stroke-width="3.6" />
      <path d={`M${props.tick.x - 4} 6h8l-4 5.4z`} fill="var(--state-unmet)" />
    </Match>
    <Match when={props.tick.state === "undecided"}>
      <rect
        x={props.tick.x - 1.5}
        y={base - 16}
        width="3"
        height="16"
        fill="none"
        stroke="var(--state-undecided)"
        stroke-width="1.2"
      />
    </Match>
    <Match when={props.tick.state === "missing"}>
      <path
        d={`M${props.tick.x - 0.4} ${base - 16}h-2.2v16h2.2M${props.tick.x + 0.4} ${base - 16}h2.2v16h-2.2`}
        fill="none"
        stroke="var(--state-missing)"
        stroke-width="1.1"
      />
    </Match>
    <Match when={props.tick.state === "remark"}>
      <path
        d={`M${props.tick.x} ${base - 17}l2.6 3.4-2.6 3.4-2.6-3.4zM${props.tick.x} ${base - 10}v10`}
        fill="none"
        stroke="var(--state-remark)"
        stroke-width="1.2"
      />
    </Match>
  </Switch>
)
