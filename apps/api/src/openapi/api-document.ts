import type { Bilingual } from "@duxue/core"
import type { Hono } from "hono"
import { generateSpecs } from "hono-openapi"
import { join, joinTitle } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { version } from "../version.ts"
import { explainSchemas } from "./explain-schemas.ts"
import type { ApiDocument } from "./parts.ts"
import type { Tag } from "./describe.ts"

const tag = (name: Tag, title: Bilingual, text: Bilingual) => ({
  name,
  // Understood by most programs that show OpenAPI documents.
  "x-displayName": joinTitle(title),
  description: join(text)
})

const tags = [
  tag(
    "letters",
    { zh: "报告", en: "Letters" },
    { zh: "核读与核验自查自评报告，不保存任何内容。", en: "Letters are read and checked, and never kept." }
  ),
  tag(
    "filings",
    { zh: "评估", en: "Assessment" },
    {
      zh: "按标准判定一个区县一个年度的自评报告和报表，说明、推演、对比和评分；不保存任何内容。",
      en: "What a district hands in for a year is judged, explained, supposed otherwise, compared and scored, and never kept."
    }
  ),
  tag(
    "catalogue",
    { zh: "目录", en: "Catalogue" },
    {
      zh: "部分、事项、指标项、监测指标、标准、政策文件和核验项；仅随版本更新而变化。",
      en: "Sections, items, measures, metrics, standards, policies and checks; they change with a release alone."
    }
  ),
  tag(
    "service",
    { zh: "服务", en: "Service" },
    { zh: "运行状态和接口说明。", en: "Its health, and what describes it." }
  )
]

const description = join({
  zh:
    "督学核读县（区）履行教育职责自查自评报告：识别每一个数字，重算每一项关系，判定每一条标准，指出有误的数字。" +
    "各项结果与命令行 duxue 的 --format json 输出一致。位置为 UTF-16 偏移；小数以字符串表示，不作舍入。" +
    "出错时返回 application/problem+json（RFC 9457），语言随 Accept-Language，code 长期不变。",
  en:
    "Duxue reads a district's report on its education duties: it understands every figure, recomputes every relation, " +
    "judges every standard, and names the numbers that are wrong. Bodies are those that duxue --format json prints. " +
    "Offsets are UTF-16 units; decimals are strings, never rounded. Errors are application/problem+json (RFC 9457), " +
    "in the language of Accept-Language, with a code that never changes."
})

/** The OpenAPI 3.1 document of `app`, made from the schemas that its routes run on. */
export const apiDocument = async (app: Hono<AppEnv>): Promise<ApiDocument> => {
  const generated = await generateSpecs(app, {
    documentation: {
      info: {
        title: joinTitle({ zh: "督学接口", en: "Duxue API" }),
        version,
        description,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" }
      },
      tags
    },
    excludeStaticFile: false,
    defaultValidationErrorResponse: false
  })
  // hono-openapi leaves keys that hold undefined, which no JSON can say.
  return explainSchemas(JSON.parse(JSON.stringify(generated)) as ApiDocument)
}
