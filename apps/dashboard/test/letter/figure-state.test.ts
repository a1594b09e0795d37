import { expect, test } from "vitest"
import { letterViewOf } from "../../src/letter/letter-view.ts"
import type { State } from "../../src/letter/state.ts"
import { at, checked, reading } from "../sample.ts"

const stateOf = (words: string, dismissed: ReadonlySet<string> = new Set()): State | undefined => {
  const view = letterViewOf(checked, [], dismissed)
  return view.standings[reading.figures.findIndex((figure) => figure.start === at(words)[0])]?.state
}

test.each<readonly [words: string, state: State, because: string]>([
  ["70个", "holds", "its parts make it up"],
  ["62个", "holds", "it is a part of a sum that holds"],
  ["18151.74万元", "fails", "it is out of line with its siblings"],
  ["13510.24元", "bound", "the relation that fails is the other figure's fault"],
  ["10%", "query", "it may mean percentage points"],
  ["60%", "unmet", "the standard asks for more"],
  ["50.15%", "undecided", "what is stated does not settle the share"],
  ["7353人", "holds", "a standard that it bears on is met"],
  ["40余辆", "unbound", "no measure is known for it"]
])("%s: %s, as %s", (words, state) => {
  expect(stateOf(words)).toBe(state)
})

test("a figure whose error was set aside stands as its relations leave it", () => {
  const error = letterViewOf(checked, [], new Set()).annotations.find(({ state }) => state === "fails")
  expect(stateOf("18151.74万元", new Set([error?.key ?? ""]))).toBe("undecided")
})

test("a figure knows the relations and the annotations that it takes part in", () => {
  const view = letterViewOf(checked, [], new Set())
  const index = reading.figures.findIndex((figure) => figure.start === at("18151.74万元")[0])
  expect(view.standings[index]?.relations).toEqual([1])
  expect(view.standings[index]?.annotations.map((annotation) => view.annotations[annotation]?.finding.check)).toEqual([
    "sibling-magnitude"
  ])
})
