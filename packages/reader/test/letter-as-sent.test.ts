/**
 * Acceptance on a letter as a district sent it, read from the folder that DUXUE_SHARED names. The letter is somebody's
 * paper: what is expected of it stands here as counts, as hashes, and as the few facts that its sample restates in
 * words of our own.
 */
import { createHash } from "node:crypto"
import { check, type Figure, type Finding, type Span } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { letterAsSent } from "./letters.ts"

const reading = read(letterAsSent ?? "")
const report = check(reading)
const { figures } = reading

const bare = (text: string): string => text.replaceAll(/\s/gu, "")
const words = ([start, end]: Span): string => bare(reading.text.slice(start, end))
const sha256 = (lines: ReadonlyArray<string>): string => createHash("sha256").update(lines.join("\n")).digest("hex")

const found = (checkId: string, severity: Finding["severity"]): ReadonlyArray<Finding> =>
  report.findings.filter((finding) => finding.check === checkId && finding.severity === severity)

/** `wrong → what it probably was`, and `wrong / what it disagrees with` where nothing is suggested. */
const told = ({ spans, suggestion }: Finding): string =>
  suggestion === null
    ? spans.map(words).join(" / ")
    : `${words(suggestion.span)} → ${bare(suggestion.text)} (${suggestion.cause})`

const silences = (): ReadonlyArray<string> => found("required-item", "remark").map(({ title }) => title.zh)

describe.skipIf(letterAsSent === undefined)("the letter as sent: what is read", () => {
  it("has thirteen sections and twenty-four items", () => {
    expect(reading.sections.map(({ id }) => id).filter((id) => id !== null)).toHaveLength(13)
    const numbers = reading.sections.flatMap(({ items }) => items.map(({ number }) => number))
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
  })

  it("has three problems and three plans", () => {
    expect([reading.problems.length, reading.plans.length]).toEqual([3, 3])
  })

  it("holds well over a hundred figures, and nearly all of them state a measure", () => {
    expect(figures.length).toBeGreaterThanOrEqual(110)
    expect(figures.filter(({ measure }) => measure !== null).length).toBeGreaterThanOrEqual(105)
  })

  it("every value, unit and qualifier is as it was when somebody last read them against the paper", () => {
    const lines = figures.map(({ section, item, value, lower, upper, unit, qualifier }) =>
      [section, item, value ?? `${lower}—${upper}`, unit, qualifier].join("|")
    )
    expect({ figures: lines.length, sha256: sha256(lines) }).toEqual({
      figures: 127,
      sha256: "86548e57c08a32911a20c97295b723e664e842ac23c4f84ee58e1b63e3aa02fd"
    })
  })

  it("every measure is as it was when somebody last read them against the paper", () => {
    const lines = figures
      .filter(({ measure }) => measure !== null)
      .map(({ value, lower, upper, measure }) => `${value ?? `${lower}—${upper}`}|${measure}`)
    expect({ bound: lines.length, sha256: sha256(lines) }).toEqual({
      bound: 120,
      sha256: "4f66116bded9dee364aecddce5191f22626bd28fce449808ab8cccb88ea005ad"
    })
  })
})

describe.skipIf(letterAsSent === undefined)("the letter as sent: what is no figure", () => {
  /** What stands around a figure, spaces and line breaks out of the way. */
  const before = ({ start }: Figure): string => bare(reading.text.slice(Math.max(0, start - 12), start))
  const after = ({ end }: Figure): string => bare(reading.text.slice(end, end + 6))
  const opensLine = ({ start }: Figure): boolean =>
    /(?:^|\n)[ \t\u3000]*$/u.test(reading.text.slice(Math.max(0, start - 8), start))

  const isYear = (figure: Figure): boolean =>
    /^(?:19|20)\d\d$/u.test(bare(figure.text)) && /^[年—–-]/u.test(after(figure))
  const isDate = (figure: Figure): boolean => /^\d{1,2}$/u.test(bare(figure.text)) && /^[年月日]/u.test(after(figure))
  const isOrdinal = (figure: Figure): boolean => before(figure).endsWith("第")
  const isListNumber = (figure: Figure): boolean => opensLine(figure) && /^[.．、)）]/u.test(after(figure))
  const isDocumentNumber = (figure: Figure): boolean =>
    /[〔﹝[][^〕﹞\]]*$|[〕﹞\]]\d*$/u.test(before(figure)) || /^[〕﹞\]]/u.test(after(figure))
  const isOfDocument = (figure: Figure): boolean =>
    reading.documents.some(({ start, end }) => start <= figure.start && figure.end <= end)
  const isTelephone = (figure: Figure): boolean =>
    /^\d{7,}$|^0?\d{2,3}[-—]\d{7,8}$/u.test(bare(figure.text)) || /(?:电话|联系人)[^。]*$/u.test(before(figure))
  const isOfSignature = (figure: Figure): boolean =>
    reading.signedAt !== undefined && figure.start < reading.signedAt[1] && figure.end > reading.signedAt[0]

  it.each([
    ["a year", isYear],
    ["a date", isDate],
    ["a place in an order", isOrdinal],
    ["the number of a paragraph", isListNumber],
    ["part of a document's number", isDocumentNumber],
    ["within the title of a document", isOfDocument],
    ["a telephone number", isTelephone],
    ["the date of the signature", isOfSignature]
  ] as const)("no figure is %s", (_, isOne) => {
    expect(figures.filter(isOne).map(({ text }) => text)).toEqual([])
  })

  it("no figure overlaps another, and each is the text at its place", () => {
    for (const [index, figure] of figures.entries()) {
      expect(reading.text.slice(figure.start, figure.end)).toBe(figure.text)
      expect(figure.start).toBeGreaterThanOrEqual(figures[index - 1]?.end ?? 0)
    }
  })
})

describe.skipIf(letterAsSent === undefined)("the letter as sent: what is wrong with it", () => {
  it("has two errors: 万元 typed for 元, and a signature before the year had ended", () => {
    expect(report.findings.filter(({ severity }) => severity === "error").map(told)).toEqual([
      "18151.74万元 → 18151.74元 (unit-slip)",
      "2020年4月1日 → 2021年4月1日 (year-slip)"
    ])
  })

  it("the wrong unit is seen beside its five siblings", () => {
    const [slip] = found("sibling-magnitude", "error")
    expect(slip?.spans.map(words)).toHaveLength(6)
    expect(slip?.suggestion?.value).toBe("18151.74")
  })

  it("asks of two shares whether percentage points are meant", () => {
    expect(found("points-for-percent", "query").map(told)).toEqual([
      "10% → 10个百分点 (percent-for-points)",
      "24% → 24个百分点 (percent-for-points)"
    ])
  })

  it("asks whether schools spelt in two ways are one", () => {
    const pairs = found("name-variants", "query").map(({ spans }) => spans.map(words).toSorted().join(" / "))
    expect(pairs).toContain("37中学 / 第三十七中学")
    expect(pairs).toContain("区实验小学 / 实验小学")
    expect(pairs).toContain("佳兆业中学 / 佳兆业中学小学")
    expect(pairs.every((pair) => /37中学|实验小学|佳兆业/u.test(pair))).toBe(true)
  })

  it("asks why 31 items were gathered where the method has 32", () => {
    expect(
      found("method-constant", "query").map(({ spans, standard }) => [words(spans[0] ?? [0, 0]), standard])
    ).toEqual([["31项", "2017-indicator-total"]])
  })

  it("four standards are not met: six and five of seven indicators, five schools over 2000, senior classes above 50", () => {
    expect(
      found("standard-unmet", "remark").map(({ spans, standard }) => [words(spans[0] ?? [0, 0]), standard])
    ).toEqual([
      ["6项", "2017-cv-pass-count-primary"],
      ["5项", "2017-cv-pass-count-junior"],
      ["5所", "2017-school-size"],
      ["4272人", "2002-senior-class-size"]
    ])
  })

  it.each([
    ["what was spent per pupil the year before, at each of six stages", /上年.*生均一般公共预算教育支出/u, 6],
    ["teachers' pay against civil servants'", /教师与公务员/u, 1],
    ["backbone teachers among those rotated", /骨干教师/u, 1],
    ["myopia the year before", /上年近视率/u, 1]
  ])("is silent on %s", (_, subject, times) => {
    expect(silences().filter((title) => subject.test(title))).toHaveLength(times)
  })

  it("three plans have neither owner nor date, and every problem has a plan", () => {
    expect(found("plan-without-owner-or-date", "remark")).toHaveLength(3)
    expect(found("problem-without-plan", "remark")).toEqual([])
  })
})

describe.skipIf(letterAsSent === undefined)("the letter as sent: what holds is left in peace", () => {
  it("every sum, share, mean and repeat holds; the wrong unit alone fails", () => {
    const failing = report.relations.filter(({ verdict }) => verdict !== "holds")
    expect(failing.map(({ kind, result }) => [kind, words(result)])).toEqual([["magnitude", "18151.74万元"]])
  })

  it.each([
    ["sum", "70个", "6个+2个+1个+61个"],
    ["sum", "3188名", "26名+3162名"],
    ["sum", "61个", "13个+48个"],
    ["sum", "51所", "24所+27所"],
    ["sum", "7项", "6项+1项"],
    ["sum", "7项", "5项+2项"],
    ["share", "15.68%", "301人+1920名"],
    ["share", "50.15%", "7353人+14662人"],
    ["share", "93%", "13630人+14662人"],
    ["mean", "400元", "180—1330元"]
  ])("%s: %s of %s", (kind, result, operands) => {
    const holding = report.relations
      .filter((relation) => relation.kind === kind && relation.verdict === "holds")
      .map((relation) => `${words(relation.result)} ${relation.operands.map(words).join("+")}`)
    expect(holding).toContain(`${result} ${operands}`)
  })

  it("the public share holds by its counts, and so does the inclusive one", () => {
    const verdictOf = (metric: string) => report.verdicts.find((verdict) => verdict.metric === metric)
    expect(verdictOf("public-kindergarten-share")).toMatchObject({ verdict: "met", value: "50.150048" })
    expect(verdictOf("inclusive-kindergarten-coverage")).toMatchObject({ verdict: "met", value: "92.961397" })
  })
})
