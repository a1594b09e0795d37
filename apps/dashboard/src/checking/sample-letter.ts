import type { Checked } from "./check-text.ts"
import type { Checker } from "./checker.ts"

/** The file name under which the sample letter is opened. */
export const sampleName = "dadukou-2020.md"

/** Reads and checks the sample letter on this machine, like every other letter. */
export const loadSample = async (checker: Checker): Promise<Checked> => {
  const { default: text } = await import("../../../../samples/letters/dadukou-2020.md?raw")
  const outcome = await checker({ kind: "text", name: sampleName, text }, () => undefined)
  if (outcome.kind === "refused") throw new Error(outcome.explanation.en)
  return outcome.checked
}
