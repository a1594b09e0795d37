/** The arithmetic of a key's relations: `+ - * /`, brackets, numbers, and the ids of figures. */
import { type Allowed, differenceOf, exactly, productOf, quotientOf, sumOf } from "./allowed.ts"
import { parseFraction } from "./fraction.ts"

export type Formula =
  | { readonly op: "figure"; readonly id: string }
  | { readonly op: "number"; readonly text: string }
  | { readonly op: "+" | "-" | "*" | "/"; readonly left: Formula; readonly right: Formula }

const token = /\s*(?:(\d+(?:\.\d+)?(?![\w\u4e00-\u9fff]))|([\w\u4e00-\u9fff.]+)|([-+*/()]))/y

const tokensOf = (text: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  token.lastIndex = 0
  while (text.slice(token.lastIndex).trim() !== "") {
    const at = token.lastIndex
    const match = token.exec(text)
    if (match === null) throw new Error(`the formula ${text} cannot be read from character ${at}`)
    found.push((match[1] ?? match[2] ?? match[3]) as string)
  }
  return found
}

/** Throws an Error that names the formula where it is none. */
export const parseFormula = (text: string): Formula => {
  const tokens = tokensOf(text)
  let at = 0
  const fail = (): never => {
    throw new Error(`the formula ${text} is broken off or has an extra ${tokens[at] ?? "end"}`)
  }
  const atom = (): Formula => {
    const next = tokens[at++]
    if (next === undefined) return fail()
    if (next === "(") {
      const inner = terms()
      if (tokens[at++] !== ")") return fail()
      return inner
    }
    if (/^[-+*/)]$/.test(next)) return fail()
    return parseFraction(next) === undefined ? { op: "figure", id: next } : { op: "number", text: next }
  }
  const chain = (ops: ReadonlyArray<string>, operand: () => Formula): Formula => {
    let left = operand()
    for (let op = tokens[at]; op !== undefined && ops.includes(op); op = tokens[at]) {
      at++
      left = { op: op as "+" | "-" | "*" | "/", left, right: operand() }
    }
    return left
  }
  const factors = (): Formula => chain(["*", "/"], atom)
  const terms = (): Formula => chain(["+", "-"], factors)
  const parsed = terms()
  return at < tokens.length ? fail() : parsed
}

/** The ids that a formula speaks of, each once, in order. */
export const idsOf = (formula: Formula): ReadonlyArray<string> =>
  formula.op === "figure"
    ? [formula.id]
    : formula.op === "number"
      ? []
      : [...new Set([...idsOf(formula.left), ...idsOf(formula.right)])]

/** `undefined` where a figure is open, or a divisor may be zero. */
export const evaluate = (formula: Formula, of: (id: string) => Allowed | undefined): Allowed | undefined => {
  if (formula.op === "figure") return of(formula.id)
  if (formula.op === "number") {
    const value = parseFraction(formula.text)
    return value === undefined ? undefined : exactly(value)
  }
  const left = evaluate(formula.left, of)
  const right = evaluate(formula.right, of)
  if (left === undefined || right === undefined) return undefined
  if (formula.op === "+") return sumOf(left, right)
  if (formula.op === "-") return differenceOf(left, right)
  return formula.op === "*" ? productOf(left, right) : quotientOf(left, right)
}
