/** Tables of sentences and of the figures in them, for tests of the scanner. */
import { expect, it } from "vitest"
import { readFigures } from "../src/index.ts"

/** The figures of a text, each as `text = value unit`, run together. */
export const figures = (text: string): ReadonlyArray<string> =>
  readFigures(text).map(({ text: written, value, unit }) => `${written} = ${value}${unit}`)

/** Sentences, each with all its figures as `shown` tells them. */
export const tableOf =
  (shown: (text: string) => ReadonlyArray<string>) =>
  (cases: ReadonlyArray<readonly [text: string, figures: ReadonlyArray<string>]>): void => {
    it.each(cases)("%s", (text, expected) => {
      expect(shown(text)).toEqual(expected)
    })
  }
