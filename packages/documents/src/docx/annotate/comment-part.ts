/** The part that holds the comments of a Word document, and how the document comes to know of it. */
import { type PartRelation, relationsIn, relationsPartOf } from "../../package/relations.ts"
import { element, xmlDocument } from "../../xml/element.ts"
import { elementsOf, parseXml } from "../../xml/parse-xml.ts"

const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
const typesPart = "[Content_Types].xml"
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships"

/** Inserts before the end of the root, which may have been written as empty. */
const appended = (xml: string, added: string): string => {
  const root = parseXml(xml)
  const whole = xml.slice(root.start, root.end)
  const rest = xml.slice(root.end)
  return whole.endsWith("/>")
    ? `${xml.slice(0, root.end - 2)}>${added}</${root.name}>${rest}`
    : `${xml.slice(0, root.start)}${whole.slice(0, whole.lastIndexOf("</"))}${added}</${root.name}>${rest}`
}

const freeName = (taken: (name: string) => boolean, name: (number: number) => string): string => {
  let number = 1
  while (taken(name(number))) number += 1
  return name(number)
}

export interface CommentPart {
  /** The first number that no comment of the document has. */
  readonly firstId: number
  /** The parts that change when `comments` are added: their paths and what they hold then. */
  readonly withComments: (comments: string) => ReadonlyMap<string, string>
}

const numbersIn = (comments: string): ReadonlyArray<number> =>
  elementsOf(parseXml(comments)).flatMap(({ attributes }) => {
    const number = Number(attributes["w:id"])
    return Number.isSafeInteger(number) ? [number] : []
  })

/** A part for the comments of `document`, which has none so far, and the relation and the type that announce it. */
const announced = (
  document: string,
  relations: ReadonlyArray<PartRelation>,
  part: (name: string) => string | undefined,
  comments: string
): ReadonlyMap<string, string> => {
  const folder = document.slice(0, document.lastIndexOf("/") + 1)
  const name = freeName(
    (each) => part(`${folder}${each}`) !== undefined,
    (number) => `comments${number === 1 ? "" : number}.xml`
  )
  const id = freeName(
    (each) => relations.some((relation) => relation.id === each),
    (number) => `rIdDuxue${number}`
  )
  const root = parseXml(part(document) ?? "<w:document/>")
  // A strict document has namespaces of its own, for its relations too.
  const namespace = root.attributes["xmlns:w"] ?? ""
  const types = namespace.includes("purl.oclc.org")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : transitional
  const relation = element("Relationship", { Id: id, Type: `${types}/comments`, Target: name })
  const known = part(relationsPartOf(document))
  const override = element("Override", { PartName: `/${folder}${name}`, ContentType: contentType })
  return new Map([
    [`${folder}${name}`, xmlDocument(element("w:comments", { "xmlns:w": namespace }, comments))],
    [
      relationsPartOf(document),
      known === undefined
        ? xmlDocument(element("Relationships", { xmlns: relationsNamespace }, relation))
        : appended(known, relation)
    ],
    [typesPart, appended(part(typesPart) ?? "", override)]
  ])
}

/** The comments of the part `document` of a package; `part` gives the text of a part. */
export const commentPartOf = (document: string, part: (name: string) => string | undefined): CommentPart => {
  const relations = relationsIn(part(relationsPartOf(document)) ?? "<Relationships/>", document)
  const path = relations.find(({ type }) => type === "comments")?.target ?? undefined
  const existing = path === undefined ? undefined : part(path)
  return {
    firstId: Math.max(-1, ...numbersIn(existing ?? "<w:comments/>")) + 1,
    withComments: (comments) =>
      path === undefined || existing === undefined
        ? announced(document, relations, part, comments)
        : new Map([[path, appended(existing, comments)]])
  }
}
