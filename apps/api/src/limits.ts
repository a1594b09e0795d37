/** How much one request may ask for. */
export interface Limits {
  /** Bytes of a request body, whatever its form. */
  readonly bytes: number
  /** UTF-16 units of a letter's text, once decoded. */
  readonly characters: number
}

/**
 * A letter has some 12,000 characters and is read in a few milliseconds, in time linear in its length. Half a million
 * characters keep the longest request within seconds, so that one caller cannot hold up the others.
 */
export const defaultLimits: Limits = { bytes: 10 * 1024 * 1024, characters: 500_000 }
