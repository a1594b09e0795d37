import type { Bilingual, BoundSpan } from "@duxue/core"
import type { Checked, Stage } from "./check-text.ts"
import type { PlacedStretch } from "./placed-text.ts"

/** What is to be checked: a file as bytes, or a text that was pasted or corrected. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: "text"
      readonly name: string
      readonly text: string
      /** Of a text that was corrected: what its file said of its figures, moved to where they stand now. */
      readonly bound?: ReadonlyArray<BoundSpan>
      /** Of a text that was corrected: where in its file each part stands, moved likewise. */
      readonly placed?: ReadonlyArray<PlacedStretch>
    }

export type Outcome =
  | { readonly kind: "checked"; readonly checked: Checked }
  /** The file could not be read; the explanation says why and what to do. */
  | { readonly kind: "refused"; readonly explanation: Bilingual }

/** Checks one source. A later call makes an earlier one that is still running moot: its promise never settles. */
export type Checker = (source: Source, entered: (stage: Stage) => void) => Promise<Outcome>
