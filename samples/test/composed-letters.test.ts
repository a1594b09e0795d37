import { readFileSync } from "node:fs"
import { join } from "node:path"
import {
  check,
  compose,
  type Filing,
  filingOf,
  type Finding,
  gatherFiling,
  type LetterModel,
  OrganisationId,
  Period,
  Problem,
  ProblemId,
  type Reading,
  withBoundFigures
} from "@duxue/core"
import { decodeDocument, headingMark, readFilingFile, writeDocx, writeMarkdown } from "@duxue/documents"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { generateDistrict } from "../src/district.ts"
import { sampleFiles } from "../src/files.ts"

const folder = join(import.meta.dirname, "..")

/** The returns of a generated district, without the letter whose totals they come to. */
const returnsOf = (name: string, seed: number, missing = 0): Filing => {
  const text = readFileSync(join(folder, "letters", `${name}.md`), "utf8")
  const reading = read(text)
  const letter = filingOf(reading)
  if (letter === undefined) throw new Error(`${name} names no year`)
  const district = generateDistrict({ seed, schools: 113, letter, text })
  const sources = [...sampleFiles(letter, reading, district, missing, seed)].map(([file, content]) => {
    const source = Effect.runSync(readFilingFile(new TextEncoder().encode(content), file))
    if (source.kind === "letter") throw new Error(`${file} was taken for a letter`)
    return source
  })
  return Result.getOrThrow(gatherFiling({ sources, district: letter.district.name, period: letter.period })).filing
}

/** What a clerk adds to the returns: paragraphs of the district's own, a problem with its plan. */
const ownWords: Pick<Filing, "narratives" | "problems"> = {
  narratives: [
    { place: "opening", text: "区委、区政府把教育摆在优先发展的战略位置，逐项对照评价内容开展自查。" },
    { place: 12, text: "新建居住区配套幼儿园与住宅同步规划、同步建设、同步交付，一律办成公办园。" }
  ],
  problems: [
    Problem.make({
      id: ProblemId.make("places"),
      text: "城区学位供给偏紧。新建居住区入住较快，周边学校余量不大。",
      plan: {
        text: "加快学校建设。把学校建设项目列入年度重点工程，按月调度。",
        owner: "区教委、区住房城乡建委",
        due: Period.make("2023-12-31")
      }
    })
  ]
}

interface ReadBack {
  /** Its figures say themselves what they state. */
  readonly bound: Reading
  /** By its words alone. */
  readonly plain: Reading
}

const readBack = async (bytes: Uint8Array, file: string): Promise<ReadBack> => {
  const document = await Effect.runPromise(decodeDocument(bytes, file))
  const plain = read(document.text)
  return { bound: withBoundFigures(plain, document.bound), plain }
}

const asMarkdown = (letter: LetterModel): Promise<ReadBack> =>
  readBack(new TextEncoder().encode(writeMarkdown(letter)), "letter.md")

const asDocx = (letter: LetterModel): Promise<ReadBack> => readBack(writeDocx(letter), "letter.docx")

const errors = (reading: Reading): ReadonlyArray<string> =>
  check(reading).findings.flatMap(({ severity, message, spans }: Finding) =>
    severity === "error" ? [`${message} ${reading.text.slice(spans[0]?.[0] ?? 0, spans[0]?.[1] ?? 0)}`] : []
  )

const queries = (reading: Reading): ReadonlyArray<string> =>
  check(reading).findings.flatMap(({ severity, message }: Finding) => (severity === "query" ? [message] : []))

/** What is asked of figures in the annexes, whose tables add up in the rows that say so and nowhere else. */
const askedOfTables = (reading: Reading): ReadonlyArray<string> => {
  const annexes = reading.text.search(/^(?:## )?附件1/mu)
  return check(reading).findings.flatMap(({ check: id, severity, message, spans }: Finding) =>
    severity === "query" && id === "parts-and-total" && (spans[0]?.[0] ?? 0) > annexes ? [message] : []
  )
}

/** Whatever is found of the relations of its figures to one another. */
const recomputed = (reading: Reading): ReadonlyArray<string> =>
  check(reading).findings.flatMap(({ check: id, severity, message }: Finding) =>
    severity === "query" && (id === "repeated-measure" || id === "share" || id === "parts-and-total")
      ? [`${id} ${message}`]
      : []
  )

const seeds = [1, 2, 3, 5, 8, 13]
const cases = ["dadukou-2020", "paraphrase-2022"].flatMap((letter) =>
  seeds.flatMap((seed) => [0, 400].map((missing) => ({ letter, seed, missing })))
)

describe.each(cases)("the letter of consistent returns: $letter, seed $seed, $missing cells left blank", (drawn) => {
  const letter = compose({ ...returnsOf(drawn.letter, drawn.seed, drawn.missing), ...ownWords })

  it("finds no error in its prose, by its bindings or by its words alone", async () => {
    const { bound, plain } = await asMarkdown({ ...letter, annexes: [] })
    expect(errors(bound)).toEqual([])
    expect(errors(plain)).toEqual([])
  })

  it.each([
    ["Markdown", asMarkdown],
    ["Word", asDocx]
  ])("finds none in its tables, by their bindings or by their words alone, as %s", async (_, readAs) => {
    const { bound, plain } = await readAs(letter)
    expect(errors(bound)).toEqual([])
    expect(errors(plain)).toEqual([])
  })

  it.each([
    ["Markdown", asMarkdown],
    ["Word", asDocx]
  ])("asks of no two figures that say what they state whether they are one, as %s", async (_, readAs) => {
    expect(recomputed((await readAs(letter)).bound)).toEqual([])
  })

  it.each([
    ["Markdown", asMarkdown],
    ["Word", asDocx]
  ])("gives little to ask by its words alone, and nothing in its tables, as %s", async (_, readAs) => {
    const { plain } = await readAs(letter)
    expect(askedOfTables(plain)).toEqual([])
    expect(queries(plain).length).toBeLessThanOrEqual(5)
  })

  it("tells nothing in its annexes of a section", async () => {
    const { bound } = await asDocx(letter)
    const annexes = bound.text.search(/^附件1/mu)
    expect(annexes).toBeGreaterThan(0)
    expect(bound.figures.filter(({ start, section }) => start > annexes && section !== null)).toEqual([])
  })
})

const linesOf = ({ frame, blocks }: LetterModel): ReadonlyArray<string> => [
  frame.title,
  ...blocks.flatMap((block) => {
    if (block.kind === "heading") return [`${headingMark(block)}${block.text}`]
    return block.kind === "paragraph" ? [block.inlines.map(({ text }) => text).join("")] : []
  }),
  frame.signedBy
]

describe("the letter of 临溪区", () => {
  it("reads as it was proof-read", async () => {
    const filing = returnsOf("paraphrase-2022", 2022)
    const district = { ...filing.district, id: OrganisationId.make("linxi") }
    const letter = compose({ ...filing, district, ...ownWords })
    await expect(`${linesOf(letter).join("\n")}\n`).toMatchFileSnapshot("composed/linxi-2022.txt")
  })
})
