/** A campaign in a thread of its own, so that several run side by side. */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { type Budget, type Outcome, run } from "./campaign.ts"
import { type CampaignName, campaigns } from "./campaigns.ts"

interface Asked {
  readonly campaign: CampaignName
  readonly budget: Budget
}

/** What came of the campaign; fails where its thread did. */
export const runInThread = (campaign: CampaignName, budget: Budget): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { campaign, budget } satisfies Asked,
      // Millions of short-lived objects: with more room for the young, few are ever moved.
      resourceLimits: { maxYoungGenerationSizeMb: 96 }
    })
    worker.on("message", resolve)
    worker.on("error", reject)
    worker.on("exit", (code) => reject(new Error(`${campaign}: the thread ended with ${code}`)))
  })

if (!isMainThread && isAsked(workerData)) {
  parentPort?.postMessage(run(campaigns[workerData.campaign], workerData.budget))
}

function isAsked(data: unknown): data is Asked {
  return typeof data === "object" && data !== null && "campaign" in data && "budget" in data
}
