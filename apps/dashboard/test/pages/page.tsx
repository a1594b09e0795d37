import { render } from "@solidjs/testing-library"
import { App } from "../../src/App.tsx"
import type { Checker } from "../../src/checking/checker.ts"
import { compareSources } from "../../src/comparing/compare-sources.ts"
import type { Comparer } from "../../src/comparing/comparison.ts"
import { checked, corrected, text } from "../sample.ts"

/** Checks at once: the sample as it is, or, where its text was changed, as corrected. */
export const sampleChecker: Checker = async (source) =>
  source.kind === "text" && source.text !== text
    ? { kind: "checked", checked: corrected(source.text) }
    : { kind: "checked", checked }

/** Compares on the page's own thread. */
const comparer: Comparer = (before, after) => compareSources(before, after)

/** The whole application at an address, with the sample of the tests in place of the worker's. */
export const open = (address: string, checker: Checker = sampleChecker) => {
  history.replaceState(null, "", address)
  const loadSample = () => Promise.resolve(checked)
  return render(() => <App checker={checker} comparer={comparer} loadSample={loadSample} />)
}

/** One part of the page by its component and, within it, its slot. */
export const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`the page has no ${selector}`)
  return found
}

export const parts = (selector: string): ReadonlyArray<HTMLElement> => [
  ...document.querySelectorAll<HTMLElement>(selector)
]
