/** By which registry this program judges. */
import { canonicalJson, catalogue, standards } from "@duxue/core"
import { Schema } from "effect"
import * as Effect from "effect/Effect"
import type { CatalogueVersion } from "./manifest.ts"
import { sha256OfText } from "./sha256.ts"

const encoded = <S extends Schema.ConstraintEncoder<unknown>>({
  schema,
  entries
}: {
  readonly schema: S
  readonly entries: ReadonlyArray<S["Type"]>
}): ReadonlyArray<unknown> => entries.map((entry) => Schema.encodeSync(schema)(entry))

/** The registry as `duxue catalogue … --format json` prints it, kind by kind. */
const catalogueText = (): string =>
  canonicalJson({
    sections: encoded(catalogue.sections),
    items: encoded(catalogue.items),
    measures: encoded(catalogue.measures),
    metrics: encoded(catalogue.metrics),
    standards: encoded(catalogue.standards),
    policies: encoded(catalogue.policies),
    checks: encoded(catalogue.checks)
  })

let known: CatalogueVersion | undefined

/** The last day on which somebody looked at a standard, and the hash of all that is judged by; reckoned once. */
export const catalogueVersion: Effect.Effect<CatalogueVersion> = Effect.suspend(() =>
  known === undefined
    ? Effect.map(sha256OfText(catalogueText()), (sha256) => {
        known = {
          version: standards.reduce((last, { verifiedOn }) => (verifiedOn > last ? verifiedOn : last), ""),
          sha256
        }
        return known
      })
    : Effect.succeed(known)
)
