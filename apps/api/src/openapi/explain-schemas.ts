import { join } from "../bilingual.ts"
import type { ApiDocument } from "./parts.ts"
import { catalogueGlossary } from "./glossary/catalogue.ts"
import { filingGlossary } from "./glossary/filing.ts"
import { filingsGlossary } from "./glossary/filings.ts"
import { letterDiffGlossary } from "./glossary/letter-diff.ts"
import { letterModelGlossary } from "./glossary/letter-model.ts"
import { metricsGlossary } from "./glossary/metrics.ts"
import { numberReviewGlossary } from "./glossary/number-review.ts"
import { readingGlossary } from "./glossary/reading.ts"
import { reportGlossary } from "./glossary/report.ts"
import { requestGlossary } from "./glossary/request.ts"
import { scoresGlossary } from "./glossary/scores.ts"
import { standardsGlossary } from "./glossary/standards.ts"
import type { Glossary, Term } from "./glossary/term.ts"
import { verdictsGlossary } from "./glossary/verdicts.ts"

export const glossary: Glossary = {
  ...readingGlossary,
  ...reportGlossary,
  ...verdictsGlossary,
  ...filingsGlossary,
  ...filingGlossary,
  ...scoresGlossary,
  ...catalogueGlossary,
  ...metricsGlossary,
  ...standardsGlossary,
  ...letterDiffGlossary,
  ...letterModelGlossary,
  ...numberReviewGlossary,
  ...requestGlossary
}

type Schemas = NonNullable<NonNullable<ApiDocument["components"]>["schemas"]>
type SchemaObject = Schemas[string]

const explained = (schema: SchemaObject, term: Term | undefined): SchemaObject => {
  if (term === undefined) return schema
  const { about, fields = {} } = term
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]): [string, SchemaObject] => {
    const meaning = fields[name]
    return [name, meaning === undefined ? property : { ...property, description: join(meaning) }]
  })
  return {
    ...schema,
    ...(about === undefined ? {} : { description: join(about) }),
    ...(schema.properties === undefined ? {} : { properties: Object.fromEntries(properties) })
  }
}

/** The document, its schemas told in the words of the glossary; a reference may have a description beside it. */
export const explainSchemas = (document: ApiDocument): ApiDocument => ({
  ...document,
  components: {
    ...document.components,
    schemas: Object.fromEntries(
      Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
        name,
        explained(schema, glossary[name])
      ])
    )
  }
})
