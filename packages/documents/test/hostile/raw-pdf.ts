/** PDF written by hand: objects, and a table that tells where they begin. */
import { zlibSync } from "fflate"

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)

/** A stream object's content, packed by Flate; `more` stands in its dictionary. */
export const packedStream = (content: Uint8Array, more = ""): string => {
  const packed = zlibSync(content)
  const bytes = Array.from(packed, (byte) => String.fromCharCode(byte)).join("")
  return `<< /Length ${packed.length} /Filter /FlateDecode ${more} >>\nstream\n${bytes}\nendstream`
}

const plainStream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

/** The first object is the catalogue; `trailer` stands in the trailer. */
export const rawPdf = (objects: ReadonlyArray<string>, trailer = ""): Uint8Array => {
  let body = "%PDF-1.7\n"
  const places = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return latin1(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`)
}

const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"

/** A page of `content` in the language of pages; `catalogue` stands in the catalogue, `more` are further objects. */
export const onePage = (content: string, catalogue = "", more: ReadonlyArray<string> = [], trailer = ""): Uint8Array =>
  rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
      content,
      font,
      ...more
    ],
    trailer
  )

/** Lines of Latin text, from top to bottom. */
export const linesOnPage = (...lines: ReadonlyArray<string>): string =>
  plainStream(`BT /F 12 Tf 72 770 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`)
