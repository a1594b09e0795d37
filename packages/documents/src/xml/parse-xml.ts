/**
 * XML as a tree in document order, white space kept, each element with its place in the text: what is written into a
 * document again is put there, and nothing else is changed. Document types are refused, so that no entity is ever looked
 * up or blown up; elements nest at most so deep as no real document does.
 */
import { XmlElement as ParsedElement, XmlError, XmlText, parseXml as parse } from "@rgrove/parse-xml"

export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<XmlElement | string>
  /** From its `<` to behind its last `>`, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

/** Why a text is not read as XML. */
export class UnreadableXml extends Error {}

const MOST_DEPTH = 200

const told = (element: ParsedElement, depth: number): XmlElement => {
  if (depth > MOST_DEPTH) throw new UnreadableXml(`elements nest deeper than ${MOST_DEPTH}`)
  const children: Array<XmlElement | string> = []
  for (const child of element.children) {
    if (child instanceof ParsedElement) children.push(told(child, depth + 1))
    else if (child instanceof XmlText) children.push(child.text)
  }
  const { name, attributes, start, end } = element
  return { name, attributes, children, start, end }
}

const nesting = /<(\/?)[^<>]*?(\/?)>/g

/** Before any tree is built: the parser itself goes down as deep as the text says. */
const isTooDeep = (text: string): boolean => {
  let depth = 0
  for (const [tag, closes, closed] of text.matchAll(nesting)) {
    if (tag.startsWith("<?") || tag.startsWith("<!")) continue
    depth += closes === "/" ? -1 : closed === "/" ? 0 : 1
    if (depth > MOST_DEPTH) return true
  }
  return false
}

/** The root element. Throws `UnreadableXml`. */
export const parseXml = (text: string): XmlElement => {
  if (/<!DOCTYPE/i.test(text)) throw new UnreadableXml("a document type is not allowed")
  if (isTooDeep(text)) throw new UnreadableXml(`elements nest deeper than ${MOST_DEPTH}`)
  try {
    const { root } = parse(text, { includeOffsets: true })
    if (root === null) throw new UnreadableXml("there is no element")
    return told(root, 0)
  } catch (cause) {
    if (cause instanceof XmlError) throw new UnreadableXml(cause.message)
    throw cause
  }
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
