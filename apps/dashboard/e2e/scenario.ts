import type { BrowserContextOptions } from "playwright-core"
import type { Visit } from "./browser.ts"

/** Something that a reader does, told as a sentence. */
export interface Scenario {
  readonly name: string
  readonly options?: BrowserContextOptions
  readonly run: (visit: Visit) => Promise<void>
}
