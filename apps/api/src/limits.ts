/** How much one request may ask for. */
export interface Limits {
  /** Bytes of a request body, whatever its form. */
  readonly bytes: number
  /** UTF-16 units of a letter's text, once decoded. */
  readonly characters: number
}

/**
 * A letter has some 12,000 characters, and reading takes time in proportion to its length. A limit of sixteen letters
 * keeps the longest request under a second, so that one caller does not hold up the others.
 */
export const defaultLimits: Limits = { bytes: 10 * 1024 * 1024, characters: 200_000 }
