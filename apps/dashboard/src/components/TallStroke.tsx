import { Match, Switch } from "solid-js"
import type { State } from "../letter/state.ts"

/** A tick of the hero, upwards from 0: the graver, the taller, and each state with a line of its own. */
export const TallStroke = (props: { readonly state: State; readonly x: number }) => (
  <Switch fallback={<path d={`M${props.x} 0v-26`} stroke="var(--data-2)" stroke-width="2" />}>
    <Match when={props.state === "fails"}>
      <path d={`M${props.x} 0v-64`} stroke="var(--seal)" stroke-width="4" />
    </Match>
    <Match when={props.state === "query"}>
      <path d={`M${props.x} 0v-42`} stroke="var(--state-query)" stroke-width="3" stroke-dasharray="5 3" />
    </Match>
    <Match when={props.state === "unmet"}>
      <path d={`M${props.x} 0v-44`} stroke="var(--state-unmet)" stroke-width="3.6" />
      <path d={`M${props.x - 4} -54h8l-4 7z`} fill="var(--state-unmet)" />
    </Match>
    <Match when={props.state === "undecided"}>
      <rect
        x={props.x - 1.5}
        y="-32"
        width="3"
        height="32"
        fill="none"
        stroke="var(--state-undecided)"
        stroke-width="1.2"
      />
    </Match>
    <Match when={props.state === "missing"}>
      <path
        d={`M${props.x - 0.5} -32h-2v32h2M${props.x + 0.5} -32h2v32h-2`}
        fill="none"
        stroke="var(--state-missing)"
        stroke-width="1.1"
      />
    </Match>
    <Match when={props.state === "remark"}>
      <path d={`M${props.x} 0v-26m0 -8l3 4-3 4-3-4z`} fill="none" stroke="var(--state-remark)" stroke-width="1.3" />
    </Match>
    <Match when={props.state === "unbound"}>
      <path d={`M${props.x} 0v-26`} stroke="var(--state-unbound)" stroke-width="2" stroke-dasharray="2 2" />
    </Match>
  </Switch>
)
