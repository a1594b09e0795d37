import { type DocumentPlace, filingOf, letterOf } from "@duxue/core"
import { writeDocx } from "@duxue/documents"
import { read } from "@duxue/reader"
import { createRoot } from "solid-js"
import { expect, test } from "vitest"
import { checkSource } from "../../src/checking/check-source.ts"
import { originAmong, placedStretches } from "../../src/checking/placed-text.ts"
import { annotatedCopy } from "../../src/letter/findings-files.ts"
import { createSession } from "../../src/session/session.ts"

const letter = [
  "云岭区人民政府关于2020年度履行教育职责情况的自查自评报告",
  "市人民政府教育督导委员会：",
  "五、学前教育普及普惠发展",
  "全区现有在园幼儿1200人，其中公办园在园幼儿612人，占15%。",
  "普惠性幼儿园在园幼儿1050人，占87.5%。",
  "云岭区人民政府",
  "2021年4月1日"
].join("\n")

const wordFile = () => {
  const reading = read(letter)
  const filing = filingOf(reading, "云岭区.txt")
  if (filing === undefined) throw new Error("the letter names its year")
  return {
    kind: "file",
    name: "云岭区.docx",
    bytes: new Uint8Array(writeDocx(letterOf(reading, filing)))
  } as const
}

/** The Word letter open, its wrong share corrected. */
const adopted = async () => {
  const session = createRoot(() => createSession(checkSource))
  await session.open(wordFile())
  const error = session.view()?.annotations.find(({ state }) => state === "fails")
  const suggestion = error?.finding.suggestion
  if (error === undefined || suggestion === null || suggestion === undefined) throw new Error("15% is wrong")
  expect(await session.adopt(error, suggestion)).toBe(true)
  const [before, after] = [session.original()?.checked, session.corrected()?.checked]
  if (before === undefined || after === undefined) throw new Error("the letter is open")
  return { session, before, after }
}

test("a correction that is adopted keeps every figure's place in the file, and the data behind it", async () => {
  const { before, after } = await adopted()
  expect(after.reading.text).not.toBe(before.reading.text)
  expect(after.places).toEqual(before.places)
  expect(new Set(after.places.map((place) => JSON.stringify(place))).size).toBeGreaterThan(3)
  expect(after.places).not.toContain(null)
  const said = ({ bound, reading }: typeof before) => bound.map(({ start, end }) => reading.text.slice(start, end))
  expect(said(before)).toEqual(["1200人", "612人", "15%", "1050人", "87.5%"])
  expect(said(after)).toEqual(["1200人", "612人", "51%", "1050人", "87.5%"])
  expect(after.numbers.counts.bound).toBeGreaterThanOrEqual(before.numbers.counts.bound - 1)
})

test("the copy with remarks is still that of the file, after a correction", async () => {
  const { session, before } = await adopted()
  const file = session.file()
  if (file === undefined) throw new Error("a file is open")
  const copy = await annotatedCopy(file, before.report, "zh", "2021-04-01T00:00:00Z")
  const again = await checkSource({ kind: "file", name: file.name, bytes: copy }, () => undefined)
  expect(again.kind === "checked" && again.checked.reading.text).toBe(before.reading.text)
})

const pages: Readonly<Record<"first" | "second", DocumentPlace>> = { first: { page: 1 }, second: { page: 2 } }

test("a paragraph that runs over two places has each part at its own", () => {
  const place = (start: number) => (start < 10 ? pages.first : pages.second)
  const stretches = placedStretches(
    [
      [0, 20],
      [21, 30]
    ],
    [
      { start: 12, end: 15 },
      { start: 25, end: 26 }
    ],
    ({ start }) => place(start)
  )
  expect(stretches.map(({ start, end }) => [start, end])).toEqual([
    [0, 12],
    [12, 20],
    [21, 25],
    [25, 30]
  ])
  const origin = originAmong(stretches)
  expect(origin({ start: 3, end: 5 })).toBe(pages.first)
  expect(origin({ start: 12, end: 13 })).toBe(pages.second)
  // Between two paragraphs stands nothing; a mark of no width stands where it is.
  expect(origin({ start: 20, end: 21 })).toBeNull()
  expect(origin({ start: 21, end: 21 })).toBe(pages.second)
})

test("a text without places has none", () => {
  expect(placedStretches([[0, 9]], [{ start: 2, end: 3 }], () => null)).toEqual([])
  expect(originAmong([])({ start: 0, end: 1 })).toBeNull()
})
