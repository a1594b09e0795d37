import { type CheckEntry, checks } from "@duxue/core"

/** The checks by id, for the titles of those that a report names. */
export const checkCatalogue: ReadonlyMap<string, CheckEntry> = new Map(checks.map((entry) => [entry.id, entry]))
