/** The two letters that are held against each other, and what came of it. In memory alone. */
import type { Bilingual } from "@duxue/core"
import { type Accessor, createSignal } from "solid-js"
import type { Source } from "../checking/checker.ts"
import type { Comparer, Comparison, Side } from "../comparing/comparison.ts"

export type ComparingStatus =
  | { readonly kind: "waiting" }
  | { readonly kind: "working" }
  | { readonly kind: "refused"; readonly name: string; readonly explanation: Bilingual }
  | { readonly kind: "broke" }
  | { readonly kind: "compared"; readonly comparison: Comparison }

export interface Comparing {
  readonly sources: Accessor<Readonly<Record<Side, Source | undefined>>>
  readonly status: Accessor<ComparingStatus>
  /** Puts a letter on its side; as soon as both are there they are compared. */
  readonly put: (side: Side, source: Source | undefined) => Promise<void>
}

export const createComparing = (comparer: Comparer): Comparing => {
  const [sources, setSources] = createSignal<Readonly<Record<Side, Source | undefined>>>({
    before: undefined,
    after: undefined
  })
  const [status, setStatus] = createSignal<ComparingStatus>({ kind: "waiting" })
  let latest = 0
  const compare = async (before: Source, after: Source) => {
    latest += 1
    const mine = latest
    setStatus({ kind: "working" })
    const found = await comparer(before, after).then(
      (outcome): ComparingStatus =>
        outcome.kind === "compared"
          ? outcome
          : {
              kind: "refused",
              name: (outcome.side === "before" ? before : after).name,
              explanation: outcome.explanation
            },
      (): ComparingStatus => ({ kind: "broke" })
    )
    if (mine === latest) setStatus(found)
  }
  return {
    sources,
    status,
    put: async (side, source) => {
      const { before, after } = setSources((kept) => ({ ...kept, [side]: source }))
      if (before !== undefined && after !== undefined) await compare(before, after)
      else {
        latest += 1
        setStatus({ kind: "waiting" })
      }
    }
  }
}
