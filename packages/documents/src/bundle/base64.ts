/** Base64 (RFC 4648, section 4). */
import * as Result from "effect/Result"

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))

/** Fails where the text is no Base64 as `toBase64` writes it; white space in it is left out. */
export const fromBase64 = (text: string): Result.Result<Uint8Array<ArrayBuffer>, "not-base64"> => {
  const plain = text.replace(/\s/gu, "")
  try {
    const bytes = Uint8Array.from(atob(plain), (character) => character.charCodeAt(0))
    return toBase64(bytes) === plain ? Result.succeed(bytes) : Result.fail("not-base64")
  } catch {
    return Result.fail("not-base64")
  }
}
