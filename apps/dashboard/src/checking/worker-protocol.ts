import type { Stage } from "./check-text.ts"
import type { Outcome, Source } from "./checker.ts"

export interface Request {
  readonly id: number
  readonly source: Source
}

export type Reply =
  | { readonly id: number; readonly kind: "entered"; readonly stage: Stage }
  | { readonly id: number; readonly kind: "settled"; readonly outcome: Outcome }
  /** A defect of the program: nothing that the letter holds should bring it about. */
  | { readonly id: number; readonly kind: "broke"; readonly reason: string }
