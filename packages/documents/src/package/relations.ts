/** The relations of a part: by which types the parts of an Office document name each other. */
import { elementsOf, parseXml } from "../xml/parse-xml.ts"

export interface PartRelation {
  readonly id: string
  /** The last word of its type, which the strict and the transitional standard share: `officeDocument`, `comments`. */
  readonly type: string
  /** Path of the part in the archive; null of what lies outside. */
  readonly target: string | null
}

/** `word/document.xml` → `word/_rels/document.xml.rels`; the package itself is the empty path. */
export const relationsPartOf = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** A target as a path in the archive: from its root, or from the folder of the part that names it. */
const resolved = (target: string, part: string): string => {
  const steps: Array<string> = []
  const path = target.startsWith("/") ? target : `${part.slice(0, part.lastIndexOf("/") + 1)}${target}`
  for (const step of path.split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  }
  return steps.join("/")
}

/** What the relations of `part` say, from their XML. */
export const relationsIn = (xml: string, part: string): ReadonlyArray<PartRelation> =>
  elementsOf(parseXml(xml)).map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    type: (attributes["Type"] ?? "").slice((attributes["Type"] ?? "").lastIndexOf("/") + 1),
    target: attributes["TargetMode"] === "External" ? null : resolved(attributes["Target"] ?? "", part)
  }))
