/** Reads and checks away from the page's thread, so that a long letter never holds up the page. */
import { checkSource } from "./check-source.ts"
import type { Reply, Request } from "./worker-protocol.ts"

const reply = (message: Reply) => postMessage(message)

addEventListener("message", (event: MessageEvent<Request>) => {
  const { id, source } = event.data
  checkSource(source, (stage) => reply({ id, kind: "entered", stage })).then(
    (outcome) => reply({ id, kind: "settled", outcome }),
    (defect: unknown) => reply({ id, kind: "broke", reason: defect instanceof Error ? defect.message : String(defect) })
  )
})
