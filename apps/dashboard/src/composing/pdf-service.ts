/** A PDF needs a compiler of 50 MB: the server that the page comes from sets it, and keeps nothing. */
import type { Language, LetterModel } from "@duxue/core"

export type PdfAnswer =
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The page was opened without Duxue's server, or it is gone. */
  | { readonly kind: "no-server" }
  /** What the server says, in the language asked for. */
  | { readonly kind: "refused"; readonly words: string }

const address = (seal: boolean) => `/api/v1/letters/renderings?to=pdf&seal=${seal}`

const refusalIn = (body: unknown): PdfAnswer =>
  typeof body === "object" && body !== null && "detail" in body && typeof body.detail === "string"
    ? { kind: "refused", words: body.detail }
    : { kind: "no-server" }

export const pdfOf = async (letter: LetterModel, language: Language, seal: boolean): Promise<PdfAnswer> => {
  try {
    const response = await fetch(address(seal), {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": language },
      body: JSON.stringify(letter)
    })
    const mediaType = response.headers.get("Content-Type") ?? ""
    if (response.ok && mediaType.startsWith("application/pdf")) {
      return { kind: "made", bytes: new Uint8Array(await response.arrayBuffer()) }
    }
    return mediaType.startsWith("application/problem+json") ? refusalIn(await response.json()) : { kind: "no-server" }
  } catch {
    return { kind: "no-server" }
  }
}
