import { describe, expect, it } from "vitest"
import {
  answerQuery,
  answerReturned,
  checklistOf,
  type FilingLife,
  FindingKey,
  type OpenFinding,
  openFindings
} from "../../src/index.ts"
import { after, contentsWith, fact, groundOf, people, refusalOf, when } from "./office.ts"

const { clerk, inspector, signer, staffing } = people
const later = "2021-03-09T00:00:00Z"

const finding = (severity: OpenFinding["severity"], key: string): OpenFinding => ({
  key: FindingKey.make(key),
  check: "share",
  severity,
  section: null,
  item: null,
  title: { zh: "占比不符", en: "Share" },
  message: { zh: "", en: "" }
})

const openIn = (life: FilingLife, findings: ReadonlyArray<OpenFinding> = [], contents = contentsWith()) =>
  checklistOf(life, contents, findings).flatMap(({ id, done, open }) => (done ? [] : [`${id}: ${open.join(" ")}`]))

describe("the checklist", () => {
  it.each([
    ["assigned", "parts-filled departments-signed district-checked district-signed"],
    ["filled", "departments-signed district-checked district-signed"],
    ["department-signed", "district-checked district-signed"],
    ["district-checked", "district-signed"],
    ["signed", ""]
  ] as const)("%s: what is still to do", (state, entries) => {
    expect(openIn(when(state)).map((each) => each.split(":")[0])).toEqual(entries === "" ? [] : entries.split(" "))
  })

  it("names who has not signed, and says who has to again", () => {
    const life = when("filled")
    expect(openIn(life)[0]).toBe("departments-signed: staffing district")
  })

  it("is shown whole, with what is done", () => {
    const list = checklistOf(when("signed"), contentsWith(), [])
    expect(list.every(({ done, detail }) => done && detail.zh === "已完成")).toBe(true)
    expect(list).toHaveLength(7)
  })
})

describe("submission", () => {
  const error = finding("error", "share:9:51.3%")
  const query = finding("query", "names::第三中学")

  it("is blocked by an error, which no note answers", () => {
    const life = answerQuery(when("signed"), error.key, "属实", clerk.account, later)
    const refused = refusalOf(life, [clerk, "submit"], groundOf(contentsWith(), [error]))
    expect(refused.kind).toBe("blocked")
    expect(refused.open.map(({ id, open }) => [id, open])).toEqual([["no-errors", [error.key]]])
    expect(refused.message).toEqual({
      zh: "还不能报送：还有1处错误，请改正。",
      en: "It cannot be submitted yet: 1 errors to correct."
    })
  })

  it("is blocked by a query until it is answered by a note", () => {
    const ground = groundOf(contentsWith(), [query])
    expect(refusalOf(when("signed"), [clerk, "submit"], ground).open.map(({ id }) => id)).toEqual(["queries-answered"])
    const answered = answerQuery(when("signed"), query.key, "两校名称确不相同", clerk.account, later)
    expect(after(answered, [[clerk, "submit"]], ground).answers).toHaveLength(1)
  })

  it("keeps the last note to a query", () => {
    const twice = answerQuery(
      answerQuery(when("signed"), query.key, "甲", clerk.account, later),
      query.key,
      "乙",
      signer.account,
      later
    )
    expect(twice.answers.map(({ note }) => note)).toEqual(["乙"])
  })

  it("waits for an answer to what was returned: a change, or a note", () => {
    const again = after(when("returned"), [
      [staffing, "fill"],
      [clerk, "check"],
      [signer, "sign"]
    ])
    expect(again.state).toBe("signed")
    expect(refusalOf(again, [clerk, "submit"]).open.map(({ id, open }) => [id, open])).toEqual([
      ["returns-answered", [fact("full-time-teachers")]]
    ])
    const [figure] = again.returned
    if (figure === undefined) throw new Error("nothing was returned")
    const answered = answerReturned(again, figure.id, "已核对在编名册", staffing.account, later)
    expect(after(answered, [[clerk, "submit"]]).state).toBe("submitted")
  })

  it("a figure that was missing is answered when it is there", () => {
    const life = after(when("in-review"), [
      [inspector, { step: "return", figures: [{ content: fact("junior-staff"), reason: "未填", due: "2021-05-01" }] }]
    ])
    expect(life.assignments.find(({ filledAt }) => filledAt === null)?.organisation).toBe("staffing")
    expect(openIn(life)).toContain(`returns-answered: ${fact("junior-staff")}`)
    const filled = openIn(life, [], contentsWith({ "junior-staff": "900" }))
    expect(filled.some((each) => each.startsWith("returns-answered"))).toBe(false)
  })
})

describe("a finding is known again", () => {
  const found = (words: string, text: string) => ({
    check: "name-variants",
    severity: "query" as const,
    title: { zh: "名称不一致", en: "Names" },
    message: "",
    messageEn: "",
    spans: [[text.indexOf(words), text.indexOf(words) + words.length] as const],
    suggestion: null,
    alternatives: [],
    trace: [],
    relation: null,
    standard: null,
    section: null,
    item: 9
  })

  it("after a paragraph was put before it, not after its words changed", () => {
    const [before] = openFindings([found("93.2%", "占93.2%。")], "占93.2%。")
    const [moved] = openFindings([found("93.2%", "新增一段。占93.2%。")], "新增一段。占93.2%。")
    const [changed] = openFindings([found("92.3%", "占92.3%。")], "占92.3%。")
    expect(moved?.key).toBe(before?.key)
    expect(changed?.key).not.toBe(before?.key)
  })

  it("each of several alike", () => {
    const text = "占93.2%。"
    const keys = openFindings([found("93.2%", text), found("93.2%", text)], text).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })

  it("remarks are none of them", () => {
    const text = "占93.2%。"
    expect(openFindings([{ ...found("93.2%", text), severity: "remark" }], text)).toEqual([])
  })
})
