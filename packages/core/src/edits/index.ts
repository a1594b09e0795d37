export { type Corrections } from "./balance-edits.ts"
export { correctRounding, type RoundingCorrection } from "./correct-rounding.ts"
export { correctSigns, type SignCorrection } from "./correct-signs.ts"
export { correctTypos, type TypoCorrection, type TyposCorrected } from "./correct-typos.ts"
export { damerauLevenshtein } from "./damerau-levenshtein.ts"
export { type EditComparison, type EditRecord, linearEdit, type LinearEdit, variablesOf } from "./linear-edit.ts"
export {
  type ErrorLocalisation,
  type ErrorSet,
  type LocalisedErrors,
  localiseErrors,
  type Reliability
} from "./localise-errors.ts"
