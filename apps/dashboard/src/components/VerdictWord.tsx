import type { Confidence, StandardVerdict } from "@duxue/core"
import { Show } from "solid-js"
import { stateOf } from "../assessment/verdict-state.ts"
import { useWords } from "../language/language.tsx"
import { Mark } from "./Mark.tsx"

interface Props {
  readonly verdict: StandardVerdict
  /** Of the standard; an unconfirmed one says so beside its verdict. */
  readonly confidence?: Confidence | null
}

/** A verdict as mark and word. */
export const VerdictWord = (props: Props) => {
  const { t } = useWords()
  return (
    <span data-component="verdict" data-state={stateOf[props.verdict]} data-verdict={props.verdict}>
      <Mark state={stateOf[props.verdict]} />
      <b>{t().assessment.verdicts[props.verdict]}</b>
      <Show when={props.confidence === "unconfirmed"}>
        <span data-slot="doubt">{t().assessment.confidences.unconfirmed}</span>
      </Show>
    </span>
  )
}
