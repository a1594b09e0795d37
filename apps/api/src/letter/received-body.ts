import { Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import type { Limits } from "../limits.ts"
import { respond } from "../problem/respond.ts"
import { type BodyForm, mediaTypeOf } from "./media-type.ts"
import { type BodyFault, readBody } from "./read-body.ts"

/** What was sent, unread, and in which form. */
export interface ReceivedBody {
  readonly form: BodyForm
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The body of a request in one of the `forms` that its operation takes, or the answer that refuses it. */
export const receivedBody = async (
  c: Context<AppEnv>,
  limits: Limits,
  forms: ReadonlyMap<string, BodyForm>
): Promise<Result.Result<ReceivedBody, Response>> => {
  const mediaType = mediaTypeOf(c.req.header("Content-Type"))
  const form = forms.get(mediaType)
  if (form === undefined) return Result.fail(unsupportedMediaType(c, mediaType, [...forms.keys()]))
  const encoding = c.req.header("Content-Encoding") ?? "identity"
  if (encoding.toLowerCase() !== "identity") return Result.fail(unsupportedContentEncoding(c, encoding))
  const body = await readBody(c.req.raw, limits.bytes)
  if (Result.isFailure(body)) return Result.fail(unreadBody(c, body.failure, limits))
  return Result.succeed({ form, mediaType, bytes: body.success })
}

const unsupportedMediaType = (c: Context<AppEnv>, mediaType: string, accepted: ReadonlyArray<string>): Response =>
  respond(c, "unsupported-media-type", {
    detail: {
      zh: `${mediaType === "" ? "请求没有注明 Content-Type" : `不支持 ${mediaType}`}；可用：${accepted.join("、")}。`,
      en: `${mediaType === "" ? "Content-Type is missing" : `${mediaType} is not supported`}; use one of ${accepted.join(", ")}.`
    },
    place: { in: "header", name: "Content-Type" },
    headers: { "Accept-Post": accepted.join(", ") }
  })

const unsupportedContentEncoding = (c: Context<AppEnv>, encoding: string): Response =>
  respond(c, "unsupported-content-encoding", {
    detail: { zh: `请求体不得压缩（${encoding}），请直接发送。`, en: `Send the body as it is, not as ${encoding}.` },
    place: { in: "header", name: "Content-Encoding" },
    headers: { "Accept-Encoding": "identity" }
  })

const unreadBody = (c: Context<AppEnv>, fault: BodyFault, limits: Limits): Response => {
  if (fault === "incomplete") {
    return respond(c, "incomplete-body", {
      detail: {
        zh: "连接在请求体传完之前断开，请重新发送。",
        en: "The connection closed before the body's end. Send it again."
      },
      place: { in: "body" }
    })
  }
  return respond(c, "content-too-large", {
    detail: {
      zh: `请求体超过 ${limits.bytes} 字节的上限。一份自评报告通常不到 0.2 MB，请确认文件无误。`,
      en: `The body is longer than ${limits.bytes} bytes. A letter seldom has more than 0.2 MB: is it the right file?`
    },
    place: { in: "body" },
    limit: limits.bytes,
    // What is left of the body would otherwise have to be received before the next request.
    headers: { Connection: "close" }
  })
}
