/** One policy file: YAML to a decoded policy, or what is wrong with it and in which line. */
import { Result, Schema } from "effect"
import { type Document, isNode, LineCounter, parseDocument } from "yaml"
import { Policy, Standard } from "../src/domain/policy.ts"
import { Bilingual } from "../src/domain/text.ts"

/**
 * A standard as its author writes it: with what two standards of one duty owe the reader. Neither key is shipped, since
 * both speak of the set and not of the standard.
 */
const StandardSource = Schema.Struct({
  ...Standard.fields,
  /** The standard that it stands beside on purpose: a local line, or the line of another recognition. */
  beside: Schema.optionalKey(Schema.String),
  /** Why nothing bound between the end of the standard before it and its own first day. */
  gapBefore: Schema.optionalKey(Bilingual)
})

const PolicySource = Schema.Struct({ ...Policy.fields, standards: Schema.Array(StandardSource) })

/** What the author of a standard declares of its neighbours. */
export interface Declaration {
  readonly beside: string | undefined
  readonly gapBefore: Bilingual | undefined
}

/** What is wrong, and where: `2020-preschool.yaml:12: …`. */
export interface PolicyProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

export type Path = ReadonlyArray<string | number>

export interface PolicyFile {
  /** The name of the file, without its folder. */
  readonly file: string
  readonly policy: Policy
  /** What is declared of each standard, in the order of the policy. */
  readonly declarations: ReadonlyArray<Declaration>
  /** The line of what stands at `path`, or of the nearest thing above it that is there. */
  readonly lineOf: (path: Path) => number
}

const lineFinder =
  (document: Document, counter: LineCounter) =>
  (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range !== undefined && node.range !== null) return counter.linePos(node.range[0]).line
    }
    return 1
  }

// Strict: a misspelt key that is silently dropped would freeze a threshold for years.
const validate = Schema.toStandardSchemaV1(PolicySource, {
  parseOptions: { onExcessProperty: "error", errors: "all" }
})["~standard"].validate

const keyOf = (segment: PropertyKey | { readonly key: PropertyKey }): string | number => {
  const key = typeof segment === "object" ? segment.key : segment
  return typeof key === "number" ? key : String(key)
}

/** Decodes a file strictly: an unknown key, a missing one or a malformed value is a problem, and all are told. */
export const readPolicyFile = (file: string, text: string): Result.Result<PolicyFile, ReadonlyArray<PolicyProblem>> => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, strict: true, uniqueKeys: true })
  if (document.errors.length > 0) {
    return Result.fail(
      document.errors.map((error) => ({ file, line: counter.linePos(error.pos[0]).line, message: error.message }))
    )
  }
  const lineOf = lineFinder(document, counter)
  const outcome = validate(document.toJS())
  if (outcome instanceof Promise) throw new TypeError("the schema of a policy decodes without waiting")
  if (outcome.issues !== undefined) {
    return Result.fail(
      outcome.issues.map((issue) => {
        const path = (issue.path ?? []).map(keyOf)
        return { file, line: lineOf(path), message: `${path.join(".")}: ${issue.message}` }
      })
    )
  }
  const written = outcome.value.standards
  return Result.succeed({
    file,
    policy: {
      ...outcome.value,
      standards: written.map(({ beside: _beside, gapBefore: _gap, ...standard }) => standard)
    },
    declarations: written.map(({ beside, gapBefore }) => ({ beside, gapBefore })),
    lineOf
  })
}
