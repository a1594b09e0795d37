/** The text of `src/policies/policies.generated.ts`: the same for the same policies, on every machine. */
import type { Policy } from "../src/domain/policy.ts"

const head = `// Generated from policies/*.yaml by \`pnpm gen\`. Change the policy there.
import type { Policy } from "../domain/policy.ts"

export const policies: ReadonlyArray<Policy> = `

// Keys that are identifiers stand bare, as the formatter has them.
const bareKeys = (json: string): string => json.replace(/^( *)"([A-Za-z]+)":/gm, "$1$2:")

export const generatedPolicies = (policies: ReadonlyArray<Policy>): string => {
  const inOrder = policies.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return `${head}${bareKeys(JSON.stringify(inOrder, null, 2))}\n`
}
