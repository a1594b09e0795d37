/** SHA-256 (FIPS 180-4) by WebCrypto, which browsers and Node.js have alike. */
import * as Effect from "effect/Effect"

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

/** In lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)),
    (digest) => hexadecimal(new Uint8Array(digest))
  )

/** Of a text's UTF-8. */
export const sha256OfText = (text: string): Effect.Effect<string> => sha256(new TextEncoder().encode(text))
