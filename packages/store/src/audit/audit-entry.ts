/** One line of the audit log, and the hash that chains it to the one before. */
import { createHash } from "node:crypto"
import { canonicalJson } from "@duxue/core"

/** What is told of a deed; the log adds its number and its links. */
export interface AuditEvent {
  readonly at: Date
  /** The account; null for the program itself. */
  readonly actor: string | null
  readonly organisation: string | null
  /** As in `fact.change`. */
  readonly action: string
  /** What it was done to; null where the action says all. */
  readonly subject: string | null
  /** A value of JSON. */
  readonly detail: Readonly<Record<string, unknown>>
}

export interface AuditEntry extends AuditEvent {
  readonly district: string
  /** From 1 on, without a gap. */
  readonly seq: number
  /** The hash of the entry before; sixty-four zeros for the first. */
  readonly previous: string
  readonly hash: string
}

/** The last link of a chain. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

export const emptyChain: ChainHead = { seq: 0, hash: "0".repeat(64) }

/** SHA-256 of the canonical JSON of all of the entry but its own hash. Times are to the millisecond. */
export const auditHash = (entry: Omit<AuditEntry, "hash">): string =>
  createHash("sha256")
    .update(canonicalJson({ ...entry, at: entry.at.toISOString(), hash: undefined }))
    .digest("hex")

export type BrokenLink = "number" | "previous" | "hash" | "head"

/** Why an entry does not follow from the one before; undefined where it does. */
export const brokenLink = (entry: AuditEntry, before: ChainHead): BrokenLink | undefined => {
  if (entry.seq !== before.seq + 1) return "number"
  if (entry.previous !== before.hash) return "previous"
  return auditHash(entry) === entry.hash ? undefined : "hash"
}
