/** An invented municipality, a district of it, two of its departments and a school, and the people who work there. */
import { createHash } from "node:crypto"
import { Result } from "effect"
import {
  AccountId,
  type Actor,
  assigned,
  type Content,
  ContentId,
  contentOf,
  type Filing,
  FilingId,
  type FilingLife,
  type Organisation,
  OrganisationId,
  type OpenFinding,
  type Refusal,
  type Role,
  RoundId,
  type StepGround,
  type StepName,
  type StepRequest,
  takeStep
} from "../../src/index.ts"
import { filingOfFigures } from "../filing-of-figures.ts"

const organisation = (id: string, kind: Organisation["kind"], name: string, parent: string | null): Organisation => ({
  id: OrganisationId.make(id),
  kind,
  name,
  parent: parent === null ? null : OrganisationId.make(parent),
  stages: []
})

const organisations = {
  city: organisation("city", "municipality", "南岭市", null),
  district: organisation("district", "district", "云溪区", "city"),
  finance: organisation("finance", "department", "云溪区财政局", "district"),
  staffing: organisation("staffing", "department", "云溪区人力社保局", "district"),
  neighbour: organisation("neighbour", "district", "石桥区", "city"),
  elsewhere: organisation("elsewhere", "municipality", "东湖市", null)
}

const person = (of: keyof typeof organisations, ...roles: ReadonlyArray<Role>): Actor => ({
  account: AccountId.make(`${of}-${roles.join("-")}`),
  name: `${organisations[of].name}${roles.join("")}`,
  organisation: organisations[of],
  roles
})

export const people = {
  clerk: person("district", "clerk"),
  signer: person("district", "signer"),
  finance: person("finance", "contact"),
  staffing: person("staffing", "contact"),
  inspector: person("city", "inspector"),
  auditor: person("city", "auditor"),
  administrator: person("city", "administrator"),
  neighboursClerk: person("neighbour", "clerk", "signer"),
  foreignInspector: person("elsewhere", "inspector")
} as const

/** 6 is money and 9 staff in the outline; the pupils of compulsory education belong to neither. */
const figures = { "education-appropriation": "120000", "full-time-teachers": "3100", "leader-field-visits": "12" }

const filingWith = (changed: Readonly<Record<string, string>> = {}): Filing =>
  filingOfFigures({ ...figures, ...changed })

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

export const contentsWith = (changed?: Readonly<Record<string, string>>): ReadonlyArray<Content> =>
  contentOf(filingWith(changed), sha256)

export const fact = (measure: string): ContentId => ContentId.make(`fact:${measure}`)

export const fresh: FilingLife = assigned({
  filing: FilingId.make("district-2020"),
  round: RoundId.make("2021"),
  district: organisations.district.id,
  municipality: organisations.city.id
})

/** Two departments have their items; what is left is the office's own. */
const delegation: StepRequest = {
  step: "delegate",
  assignments: [
    { organisation: organisations.finance.id, scope: { kind: "items", items: [6, 7, 8] } },
    { organisation: organisations.staffing.id, scope: { kind: "items", items: [9, 10] } }
  ]
}

const givenBack = (measure: string): StepRequest => ({
  step: "return",
  figures: [{ content: fact(measure), reason: "与上年相比变动过大，请核实", due: "2021-04-30" }]
})

let ids = 0
export const groundOf = (
  contents: ReadonlyArray<Content> = contentsWith(),
  findings: ReadonlyArray<OpenFinding> = []
): StepGround => ({ contents, findings, hash: sha256, at: "2021-03-08T01:02:03Z", newId: () => `id-${++ids}` })

export const request = (step: StepName): StepRequest =>
  step === "delegate" ? delegation : step === "return" ? givenBack("full-time-teachers") : { step }

/** The life after steps that are all taken. */
export const after = (
  life: FilingLife,
  steps: ReadonlyArray<readonly [Actor, StepName | StepRequest]>,
  ground: StepGround = groundOf()
): FilingLife =>
  steps.reduce((now, [actor, step]) => {
    const outcome = takeStep(now, typeof step === "string" ? request(step) : step, actor, ground)
    if (Result.isFailure(outcome)) throw new Error(outcome.failure.message.en)
    return outcome.success.life
  }, life)

/** Why a step is not taken. */
export const refusalOf = (
  life: FilingLife,
  [actor, step]: readonly [Actor, StepName | StepRequest],
  ground: StepGround = groundOf()
): Refusal => {
  const outcome = takeStep(life, typeof step === "string" ? request(step) : step, actor, ground)
  if (Result.isSuccess(outcome)) throw new Error(`${outcome.success.taken.step} was taken`)
  return outcome.failure
}

const { clerk, signer, finance, staffing, inspector } = people

/** The usual way, from the day the filing is asked for to the day it is public; where it then stands. */
export const usualWay: ReadonlyArray<readonly [Actor, StepName, FilingLife["state"]]> = [
  [clerk, "delegate", "assigned"],
  [finance, "fill", "assigned"],
  [finance, "sign-department", "assigned"],
  [staffing, "fill", "assigned"],
  [clerk, "fill", "filled"],
  [staffing, "sign-department", "filled"],
  [clerk, "sign-department", "department-signed"],
  [clerk, "check", "district-checked"],
  [signer, "sign", "signed"],
  [clerk, "submit", "submitted"],
  [inspector, "take-up", "in-review"],
  [inspector, "accept", "accepted"],
  [inspector, "publish", "published"]
]

/** The life when it first stands so on the usual way. */
export const when = (state: FilingLife["state"]): FilingLife => {
  if (state === "returned") return after(when("in-review"), [[inspector, "return"]])
  let life = fresh
  for (const [actor, step] of usualWay) {
    if (life.state === state && life.assignments.length > 1) return life
    life = after(life, [[actor, step]])
  }
  return life
}
