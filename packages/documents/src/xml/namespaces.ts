/**
 * The namespaces of Office documents under the prefixes that everybody writes. A document may call them otherwise (`ns0:p`,
 * or no prefix at all), and ISO/IEC 29500 strict gives them other addresses: the names of elements come out the same.
 */

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://www.w3.org/XML/1998/namespace": "xml"
}

const own = new Set(Object.values(prefixes))

/** What the prefixes of the text stand for within an element. */
export interface Scope {
  readonly outer: Scope | undefined
  /** Addresses by prefix. */
  readonly declared: ReadonlyMap<string, string>
  /** Names that were asked for: a document has few of them, and thousands of elements. */
  readonly elements: Map<string, string>
  readonly attributes: Map<string, string>
}

export const scopeWithin = (outer: Scope | undefined, declared: ReadonlyMap<string, string>): Scope => ({
  outer,
  declared,
  elements: new Map(),
  attributes: new Map()
})

const addressOf = (scope: Scope | undefined, prefix: string): string | undefined => {
  for (let each = scope; each !== undefined; each = each.outer) {
    const address = each.declared.get(prefix)
    if (address !== undefined) return address
  }
  return undefined
}

const resolved = (written: string, scope: Scope): string => {
  const colon = written.indexOf(":")
  const prefix = colon < 0 ? "" : written.slice(0, colon)
  const address = addressOf(scope, prefix)
  if (address === undefined || address === "") return written
  const local = written.slice(colon + 1)
  const known = prefixes[address]
  if (known !== undefined) return known === "" ? local : `${known}:${local}`
  // Another namespace under a prefix of ours is not ours.
  return prefix !== "" && own.has(prefix) ? `other:${local}` : written
}

const remembered = (names: Map<string, string>, written: string, resolve: () => string): string => {
  const known = names.get(written)
  if (known !== undefined) return known
  const name = resolve()
  names.set(written, name)
  return name
}

/** The name of an element as everybody writes it; of a namespace that is none of these, or of none, as it is written. */
export const elementNameIn = (scope: Scope | undefined, written: string): string =>
  scope === undefined ? written : remembered(scope.elements, written, () => resolved(written, scope))

/** The same of an attribute: one without a prefix is of no namespace. */
export const attributeNameIn = (scope: Scope | undefined, written: string): string =>
  scope === undefined
    ? written
    : remembered(scope.attributes, written, () => (written.includes(":") ? resolved(written, scope) : written))
