/** Addresses of pages: the numbers in them, and the % that stands for a coded character, state nothing. */
import type { Range } from "../outline/paragraphs.ts"

const address = /(?:https?:\/\/|www\.)[\w.~/%&=#+@?:-]*/g

/** Where addresses stand in a text as understood, in order. */
export const addressesIn = (plain: string): ReadonlyArray<Range> => {
  if (!plain.includes("://") && !plain.includes("www.")) return []
  return Array.from(plain.matchAll(address), ({ 0: written, index }) => ({ start: index, end: index + written.length }))
}
