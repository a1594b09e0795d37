/** What a Word letter keeps of its figures: a row for each that states something else. */
import type { Block, BoundFigure, LetterModel } from "@duxue/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { writeDocx } from "../../src/index.ts"
import { readDocx } from "../../src/docx/read/read-docx.ts"
import { officialLetter } from "./official-letter.ts"

const [pattern] = officialLetter.blocks.flatMap((block) =>
  block.kind === "paragraph" ? block.inlines.filter((each): each is BoundFigure => each.kind === "figure") : []
)

const stating = (...figures: ReadonlyArray<Partial<BoundFigure>>): LetterModel => ({
  ...officialLetter,
  blocks: figures.map((figure): Block => {
    if (pattern === undefined) throw new Error("the letter has no figure")
    return { kind: "paragraph", inlines: [{ ...pattern, ...figure }], item: null, own: false }
  }),
  annexes: []
})

const boundIn = (letter: LetterModel) => Result.getOrThrow(readDocx(writeDocx(letter), "报告.docx")).bound

describe("figures in a Word letter", () => {
  it("that read alike and state another year are read back each with its own", () => {
    const periods = ["2020", "2021"].map((period) => ({ period: period as NonNullable<BoundFigure["period"]> }))
    expect(boundIn(stating(...periods)).map(({ written }) => written.period)).toEqual(["2020", "2021"])
  })

  it("that read alike and are bounded otherwise are read back each with its own", () => {
    const bounds = ["45", "46"].map((lower) => ({ lower }))
    expect(boundIn(stating(...bounds)).map(({ written }) => written.lower)).toEqual(["45", "46"])
  })
})
