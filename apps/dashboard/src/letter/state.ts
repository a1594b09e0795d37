/** What a surface says of a figure, a relation or a remark. Every state has a word, a shape and a line of its own. */
export type State =
  /** A contradiction: cannot be true as written. */
  | "fails"
  /** Unusual or ambiguous: to be answered by a note. */
  | "query"
  /** A standard in force is not met. */
  | "unmet"
  /** Cannot be settled within what is stated. */
  | "undecided"
  /** The letter is silent on what it should speak of. */
  | "missing"
  /** Worth a look; nothing is wrong. */
  | "remark"
  /** Recomputed, and right. */
  | "holds"
  /** Known for what it measures; nothing in the letter tests it. */
  | "bound"
  /** A number that no measure of the model is known for. */
  | "unbound"

/** The states that an annotation in the margin can have, gravest first. */
export const annotationStates = ["fails", "query", "unmet", "undecided", "missing", "remark"] as const
export type AnnotationState = (typeof annotationStates)[number]

/** Gravest first: where several things are said of one figure, it shows the first of them. */
export const gravity: Readonly<Record<State, number>> = {
  fails: 0,
  query: 1,
  unmet: 2,
  undecided: 3,
  missing: 4,
  remark: 5,
  holds: 6,
  bound: 7,
  unbound: 8
}

export const graver = (a: State, b: State): State => (gravity[a] <= gravity[b] ? a : b)
