import type { WorkLimits } from "./capacity/work.ts"

/** How much one request may ask for. */
export interface Limits {
  /** Bytes of a request body, whatever its form. */
  readonly bytes: number
  /** UTF-16 units of a letter's text, once decoded. */
  readonly characters: number
  /** How many documents are opened and written at once, and for how long. */
  readonly work: WorkLimits
}

/**
 * A letter has some 12,000 characters, and reading takes time in proportion to its length. A limit of sixteen letters
 * keeps the longest request under a second, so that one caller does not hold up the others.
 */
export const defaultLimits: Limits = {
  bytes: 10 * 1024 * 1024,
  characters: 200_000,
  // Each may unpack to many times its size: four of them stay within the memory of a small server.
  work: { concurrent: 4, waiting: 60, milliseconds: 60_000 }
}
