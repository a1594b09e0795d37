/** Records and answers of the tests, in plain decimals. */
import { type Corrections, type EditRecord, linearEdit, Rational } from "../../src/index.ts"

export const recordOf = (values: Readonly<Record<string, number | string>>): EditRecord =>
  Object.fromEntries(Object.entries(values).map(([variable, value]) => [variable, Rational.decimal(String(value))]))

export const editsOf = (...rules: ReadonlyArray<string>) => rules.map(linearEdit)

export const shown = (corrections: Corrections | undefined) =>
  corrections === undefined
    ? undefined
    : Object.fromEntries(Object.entries(corrections).map(([variable, value]) => [variable, Rational.toDecimal(value)]))
