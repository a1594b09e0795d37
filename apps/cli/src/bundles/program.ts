/** Who makes and verifies bundles here. */
import { version } from "../version.ts"

export const program = { program: "duxue", version } as const
