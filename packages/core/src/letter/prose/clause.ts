/** Clauses, sentences and paragraphs of a letter: what a missing fact would have told is not written, and nothing stands for it. */
import type { BoundFigure, Inline } from "../../domain/letter-model.ts"

/** Words and bound figures in their order. */
export type Clause = ReadonlyArray<Inline>

/** What may stand in a clause; `undefined` is what is not known, and its clause is not written. */
export type Part = string | number | BoundFigure | Clause | undefined

const words = (text: string): Clause => (text === "" ? [] : [{ kind: "words", text }])

const inlinesOf = (part: Exclude<Part, undefined>): Clause => {
  if (typeof part === "string" || typeof part === "number") return words(String(part))
  return "kind" in part ? [part] : part
}

/** Neighbouring words are one. */
const joined = (inlines: Clause): Clause => {
  const result: Array<Inline> = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.kind === "words" && last?.kind === "words") {
      result[result.length - 1] = { kind: "words", text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

/** clause`其中公办${publicChildren}，占${share}`: `undefined` where one of its parts is not known. */
export const clause = (strings: TemplateStringsArray, ...parts: ReadonlyArray<Part>): Clause | undefined => {
  const inlines: Array<Inline> = []
  for (const [index, text] of strings.entries()) {
    inlines.push(...words(text))
    if (index === parts.length) break
    const part = parts[index]
    if (part === undefined) return undefined
    inlines.push(...inlinesOf(part))
  }
  return joined(inlines)
}

/** As printed. */
export const textOf = (told: Clause | undefined): string => told?.map(({ text }) => text).join("") ?? ""

/** Clauses or sentences of which some may not be known. */
export type Told = ReadonlyArray<Clause | undefined>

const known = (each: Told): ReadonlyArray<Clause> =>
  each.filter((one) => one !== undefined && one.length > 0) as Clause[]

const between = (each: Told, mark: string): Clause | undefined => {
  const told = known(each)
  if (told.length === 0) return undefined
  return joined(told.flatMap((one, index) => (index === 0 ? one : [...words(mark), ...one])))
}

/** 甲，乙，丙: those clauses that are known. */
export const clauses = (...each: Told): Clause | undefined => between(each, "，")

/** 甲、乙、丙. */
export const listed = (...each: Told): Clause | undefined => between(each, "、")

const ended = (told: Clause | undefined): Clause | undefined =>
  told === undefined ? undefined : joined([...told, ...words("。")])

/** A sentence of those clauses that are known; `undefined` where none is. */
export const sentence = (...each: Told): Clause | undefined => ended(clauses(...each))

/** A sentence that stands or falls with its head: without 幼儿园66所, nothing is said of 新增…. */
export const headed = (head: Clause | undefined, ...rest: Told): Clause | undefined =>
  head === undefined ? undefined : sentence(head, ...rest)

/** 全区有 before the first that is known, whichever it is. */
export const led = (opening: string, ...each: Told): Clause | undefined => {
  const told = clauses(...each)
  return told === undefined ? undefined : joined([...words(opening), ...told])
}

/** A subject said in short beside the clause that names it, in full where that is not known: 已整改 beside 清理出规定20项. */
export const beside = (head: Clause | undefined, short: string, full: string): string =>
  head === undefined ? full : short

/** Sentences that speak of one thing; `undefined` where none is known. */
export const paragraph = (...sentences: Told): Clause | undefined => {
  const told = known(sentences)
  return told.length === 0 ? undefined : joined(told.flat())
}
