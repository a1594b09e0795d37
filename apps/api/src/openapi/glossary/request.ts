import { both, type Glossary } from "./term.ts"

/** What the service itself says. */
export const requestGlossary: Glossary = {
  LetterInput: { about: both("以 JSON 提交的报告。", "A letter sent as JSON.") },
  SourceInput: {
    about: both("一份材料：自评报告、报表或报送文件的全文。", "A letter, returns or a filing, as the text of its file.")
  },
  FilingInput: {
    about: both(
      "一个区县一个年度的材料：text 为一份，files 为多份，filing 为报送文件对象；三者至少有其一，多者合并。",
      "What a district hands in for a year: one file as text, several as files, or a filing as an object; at least one of them, and all together."
    )
  },
  ComparisonInput: {
    about: both("请求对比的两份材料。", "Two filings to compare."),
    fields: {
      first: both("前一年，或者前一个区县。", "The earlier year, or one district."),
      second: both("后一年，或者另一个区县。", "The later year, or the other district.")
    }
  },
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
      errors: both("逐项列出不符合要求的值。", "Every value that is not allowed or not possible, one by one."),
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
      ),
      at: both(
        "报表文件（name）中的位置：单元格、行或 JSON 路径。",
        "In a file of returns, named by name: a cell, a row or a path in JSON."
      )
    }
  }
}
