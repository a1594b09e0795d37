import { join } from "node:path"

/** Where the bytes of a piece of evidence lie: under their hash, two digits of it a folder. */
export const evidenceFile = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
