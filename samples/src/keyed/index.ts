export type { KeyedFigure, KeyedLetter, KeyedPhrase, KeyedQualifier, KeyedRelation } from "./keyed-letter.ts"
export { keyedLetters } from "./keyed-letters.ts"
export { MarkedSourceError, parseMarkedSource } from "./marked-source.ts"
export { boundsOf, computed, holds } from "./proof.ts"
