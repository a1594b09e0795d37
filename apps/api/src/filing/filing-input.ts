import { Supposition } from "@duxue/core"
import { Schema } from "effect"
import { join } from "../bilingual.ts"

const mustBeString = join({ zh: "应为字符串", en: "must be a string" })

const text = Schema.String.annotate({
  description: join({
    zh: "文件全文：自评报告、报表（CSV 或 JSON）或报送文件（JSON），按内容识别。",
    en: "The text of the file: a letter, returns (CSV or JSON) or a filing (JSON); its content tells which."
  }),
  message: mustBeString,
  messageMissingKey: join({ zh: "缺少文件全文", en: "the text of the file is missing" })
})

const name = Schema.String.annotate({
  description: join({ zh: "文件名，用于出错提示和出处。", en: "The file's name, as messages and provenance tell it." }),
  message: mustBeString
})

/** One file as text. */
const SourceInput = Schema.Struct({ text, name: Schema.optionalKey(name) }).annotate({
  identifier: "SourceInput",
  title: "一份材料",
  message: join({ zh: "应为含 text 的 JSON 对象", en: "must be a JSON object with a text" })
})
export type SourceInput = typeof SourceInput.Type

const fields = {
  text: Schema.optionalKey(text),
  name: Schema.optionalKey(name),
  files: Schema.optionalKey(
    Schema.Array(SourceInput).annotate({
      description: join({
        zh: "同一区县同一年度的多份材料，如自评报告和学校报表，合并后评估。",
        en: "Several files of one district and year, such as a letter and the returns of its schools, taken together."
      }),
      message: join({ zh: "应为数组", en: "must be an array" })
    })
  ),
  filing: Schema.optionalKey(
    Schema.Record(Schema.String, Schema.Unknown).annotate({
      description: join({
        zh: "报送文件或报表的 JSON 对象，结构见 duxue schema filing、school-returns、department-returns。",
        en: "A filing or returns as an object, as duxue schema filing, school-returns and department-returns describe."
      }),
      message: join({ zh: "应为 JSON 对象", en: "must be a JSON object" })
    })
  ),
  district: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "区县名称，供没有自评报告的报表使用；不写则只按全国标准判定。",
        en: "The district, for returns without a letter; without it the nationwide standards alone judge."
      }),
      message: mustBeString
    })
  ),
  period: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "报表的年度，如 2020；默认取 date 的年份，再取文件名中的年份。",
        en: "The year of returns, such as 2020; by default that of the date, or in the file's name."
      }),
      message: mustBeString
    })
  )
}

const mustBeObject = join({
  zh: "应为含 text、files 或 filing 的 JSON 对象",
  en: "must be a JSON object with text, files or filing"
})

/** What a district hands in for a year, as JSON. */
export const FilingInput = Schema.Struct(fields).annotate({
  identifier: "FilingInput",
  title: "报送材料",
  message: mustBeObject
})
export type FilingInput = typeof FilingInput.Type

/** The same, with figures as they might be. */
export const WhatIfInput = Schema.Struct({
  ...fields,
  suppositions: Schema.Array(Supposition)
    .check(Schema.isMinLength(1))
    .annotate({
      description: join({
        zh: "假设的数字，同时成立；合计不变的，请把有关数字一并写出。",
        en: "Figures as they might be, all at once: a total stays as it is told."
      }),
      message: join({ zh: "应为非空数组", en: "must be an array with at least one supposition" }),
      messageMissingKey: join({ zh: "缺少假设", en: "the suppositions are missing" })
    })
}).annotate({ identifier: "WhatIfInput", title: "假设推演请求", message: mustBeObject })

const side = FilingInput.annotate({
  messageMissingKey: join({ zh: "缺少一方的材料", en: "one of the two filings is missing" })
})

/** Two filings. */
export const ComparisonInput = Schema.Struct({
  first: side,
  second: side
}).annotate({
  identifier: "ComparisonInput",
  title: "对比请求",
  message: join({ zh: "应为含 first、second 的 JSON 对象", en: "must be a JSON object with first and second" })
})

/** A filing, and the rubric to score it by. The rubric is held against the registry before it is used. */
export const ScoreInput = Schema.Struct({
  ...fields,
  rubric: Schema.Record(Schema.String, Schema.Unknown).annotate({
    description: join({
      zh: "评分细则，结构见 duxue schema rubric；不内置任何细则。",
      en: "The rubric, as duxue schema rubric describes; none is built in."
    }),
    message: join({ zh: "应为 JSON 对象", en: "must be a JSON object" }),
    messageMissingKey: join({ zh: "缺少评分细则", en: "the rubric is missing" })
  })
}).annotate({ identifier: "ScoreInput", title: "评分请求", message: mustBeObject })
