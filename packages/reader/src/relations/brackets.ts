/** The brackets of a text: what stands inside one is said of the figure before it, and of nothing after it. */

export interface Bracket {
  readonly open: number
  /** Where it closes; the end of its paragraph where the closing one was forgotten. */
  readonly close: number
}

/** The innermost bracket around each of the given places, which are in order; `undefined` where there is none. */
export const bracketsAround = (plain: string, places: ReadonlyArray<number>): ReadonlyArray<Bracket | undefined> => {
  const closes = closesOf(plain)
  const around: Array<Bracket | undefined> = []
  const stack: Array<number> = []
  let at = 0
  for (const place of places) {
    for (; at < place; at++) {
      const sign = plain[at]
      if (sign === "(" && closes.has(at)) stack.push(at)
      else if (sign === ")") stack.pop()
      else if (sign === "\n") stack.length = 0
    }
    const open = stack.at(-1)
    around.push(open === undefined ? undefined : { open, close: closes.get(open) as number })
  }
  return around
}

/** Where each bracket closes that does. List marks such as 1) close none. */
const closesOf = (plain: string): ReadonlyMap<number, number> => {
  const closes = new Map<number, number>()
  const stack: Array<number> = []
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at]
    if (sign === "(") stack.push(at)
    else if (sign === "\n") stack.length = 0
    else if (sign === ")") {
      const open = stack.pop()
      if (open !== undefined) closes.set(open, at)
    }
  }
  return closes
}
