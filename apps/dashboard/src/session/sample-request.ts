import { useSearchParams } from "@solidjs/router"
import { createEffect, on } from "solid-js"
import { sampleName } from "../checking/sample-letter.ts"
import { useWorkplace } from "./workplace.ts"

/**
 * Opens the sample letter where the address asks for it (`?sample`), or when the function returned is called. Once open
 * it is a letter like any other: the address does not open it again over the reader's work.
 */
export const useSampleRequest = (): (() => void) => {
  const { session, sample } = useWorkplace()
  const [search, setSearch] = useSearchParams<{ sample?: string }>()
  createEffect(
    on([() => search.sample, () => sample.state], () => {
      const checked = sample.state === "ready" ? sample() : undefined
      if (search.sample === undefined || checked === undefined) return
      session.show(sampleName, checked)
      setSearch({ sample: undefined }, { replace: true })
    })
  )
  return () => setSearch({ sample: "" })
}
