/** A Word document edited as a script would: its text in XML, all else as it was. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

const path = "word/document.xml"

export const withDocumentXml = (bytes: Uint8Array, edit: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  const xml = parts[path]
  if (xml === undefined) throw new Error(`no ${path}`)
  const before = strFromU8(xml)
  const after = edit(before)
  if (after === before) throw new Error("the edit changed nothing")
  return zipSync({ ...parts, [path]: strToU8(after) })
}
