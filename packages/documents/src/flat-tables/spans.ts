import type { Span } from "@duxue/core"

/** 12-15; several after a semicolon. */
export const spansText = (spans: ReadonlyArray<Span>): string =>
  spans.map(([start, end]) => `${start}-${end}`).join(";")
