/** Policies as a reader looks for them: by title, number, issuer, or by a metric that they bind. */
import { findMetric, type Policy, policies } from "@duxue/core"

const words = (policy: Policy): string =>
  [
    policy.id,
    policy.title.zh,
    policy.title.en,
    policy.number ?? "",
    ...policy.issuers,
    policy.region,
    ...policy.standards.flatMap(({ metric, requirement }) => [
      metric,
      findMetric(metric)?.name.zh ?? "",
      findMetric(metric)?.name.en ?? "",
      requirement.zh
    ])
  ]
    .join(" ")
    .toLowerCase()

const searchable = policies.map((policy) => ({ policy, words: words(policy) }))

/** Newest first; one whose date nobody knows comes last. */
const byDate = (a: Policy, b: Policy): number => ((a.issuedOn ?? "") < (b.issuedOn ?? "") ? 1 : -1)

/** The policies that speak of every word that is asked for. */
export const findPolicies = (asked: string): ReadonlyArray<Policy> => {
  const parts = asked
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== "")
  return searchable
    .filter((each) => parts.every((part) => each.words.normalize("NFKC").includes(part)))
    .map(({ policy }) => policy)
    .toSorted(byDate)
}

/** Who replaced it, if any did. */
export const replacementOf = (id: string): Policy | undefined => policies.find(({ supersedes }) => supersedes === id)
