/**
 * XML as a tree in document order, white space kept, each element with its place in the text: what is written into a
 * document again is put there, and nothing else is changed. One pass, without recursion; document types are refused, so
 * that no entity is ever looked up or blown up, and so are trees deeper and larger than any letter's.
 */
import { attributeNameIn, elementNameIn, type Scope, scopeWithin } from "./namespaces.ts"

export interface XmlElement {
  /** With the prefix that everybody writes, whatever the text does: `w:p`; see `namespaces.ts`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<XmlElement | string>
  /** From its `<` to behind its last `>`, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

/** Bounds of a tree. A letter of 25 pages has some ten thousand elements, at most twenty deep. */
export const xmlLimits = { depth: 200, elements: 1_000_000 } as const

/** Why a text is not read as XML. */
export class UnreadableXml extends Error {
  /** `malformed` is damage; the others are what no honest document needs. */
  readonly reason: "malformed" | "doctype" | "depth" | "elements"

  constructor(reason: UnreadableXml["reason"], message: string) {
    super(message)
    this.reason = reason
  }
}

interface OpenElement {
  readonly written: string
  readonly scope: Scope | undefined
  readonly element: { -readonly [Key in keyof XmlElement]: XmlElement[Key] }
  readonly children: Array<XmlElement | string>
}

const malformed = (what: string, at: number): UnreadableXml => new UnreadableXml("malformed", `${what} at ${at}`)

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

const isCharacter = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))

/** Text with its references told: the five of XML, and characters by number. */
const decoded = (text: string, at: number): string => {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text
  if (!lines.includes("&")) return lines
  return lines.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));|&/g, (_, hex, decimal, name) => {
    if (typeof name === "string") {
      const character = entities[name]
      if (character !== undefined) return character
    } else if (typeof hex === "string" || typeof decimal === "string") {
      const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal)
      if (isCharacter(code)) return String.fromCodePoint(code)
    }
    throw malformed("an unknown entity", at)
  })
}

/** In the value of an attribute, white space of any kind is a space. */
const valueIn = (text: string, at: number): string => {
  const value = decoded(text, at)
  return /[\t\n]/.test(value) ? value.replace(/[\t\n]/g, " ") : value
}

const none: Readonly<Record<string, string>> = Object.freeze({})
const nothing: ReadonlyArray<never> = Object.freeze([])

const elementName = /[^\s"'=<>&/]+/y
/** A name and its value, white space before them. */
const attribute = /\s+([^\s"'=<>&/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /\s*(\/?)>/y

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Attributes as they are written, in their order. */
type Written = ReadonlyArray<readonly [name: string, value: string]>

const scopeOf = (attributes: Written, outer: Scope | undefined): Scope | undefined => {
  let declared: Map<string, string> | undefined
  for (const [name, value] of attributes) {
    if (name === "xmlns") (declared ??= new Map()).set("", value)
    else if (name.startsWith("xmlns:")) (declared ??= new Map()).set(name.slice(6), value)
  }
  return declared === undefined ? outer : scopeWithin(outer, declared)
}

/** Under the names that everybody writes. */
const named = (attributes: Written, scope: Scope | undefined, at: number): Readonly<Record<string, string>> => {
  const result: Record<string, string> = {}
  for (const [written, value] of attributes) {
    const name = attributeNameIn(scope, written)
    if (Object.hasOwn(result, name)) throw malformed("an attribute twice", at)
    result[name] = value
  }
  return result
}

class Parser {
  readonly #text: string
  readonly #open: Array<OpenElement> = []
  #elements = 0
  root: XmlElement | undefined

  constructor(text: string) {
    this.#text = text
  }

  parse(): void {
    const text = this.#text
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
    while (at < text.length) {
      const next = text.indexOf("<", at)
      const until = next < 0 ? text.length : next
      if (until > at) this.#words(at, until)
      at = next < 0 ? text.length : this.#markup(next)
    }
    if (this.#open.length > 0 || this.root === undefined) throw malformed("an end without an element", text.length)
  }

  #words(from: number, to: number): void {
    const open = this.#open.at(-1)
    const words = this.#text.slice(from, to)
    if (open !== undefined) open.children.push(decoded(words, from))
    else if (words.trim() !== "") throw malformed("text outside the element", from)
  }

  /** What begins with `<` at `at`; where it ends. */
  #markup(at: number): number {
    const text = this.#text
    const sign = text.charCodeAt(at + 1)
    if (sign === 0x2f) return this.#close(at)
    if (sign === 0x3f) return this.#behind("?>", at)
    if (sign !== 0x21) return this.#tag(at)
    if (text.startsWith("<!--", at)) return this.#behind("-->", at + 2)
    if (!text.startsWith("<![CDATA[", at)) throw new UnreadableXml("doctype", "a document type is not allowed")
    const end = this.#behind("]]>", at)
    this.#open.at(-1)?.children.push(text.slice(at + 9, end - 3))
    return end
  }

  #behind(sought: string, at: number): number {
    const found = this.#text.indexOf(sought, at)
    if (found < 0) throw malformed(`no ${sought}`, at)
    return found + sought.length
  }

  #tag(start: number): number {
    const text = this.#text
    const [written] = matchAt(elementName, text, start + 1) ?? []
    if (written === undefined) throw malformed("an element without a name", start)
    this.#elements += 1
    if (this.#elements > xmlLimits.elements) throw new UnreadableXml("elements", "too many elements")
    if (this.#open.length >= xmlLimits.depth) throw new UnreadableXml("depth", "elements nest too deep")
    let read = start + 1 + written.length
    const attributes: Array<readonly [string, string]> = []
    for (let match = matchAt(attribute, text, read); match !== null; match = matchAt(attribute, text, read)) {
      const [whole, name = "", double, single] = match
      attributes.push([name, valueIn(double ?? single ?? "", read)])
      read += whole.length
    }
    const last = matchAt(tagEnd, text, read)
    if (last === null) throw malformed("a tag without an end", start)
    const end = read + last[0].length
    const open = this.#opened(written, start, attributes)
    if (last[1] === "/") this.#settle(open, end)
    else this.#open.push(open)
    return end
  }

  #opened(written: string, start: number, found: Written): OpenElement {
    const outer = this.#open.at(-1)?.scope
    const scope = found.length === 0 ? outer : scopeOf(found, outer)
    const attributes = found.length === 0 ? none : named(found, scope, start)
    const children: Array<XmlElement | string> = []
    const name = elementNameIn(scope, written)
    return { written, scope, children, element: { name, attributes, children, start, end: start } }
  }

  #close(start: number): number {
    const end = this.#behind(">", start)
    const open = this.#open.pop()
    if (open === undefined || this.#text.slice(start + 2, end - 1).trimEnd() !== open.written) {
      throw malformed("an end of another element", start)
    }
    this.#settle(open, end)
    return end
  }

  #settle({ element, children }: OpenElement, end: number): void {
    element.end = end
    if (children.length === 0) element.children = nothing
    const outer = this.#open.at(-1)
    if (outer !== undefined) outer.children.push(element)
    else if (this.root === undefined) this.root = element
    else throw malformed("a second element", element.start)
  }
}

/** Where the text holds what XML 1.0 has no character for; -1 where nowhere. No program that writes XML writes it. */
const strayCharacter = (text: string): number => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xfffe || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)) return at
  }
  return -1
}

/** The root element. Throws `UnreadableXml`. */
export const parseXml = (text: string): XmlElement => {
  const stray = strayCharacter(text)
  if (stray >= 0) throw malformed("a character that is none", stray)
  const parser = new Parser(text)
  parser.parse()
  return parser.root as XmlElement
}

export const elementsOf = ({ children }: XmlElement): ReadonlyArray<XmlElement> =>
  children.filter((child) => typeof child !== "string")

export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child) => typeof child !== "string" && child.name === name) as XmlElement | undefined

/** The `w:val` of a child, as most properties of Word have it. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childNamed(parent, name)?.attributes["w:val"]

export const textContent = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === "string" ? child : textContent(child))).join("")
