/** The paragraphs of two texts, by what became of them: rewritten, new, gone, or at another place. */
import type { ParagraphDifference } from "@duxue/core"
import { diffArrays } from "diff"
import { likeness } from "./likeness.ts"

interface Paragraph {
  readonly span: readonly [number, number]
  readonly text: string
}

/** One a line of the text that says something; white space at its ends and between its words says nothing. */
const paragraphsIn = (text: string): ReadonlyArray<Paragraph> =>
  Array.from(text.matchAll(/[^\r\n]*\S[^\r\n]*/g), ({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length)
    return { span: [start, start + line.trim().length] as const, text: line.trim() }
  })

const saying = ({ text }: Paragraph): string => text.replace(/\s+/g, "")

/** Below this two paragraphs have words of the trade in common, and nothing else. */
const REWRITTEN = 0.5

/** So many pairs of one place are compared by their words; of more, paragraphs are rewritten in their order. */
const MOST_PAIRS = 10_000

interface Change {
  readonly before: Paragraph | undefined
  readonly after: Paragraph | undefined
}

/** What stands between two paragraphs that did not change: each that is gone with the one it most resembles. */
const matched = (gone: ReadonlyArray<Paragraph>, come: ReadonlyArray<Paragraph>): ReadonlyArray<Change> => {
  const left = new Set(come)
  const partnerOf = new Map<Paragraph, Paragraph>()
  const many = gone.length * come.length > MOST_PAIRS
  for (const [index, each] of gone.entries()) {
    const candidates = many ? come.slice(index, index + 1) : [...left]
    let [best, most] = [undefined as Paragraph | undefined, REWRITTEN]
    for (const other of candidates) {
      const alike = likeness(each.text, other.text)
      if (alike >= most) [best, most] = [other, alike]
    }
    if (best === undefined) continue
    partnerOf.set(each, best)
    left.delete(best)
  }
  const partners = new Map(Array.from(partnerOf, ([before, after]) => [after, before]))
  return [
    ...gone.filter((each) => !partnerOf.has(each)).map((before): Change => ({ before, after: undefined })),
    ...come.map((after): Change => ({ before: partners.get(after), after }))
  ]
}

/** A paragraph that went here and came there, word for word, was moved: told where it stands now. */
const withMoves = (changes: ReadonlyArray<Change>): ReadonlyArray<ParagraphDifference> => {
  const gone = new Map<string, Array<Paragraph>>()
  for (const { before, after } of changes) {
    if (before === undefined || after !== undefined) continue
    gone.set(saying(before), [...(gone.get(saying(before)) ?? []), before])
  }
  const moved = new Set<Paragraph>()
  const told = changes.map(({ before, after }): Change & { readonly kind: ParagraphDifference["kind"] } => {
    if (before !== undefined) return { before, after, kind: after === undefined ? "removed" : "changed" }
    const from = after === undefined ? undefined : gone.get(saying(after))?.shift()
    if (from === undefined) return { before, after, kind: "added" }
    moved.add(from)
    return { before: from, after, kind: "moved" }
  })
  return told
    .filter(({ kind, before }) => kind !== "removed" || before === undefined || !moved.has(before))
    .map(({ kind, before = null, after = null }) => ({ kind, before, after }))
}

export interface ParagraphDifferences {
  /** In order of the text. */
  readonly differences: ReadonlyArray<ParagraphDifference>
  /** Paragraphs that stand in both, in the same order. */
  readonly same: number
}

export const paragraphDifferences = (before: string, after: string): ParagraphDifferences => {
  const [old, now] = [paragraphsIn(before), paragraphsIn(after)]
  const changes: Array<Change> = []
  let [same, at, to] = [0, 0, 0]
  let gone: Array<Paragraph> = []
  let come: Array<Paragraph> = []
  const settle = (): void => {
    changes.push(...matched(gone, come))
    gone = []
    come = []
  }
  for (const { value, added, removed } of diffArrays(old.map(saying), now.map(saying))) {
    if (removed) gone.push(...old.slice(at, (at += value.length)))
    else if (added) come.push(...now.slice(to, (to += value.length)))
    else {
      settle()
      same += value.length
      at += value.length
      to += value.length
    }
  }
  settle()
  return { differences: withMoves(changes), same }
}
