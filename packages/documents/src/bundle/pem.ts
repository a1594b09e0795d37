/** Keys as text (RFC 7468): blocks between two lines; what stands around them is for people. */
import * as Result from "effect/Result"
import { fromBase64, toBase64 } from "./base64.ts"

export interface PemBlock {
  /** PRIVATE KEY, PUBLIC KEY, ENCRYPTED PRIVATE KEY … */
  readonly label: string
  readonly content: Uint8Array<ArrayBuffer>
}

const blocks = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)-----END \1-----/gu

/** All blocks of a text in their order; one whose content is no Base64 is none. */
export const pemBlocks = (text: string): ReadonlyArray<PemBlock> =>
  Array.from(text.matchAll(blocks)).flatMap(([, label = "", body = ""]) => {
    const content = fromBase64(body)
    return Result.isSuccess(content) ? [{ label, content: content.success }] : []
  })

export const pemOf = (label: string, content: Uint8Array): string => {
  const lines = toBase64(content).match(/.{1,64}/gu) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n")
}
