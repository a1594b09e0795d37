import { Result } from "effect"
import type { Metric } from "../src/domain/metric.ts"
import type { Policy } from "../src/domain/policy.ts"
import { type PolicyFile, type PolicyProblem, readPolicyFile } from "./policy-file.ts"
import { problemsOf } from "./policy-set.ts"

export interface PolicySource {
  /** The name of the file, without its folder. */
  readonly name: string
  readonly text: string
}

/** The policies of a set of files, or every problem of every file: nothing is shipped in part. */
export const policiesFrom = (
  sources: ReadonlyArray<PolicySource>,
  metrics: ReadonlyArray<Metric>
): { readonly policies: ReadonlyArray<Policy> } | { readonly problems: ReadonlyArray<PolicyProblem> } => {
  const files: Array<PolicyFile> = []
  const problems: Array<PolicyProblem> = []
  for (const { name, text } of sources.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    Result.match(readPolicyFile(name, text), {
      onSuccess: (file) => files.push(file),
      onFailure: (found) => problems.push(...found)
    })
  }
  problems.push(...problemsOf(files, metrics))
  return problems.length > 0 ? { problems } : { policies: files.map((file) => file.policy) }
}
