/** The one way by which a filing goes from state to state. */
import { Result } from "effect"
import type { Actor } from "../domain/actor.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import { filingStateTitles } from "../domain/filing-state.ts"
import { roleTitles } from "../domain/role.ts"
import { type StepRequest, type StepTaken, stepTitles } from "../domain/step.ts"
import { checklistOf } from "./checklist.ts"
import { drafted } from "./drafted.ts"
import { type Refusal, refusal } from "./refusal.ts"
import type { StepGround } from "./step-ground.ts"
import { delegate, fill, giveBack, sign } from "./step-effects.ts"
import { mayTake } from "./standing.ts"
import { stepRules } from "./step-rules.ts"

export interface Stepped {
  readonly life: FilingLife
  readonly taken: StepTaken
}

/** Takes a step, or says why not. Nothing is changed in place. */
export const takeStep = (
  life: FilingLife,
  request: StepRequest,
  actor: Actor,
  ground: StepGround
): Result.Result<Stepped, Refusal> => {
  const refused = notYours(life, request, actor) ?? notNow(life, request) ?? blocked(life, request, ground)
  if (refused !== undefined) return Result.fail(refused)
  return Result.map(outcome(life, request, actor, ground), (next) => ({
    life: next,
    taken: {
      step: request.step,
      from: life.state,
      to: next.state,
      by: actor.account,
      organisation: actor.organisation.id,
      at: ground.at,
      note: request.note ?? null
    }
  }))
}

const outcome = (
  life: FilingLife,
  request: StepRequest,
  actor: Actor,
  ground: StepGround
): Result.Result<FilingLife, Refusal> => {
  switch (request.step) {
    case "delegate":
      return delegate(life, request, ground)
    case "fill":
      return fill(life, actor, ground)
    case "sign-department":
    case "check":
    case "sign":
      return sign(life, request.step, actor, ground)
    case "return":
      return giveBack(life, request, actor, ground)
    case "withdraw":
      return Result.succeed({ ...life, state: drafted(life) })
    case "submit":
      return Result.succeed({ ...life, state: "submitted" })
    case "take-up":
      return Result.succeed({ ...life, state: "in-review" })
    case "accept":
      return Result.succeed({ ...life, state: "accepted" })
    case "publish":
      return Result.succeed({ ...life, state: "published" })
  }
}

const notYours = (life: FilingLife, { step }: StepRequest, actor: Actor): Refusal | undefined => {
  if (mayTake(actor, step, life)) return undefined
  const roles = [...new Set(stepRules[step].by.map(([, role]) => role))].map((role) => roleTitles[role])
  return refusal("not-yours", step, {
    zh: `“${stepTitles[step].zh}”由本报送的${roles.map(({ zh }) => zh).join("或")}办理。`,
    en: `To ${stepTitles[step].en} is for the ${roles.map(({ en }) => en).join(" or the ")} of this filing.`
  })
}

const notNow = (life: FilingLife, { step }: StepRequest): Refusal | undefined => {
  const { from } = stepRules[step]
  if (from.includes(life.state)) return undefined
  const now = filingStateTitles[life.state]
  return refusal("not-now", step, {
    zh: `报送现为“${now.zh}”，须在“${from.map((state) => filingStateTitles[state].zh).join("”“")}”时才能${stepTitles[step].zh}。`,
    en: `The filing is ${now.en}; to ${stepTitles[step].en}, it has to be ${from.map((state) => filingStateTitles[state].en).join(" or ")}.`
  })
}

const blocked = (life: FilingLife, { step }: StepRequest, ground: StepGround): Refusal | undefined => {
  if (step !== "submit") return undefined
  const open = checklistOf(life, ground.contents, ground.findings).filter(({ done }) => !done)
  if (open.length === 0) return undefined
  return refusal(
    "blocked",
    step,
    {
      zh: `还不能报送：${open.map(({ detail }) => detail.zh).join("；")}。`,
      en: `It cannot be submitted yet: ${open.map(({ detail }) => detail.en).join("; ")}.`
    },
    open
  )
}
