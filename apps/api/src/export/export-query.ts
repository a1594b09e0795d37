import { Schema } from "effect"
import { join } from "../bilingual.ts"
import { AssessmentQuery } from "../filing/assessment-query.ts"
import { filingTableNames, letterTableNames } from "@duxue/documents"
import { exportFormats, letterFormats } from "./export-format.ts"
import { frameFields } from "./frame-query.ts"

const to = Schema.Literals(exportFormats).annotate({
  description: join({
    zh: "导出格式：docx、pdf、html、md 为函件本身；xlsx、csv、json、ndjson、parquet 为其中的数据。",
    en: "docx, pdf, html and md give the letter itself; xlsx, csv, json, ndjson and parquet what is known of it."
  }),
  message: join({ zh: `只能取 ${exportFormats.join("、")}`, en: `must be one of ${exportFormats.join(", ")}` }),
  messageMissingKey: join({ zh: "缺少导出格式 to", en: "the format, to, is missing" })
})

const tableOf = <const Names extends readonly [string, ...ReadonlyArray<string>]>(names: Names) =>
  Schema.optionalKey(
    Schema.Literals(names).annotate({
      description: join({
        zh: `csv、parquet 所取的表，默认 facts：${names.join("、")}。`,
        en: `The table of csv and parquet, facts by default: ${names.join(", ")}.`
      }),
      message: join({ zh: `只能取 ${names.join("、")}`, en: `must be one of ${names.join(", ")}` })
    })
  )

const bom = Schema.optionalKey(
  Schema.Literals(["true", "false"]).annotate({
    description: join({
      zh: "csv 是否以字节序标记开头，供 Excel、WPS 识别编码；默认 false。",
      en: "Whether csv begins with the mark by which Excel and WPS know it for UTF-8; false by default."
    }),
    message: join({ zh: "只能取 true、false", en: "must be true or false" })
  })
)

/** Of the letter itself, as a file. */
const seal = Schema.optionalKey(
  Schema.Literals(["true", "false"]).annotate({
    description: join({
      zh: "docx、pdf 是否为印章留出位置；默认 true。不加盖印章的函件，署名和成文日期另行编排（GB/T 9704—2012，7.3.5）。",
      en: "Whether docx and pdf keep room for a seal; true by default. Without one, name and date stand otherwise (GB/T 9704-2012, 7.3.5)."
    }),
    message: join({ zh: "只能取 true、false", en: "must be true or false" })
  })
)

export const LetterExportQuery = Schema.Struct({ to, table: tableOf(letterTableNames), bom, seal })

export const FilingExportQuery = Schema.Struct({
  to,
  table: tableOf(filingTableNames),
  bom,
  seal,
  ...AssessmentQuery.fields,
  ...frameFields
})

/** A letter that is composed already: it takes a format, and room for a seal or none. */
export const RenderingQuery = Schema.Struct({
  to: Schema.Literals(letterFormats).annotate({
    description: join({ zh: "函件格式。", en: "The format of the letter." }),
    message: join({ zh: `只能取 ${letterFormats.join("、")}`, en: `must be one of ${letterFormats.join(", ")}` }),
    messageMissingKey: join({ zh: "缺少函件格式 to", en: "the format, to, is missing" })
  }),
  seal
})

export const FrameQuery = Schema.Struct({ ...AssessmentQuery.fields, ...frameFields })
