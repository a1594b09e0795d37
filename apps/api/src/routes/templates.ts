import { Effect, Result, Schema } from "effect"
import { Hono } from "hono"
import { join } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { fileResponse } from "../file/file-response.ts"
import { query } from "../filing/query.ts"
import { workbookType } from "../export/export-format.ts"
import { describe } from "../openapi/describe.ts"
import { fileAnswer } from "../openapi/file-answer.ts"
import { worked } from "../capacity/worked.ts"

const kinds = ["schools", "departments"] as const

const TemplateQuery = Schema.Struct({
  kind: Schema.optionalKey(
    Schema.Literals(kinds).annotate({
      description: join({
        zh: "schools 为学校报表（默认），departments 为部门报表。",
        en: "The form of schools, which is the default, or that of departments."
      }),
      message: join({ zh: `只能取 ${kinds.join("、")}`, en: `must be one of ${kinds.join(", ")}` })
    })
  ),
  district: Schema.optionalKey(
    Schema.String.annotate({
      description: join({ zh: "区县名称，预先填入。", en: "The district, written into it." })
    })
  ),
  period: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^\d{4}$/)).annotate({
      description: join({ zh: "年度，如 2020，预先填入。", en: "The year, such as 2020, written into it." }),
      message: join({ zh: "应为四位年份，如 2020", en: "must be a year of four digits, such as 2020" })
    })
  )
})

const titles = { schools: "学校报表", departments: "部门报表" } as const

/** The forms in which figures are returned, made from the registry. */
export const templates = () =>
  new Hono<AppEnv>().get(
    "/returns",
    describe({
      id: "getReturnForm",
      tag: "filings",
      summary: { zh: "报表模板", en: "The form of returns" },
      description: {
        zh: "供学校或部门填报的 Excel 工作簿：分类列表，带单位、数据校验和指标说明；填好后交 filings/imports。",
        en: "The Excel workbook that schools or departments fill in, with units, validation and definitions; filings/imports takes it back."
      },
      success: fileAnswer({ zh: "工作簿", en: "The workbook" }, [workbookType]),
      problems: ["invalid-request", "busy", "took-too-long"]
    }),
    query(TemplateQuery),
    async (c) => {
      const { kind = "schools", ...whose } = c.req.valid("query")
      const form = await worked(
        c,
        Effect.promise(async () => (await import("@duxue/documents/workbook")).returnForm({ kind, ...whose }))
      )
      if (Result.isFailure(form)) return form.failure
      const name = `${whose.district ?? ""}${whose.period ?? ""}${titles[kind]}.xlsx`
      return fileResponse(c, { name, mediaType: workbookType, content: form.success })
    }
  )
