/** Markup that is known to be safe: made only by `markup`, which escapes every value that is not markup itself. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Markup | undefined | ReadonlyArray<Value>

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** Characters that HTML forbids; a letter that holds one is shown without it. */
const isForbidden = (character: string): boolean => {
  const point = character.charCodeAt(0)
  return (point < 0x20 && point !== 0x09 && point !== 0x0a && point !== 0x0d) || (point >= 0x7f && point <= 0x9f)
}

export const escaped = (text: string): string => {
  let result = ""
  for (const character of text) result += isForbidden(character) ? "" : (escapes[character] ?? character)
  return result
}

const rendered = (value: Value): string => {
  if (value === undefined) return ""
  if (value instanceof Markup) return value.text
  if (typeof value === "string") return escaped(value)
  if (typeof value === "number") return String(value)
  return value.map(rendered).join("")
}

/** markup`<b>${name}</b>`: values are escaped, markup and lists of it are taken over, `undefined` is nothing. */
export const markup = (parts: TemplateStringsArray, ...values: ReadonlyArray<Value>): Markup =>
  new Markup(parts.reduce((whole, part, index) => whole + rendered(values[index - 1]) + part))

/** A style sheet or other text of our own that is no data. */
export const verbatim = (text: string): Markup => new Markup(text)
