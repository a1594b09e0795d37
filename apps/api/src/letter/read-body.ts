import { Result } from "effect"

/** Why a body was not read: more bytes than allowed, or a connection that closed before its end. */
export type BodyFault = "too-large" | "incomplete"

/**
 * The bytes of a request's body. They are counted as they arrive, so that a body without a Content-Length, or with a
 * false one, is given up as soon as it is longer than `limit` bytes.
 */
export const readBody = async (request: Request, limit: number): Promise<Result.Result<Uint8Array, BodyFault>> => {
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) return Result.fail("too-large")
  if (request.body === null) return Result.succeed(new Uint8Array())
  const chunks: Array<Uint8Array> = []
  let length = 0
  try {
    // A ReadableStream of a request gives bytes; its type says `any`.
    for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
      length += chunk.byteLength
      if (length > limit) return Result.fail("too-large")
      chunks.push(chunk)
    }
  } catch {
    return Result.fail("incomplete")
  }
  return Result.succeed(concatenate(chunks, length))
}

const concatenate = (chunks: ReadonlyArray<Uint8Array>, length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
