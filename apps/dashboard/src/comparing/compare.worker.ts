/** Compares away from the page's thread. */
import { compareSources } from "./compare-sources.ts"
import type { ComparisonReply, ComparisonRequest } from "./worker-comparer.ts"

const reply = (message: ComparisonReply) => postMessage(message)

addEventListener("message", (event: MessageEvent<ComparisonRequest>) => {
  const { before, after } = event.data
  compareSources(before, after).then(
    (outcome) => reply({ kind: "settled", outcome }),
    (defect: unknown) => reply({ kind: "broke", reason: defect instanceof Error ? defect.message : String(defect) })
  )
})
