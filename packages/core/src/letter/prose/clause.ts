/** Clauses and sentences of a letter: what a missing fact would have told is not written, and nothing stands for it. */
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

const between = (clauses: ReadonlyArray<Clause | undefined>, mark: string): Clause | undefined => {
  const known = clauses.filter((each) => each !== undefined && each.length > 0)
  if (known.length === 0) return undefined
  return joined(known.flatMap((each, index) => (index === 0 ? each : [...words(mark), ...(each ?? [])])) as Clause)
}

/** 甲，乙，丙: those clauses that are known. */
export const clauses = (...each: ReadonlyArray<Clause | undefined>): Clause | undefined => between(each, "，")

/** 甲、乙、丙. */
export const listed = (...each: ReadonlyArray<Clause | undefined>): Clause | undefined => between(each, "、")

/** A sentence of those clauses that are known; `undefined` where none is. */
export const sentence = (...each: ReadonlyArray<Clause | undefined>): Clause | undefined => {
  const told = clauses(...each)
  return told === undefined ? undefined : joined([...told, ...words("。")])
}

/** Sentences that stand or fall with their head: without 全区在园幼儿…, nothing is said of 其中公办…. */
export const headed = (head: Clause | undefined, ...rest: ReadonlyArray<Clause | undefined>): Clause | undefined =>
  head === undefined ? sentence(...rest) : sentence(head, ...rest)
