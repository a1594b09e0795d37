import { useSearchParams } from "@solidjs/router"
import { createEffect, on } from "solid-js"
import { sampleName } from "../checking/sample-letter.ts"
import { takeSampleReturns } from "./sample-returns.ts"
import { useWorkplace } from "./workplace.ts"

/** What the address may ask for: the sample letter (`?sample`), or the returns of its schools with it (`?sample=district`). */
export type Sample = "letter" | "district"

/**
 * Opens the sample that the address asks for, or that the function returned is called with. Once open it is a letter
 * like any other: the address does not open it again over the reader's work.
 */
export const useSampleRequest = (): ((asked: Sample) => void) => {
  const { session, sample, wantSample, returns } = useWorkplace()
  const [search, setSearch] = useSearchParams<{ sample?: string }>()
  createEffect(
    on([() => search.sample, () => sample.state], () => {
      const asked = search.sample
      if (asked === undefined) return
      wantSample()
      const checked = sample.state === "ready" ? sample() : undefined
      if (checked === undefined) return
      session.show(sampleName, checked)
      if (asked === "district") void takeSampleReturns(returns)
      setSearch({ sample: undefined }, { replace: true })
    })
  )
  return (asked) => setSearch({ sample: asked })
}
