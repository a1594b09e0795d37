import { describe, expect, it } from "vitest"
import {
  afterChange,
  changesSinceReturned,
  changesSinceSigned,
  type FilingLife,
  type StepRequest
} from "../../src/index.ts"
import { after, contentsWith, fact, fresh, groundOf, people, sha256, when } from "./office.ts"

const { clerk, finance, signer, staffing } = people
const later = "2021-03-09T00:00:00Z"

const changed = (life: FilingLife, figures: Readonly<Record<string, string>>) =>
  afterChange(life, contentsWith(figures), later)

const lapses = ({ signatures }: FilingLife) =>
  signatures.flatMap(({ kind, organisation, lapsed }) => (lapsed === null ? [] : [`${kind} ${organisation}`]))

describe("a signature is of what was seen", () => {
  it("covers a department's own figures and no others", () => {
    const [signature] = after(fresh, [
      [clerk, "delegate"],
      [finance, "fill"],
      [finance, "sign-department"]
    ]).signatures
    expect(Object.keys(signature?.covers ?? {})).toEqual([fact("education-appropriation")])
  })

  it("has the hash of the canonical text of what it covers", () => {
    const [signature] = after(fresh, [
      [clerk, "delegate"],
      [finance, "fill"],
      [finance, "sign-department"]
    ]).signatures
    const covered = sha256(
      '{"lower":"120000","measure":"education-appropriation","organisation":null,"period":null,"qualifier":"exact",' +
        '"stage":null,"step":"0","unit":"人","upper":"120000","value":"120000"}'
    )
    expect(signature?.hash).toBe(
      sha256(
        `{"covers":{"fact:education-appropriation":"${covered}"},"filing":"district-2020","kind":"department","organisation":"finance"}`
      )
    )
  })

  it("lapses when a covered figure changes, and says which; the others stand", () => {
    const life = changed(when("signed"), { "education-appropriation": "120001" })
    expect(lapses(life)).toEqual(["department finance", "check district", "district district"])
    expect(life.signatures[0]?.lapsed).toEqual({
      at: later,
      because: "changed",
      changes: [{ id: fact("education-appropriation"), change: "changed" }]
    })
    expect(life.state).toBe("filled")
  })

  it("lapses when a figure comes to its part or goes from it", () => {
    const added = changed(when("signed"), { "junior-staff": "900" })
    expect(lapses(added)).toEqual(["department staffing", "check district", "district district"])
    const gone = afterChange(
      when("signed"),
      contentsWith().filter(({ id }) => id !== fact("full-time-teachers")),
      later
    )
    expect(gone.signatures.find(({ organisation }) => organisation === "staffing")?.lapsed?.changes).toEqual([
      { id: fact("full-time-teachers"), change: "removed" }
    ])
  })

  it("does not stand again when the change is taken back", () => {
    const back = changed(changed(when("signed"), { "full-time-teachers": "3101" }), {})
    expect(back.state).toBe("filled")
    expect(after(back, [[staffing, "sign-department"]]).state).toBe("department-signed")
  })

  it("is not touched by what is saved without a change", () => {
    const life = when("signed")
    expect(changed(life, {})).toEqual(life)
  })

  it("lapses when its part goes to another department", () => {
    const step: StepRequest = {
      step: "delegate",
      assignments: [{ organisation: finance.organisation.id, scope: { kind: "items", items: [6, 7, 8, 9, 10] } }]
    }
    const life = after(when("signed"), [[clerk, step]])
    expect(life.state).toBe("assigned")
    expect(life.signatures.map(({ lapsed }) => lapsed?.because ?? "stands")).toEqual([
      "reassigned",
      "reassigned",
      "stands",
      "stands",
      "stands"
    ])
  })
})

describe("a filing that was sent", () => {
  it.each(["submitted", "in-review", "accepted", "published"] as const)("cannot change: %s", (state) => {
    const life = when(state)
    expect(changed(life, { "full-time-teachers": "1" })).toBe(life)
  })
})

describe("changes", () => {
  it("since somebody signed", () => {
    const life = changed(when("signed"), { "full-time-teachers": "3101", "leader-field-visits": "13" })
    const contents = contentsWith({ "full-time-teachers": "3101", "leader-field-visits": "13" })
    expect(changesSinceSigned(life, "district", signer.organisation.id, contents)).toEqual([
      { id: fact("full-time-teachers"), change: "changed" },
      { id: fact("leader-field-visits"), change: "changed" }
    ])
    expect(changesSinceSigned(life, "department", finance.organisation.id, contents)).toEqual([])
    expect(changesSinceSigned(fresh, "district", signer.organisation.id, contents)).toBeNull()
  })

  it("since it was returned", () => {
    const contents = contentsWith({ "full-time-teachers": "3011" })
    expect(changesSinceReturned(when("returned"), contents)).toEqual([
      { id: fact("full-time-teachers"), change: "changed" }
    ])
    expect(changesSinceReturned(when("signed"), contents)).toBeNull()
  })
})

describe("a filing that is returned to a figure", () => {
  it("goes back to whoever answers for it, and to those who signed the whole", () => {
    const life = when("returned")
    expect(
      life.assignments.filter(({ filledAt }) => filledAt === null).map(({ organisation }) => organisation)
    ).toEqual(["staffing"])
    expect(lapses(life)).toEqual(["check district", "district district"])
  })

  it("is filled, signed, checked and sent again", () => {
    const corrected = changed(when("returned"), { "full-time-teachers": "3011" })
    const life = after(
      corrected,
      [
        [staffing, "fill"],
        [staffing, "sign-department"],
        [clerk, "check"],
        [signer, "sign"],
        [clerk, "submit"]
      ],
      groundOf(contentsWith({ "full-time-teachers": "3011" }))
    )
    expect(life.state).toBe("submitted")
  })
})
