/** What `diff` says to a reader at a terminal: − what was, + what is. */
import {
  type Bilingual,
  type DifferingFigure,
  type Fact,
  factQuantity,
  type FigureDifference,
  formatInterval,
  formatQuantity,
  intervalOf,
  type LetterDiff,
  type ParagraphDifference
} from "@duxue/core"
import type { FiledDifference, FilingDiff } from "../../report/filing-diff.ts"
import { printable } from "../../terminal/printable.ts"
import type { StyleName } from "../../terminal/style.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"

/** The two sides by the names of their files. */
export interface Sides {
  readonly before: string
  readonly after: string
}

type Kind = ParagraphDifference["kind"]

const kinds: Readonly<Record<Kind, Bilingual>> = {
  changed: { zh: "改动", en: "changed" },
  added: { zh: "新增", en: "added" },
  removed: { zh: "删去", en: "removed" },
  moved: { zh: "移动", en: "moved" }
}

const marks: Readonly<Record<Kind, string>> = { changed: "~", added: "+", removed: "-", moved: "»" }

const side = (page: Page, mark: "+" | "-", text: string): ReadonlyArray<string> => {
  const style: StyleName = mark === "+" ? "green" : "red"
  return wrapped(printable(text), page.width, 4).map((line, index) =>
    page.paint(index === 0 ? `  ${mark} ${line.trimStart()}` : line, style)
  )
}

const head = (page: Page, { before, after }: Sides): ReadonlyArray<string> => [
  page.paint(`--- ${printable(before)}`, "red"),
  page.paint(`+++ ${printable(after)}`, "green")
]

const tally = (counts: Readonly<Partial<Record<Kind | "same", number>>>): Bilingual => {
  const told = (["changed", "added", "removed", "moved"] as const)
    .map((kind) => [kind, counts[kind] ?? 0] as const)
    .filter(([, number]) => number > 0)
  const same = counts.same ?? 0
  return {
    zh: [...told.map(([kind, number]) => `${kinds[kind].zh} ${number}`), `相同 ${same}`].join(" · "),
    en: [...told.map(([kind, number]) => `${number} ${kinds[kind].en}`), `${same} the same`].join(" · ")
  }
}

/** +10人, -0.18个百分点. */
const gapText = (page: Page, by: FigureDifference["by"]): string => {
  if (by === null) return ""
  const amount = formatQuantity(by.value, by.unit, page.language)
  const signed = by.value.startsWith("-") ? amount : `+${amount}`
  return say(page, { zh: `（${signed}）`, en: ` (${signed})` })
}

const endsSentence = (character: string): boolean => "。！？；\n".includes(character)

/** Two versions of a paragraph without the sentences that both begin and end with. */
const differing = (before: string, after: string): readonly [string, string] => {
  let same = 0
  let from = 0
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) {
    same += 1
    if (endsSentence(before[same - 1] ?? "")) from = same
  }
  const room = Math.min(before.length, after.length) - from
  let alike = 0
  let until = 0
  while (alike < room && before.at(-1 - alike) === after.at(-1 - alike)) {
    if (endsSentence(before.at(-1 - alike) ?? "")) until = alike
    alike += 1
  }
  if (alike === room) until = 0
  const cut = (text: string): string =>
    `${from > 0 ? "…" : ""}${text.slice(from, text.length - until)}${until > 0 ? "…" : ""}`
  return [cut(before), cut(after)]
}

const figureLines = (page: Page, difference: FigureDifference): ReadonlyArray<string> => {
  const { kind, title, fact, metric, before, after, by } = difference
  const id = fact ?? metric
  const values = [before, after].map((each) => (each === null ? undefined : printable(each.text)))
  const change = values.filter((each) => each !== undefined).join(" → ")
  const name = printable(say(page, title))
  const sentenceOf = (figure: DifferingFigure | null, mark: "+" | "-"): ReadonlyArray<string> =>
    figure === null ? [] : side(page, mark, figure.sentence)
  return [
    `${marks[kind]} ${page.paint(name === "" ? change : `${name}  ${change}`, "bold")}${gapText(page, by)}${id === null ? "" : page.paint(`  ${id}`, "dim")}`,
    ...sentenceOf(before, "-"),
    ...sentenceOf(after, "+")
  ]
}

const paragraphLines = (page: Page, { kind, before, after }: ParagraphDifference): ReadonlyArray<string> => {
  if (kind === "moved")
    return wrapped(`${marks.moved} ${printable(after?.text ?? before?.text ?? "")}`, page.width, 2, 0)
  if (before !== null && after !== null) {
    const [old, now] = differing(before.text, after.text)
    return [...side(page, "-", old), ...side(page, "+", now), ""]
  }
  return [
    ...(before === null ? [] : side(page, "-", before.text)),
    ...(after === null ? [] : side(page, "+", after.text)),
    ""
  ]
}

const none: Bilingual = { zh: "没有差异。", en: "There is no difference." }

export const letterDiffText = (page: Page, sides: Sides, diff: LetterDiff): ReadonlyArray<string> => {
  const { figures, paragraphs, counts } = diff
  const numbers = tally(counts.figures)
  const texts = tally(counts.paragraphs)
  return [
    ...head(page, sides),
    ...heading(page, { zh: `数字：${numbers.zh}`, en: `Figures: ${numbers.en}` }),
    ...figures.flatMap((each) => figureLines(page, each)),
    ...heading(page, { zh: `段落：${texts.zh}`, en: `Paragraphs: ${texts.en}` }),
    ...paragraphs.flatMap((each) => paragraphLines(page, each)),
    ...(figures.length + paragraphs.length === 0 ? ["", say(page, none)] : [])
  ]
}

/** 14662人, 约30所, 180—1330人. */
const factText = (page: Page, fact: Fact): string => {
  const { value, unit, qualifier } = fact
  return value !== null && qualifier === "exact"
    ? formatQuantity(value, unit, page.language)
    : formatInterval(intervalOf(factQuantity(fact)), unit, page.language)
}

const factLine = (page: Page, { kind, fact, title, before, after }: FiledDifference): string => {
  const values = [before, after].flatMap((each) => (each === null ? [] : [factText(page, each)]))
  return `${marks[kind]} ${page.paint(`${say(page, title)}  ${values.join(" → ")}`, "bold")}${page.paint(`  ${fact}`, "dim")}`
}

export const filingDiffText = (page: Page, sides: Sides, { facts, counts }: FilingDiff): ReadonlyArray<string> => {
  const told = (["changed", "added", "removed"] as const).filter((kind) => counts[kind] > 0)
  const words: Bilingual = {
    zh: told.map((kind) => `${kinds[kind].zh} ${counts[kind]}`).join(" · "),
    en: told.map((kind) => `${counts[kind]} ${kinds[kind].en}`).join(" · ")
  }
  return [
    ...head(page, sides),
    "",
    facts.length === 0 ? say(page, none) : page.paint(say(page, words), "bold"),
    ...facts.map((each) => factLine(page, each))
  ]
}
