import { Schema } from "effect"

/**
 * How the words around a number bound it: 30余 and 超过 are `more_than`, 以上 and 不低于 `at_least`, 近 and 不足
 * `less_than`, 不超过 and 以下 `at_most`, 约 and 左右 `approx`, 180—1330 `range`, 1:3 `ratio`; all else `exact`.
 */
export const Qualifier = Schema.Literals([
  "exact",
  "more_than",
  "at_least",
  "less_than",
  "at_most",
  "approx",
  "range",
  "ratio"
]).annotate({ identifier: "Qualifier", title: "限定词" })
export type Qualifier = typeof Qualifier.Type
