import type { Act } from "./browser.ts"

/** Something that a reader does, told as a sentence. */
export interface Scenario extends Act {
  readonly name: string
}
