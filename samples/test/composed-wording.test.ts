/** Words follow the numbers: no sentence of a composed letter denies its own figure, whatever a district reports. */
import { type BoundFigure, compose, type Filing, type Inline, Rational } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { generatedFilings } from "../src/filings/generated-filings.ts"

const filings = generatedFilings(60)

const sentencesOf = (filing: Filing): ReadonlyArray<ReadonlyArray<Inline>> =>
  compose(filing, { annexes: false }).blocks.flatMap((block) =>
    block.kind === "paragraph" && !block.own ? [block.inlines] : []
  )

const textOf = (inlines: ReadonlyArray<Inline>): string => inlines.map(({ text }) => text).join("")

/** What words between a number and its line say of the two. */
const standings: ReadonlyArray<readonly [words: RegExp, holds: (order: number) => boolean]> = [
  [/未超过$/, (order) => order <= 0],
  [/未达到$/, (order) => order < 0],
  [/高于$/, (order) => order > 0],
  [/低于$/, (order) => order < 0],
  [/超过$/, (order) => order > 0],
  [/达到$/, (order) => order >= 0],
  [/控制在$/, (order) => order <= 0]
]

const valueOf = ({ value }: BoundFigure): Rational.Rational | undefined =>
  value === null ? undefined : Rational.decimal(value)

/** The number that a line is set beside: the one before it, where nothing but the words of the standing parts them. */
const denials = (inlines: ReadonlyArray<Inline>): ReadonlyArray<string> =>
  inlines.flatMap((line, at) => {
    const [words, figure] = [inlines[at - 1], inlines[at - 2]]
    if (line.kind !== "figure" || line.binding.kind !== "standard" || words?.kind !== "words") return []
    if (figure?.kind !== "figure" || !/^(?:）)?，(?:均)?[^，。]{2,3}$/.test(words.text)) return []
    const standing = standings.find(([pattern]) => pattern.test(words.text))
    const [value, threshold] = [valueOf(figure), valueOf(line)]
    // 1:19 is better the smaller it is, and 30余 or 近400 are told by their bounds.
    if (standing === undefined || value === undefined || threshold === undefined) return []
    if (figure.unit === "比" || figure.qualifier !== "exact") return []
    const [, holds] = standing
    return holds(Rational.compare(value, threshold)) ? [] : [textOf(inlines.slice(Math.max(0, at - 4), at + 2))]
  })

const change = /^，?(?:比上年)?(增加|增长|提高|减少|下降)$/

/** 比上年增加 of what fell, or by nothing. */
const wrongChanges = (inlines: ReadonlyArray<Inline>): ReadonlyArray<string> =>
  inlines.flatMap((figure, at) => {
    const words = inlines[at - 1]
    if (figure.kind !== "figure" || figure.binding.kind !== "change" || words?.kind !== "words") return []
    if (!change.test(words.text)) return []
    const value = valueOf(figure)
    return value !== undefined && value.numerator > 0n ? [] : [`${words.text}${figure.text}`]
  })

describe("sixty filings as letters", () => {
  const told = filings.flatMap(sentencesOf)

  it("tell enough of both to be worth the question", () => {
    const lines = told.flat().filter((each) => each.kind === "figure" && each.binding.kind === "standard")
    const changes = told.flat().filter((each) => each.kind === "figure" && each.binding.kind === "change")
    expect(lines.length).toBeGreaterThan(500)
    expect(changes.length).toBeGreaterThan(100)
  })

  it("say 高于, 低于, 达到, 超过 and 控制在 of numbers that do", () => {
    expect(told.flatMap(denials)).toEqual([])
  })

  it("say 增长 of what rose, 下降 of what fell, each by more than nothing", () => {
    expect(told.flatMap(wrongChanges)).toEqual([])
  })

  it("say no word twice, and leave none out", () => {
    const doubled =
      /(?<![\d.])(的的|为为|共共|有有|比例比例|其中其中|，，|。。|，。|、。|、，|：，|（）|上年上年|均均|undefined|null|NaN)/
    expect(told.map(textOf).filter((text) => doubled.test(text))).toEqual([])
  })

  it("say 无 of schools and kindergartens that there are none of", () => {
    const kinds = /(?:九年一贯制学校|教学点|完全中学|(?<!办成)普惠性民办园|特殊教育学校|中等职业学校)$/
    const written = told
      .map(textOf)
      .flatMap((text) => text.split(/[，。；、]/u))
      .map((each) => each.replace(/0(?:所|个)$/, "|"))
    expect(written.filter((each) => each.endsWith("|") && kinds.test(each.slice(0, -1)))).toEqual([])
    expect(told.some((inlines) => textOf(inlines).includes("无教学点"))).toBe(true)
  })

  it("call no part 其中 that is more than its whole", () => {
    // 约10人 and 超过1所 may be more, 不超过111所 less.
    const parted = /(?<!约|超过|[\d.万亿])(\d+)(所|个|人)，其中[^\d，。、]*?(?<!约|近|超过)(?<!\d)(\d+)\2/gu
    const over = told.map(textOf).flatMap((text) =>
      Array.from(text.matchAll(parted))
        .filter(([, whole, , part]) => Number(part) > Number(whole))
        .map(([each]) => each)
    )
    expect(over).toEqual([])
  })
})
