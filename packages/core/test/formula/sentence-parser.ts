/**
 * Reads a formula's sentence back, Chinese or English, and works it out in plain floats: what a clerk with a pocket
 * calculator would make of the words. It knows nothing of the formula that the sentence was made from.
 */

type Token =
  | { readonly kind: "number"; readonly value: number | undefined }
  | { readonly kind: "sign"; readonly sign: string }

const signs = ["+", "-", "×", "÷", "(", ")", "（", "）"]
const rounded: Readonly<Record<string, string>> = { "（": "(", "）": ")" }

/** Titles are matched whole and the longest first, since a title may hold brackets or the words of another. */
const tokensOf = (sentence: string, figures: ReadonlyMap<string, number | undefined>): ReadonlyArray<Token> => {
  const titles = [...figures.keys()].toSorted((a, b) => b.length - a.length)
  const tokens: Array<Token> = []
  let rest = sentence
  while (rest !== "") {
    if (rest.startsWith(" ")) {
      rest = rest.slice(1)
      continue
    }
    const title = titles.find((each) => rest.startsWith(each))
    const percent = /^100%/u.exec(rest)
    const number = /^\d+(?:\.\d+)?/u.exec(rest)
    const sign = signs.find((each) => rest.startsWith(each))
    if (title !== undefined) {
      tokens.push({ kind: "number", value: figures.get(title) })
      rest = rest.slice(title.length)
    } else if (percent !== null) {
      // Of what is shown in per cent, × 100% is a hundred times.
      tokens.push({ kind: "number", value: 100 })
      rest = rest.slice(percent[0].length)
    } else if (number !== null) {
      tokens.push({ kind: "number", value: Number(number[0]) })
      rest = rest.slice(number[0].length)
    } else if (sign !== undefined) {
      tokens.push({ kind: "sign", sign: rounded[sign] ?? sign })
      rest = rest.slice(1)
    } else throw new Error(`not understood: ${rest} (in ${sentence})`)
  }
  return tokens
}

type Value = number | undefined

const operations: Readonly<Record<string, (a: number, b: number) => Value>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "×": (a, b) => a * b,
  "÷": (a, b) => (b === 0 ? undefined : a / b)
}

const combine = (sign: string, a: Value, b: Value): Value =>
  a === undefined || b === undefined ? undefined : operations[sign]?.(a, b)

/** `figures` gives the value of each title; `undefined` for one that is missing, and so for the whole. */
export const workOut = (sentence: string, figures: ReadonlyMap<string, number | undefined>): number | undefined => {
  const tokens = [...tokensOf(sentence, figures)]
  const signAhead = (...wanted: ReadonlyArray<string>): string | undefined => {
    const [token] = tokens
    return token?.kind === "sign" && wanted.includes(token.sign) ? token.sign : undefined
  }
  const operand = (): Value => {
    const token = tokens.shift()
    if (token?.kind === "number") return token.value
    if (token?.sign !== "(") throw new Error(`a figure is wanted: ${sentence}`)
    const value = sum()
    const close = tokens.shift()
    if (close?.kind !== "sign" || close.sign !== ")") throw new Error(`a bracket is open: ${sentence}`)
    return value
  }
  const chain = (part: () => Value, ...wanted: ReadonlyArray<string>): Value => {
    let value = part()
    for (let sign = signAhead(...wanted); sign !== undefined; sign = signAhead(...wanted)) {
      tokens.shift()
      value = combine(sign, value, part())
    }
    return value
  }
  const product = (): Value => chain(operand, "×", "÷")
  const sum = (): Value => chain(product, "+", "-")
  const value = sum()
  if (tokens.length > 0) throw new Error(`left over: ${sentence}`)
  return value
}
