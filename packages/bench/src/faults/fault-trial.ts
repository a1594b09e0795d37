/** `pnpm bench fault-trial`: 600 faults planted by seed in the sample letters, and how many are found and mended. */
import { faultTrial } from "./trial/trial.ts"
import { trialReport } from "./trial/report.ts"

const FAULTS = 600
const SEED = 2024

export const faultTrialBench = (): string => trialReport(faultTrial(FAULTS, SEED))
