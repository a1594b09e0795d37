import { policies } from "@duxue/core"
import { describe, expect, test } from "vitest"
import { findMetrics } from "../../src/assessment/metric-search.ts"
import { findPolicies, replacementOf } from "../../src/policy/policy-list.ts"

describe("looking for a document", () => {
  test("nothing asked for is all of them", () => {
    expect(findPolicies("")).toHaveLength(policies.length)
  })

  test("by its number", () => {
    expect(findPolicies("教督〔2017〕6号").map(({ number }) => number)).toContain("教督〔2017〕6号")
  })

  test("by a metric that it binds, in either language", () => {
    const found = findPolicies("公办园在园幼儿占比")
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ standards }) => standards.length > 0)).toBe(true)
  })

  test("every word must be there", () => {
    expect(findPolicies("教督〔2017〕6号 没有这样的词")).toEqual([])
  })

  test("what another replaces leads to it", () => {
    const replacing = policies.filter(({ supersedes }) => supersedes !== null)
    expect(replacing.length).toBeGreaterThan(0)
    for (const { id, supersedes } of replacing) expect(replacementOf(supersedes ?? "")?.id).toBe(id)
  })
})

describe("looking for a metric", () => {
  test("by its name", () => {
    const [group] = findMetrics("公办园在园幼儿占比")
    expect(group?.section.id).toBe("preschool")
    expect(group?.entries.map(({ id }) => id)).toContain("public-kindergarten-share")
  })

  test("by its id, in any case", () => {
    expect(findMetrics("PUBLIC-KINDERGARTEN-SHARE").length).toBeGreaterThan(0)
  })
})
