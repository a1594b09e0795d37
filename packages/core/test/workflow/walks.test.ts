/** Random walks through the office: whatever people try and whatever figures change, what must hold holds. */
import { Arbitrary, Effect, Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  afterChange,
  changesSince,
  type Content,
  contentsOf,
  type FilingLife,
  isOpenToChange,
  StepName,
  stepRules,
  takeStep
} from "../../src/index.ts"
import { contentsWith, fresh, groundOf, people, request } from "./office.ts"

const Move = Schema.Struct({
  who: Schema.Literals(Object.keys(people) as Array<keyof typeof people>),
  step: StepName,
  /** Now and then a figure changes before the step. */
  teachers: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 }))
})

const walks = Effect.runSync(
  Arbitrary.sampleEffect(Arbitrary.array(Arbitrary.schema(Move), { minLength: 60, maxLength: 240 }), {
    count: 60,
    seed: 20210308
  })
)

/** Of those who can, so that a walk gets somewhere: three moves of four are ones that the state allows. */
const steered = (life: FilingLife, { who, step, teachers }: typeof Move.Type, at: number) => {
  if (at % 4 === 0) return { actor: people[who], step }
  const possible = StepName.literals.filter((each) => stepRules[each].from.includes(life.state) && each !== "delegate")
  const chosen = possible[teachers % Math.max(possible.length, 1)] ?? step
  const able = Object.values(people).filter(({ roles, organisation }) =>
    stepRules[chosen].by.some(([, role]) => roles.includes(role) && organisation.id !== "neighbour")
  )
  return { actor: able[who.length % able.length] ?? people[who], step: chosen }
}

/** What must not be so after a step, in words; empty where all is well. */
const wrongs = (life: FilingLife, next: FilingLife, contents: ReadonlyArray<Content>): ReadonlyArray<string> => {
  const stands = next.signatures.filter(({ lapsed }) => lapsed === null)
  const isSent = !isOpenToChange(next.state)
  return [
    ...life.signatures.flatMap((had, at) =>
      had.lapsed === null || next.signatures[at]?.lapsed === had.lapsed
        ? []
        : [`${had.id} no longer says why it lapsed`]
    ),
    ...life.returned.flatMap(({ id }, at) => (next.returned[at]?.id === id ? [] : [`what was returned is forgotten`])),
    ...stands.flatMap(({ id, covers, kind, organisation }) => {
      const part = kind === "department" ? contentsOf(organisation, next.assignments, contents) : contents
      return changesSince(covers, part).length === 0 ? [] : [`${id} stands for what is no longer so`]
    }),
    ...(isSent && !stands.some(({ kind }) => kind === "district") ? ["sent without the district's signature"] : []),
    ...next.assignments.flatMap(({ organisation }) =>
      isSent && !stands.some((each) => each.kind === "department" && each.organisation === organisation)
        ? [`sent without the signature of ${organisation}`]
        : []
    )
  ]
}

describe("sixty walks", () => {
  const reached = new Set<string>()
  it.each(walks.map((moves, index) => [index, moves] as const))("%i", (_index, moves) => {
    let life = fresh
    let contents = contentsWith()
    for (const [at, move] of moves.entries()) {
      if (move.teachers > 9 && isOpenToChange(life.state)) {
        contents = contentsWith({ "full-time-teachers": String(3100 + move.teachers) })
        life = afterChange(life, contents, "2021-03-09T00:00:00Z")
      }
      const { actor, step } = steered(life, move, at)
      const outcome = takeStep(life, request(step), actor, groundOf(contents))
      if (Result.isFailure(outcome)) continue
      const { life: next, taken } = outcome.success
      reached.add(next.state)
      expect(stepRules[step].from).toContain(taken.from)
      expect([taken.from, taken.to]).toEqual([life.state, next.state])
      expect(wrongs(life, next, contents)).toEqual([])
      life = next
    }
  })

  it("get everywhere", () => {
    expect([...reached].toSorted()).toEqual([
      "accepted",
      "assigned",
      "department-signed",
      "district-checked",
      "filled",
      "in-review",
      "published",
      "returned",
      "signed",
      "submitted"
    ])
  })
})
