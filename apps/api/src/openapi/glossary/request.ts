import { both, type Glossary } from "./term.ts"

/** What the service itself says. */
export const requestGlossary: Glossary = {
  LetterInput: { about: both("以 JSON 提交的报告。", "A letter sent as JSON.") },
  Health: {
    fields: {
      status: both("能应答即为 ok。", "ok, if there is an answer at all."),
      version: both("版本号。", "The version.")
    }
  },
  ProblemDetails: {
    about: both("出错时的应答（RFC 9457）。", "The answer to a request that fails (RFC 9457)."),
    fields: {
      type: both("错误种类，链接到其说明。", "The kind of problem: a link to its explanation."),
      title: both("错误种类的名称。", "The kind's name."),
      status: both("HTTP 状态码。", "The HTTP status."),
      detail: both("本次的具体情况和处理办法。", "What happened this time, and what to do."),
      instance: both("请求的路径。", "The path that was asked for."),
      code: both("错误代码，长期不变，供程序比较。", "What a program compares; it never changes."),
      requestId: both("请求编号，与 X-Request-Id 和日志一致。", "The request's id, as in X-Request-Id and in the log."),
      place: both("请求中出错的位置。", "Where in the request the fault lies."),
      errors: both("逐项列出不符合要求的值（invalid-request）。", "Every value that is not allowed (invalid-request)."),
      limit: both(
        "上限：字节数；text-too-long 为字符数。",
        "What may not be exceeded: bytes, or characters for text-too-long."
      )
    }
  },
  InvalidValue: {
    about: both("一个不符合要求的值。", "One value that is not allowed."),
    fields: { place: both("位置。", "Where it is."), detail: both("原因。", "What is wrong with it.") }
  },
  Place: {
    fields: {
      in: both("请求的哪一部分。", "Which part of the request."),
      name: both("参数、请求头或表单项的名称。", "The name of the parameter, header or part of the form."),
      pointer: both("JSON 请求体中的位置（RFC 6901）。", "JSON Pointer (RFC 6901) into a JSON body."),
      offset: both(
        "偏移，从 0 起：JSON 为 UTF-16 单位，文件为字节。",
        "From 0: UTF-16 units of JSON, bytes of a document."
      )
    }
  }
}
