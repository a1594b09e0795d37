/** Reads a marked source: a letter with its figures and phrases marked in place, and its relations below. */
import type { RelationKind } from "@duxue/core"
import { figureOf } from "./figure-mark.ts"
import { idsOf, parseFormula } from "./formula.ts"
import type { KeyedFigure, KeyedLetter, KeyedPhrase, KeyedRelation } from "./keyed-letter.ts"

/** What is wrong with a marked source, and where. */
export class MarkedSourceError extends Error {
  override readonly name = "MarkedSourceError"
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`)
  }
}

const formulaKinds: ReadonlyArray<RelationKind> = [
  "sum",
  "share",
  "growth",
  "difference",
  "per-head",
  "product",
  "mean",
  "ratio",
  "count",
  "repeat"
]
const relationKinds: ReadonlyMap<string, RelationKind> = new Map(formulaKinds.map((kind) => [kind, kind]))
const phraseKinds = new Set<string>(["claim", "name", "list", "date", "standard"])
const frame = /^style: ([^\n]+)\n=== text\n(.*)\n=== relations\n(.*)$/su

/** Throws a MarkedSourceError. */
export const parseMarkedSource = (name: string, file: string, source: string): KeyedLetter => {
  const parts = frame.exec(source)
  if (parts === null) throw new MarkedSourceError(file, 1, "no style, text and relations in their order")
  const [, style = "", marked = "", below = ""] = parts
  const { text, figures, phrases } = parseText(file, marked)
  const ids = new Set<string>()
  for (const { id, start } of figures) {
    if (ids.has(id)) throw new MarkedSourceError(file, textLine(text, start), `the id ${id} is given twice`)
    ids.add(id)
  }
  for (const phrase of phrases)
    for (const id of phrase.figures)
      if (!ids.has(id)) throw new MarkedSourceError(file, textLine(text, phrase.start), `no figure is called ${id}`)
  const firstLine = source.length - below.length
  const relations = parseRelations(file, below, lineAt(source, firstLine), ids)
  return { name, style, text, figures, relations, phrases }
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length
/** Marks hold no line breaks that the letter has not, so lines of letter and source go together after the head. */
const textLine = (text: string, index: number): number => lineAt(text, index) + 2

interface Open {
  readonly kind: KeyedPhrase["kind"]
  readonly start: number
  readonly figures: Array<string>
}

const phraseHead = /⟪([a-z]+)((?: [a-z][a-z0-9_]*)*)\|/uy

const parseText = (file: string, marked: string) => {
  let text = ""
  const figures: Array<KeyedFigure> = []
  const phrases: Array<KeyedPhrase> = []
  let phrase: Open | undefined
  const fail = (reason: string): never => {
    throw new MarkedSourceError(file, lineAt(text, text.length) + 2, reason)
  }
  for (let at = 0; at < marked.length;) {
    const character = marked[at] as string
    if (character === "⟦") {
      const end = marked.indexOf("⟧", at)
      if (end < 0) fail("a figure is opened and not closed")
      const figure = readFigure(marked.slice(at + 1, end), figures.length + 1, text.length, fail)
      figures.push(figure)
      phrase?.figures.push(figure.id)
      text += figure.text
      at = end + 1
    } else if (character === "⟪") {
      phraseHead.lastIndex = at
      const [written, kind = "", ids = ""] = phraseHead.exec(marked) ?? fail("a phrase begins ⟪kind ids|")
      if (phrase !== undefined || !phraseKinds.has(kind)) fail(`no phrase of kind ${kind} begins here`)
      phrase = {
        kind: kind as Open["kind"],
        start: text.length,
        figures: ids.split(" ").filter((id) => id !== "")
      }
      at += written.length
    } else if (character === "⟫") {
      if (phrase === undefined) return fail("a phrase is closed that was not opened")
      phrases.push({ ...phrase, end: text.length, text: text.slice(phrase.start) })
      phrase = undefined
      at++
    } else {
      if (character === "⟧") fail("a figure is closed that was not opened")
      text += character
      at++
    }
  }
  if (phrase !== undefined) fail("a phrase is opened and not closed")
  return { text: `${text}\n`, figures, phrases }
}

const readFigure = (mark: string, ordinal: number, start: number, fail: (reason: string) => never): KeyedFigure => {
  try {
    return figureOf(mark, ordinal, start)
  } catch (error) {
    if (error instanceof RangeError) return fail(error.message)
    throw error
  }
}

/** One a line: `share rate = girls / pupils * 100`; blank lines part groups. */
const parseRelations = (
  file: string,
  below: string,
  firstLine: number,
  ids: ReadonlySet<string>
): ReadonlyArray<KeyedRelation> =>
  below.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return []
    const fail = (reason: string): never => {
      throw new MarkedSourceError(file, firstLine + index, reason)
    }
    const [, kind = "", result = "", formula = ""] =
      /^([a-z-]+) ([a-z][a-z0-9_]*) = (.+)$/u.exec(line) ?? fail("a relation is: kind result = formula")
    const known = relationKinds.get(kind) ?? fail(`no relation of kind ${kind} has a formula`)
    for (const id of [result, ...operandsOf(formula, fail)]) if (!ids.has(id)) fail(`no figure is called ${id}`)
    return [{ kind: known, result, formula: formula.replaceAll(/\s/gu, "") }]
  })

const operandsOf = (formula: string, fail: (reason: string) => never): ReadonlyArray<string> => {
  try {
    return idsOf(parseFormula(formula))
  } catch (error) {
    if (error instanceof RangeError) return fail(error.message)
    throw error
  }
}
