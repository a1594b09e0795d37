/** Tables of sentences and of the relations that they state, for tests of the finders. */
import { check } from "@duxue/core"
import { expect, it } from "vitest"
import { read } from "../src/index.ts"

/** The relations that prose states, each as `kind stated ~ operands verdict`. */
export const relations = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter(({ basis, kind }) => basis === "prose" && kind !== "magnitude")
    .map(({ kind, result, operands, verdict }) => `${kind} ${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}`)
}

/** Sentences, each with all the relations that it states. */
export const table = (cases: ReadonlyArray<readonly [text: string, relations: ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
}

/** The shares that prose states, each as `verdict stated ~ operands`, with `?` behind the verdict where it is not certain. */
const shares = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter(({ basis, kind }) => basis === "prose" && kind === "share")
    .map(
      ({ verdict, certain, result, operands }) =>
        `${verdict}${certain ? "" : "?"} ${at(result)} ~ ${operands.map(at).join(" ")}`
    )
}

/** Sentences, each with all the shares that it states. */
export const shareTable = (cases: ReadonlyArray<readonly [text: string, shares: ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })
}
