import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  AccountId,
  assess,
  type Filing,
  FindingKey,
  isOverdue,
  type OpenFinding,
  OrganisationId,
  Period,
  ProblemId,
  recheck,
  Recheck,
  RectificationId,
  rectificationOf,
  RectificationProblem,
  RectificationTask,
  takeTaskStep,
  TaskId,
  type TaskStep
} from "../../src/index.ts"
import { filingOfFigures } from "../filing-of-figures.ts"

/** 7000 of 14662 children are in public kindergartens: 47.7 %, where half are asked. */
const preschool = (publicChildren: string, year = "2020"): Filing =>
  filingOfFigures(
    {
      "public-kindergarten-children": publicChildren,
      "kindergarten-children": "14662",
      "inclusive-kindergarten-children": "13630"
    },
    year
  )

const problemsIn = (filing: Filing, findings: ReadonlyArray<OpenFinding> = []) =>
  rectificationOf(filing, assess(filing), findings)

const error: OpenFinding = {
  key: FindingKey.make("share:12:50.51%"),
  check: "share",
  severity: "error",
  title: { zh: "占比不符", en: "Share" },
  message: { zh: "应为50.15%。", en: "50.15% is meant." },
  section: null,
  item: 12
}

const publicShare = (problems: ReadonlyArray<RectificationProblem>) =>
  problems.find(({ source }) => source.kind === "standard" && source.metric === "public-kindergarten-share")

describe("what a review leaves to be put right", () => {
  it("a standard that is unmet, with its clause, the gap in children, and what would have to change", () => {
    const problem = publicShare(problemsIn(preschool("7000")))
    expect(problem?.title.zh).toMatch(/公办.*占比未达标准$/u)
    expect(problem?.basis?.zh).toMatch(/^《.+》/u)
    expect(problem).toMatchObject({
      value: "47.742464",
      gap: { value: "-331", unit: "人" },
      measures: ["public-kindergarten-children", "kindergarten-children"],
      item: 12,
      lacking: ["plan", "owner", "due"]
    })
    expect(Schema.decodeUnknownSync(RectificationProblem)(problem)).toEqual(problem)
  })

  it("nothing of a standard that is met", () => {
    expect(publicShare(problemsIn(preschool("7353")))).toBeUndefined()
  })

  it("an error of the letter, but no query, which a note answers", () => {
    const sources = problemsIn(preschool("7353"), [error, { ...error, severity: "query" }]).flatMap(({ source }) =>
      source.kind === "finding" ? [source.key] : []
    )
    expect(sources).toEqual([error.key])
  })

  it.each([
    ["nothing", null, ["plan", "owner", "due"]],
    ["a plan alone", { text: "新建2所公办园", owner: null, due: null }, ["owner", "due"]],
    ["all", { text: "新建2所公办园", owner: "区教委", due: Period.make("2021") }, []]
  ] as const)("a problem of the district's own with %s", (_title, plan, lacking) => {
    const filing: Filing = {
      ...preschool("7353"),
      problems: [{ id: ProblemId.make("p1"), text: "公办园学位不足", plan }]
    }
    expect(problemsIn(filing).at(-1)).toMatchObject({ id: "own:p1", title: { zh: "公办园学位不足" }, lacking })
  })

  it("the same problem has the same id at the next review", () => {
    const [first, second] = [preschool("7000"), preschool("7100", "2021")].map((filing) =>
      publicShare(problemsIn(filing))
    )
    expect(first?.id).toBe(second?.id)
  })
})

describe("whether it moved", () => {
  const before = { filing: preschool("7000"), findings: [error] }
  const of = (id: RectificationProblem["id"] | undefined, after: Filing, findings: ReadonlyArray<OpenFinding> = []) =>
    recheck(problemsIn(before.filing, before.findings), before, { filing: after, findings }).find(
      ({ problem }) => problem === id
    )
  const share = publicShare(problemsIn(before.filing))?.id

  it.each([
    ["met", "7400", "settled", "better"],
    ["better, not enough", "7200", "stands", "better"],
    ["as it was", "7000", "stands", "unchanged"],
    ["worse", "6900", "stands", "worse"]
  ])("a year later: %s", (_title, children, outcome, trend) => {
    const found = of(share, preschool(children, "2021"))
    expect(found).toMatchObject({ outcome, trend, verdictBefore: "unmet" })
    expect(Schema.decodeUnknownSync(Recheck)(found)).toEqual(found)
  })

  it("a figure that is no longer told settles nothing", () => {
    const silent = filingOfFigures({ "kindergarten-children": "14662" }, "2021")
    expect(of(share, silent)).toMatchObject({ outcome: "unclear", trend: "unknown" })
  })

  it.each([
    ["gone", [], "settled"],
    ["still there", [error], "stands"]
  ] as const)("an error that is %s", (_title, findings, outcome) => {
    expect(of(RectificationId.make(`finding:${error.key}`), preschool("7353"), findings)?.outcome).toBe(outcome)
  })
})

describe("a task", () => {
  const task: RectificationTask = {
    id: TaskId.make("t1"),
    problem: RectificationId.make("own:p1"),
    text: "新建2所公办园",
    owner: OrganisationId.make("district"),
    due: "2021-09-01",
    state: "open",
    history: []
  }
  const step = (to: TaskStep["to"], note = "已开园", evidence: ReadonlyArray<string> = []): TaskStep => ({
    to,
    by: AccountId.make("a"),
    at: "2021-08-30T00:00:00Z",
    note,
    evidence
  })
  const after = (...steps: ReadonlyArray<TaskStep>) =>
    steps.reduce<RectificationTask>((now, each) => Result.getOrThrow(takeTaskStep(now, each)), task)

  it("is reported, sent back, reported again and struck off, and keeps all of it", () => {
    const done = after(
      step("reported"),
      step("sent-back", "缺验收材料"),
      step("reported", "", ["a".repeat(64)]),
      step("accepted", "")
    )
    expect(done.state).toBe("accepted")
    expect(done.history.map(({ to }) => to)).toEqual(["reported", "sent-back", "reported", "accepted"])
    expect(Schema.decodeUnknownSync(RectificationTask)(structuredClone(done))).toEqual(done)
  })

  it.each([
    ["accepted before it is reported", task, step("accepted"), "任务现为“整改中”，不能转为“已销号”。"],
    ["reported without a word", task, step("reported", " "), "报整改须写明做了什么，或附佐证材料。"],
    ["sent back without a reason", after(step("reported")), step("sent-back", ""), "退回整改须写明理由。"],
    [
      "reported once struck off",
      after(step("reported"), step("accepted")),
      step("reported"),
      "任务现为“已销号”，不能转为“已报整改”。"
    ]
  ])("is not %s", (_title, now, next, message) => {
    expect(Result.flip(takeTaskStep(now, next))).toMatchObject({ success: { message: { zh: message } } })
  })

  it.each([
    ["on the day", "2021-09-01", "open", false],
    ["the day after", "2021-09-02", "open", true],
    ["the day after, sent back", "2021-09-02", "sent-back", true],
    ["the day after, reported", "2021-09-02", "reported", false]
  ] as const)("overdue %s", (_title, today, state, overdue) => {
    expect(isOverdue({ ...task, state }, today)).toBe(overdue)
  })
})
