/** One filing as a surface shows it judged: what was assessed, by the law of which day, and where it came from. */
import type { Assessment, Filing } from "@duxue/core"

export interface AssessedFiling {
  /** The path as the user gave it; all of them where several were taken together. */
  readonly file: string
  readonly filing: Filing
  readonly assessment: Assessment
}
