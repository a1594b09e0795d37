import { LetterReading, type Reading } from "@duxue/core"
import { Schema } from "effect"

/** What is printed of a reading: the part that the contract names, without what the reader tells the checks alone. */
export const readingBody: (reading: Reading) => LetterReading = Schema.encodeSync(LetterReading)
