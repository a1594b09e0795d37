import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  type Actor,
  FilingLife,
  FilingState,
  mayTake,
  type Role,
  StepName,
  stepRules,
  StepTaken,
  takeStep
} from "../../src/index.ts"
import { after, fresh, groundOf, people, refusalOf, request, usualWay, when } from "./office.ts"

const { clerk, signer, finance, staffing, inspector } = people

describe("the usual way of a filing", () => {
  it("goes from state to state as each does its part", () => {
    let life = fresh
    for (const [actor, step, state] of usualWay) {
      life = after(life, [[actor, step]])
      expect([step, life.state]).toEqual([step, state])
    }
    expect(Schema.decodeUnknownSync(FilingLife)(structuredClone(life))).toEqual(life)
  })

  it("a district without departments fills, signs, checks and sends by itself", () => {
    const life = after(fresh, [
      [clerk, "fill"],
      [clerk, "sign-department"],
      [clerk, "check"],
      [signer, "sign"],
      [signer, "submit"]
    ])
    expect(life.state).toBe("submitted")
  })

  it("each step is a line of the history", () => {
    const outcome = takeStep(when("submitted"), { step: "withdraw", note: "附件有误" }, signer, groundOf())
    const { taken } = Result.getOrThrow(outcome)
    expect(Schema.decodeUnknownSync(StepTaken)(taken)).toEqual({
      step: "withdraw",
      from: "submitted",
      to: "signed",
      by: "district-signer",
      organisation: "district",
      at: "2021-03-08T01:02:03Z",
      note: "附件有误"
    })
  })
})

/** Who does what, and when, as the office would tell it. What is not here is refused. */
const allowed: Readonly<Record<StepName, { readonly when: string; readonly who: string }>> = {
  delegate: { when: "assigned filled department-signed district-checked signed returned", who: "clerk" },
  fill: { when: "assigned returned", who: "clerk finance staffing" },
  "sign-department": { when: "assigned filled returned", who: "clerk finance staffing" },
  check: { when: "department-signed", who: "clerk" },
  sign: { when: "district-checked", who: "signer" },
  submit: { when: "signed", who: "clerk signer" },
  withdraw: { when: "submitted", who: "clerk signer" },
  "take-up": { when: "submitted", who: "inspector" },
  return: { when: "in-review", who: "inspector" },
  accept: { when: "in-review", who: "inspector" },
  publish: { when: "accepted", who: "inspector" }
}

const outcomeOf = (life: FilingLife, step: StepName, actor: Actor): string => {
  const outcome = takeStep(life, request(step), actor, groundOf())
  if (Result.isFailure(outcome)) return outcome.failure.kind
  return stepRules[step].to.includes(outcome.success.life.state) ? "taken" : `led to ${outcome.success.life.state}`
}

describe("every step in every state by everybody", () => {
  it.each(FilingState.literals)("%s", (state) => {
    const life = when(state)
    expect(life.state).toBe(state)
    for (const step of StepName.literals)
      for (const [who, actor] of Object.entries(people)) {
        const theirs = allowed[step].who.split(" ").includes(who)
        const now = allowed[step].when.split(" ").includes(state)
        const wanted = !theirs ? ["not-yours"] : !now ? ["not-now"] : ["taken", "not-now"]
        expect(wanted, `${who}: ${step}`).toContain(outcomeOf(life, step, actor))
      }
  })

  it("a role is worth nothing in another organisation, nor an organisation without the role", () => {
    const life = when("in-review")
    for (const role of ["contact", "clerk", "signer", "administrator", "auditor"] satisfies ReadonlyArray<Role>)
      expect(mayTake({ ...inspector, roles: [role] }, "accept", life)).toBe(false)
    expect(mayTake({ ...clerk, roles: ["inspector"] }, "accept", life)).toBe(false)
    expect(mayTake(inspector, "accept", life)).toBe(true)
  })
})

describe("what is refused says why and what to do", () => {
  it("to another district", () => {
    expect(refusalOf(when("signed"), [people.neighboursClerk, "submit"]).message).toEqual({
      zh: "“报送”由本报送的区县督导室工作人员或区县签发人办理。",
      en: "To submit is for the district clerk or the district signer of this filing."
    })
  })

  it("too early", () => {
    expect(refusalOf(when("filled"), [clerk, "check"]).message).toEqual({
      zh: "报送现为“已填报”，须在“部门已签”时才能区县核对。",
      en: "The filing is filled; to check for the district, it has to be signed by departments."
    })
  })

  it("to sign before the own part is declared filled", () => {
    const life = after(fresh, [[clerk, "delegate"]])
    expect(refusalOf(life, [finance, "sign-department"]).message.zh).toBe("本单位尚未完成填报，填报完成后再签署。")
  })

  it("to sign twice what has not changed", () => {
    const life = after(fresh, [
      [clerk, "delegate"],
      [finance, "fill"],
      [finance, "sign-department"]
    ])
    expect(refusalOf(life, [finance, "sign-department"]).kind).toBe("not-now")
  })

  it("to a department that has no part in it", () => {
    expect(refusalOf(fresh, [staffing, "fill"]).kind).toBe("not-yours")
  })

  it("two organisations with all the rest", () => {
    const rest = { kind: "rest" } as const
    const step = {
      step: "delegate",
      assignments: [
        { organisation: finance.organisation.id, scope: rest },
        { organisation: staffing.organisation.id, scope: rest }
      ]
    } as const
    expect(refusalOf(fresh, [clerk, step]).kind).toBe("unknown")
  })
})
