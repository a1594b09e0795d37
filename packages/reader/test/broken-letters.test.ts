/** Letters as scanners, typists and web sites break them: whatever is lost, reading never fails and never strays. */
import { Rational, type Span } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { readComparisons } from "../src/comparisons/comparisons.ts"
import { readDocuments } from "../src/documents/cited.ts"
import { readDates } from "../src/documents/dates.ts"
import { scanFigures } from "../src/figures/scan.ts"
import { readNameLists } from "../src/names/lists.ts"
import { readNames } from "../src/names/names.ts"
import { readNameVariants } from "../src/names/spellings.ts"
import { readStructure } from "../src/outline/structure.ts"
import { understand } from "../src/source/source.ts"
import { readCommitments } from "../src/statements/commitments.ts"
import { readStatements } from "../src/statements/statements.ts"
import { sample } from "./letters.ts"

type FiguresOf = typeof scanFigures

/** Everything that is read beside the figures, as spans; each must lie in the text. */
const spansOf = (text: string, figuresOf: FiguresOf): ReadonlyArray<Span> => {
  const source = understand(text)
  const structure = readStructure(source)
  const { documents, ranges } = readDocuments(source)
  const passages = [
    ...structure.sections,
    ...structure.sections.flatMap(({ items }) => items),
    ...structure.problems,
    ...structure.plans,
    ...documents,
    ...readStatements(source, structure),
    ...readCommitments(source, structure)
  ]
  return [
    ...passages.map(({ start, end }): Span => [start, end]),
    ...(structure.signedAt === undefined ? [] : [structure.signedAt]),
    ...readDates(source).map(({ span }) => span),
    ...readNames(source).map(({ span }) => span),
    ...readNameLists(source, structure).flatMap(({ names }) => names.map(({ span }) => span)),
    ...readNameVariants(source).flatMap(({ first, second }) => [first.span, second.span]),
    ...readComparisons(source, structure, figuresOf(source, ranges)).map(({ span }) => span)
  ]
}

const astray = (text: string, figuresOf: FiguresOf = scanFigures): ReadonlyArray<Span> =>
  spansOf(text, figuresOf).filter(
    ([start, end]) => !(Number.isInteger(start) && start >= 0 && start < end && end <= text.length)
  )

/** A generator of numbers from 0 up to 1, the same for the same seed. */
const chanceFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const signs =
  "《》〈〉“”（）()，。；：、\n\n\n 　#*|1234567890%年月日所人元万无不未一二三十第是等\u0000\uFEFF\uD83D〔〕—-."

const broken = (letter: string, seed: number): string => {
  const chance = chanceFrom(seed)
  const upTo = (limit: number) => Math.floor(chance() * limit)
  const from = upTo(letter.length)
  let text = letter.slice(from, from + 200 + upTo(4000))
  for (let edit = 0; edit < 30; edit++) {
    const at = upTo(text.length)
    const until = at + upTo(chance() < 0.1 ? 300 : 4)
    const inserted = chance() < 0.5 ? (signs[upTo(signs.length)] ?? "") : text.slice(at, at + upTo(40))
    text = text.slice(0, at) + (chance() < 0.6 ? inserted : "") + text.slice(until)
  }
  return text
}

describe("broken letters", () => {
  const letters = [sample("dadukou-2020.md"), sample("paraphrase-2022.md")]

  it("are read without fail, and nothing read lies outside the text", () => {
    for (let seed = 1; seed <= 240; seed++) {
      const text = broken(letters[seed % 2] as string, seed)
      expect({ seed, astray: astray(text) }).toEqual({ seed, astray: [] })
    }
  })

  it.each(["", "\n", "\uFEFF", "。", "《", "一、", "（一）", "1.", "关于", "：", "2020年", "附件：", "||||"])(
    "%j is a letter too",
    (text) => {
      expect(astray(text)).toEqual([])
    }
  )

  it("keep their items inside their sections, and their sections in order", () => {
    for (let seed = 1; seed <= 120; seed++) {
      const { sections } = readStructure(understand(broken(letters[seed % 2] as string, seed)))
      const disordered = sections.filter(({ start, end, items }, index) => {
        const inside = items.every((item) => item.start >= start && item.end <= end)
        return !inside || (index > 0 && start < (sections[index - 1]?.start ?? 0))
      })
      expect({ seed, disordered }).toEqual({ seed, disordered: [] })
    }
  })

  it("place every character somewhere, the same section as its passage", () => {
    const text = letters[0] as string
    const source = understand(text)
    const { sections, locate } = readStructure(source)
    for (let at = 0; at < source.plain.length; at += 7) {
      if (source.plain[at] === "\n") continue
      const [start] = source.span(at, at + 1)
      const passage = sections.find((section) => section.start <= start && start < section.end)
      expect({ at, section: locate(at).section }).toEqual({ at, section: passage?.id ?? null })
    }
  })
})

/** Figures that cost nothing to find, so that only what is read beside them takes time. */
const amounts: FiguresOf = ({ plain }) =>
  Array.from(plain.matchAll(/\d亿元/g), ({ index }) => ({
    start: index,
    end: index + 3,
    value: Rational.one,
    lower: Rational.one,
    upper: Rational.one,
    step: Rational.one,
    unit: "元",
    qualifier: "exact",
    arabic: true
  }))

/** Each takes seconds, past the test's limit, if any search starts again at every character. */
describe("endless text", () => {
  it.each([
    "无",
    "不以",
    "未将",
    "《",
    "“",
    "（一）",
    "一、",
    "1、",
    "1.",
    "2020年",
    "比上年增长，",
    "松岗小学、",
    "全部",
    "完成",
    "没有发现任何",
    "在国家标准之上，",
    "12所（",
    "〔2021〕",
    "\n2020年1月1日",
    "临江区",
    "投入5亿元，比上年均有增长，",
    "三、下一步打算：一是",
    "\n附件：1.表\n"
  ])("of %j is read in time", (part) => {
    expect(astray(part.repeat(Math.ceil(60_000 / part.length)), amounts)).toEqual([])
  })
})
