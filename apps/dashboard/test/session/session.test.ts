import { createRoot } from "solid-js"
import { expect, test, vi } from "vitest"
import type { Checker, Outcome } from "../../src/checking/checker.ts"
import { createSession, type Session } from "../../src/session/session.ts"
import { at, checked, corrected, reading, text } from "../sample.ts"

const answering =
  (...outcomes: ReadonlyArray<Outcome | Error>): Checker =>
  async () => {
    const next = outcomes[answered++ % outcomes.length]
    if (next instanceof Error || next === undefined) throw next ?? new Error("no answer")
    return next
  }
let answered = 0

const sessionWith = (checker: Checker): Session => {
  answered = 0
  return createRoot(() => createSession(checker))
}

const good: Outcome = { kind: "checked", checked }
const source = { kind: "text", name: "函.txt", text } as const

const firstError = (session: Session) => {
  const error = session.view()?.annotations.find(({ state }) => state === "fails")
  const suggestion = error?.finding.suggestion
  if (error === undefined || suggestion === null || suggestion === undefined)
    throw new Error("the sample has an error to correct")
  return { error, suggestion }
}

/** Answers a corrected text with the sample as corrected, and the sample itself otherwise. */
const rechecking: Checker = async (given) =>
  given.kind === "text" && given.text !== text ? { kind: "checked", checked: corrected(given.text) } : good

test("a letter that was read is open", async () => {
  const session = sessionWith(answering(good))
  expect(await session.open(source)).toBe(true)
  expect(session.status()).toEqual({ kind: "open", name: "函.txt" })
  expect(session.view()?.counts.fails).toBe(2)
})

test("each stage is shown as it begins", async () => {
  const stages: Array<string> = []
  const session = sessionWith(async (_, entered) => {
    for (const stage of ["decoding", "reading", "checking"] as const) {
      entered(stage)
      const status = session.status()
      if (status.kind === "working") stages.push(status.stage)
    }
    return good
  })
  await session.open(source)
  expect(stages).toEqual(["decoding", "reading", "checking"])
})

test("a file that is refused says why, and opens nothing", async () => {
  const session = sessionWith(answering({ kind: "refused", explanation: { zh: "请另存", en: "save it" } }))
  expect(await session.open(source)).toBe(false)
  expect(session.status()).toMatchObject({ kind: "refused", name: "函.txt", explanation: { zh: "请另存" } })
  expect(session.view()).toBeUndefined()
})

test("a defect of the program is told, not swallowed", async () => {
  const session = sessionWith(answering(new Error("out of memory")))
  expect(await session.open(source)).toBe(false)
  expect(session.status()).toEqual({ kind: "broke", name: "函.txt" })
})

test("an adopted correction is checked again, and the error is gone", async () => {
  const session = sessionWith(rechecking)
  await session.open(source)
  const { error, suggestion } = firstError(session)
  expect(await session.adopt(error, suggestion)).toBe(true)
  expect(session.view()?.checked.reading.text).toContain("中等职业学校18151.74元")
  expect(session.view()?.counts.fails).toBe(1)
  expect(session.original()?.counts.fails).toBe(2)
  expect(session.view()?.corrections.map(({ was, now }) => [was, now])).toEqual([["18151.74万元", "18151.74元"]])
})

test("undo takes the last correction back without another check", async () => {
  const checker = vi.fn<Checker>(rechecking)
  const session = sessionWith(checker)
  await session.open(source)
  const { error, suggestion } = firstError(session)
  await session.adopt(error, suggestion)
  expect((await session.undo()).map(({ was }) => was)).toEqual(["18151.74万元"])
  expect(session.corrected()).toBe(session.original())
  expect(checker).toHaveBeenCalledTimes(2)
  expect(await session.undo()).toEqual([])
})

test("a suggestion that changes two places is adopted whole, and taken back whole", async () => {
  const session = sessionWith(async (given) =>
    given.kind === "text"
      ? { kind: "checked", checked: { ...checked, reading: { ...reading, text: given.text } } }
      : good
  )
  await session.open(source)
  const { error, suggestion } = firstError(session)
  const both = { ...suggestion, together: [{ span: at("10124.32元"), text: "18151.74元", value: "18151.74" }] }
  expect(await session.adopt(error, { ...both, text: "10124.32元" })).toBe(true)
  expect(session.view()?.checked.reading.text).toContain("普通小学18151.74元、中等职业学校10124.32元")
  expect((await session.undo(error.key)).map(({ was }) => was)).toEqual(["10124.32元", "18151.74万元"])
  expect(session.corrected()).toBe(session.original())
})

test("a correction that could not be checked is not made", async () => {
  const session = sessionWith(answering(good, new Error("worker lost")))
  await session.open(source)
  const { error, suggestion } = firstError(session)
  expect(await session.adopt(error, suggestion)).toBe(false)
  expect(session.view()?.checked.reading.text).toBe(text)
  expect(session.rechecking()).toBe(false)
})

test("nothing is corrected while the original is shown", async () => {
  const session = sessionWith(rechecking)
  await session.open(source)
  const { error, suggestion } = firstError(session)
  session.setShowing("original")
  expect(await session.adopt(error, suggestion)).toBe(false)
})

test("what is set aside, and what is said, outlives a second check and ends with the letter", async () => {
  const session = sessionWith(rechecking)
  await session.open(source)
  const { error, suggestion } = firstError(session)
  const query = session.view()?.annotations.find(({ state }) => state === "query")
  session.dismiss(query?.key ?? "")
  session.explain(query?.key ?? "", " 与市教委口径一致 ")
  await session.adopt(error, suggestion)
  expect(session.view()?.counts.query).toBe(0)
  expect(session.explanations().get(query?.key ?? "")).toBe("与市教委口径一致")
  await session.open(source)
  expect(session.view()?.counts.query).toBe(1)
  expect(session.explanations().size).toBe(0)
})
