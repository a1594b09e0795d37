/** Figures that a reader supposes, and what would follow. */
import { type Filing, type Supposition, type VerdictChange, whatIf } from "@duxue/core"
import { Result } from "effect"
import { type Accessor, createMemo, createSignal } from "solid-js"

export interface Suppositions {
  readonly values: Accessor<ReadonlyMap<string, string>>
  readonly set: (measure: string, value: string) => void
  readonly remove: (measure: string) => void
  readonly clear: () => void
  readonly changes: Accessor<ReadonlyArray<VerdictChange>>
}

export const createSuppositions = (filing: Accessor<Filing>): Suppositions => {
  const [values, setValues] = createSignal<ReadonlyMap<string, string>>(new Map())
  const changes = createMemo(() => {
    const supposed = [...values()].map(([measure, value]): Supposition => ({
      measure,
      organisation: null,
      stage: null,
      value
    }))
    if (supposed.length === 0) return []
    return Result.match(whatIf(filing(), supposed), {
      onFailure: (): ReadonlyArray<VerdictChange> => [],
      onSuccess: (result) => result.changes
    })
  })
  return {
    values,
    set: (measure, value) => setValues((kept) => new Map([...kept, [measure, value]])),
    remove: (measure) => setValues((kept) => new Map([...kept].filter(([each]) => each !== measure))),
    clear: () => setValues(new Map<string, string>()),
    changes
  }
}
