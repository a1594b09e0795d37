/** What the steps that do more than move a filing on do to it. */
import { Result } from "effect"
import type { Actor } from "../domain/actor.ts"
import type { Assignment } from "../domain/assignment.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import { ReturnedFigureId } from "../domain/returned-figure.ts"
import { SignatureId, type SignatureKind } from "../domain/signature.ts"
import type { StepName, StepRequest } from "../domain/step.ts"
import { belongingOf } from "./content-of.ts"
import { drafted } from "./drafted.ts"
import { type Refusal, refusal } from "./refusal.ts"
import { isWithin } from "./scope.ts"
import { coverage, coveredBy, lapsed, signatureHash, standing } from "./signatures.ts"
import type { StepGround } from "./step-ground.ts"

type Outcome = Result.Result<FilingLife, Refusal>

/** Before submission the state follows from what was declared and signed. */
const redrafted = (life: FilingLife): FilingLife => ({ ...life, state: drafted(life) })

const isSameScope = (a: Assignment["scope"], b: Assignment["scope"]): boolean => {
  if (a.kind === "items") return b.kind === "items" && a.items.join() === b.items.join()
  if (a.kind === "school") return b.kind === "school" && a.school === b.school
  return b.kind === "rest"
}

/** Who keeps a part keeps what it declared; who gets or loses one has its signature lapse. */
export const delegate = (
  life: FilingLife,
  request: Extract<StepRequest, { readonly step: "delegate" }>,
  { contents, at }: StepGround
): Outcome => {
  const asked = request.assignments.some(({ scope }) => scope.kind === "rest")
    ? request.assignments
    : [...request.assignments, { organisation: life.district, scope: { kind: "rest" } as const }]
  if (asked.filter(({ scope }) => scope.kind === "rest").length > 1)
    return Result.fail(
      refusal("unknown", "delegate", {
        zh: "“其余内容”只能由一个单位填报。",
        en: "The rest can be assigned to one organisation alone."
      })
    )
  const assignments = asked.map(({ organisation, scope }) => ({
    organisation,
    scope,
    filledAt:
      life.assignments.find((had) => had.organisation === organisation && isSameScope(had.scope, scope))?.filledAt ??
      null
  }))
  const reassigned = { ...life, assignments }
  return Result.succeed(redrafted({ ...reassigned, signatures: lapsed(reassigned, contents, at, "reassigned") }))
}

/** An organisation declares its own part complete; the district's clerk that of the district. */
export const fill = (life: FilingLife, actor: Actor, { at }: StepGround): Outcome => {
  const { id } = actor.organisation
  const mine = life.assignments.filter(({ organisation }) => organisation === id)
  if (mine.length === 0) return Result.fail(nothingOfYours("fill"))
  return Result.succeed(
    redrafted({
      ...life,
      assignments: life.assignments.map((each) =>
        each.organisation === id && each.filledAt === null ? { ...each, filledAt: at } : each
      )
    })
  )
}

/** What each of the signing steps puts its name to. */
const signed = {
  "sign-department": "department",
  check: "check",
  sign: "district"
} as const satisfies Partial<Record<StepName, SignatureKind>>

export const sign = (
  life: FilingLife,
  step: keyof typeof signed,
  actor: Actor,
  { contents, hash, at, newId }: StepGround
): Outcome => {
  const kind = signed[step]
  const organisation = actor.organisation.id
  if (kind === "department") {
    const mine = life.assignments.filter((each) => each.organisation === organisation)
    if (mine.length === 0) return Result.fail(nothingOfYours(step))
    if (mine.some(({ filledAt }) => filledAt === null))
      return Result.fail(
        refusal("not-now", step, {
          zh: "本单位尚未完成填报，填报完成后再签署。",
          en: "Your part is not declared filled yet; sign it afterwards."
        })
      )
    if (standing(life.signatures, kind, organisation) !== undefined)
      return Result.fail(
        refusal("not-now", step, {
          zh: "本单位已经签署，签署后内容没有变动，无须重签。",
          en: "You have signed, and nothing has changed since; there is nothing to sign again."
        })
      )
  }
  const covers = coverage(coveredBy({ kind, organisation }, life, contents))
  const signature = {
    id: SignatureId.make(newId()),
    kind,
    organisation,
    by: actor.account,
    at,
    covers,
    hash: signatureHash(life.filing, { kind, organisation, covers }, hash),
    lapsed: null
  }
  return Result.succeed(redrafted({ ...life, signatures: [...life.signatures, signature] }))
}

/**
 * Sends figures back. Whoever answers for one of them has to declare its part anew, and those that checked and signed
 * the whole do so again; the other departments' signatures stand.
 */
export const giveBack = (
  life: FilingLife,
  { figures }: Extract<StepRequest, { readonly step: "return" }>,
  actor: Actor,
  { contents, at, newId }: StepGround
): Outcome => {
  const known = new Map(contents.map((content) => [content.id, content]))
  const returned = figures.map(({ content, reason, due }) => ({
    id: ReturnedFigureId.make(newId()),
    content,
    hash: known.get(content)?.hash ?? null,
    reason,
    due,
    by: actor.account,
    at,
    answer: null
  }))
  const isConcerned = (assignment: Assignment) =>
    figures.some(({ content }) => isWithin(known.get(content) ?? belongingOf(content), assignment, life.assignments))
  const changes = figures.map(({ content }) => ({ id: content, change: "returned" as const }))
  return Result.succeed({
    ...life,
    state: "returned",
    assignments: life.assignments.map((each) => (isConcerned(each) ? { ...each, filledAt: null } : each)),
    signatures: life.signatures.map((signature) =>
      signature.kind === "department" || signature.lapsed !== null
        ? signature
        : { ...signature, lapsed: { at, because: "returned" as const, changes } }
    ),
    returned: [...life.returned, ...returned]
  })
}

const nothingOfYours = (step: StepName): Refusal =>
  refusal("not-yours", step, {
    zh: "本报送没有分派给贵单位填报的内容。",
    en: "Nothing in this filing is assigned to your organisation."
  })
