/** XML as it is written: text and attributes escaped, children in their order. */

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** What XML 1.0 has no character for is left out: a letter with one would not open. */
const forbidden = /[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv

/** Most texts have nothing of the kind, and are told so by one look. */
const notable = /[&<>"\p{Cc}\ufffe\uffff]/v

export const escapeXml = (text: string): string =>
  notable.test(text)
    ? text.replace(forbidden, "").replace(/[&<>"]/g, (character) => escapes[character] as string)
    : text

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element as text; an attribute that is `undefined` is not written. Children are XML already. */
export const element = (name: string, attributes: Attributes = {}, ...children: ReadonlyArray<string>): string => {
  let head = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${key}="${escapeXml(String(value))}"`
  }
  const body = children.join("")
  return body === "" ? `${head}/>` : `${head}>${body}</${name}>`
}

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
