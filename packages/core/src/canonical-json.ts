/**
 * The one text of a value, to be hashed and signed: JSON by RFC 8785 (JCS). Members stand in the order of their names'
 * UTF-16 units, nothing stands between them, and numbers and strings are written as ECMAScript writes them.
 *
 * A member that is undefined is left out, as by `JSON.stringify`. Throws a `TypeError` for what has no such text: a number that is
 * not finite, a lone surrogate, a function, a bigint, a value that holds itself.
 */
export const canonicalJson = (value: unknown): string => written(value, [])

const written = (value: unknown, within: ReadonlyArray<object>): string => {
  if (value === null || typeof value === "boolean") return String(value)
  if (typeof value === "string") return writtenString(value)
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON text`)
    return JSON.stringify(value)
  }
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} has no JSON text`)
  if (within.includes(value)) throw new TypeError("a value that holds itself has no JSON text")
  const inside = [...within, value]
  if (Array.isArray(value)) return `[${value.map((each) => written(each ?? null, inside)).join(",")}]`
  const members = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${members
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${writtenString(name)}:${written(each, inside)}`)
    .join(",")}}`
}

const writtenString = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError("a lone surrogate has no JSON text")
  return JSON.stringify(text)
}
