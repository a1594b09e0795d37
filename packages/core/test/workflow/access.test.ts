import { describe, expect, it } from "vitest"
import { changeableBy, FilingState, type Sight, sightOf, visibleTo } from "../../src/index.ts"
import { contentsWith, fact, people, when } from "./office.ts"

const drafts: ReadonlyArray<FilingState> = ["assigned", "filled", "department-signed", "district-checked", "signed"]

describe("who sees a filing", () => {
  for (const state of FilingState.literals) {
    const municipality: Sight = drafts.includes(state) ? "progress" : "whole"
    const stranger: Sight = state === "published" ? "whole" : "nothing"
    const department: Sight = state === "published" ? "whole" : "part"
    it.each([
      ["clerk", "whole"],
      ["signer", "whole"],
      ["finance", department],
      ["inspector", municipality],
      ["administrator", municipality],
      ["auditor", "whole"],
      ["neighboursClerk", stranger],
      ["foreignInspector", stranger]
    ] as const)(`${state}: %s sees %s`, (who, sight) => {
      const seen = visibleTo(people[who], when(state), contentsWith())
      expect(sightOf(people[who], when(state))).toBe(sight)
      expect(seen).toHaveLength({ whole: 3, part: 1, progress: 0, nothing: 0 }[sight])
    })
  }

  it("a department sees its own figures alone", () => {
    expect(visibleTo(people.finance, when("signed"), contentsWith()).map(({ id }) => id)).toEqual([
      fact("education-appropriation")
    ])
  })
})

describe("who changes a filing", () => {
  const changeable = (who: keyof typeof people, state: FilingState) =>
    changeableBy(people[who], when(state), contentsWith()).map(({ id }) => id)

  it.each([...drafts, "returned" as const])("%s: the clerk everything, a department its part, no one else", (state) => {
    expect(changeable("clerk", state)).toHaveLength(3)
    expect(changeable("finance", state)).toEqual([fact("education-appropriation")])
    for (const who of ["signer", "inspector", "administrator", "auditor", "neighboursClerk"] as const)
      expect(changeable(who, state)).toEqual([])
  })

  it.each(["submitted", "in-review", "accepted", "published"] as const)("%s: no one", (state) => {
    for (const who of Object.keys(people) as Array<keyof typeof people>) expect(changeable(who, state)).toEqual([])
  })
})
